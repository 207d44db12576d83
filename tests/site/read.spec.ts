import type { Page } from '@playwright/test'
import { typeInDialog } from './search-dialog.ts'
import { choose } from './settings-panel.ts'
import { changed, expect, test } from './test.ts'

const article = 'articles/the-unholy-alliance-of-russia-and-iran/'

test('the first lines of an article stand above the fold at desk and phone size', async ({
  page,
}) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    await page.goto(article)
    await expect(page.getByText(/^In\s+dismissing the criticisms/)).toBeInViewport({ ratio: 0.3 })
  }
})

test('the head says section, title, author, publication and date', async ({ page }) => {
  await page.goto(article)
  const head = page.getByRole('article').getByRole('banner').or(page.locator('article > header'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The Unholy Alliance of Russia and Iran',
  )
  await expect(head).toContainText('Opinion')
  await expect(page.getByRole('link', { name: 'Behrooz Behbudi' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'The Algemeiner', exact: true })).toBeVisible()
  await expect(head.locator('time')).toHaveAttribute('datetime', '2015-12-04T04:41')
})

test('nothing is wider than the page at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const path of ['', article, `${article}source/`, 'authors/']) {
    await page.goto(path)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBe(0)
  }
})

test('headings of every depth are no smaller than the text, on the screen and on paper', async ({
  page,
}) => {
  await page.goto(article)
  await page.locator('.prose').evaluate((prose) => {
    const depths = [2, 3, 4, 5, 6]
    const parts = depths.map((depth) => `<h${depth}>A head</h${depth}><p>The text under it.</p>`)
    prose.innerHTML = parts.join('')
  })
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media })
    const [text, ...heads] = await page
      .locator('.prose > p:last-child, .prose > :is(h2, h3, h4, h5, h6)')
      .evaluateAll((parts) =>
        [...parts.slice(-1), ...parts.slice(0, -1)].map((part) => {
          const { fontSize, fontWeight, marginBlockEnd, breakAfter } = getComputedStyle(part)
          return { size: Number.parseFloat(fontSize), fontWeight, marginBlockEnd, breakAfter }
        }),
      )
    expect(heads).toHaveLength(5)
    for (const head of heads) {
      expect(head.size).toBeGreaterThanOrEqual(text?.size ?? 100)
      expect(head).toMatchObject({ fontWeight: '600', marginBlockEnd: '0px' })
      expect(head.breakAfter).toBe(media === 'print' ? 'avoid' : 'auto')
    }
  }
})

/** Opens the article that begins with these words. */
async function openArticle(page: Page, opening: string): Promise<void> {
  await page.goto('')
  await page.getByRole('listitem').filter({ hasText: opening }).getByRole('link').click()
  await page.waitForURL(/\/articles\//)
}

changed('a word that is longer than the page breaks at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const long = 'articles/rechtsschutzversicherungsgesellschaften/'
  const neighbour = 'articles/lamps-of-quarry-street/'
  const search = 'search/?q=Rechtsschutzversicherungsgesellschaften'
  for (const path of ['', long, `${long}source/`, neighbour, 'authors/', search]) {
    await page.goto(path)
    await expect(page.getByText(/Rechtsschutzversicherungs/).first()).toBeVisible()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBe(0)
  }
})

changed(
  'several authors are named as one says them, on every page and when copied',
  async ({ page }) => {
    await openArticle(page, 'The dredgers')
    const bylines = page.locator('.bylines')
    await expect(bylines).toContainText('By Maren Tolliver and Idris Vane')
    const copied = await bylines.evaluate((line) => {
      getSelection()?.selectAllChildren(line)
      return String(getSelection())
    })
    expect(copied).toMatch(/^By\sMaren Tolliver and Idris Vane/)
    await page.goto('')
    await expect(page.getByText('Maren Tolliver and Idris Vane')).toBeVisible()
    await page.goto('search/?q=dredgers')
    await expect(page.getByText('Maren Tolliver and Idris Vane')).toBeVisible()
  },
)

changed(
  'an article that runs from right to left has its whole head on that side',
  async ({ page }) => {
    await openArticle(page, 'کتابخانهٔ محلهٔ')
    const ends = await page.locator('h1, .article-header time').evaluateAll((parts) =>
      parts.map((part) => {
        const range = document.createRange()
        range.selectNodeContents(part.closest('h1, .article-facts > p') ?? part)
        return Math.round(Math.max(...[...range.getClientRects()].map(({ right }) => right)))
      }),
    )
    expect(ends).toHaveLength(2)
    expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))).toBeLessThanOrEqual(2)
  },
)

