import type { SearchRecord } from '../../src/search/records.ts'
import { dialogOf } from './search-dialog.ts'
import { serveRecords } from './search-library.ts'
import { expect, test } from './test.ts'

/** Two hundred articles, a day apart; the word “quarry” is in the oldest alone. */
const records: SearchRecord[] = Array.from({ length: 200 }, (_, number) => ({
  slug: `the-lamp-${number}`,
  title: `Lamp ${number}`,
  authors: ['Ada Lund'],
  published: new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10),
  units: [
    { kind: 'title', text: `Lamp ${number}` },
    { kind: 'paragraph', id: 'p1', text: `The lamp by the ferry was lit on day ${number}.` },
    { kind: 'paragraph', id: 'p2', text: number === 0 ? 'It hung in the old quarry.' : 'It hung.' },
  ],
}))

test.beforeEach(({ page }) => serveRecords(page, records, { light: 0, heavy: 100 }))

const found = (what: string) => `search/?q=${encodeURIComponent(what)}`

test('more articles come at a button, which hands the focus to the first of them', async ({
  page,
}) => {
  await page.goto(found('"by the ferry"'))
  await expect(page.locator('.group')).toHaveCount(20)
  await page.getByRole('button', { name: 'More articles' }).press('Enter')
  await expect(page.locator('.group')).toHaveCount(40)
  await expect(page.locator('.group').nth(20).getByRole('link').first()).toBeFocused()
})

test('of many years four are offered to narrow a search by, and the others at a button', async ({
  page,
}) => {
  await serveRecords(
    page,
    records.slice(0, 12).map((record, number) => ({ ...record, published: `${2000 + number}` })),
    { light: 0, heavy: 100 },
  )
  await page.goto(found('"by the ferry"'))
  const years = page.getByRole('region', { name: 'Year' })
  await expect(years.getByRole('link')).toHaveCount(4)
  const more = years.getByRole('button', { name: '8 more' })
  const lines = await years
    .getByRole('link')
    .or(more)
    .evaluateAll((all) =>
      all.map((each) => {
        const words = document.createRange()
        words.selectNodeContents(each)
        return Math.round(words.getBoundingClientRect().bottom)
      }),
    )
  expect(new Set(lines).size).toBe(1)
  await more.press('Enter')
  await expect(years.getByRole('link')).toHaveCount(12)
  await expect(years.getByRole('link').nth(4)).toBeFocused()
})

test('more articles come as one walks on, and the focus stays where it is', async ({ page }) => {
  await page.goto(found('"by the ferry"'))
  await expect(page.locator('.group')).toHaveCount(20)
  const last = page.locator('.group').nth(19).getByRole('link').last()
  await last.focus()
  await page.mouse.wheel(0, 2000)
  await expect(page.locator('.group').nth(20)).toBeAttached()
  await expect(last).toBeFocused()
})

test('while one types only so many articles are read and counted as such, and the others when asked', async ({
  page,
}) => {
  await page.goto('search/')
  await page.getByRole('searchbox').fill('"by the ferry"')
  const summary = page.locator('[data-part="summary"]')
  await expect(summary).toHaveText('At least 150 places in 150 articles')
  const more = page.locator('[data-part="more"]')
  await expect(async () => {
    await page.mouse.wheel(0, 20_000)
    await expect(page.locator('.group')).toHaveCount(150, { timeout: 1000 })
  }).toPass()
  await expect(more).toContainText('Not read yet: 50 older articles.')
  await more.getByRole('button', { name: 'Read them' }).press('Enter')
  await expect(summary).toHaveText('200 places in 200 articles')
  await expect(page.locator('.group').nth(150).getByRole('link').first()).toBeFocused()
})

test('the dialog reads as many while one types', async ({ page }) => {
  await page.goto('')
  await page.keyboard.press('Control+k')
  const dialog = dialogOf(page)
  await dialog.getByRole('searchbox').fill('"by the ferry"')
  await expect(dialog.locator('.found')).toHaveText(
    'In the library at least 150 places in 150 articles',
  )
})

test('where the newest hold nothing the dialog leads to the older ones', async ({ page }) => {
  const withSign = (record: SearchRecord, number: number): SearchRecord => ({
    ...record,
    units: [{ kind: 'paragraph', id: 'p1', text: number === 0 ? 'Ferry: late.' : 'Ferry, late.' }],
  })
  await serveRecords(page, records.map(withSign), { light: 0, heavy: 100 })
  await page.goto('')
  await page.keyboard.press('Control+k')
  const dialog = dialogOf(page)
  await dialog.getByRole('searchbox').fill('"ferry: late"')
  await expect(dialog.getByText('Nothing yet').last()).toBeVisible()
  await dialog.getByRole('link', { name: 'Search older articles' }).click()
  await expect(page.locator('[data-part="summary"]')).toHaveText('1 place in 1 article')
})

test('Enter has them read', async ({ page }) => {
  await page.goto('search/')
  const box = page.getByRole('searchbox')
  await box.fill('"by the ferry"')
  const summary = page.locator('[data-part="summary"]')
  await expect(summary).toHaveText('At least 150 places in 150 articles')
  await box.press('Enter')
  await expect(summary).toHaveText('200 places in 200 articles')
})

test('a frequent word with a rare one is found in the oldest article too', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(found('"the old quarry"'))
  await expect(page.locator('[data-part="summary"]')).toHaveText('1 place in 1 article')
  expect(asked.filter((url) => url.includes('/articles/'))).toHaveLength(1)
})

test('a phrase of frequent words is found without Pagefind', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(found('"lamp by the ferry"'))
  await expect(page.locator('[data-part="summary"]')).toContainText('200 places')
  expect(asked.filter((url) => url.includes('/pairs/'))).not.toHaveLength(0)
  expect(asked.filter((url) => url.endsWith('.gz'))).toEqual([])
})
