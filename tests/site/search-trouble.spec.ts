import { typeInDialog } from './search-dialog.ts'
import { serveIndex } from './search-library.ts'
import { expect, test } from './test.ts'

// The browser itself reports a request that fails.
test.use({ allowed: [/Failed to load resource/] })

test('with the network gone search says so, and trying again works', async ({ page }) => {
  // Before the page comes: it opens the library as soon as it can.
  await page.route('**/search/library.json', (route) => route.abort())
  await page.goto('search/?q=Syria')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(
    'The library can’t be reached. Check the connection, then try again.',
  )
  await expect(page.getByText('Nothing found')).toBeHidden()
  await page.unroute('**/search/library.json')
  await alert.getByRole('button', { name: 'Try again' }).press('Enter')
  await expect(page.getByText('4 places in 1 article')).toBeVisible()
  await expect(alert).toBeEmpty()
})

test('while an answer is long in coming that is said', async ({ page }) => {
  let answer = () => {}
  const isAsked = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/search/library.json', async (route) => {
    await isAsked
    await route.continue()
  })
  await page.goto('search/?q=Syria')
  const summary = page.locator('[data-part="summary"]')
  const said = () =>
    summary.evaluate((line) => {
      const { content, visibility } = getComputedStyle(line, '::before')
      return visibility === 'visible' ? content : 'none'
    })
  await expect.poll(said).toBe('"Searching …"')
  answer()
  await expect(summary).toHaveText(/4 places/)
  expect(await said()).toBe('none')
})

for (const [file, damage] of [
  ['pairs/0.json', 'cut short'],
  ['0/postings/1.gz', 'cut short'],
  ['engine.gz', 'another file'],
  ['articles/0.json', 'cut short'],
  ['0/postings/1.gz', 'missing'],
  ['articles/1.json', 'missing'],
] as const) {
  test(`an index file that is ${damage} is said, never passed off as no results: ${file}`, async ({
    page,
  }) => {
    await serveIndex(page)
    await page.route(`**/search/*/${file}`, async (route) => {
      if (damage === 'missing') return route.fulfill({ status: 404 })
      if (damage === 'another file') return route.fulfill({ body: '<!doctype html><p>Hello' })
      return route.fulfill({
        body: Buffer.from(file.endsWith('.json') ? '{"slug":"a' : [31, 139, 8, 0, 0]),
      })
    })
    await page.goto(
      `search/?q=${encodeURIComponent('"russia and iran" "islamic republic" author:party')}`,
    )
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(damage === 'missing' ? 'is missing' : 'arrived damaged')
    await page.unroute(`**/search/*/${file}`)
    await alert.getByRole('button', { name: 'Try again' }).press('Enter')
    await expect(page.locator('[data-part="summary"]')).not.toBeEmpty()
    await expect(alert).toBeEmpty()
  })
}

test('a worker that does not start is said', async ({ page }) => {
  await page.route(/worker-.*\.js/, (route) => route.abort())
  await page.goto('search/?q=Syria')
  await expect(page.getByRole('alert')).toContainText('The library can’t be reached.')
})

test('a worker that is gone with the build of the site that it belonged to is said', async ({
  page,
}) => {
  await page.route(/worker-.*\.js/, (route) => route.fulfill({ status: 404 }))
  await page.goto('search/?q=Syria')
  await expect(page.getByRole('alert')).toContainText('the site may be new. Reload the page')
})

test('where the dialog does not come, keys do what they always did', async ({ page }) => {
  await page.route(/\/dialog\.[\w-]+\.js$/, (route) => route.abort())
  // An answer without content: the browser stays on the page that it would have left.
  await page.route('**/search/', (route) => route.fulfill({ status: 204 }))
  await page.goto('')
  const gone = page.waitForRequest('**/search/')
  await page.keyboard.press('/')
  await gone
  const isLeftAlone = () =>
    page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true }),
      ),
    )
  await expect.poll(isLeftAlone).toBe(true)
})

test('what finds words in the open article may be missing: the library is searched all the same', async ({
  page,
}) => {
  await page.route('**/_astro/in-article*', (route) => route.fulfill({ status: 404 }))
  await page.goto('articles/the-unholy-alliance-of-russia-and-iran/')
  const dialog = await typeInDialog(page, 'Syria')
  await expect(dialog.getByRole('link').first()).toHaveText(/Unholy Alliance/)
})