changed('on a phone the number of a list stands beside its first item', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openArticle(page, 'The dredgers')
  const list = page.locator('.numbered-list')
  const [number, item] = await Promise.all([
    list.locator('.number').boundingBox(),
    list.getByRole('listitem').first().boundingBox(),
  ])
  expect(number?.y).toBeGreaterThanOrEqual((item?.y ?? 0) - 4)
  expect((number?.x ?? 0) + (number?.width ?? 0)).toBeLessThanOrEqual(item?.x ?? 0)
})

test('each number is on the page, however wide it is and whatever the size of text', async ({
  page,
}) => {
  await page.goto(article)
  for (const size of ['normal', 'larger']) {
    await choose(page, size)
    for (const width of [320, 600, 704, 768, 820, 834, 900, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const starts = await page.locator('.prose .number').evaluateAll((numbers: HTMLElement[]) =>
        numbers.map((number) => {
          const { paddingInlineEnd, fontSize } = getComputedStyle(number)
          const figures = number.dataset['number']?.length ?? 0
          const width = 0.6 * figures * Number.parseFloat(fontSize)
          return number.getBoundingClientRect().right - Number.parseFloat(paddingInlineEnd) - width
        }),
      )
      expect(Math.min(...starts), `${width} wide, ${size}`).toBeGreaterThan(0)
    }
  }
})

changed(
  'on a narrow page the number of a quotation, of code and of a table stands in line with it',
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openArticle(page, 'A gauge that speaks')
    const starts = await page.locator('#p2, #p7, #p8').evaluateAll((blocks) =>
      blocks.map((block) => {
        const number = block.querySelector('.number') ?? block
        const first = block.querySelector('pre, th, p') ?? block
        const words = document.createRange()
        words.selectNodeContents(first)
        const [line, next] = [...words.getClientRects()].filter(({ width }) => width > 0)
        const box = number.getBoundingClientRect()
        return {
          number: Math.round(box.left),
          isBefore: box.left >= 0 && box.right <= (line?.left ?? 0) + 1,
          isPushed: block.localName === 'blockquote' && (next?.left ?? 0) >= (line?.left ?? 0),
          shift: getComputedStyle(number).top,
        }
      }),
    )
    expect(starts).toHaveLength(3)
    for (const start of starts)
      expect(start).toMatchObject({ isBefore: true, isPushed: false, shift: '0px' })
  },
)

changed('code stands as it is written, its number beside it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openArticle(page, 'A gauge that speaks')
  const code = page.locator('#p2 pre')
  expect(await code.innerText()).toBe(
    'def level(port):\n    """Reads one line and gives metres."""\n    line = port.readline()\n\n    return float(line.split(",")[1])',
  )
  const [number, box] = await Promise.all([
    page.locator('#p2 > .number').boundingBox(),
    code.boundingBox(),
  ])
  expect((number?.x ?? 0) + (number?.width ?? 0)).toBeLessThanOrEqual(box?.x ?? 0)
})

changed('a long line of code is broken at the page’s edge', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openArticle(page, 'A gauge that speaks')
  const code = page.locator('#p4 pre')
  const [box, width] = [await code.boundingBox(), await page.evaluate(() => innerWidth)]
  expect(box?.height).toBeGreaterThan(40)
  expect(await code.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
})

changed(
  'a table is read row by row, its number beside it, and scrolled by keys on a narrow page',
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openArticle(page, 'A gauge that speaks')
    const table = page.locator('#p7').getByRole('table')
    await expect(table.getByRole('columnheader')).toHaveCount(5)
    await expect(table.getByRole('row').nth(3).getByRole('cell')).toHaveText([
      '9 October',
      '1.12 m',
      '',
      '0',
      'That nobody had asked him',
    ])
    const [number, cell] = await Promise.all([
      page.locator('#p7 > .number').boundingBox(),
      table.getByRole('columnheader').first().boundingBox(),
    ])
    expect((number?.x ?? 0) + (number?.width ?? 0)).toBeLessThanOrEqual(cell?.x ?? 0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const scroller = page.getByRole('group', { name: 'Table' })
    await scroller.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => scroller.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  },
)

changed('a place in a table is found, and opens with its words marked', async ({ page }) => {
  await page.goto('articles/a-gauge-that-speaks/')
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await dialog.getByRole('searchbox').fill('"October 1.12"')
  await expect(dialog.getByRole('link').first()).toHaveText('In this article 1 place')
  await page.keyboard.press('Enter')
  await expect(page.locator('#p7 mark')).toHaveText(['October', '1.12'])
})

changed('a place in code is found, and opens with its words marked', async ({ page }) => {
  await page.goto('articles/a-gauge-that-speaks/')
  const dialog = await typeInDialog(page, '"port.readline()"')
  await expect(dialog.getByRole('link').first()).toHaveText('In this article 1 place')
  await page.keyboard.press('Enter')
  await expect(page.locator('#p2 pre mark')).toHaveText('port.readline')
})
