import type { Page } from '@playwright/test'
import { article, pages } from './pages.ts'
import { choose } from './settings-panel.ts'
import { changed, expect, test } from './test.ts'

test('home lists the articles, newest first, with what is known of each', async ({ page }) => {
  await page.goto(pages.home)
  const titles = page.getByRole('heading', { level: 3 })
  await expect(titles).toHaveText([
    "On Raisi's Trip to Russia",
    'The Unholy Alliance of Russia and Iran',
  ])
  const entry = page.getByRole('listitem').filter({ hasText: 'The Unholy Alliance' })
  await expect(entry).toContainText('Behrooz Behbudi')
  await expect(entry).toContainText('The Algemeiner')
  // Its year stands above it.
  await expect(entry.locator('time')).toHaveText('4 December')
  await expect(entry).toContainText('In dismissing the criticisms')
})

test('a reader goes by links alone from home to an article, its author, a year and back', async ({
  page,
}) => {
  await page.goto(pages.home)
  await page.getByRole('link', { name: 'The Unholy Alliance of Russia and Iran' }).click()
  await page.getByRole('link', { name: 'Behrooz Behbudi' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Behrooz Behbudi')
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Years' }).click()
  await page.getByRole('link', { name: '2015' }).click()
  await page.getByRole('link', { name: 'The Unholy Alliance of Russia and Iran' }).click()
  await page.getByRole('link', { name: /^Newer/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText("On Raisi's Trip to Russia")
})

test('every link of every page leads to a page that is there', async ({
  page,
  request,
  baseURL,
}) => {
  const links = new Set<string>()
  for (const path of Object.values(pages)) {
    await page.goto(path)
    const found = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href))
    for (const link of found) links.add(link.split('#')[0] ?? link)
  }
  expect(links.size).toBeGreaterThan(12)
  for (const link of links) {
    expect(link.startsWith(baseURL ?? 'none'), link).toBe(true)
    expect((await request.get(link)).status(), link).toBe(200)
  }
})

test('a paragraph leads to its lines in the capture, and the lines lead back', async ({ page }) => {
  await page.goto(pages.source)
  const line = page.getByRole('listitem').filter({ hasText: 'Thirty-six years after' })
  await line.getByRole('link', { name: '¶ 2' }).click()
  await expect(page).toHaveURL(/\/articles\/the-unholy-alliance-of-russia-and-iran\/#p2$/)
  await expect(page.locator('#p2')).toBeInViewport()
})

test('the source page shows each line’s label and rule, and gives the file byte for byte', async ({
  page,
}) => {
  await page.goto(pages.source)
  const share = page.getByRole('listitem').filter({ hasText: 'Share this Story' })
  await expect(share).toContainText('share buttons')
  await expect(share.locator('.rule')).not.toBeEmpty()
  // What became a paragraph needs no reason.
  const paragraph = page.getByRole('listitem').filter({ hasText: 'Thirty-six years after' })
  await expect(paragraph.locator('.verdict')).toHaveText('¶ 2')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('000_f04d74bf40e21564.txt')
  const { readFile } = await import('node:fs/promises')
  const seed = await readFile('tests/captures/seeds/000_f04d74bf40e21564.txt')
  expect(await readFile(await download.path())).toEqual(seed)
})

test('an address that leads nowhere offers a search and the newest articles', async ({ page }) => {
  await page.goto(pages['not found'])
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no page at this address')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(page.getByRole('link', { name: "On Raisi's Trip to Russia" })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('no key is named that would do nothing', async ({ page }) => {
    for (const path of [pages.home, pages.article]) {
      await page.goto(path)
      await expect(page.getByRole('searchbox')).toBeVisible()
      await expect(page.locator('.search-box kbd')).toBeHidden()
    }
  })

  test('a reader browses, reads, follows a paragraph link and opens the menu', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(pages.home)
    await page.getByRole('link', { name: 'The Unholy Alliance of Russia and Iran' }).click()
    await page.getByRole('link', { name: 'Paragraph 12', exact: true }).click()
    await expect(page).toHaveURL(/#p12$/)
    await expect(page.locator('#p12')).toBeInViewport()
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('link', { name: 'Authors' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Authors')
  })
})

test('an article tells machines what it is', async ({ page }) => {
  await page.goto(article)
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  expect(canonical).toBe(page.url())
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  )
  expect(data).toMatchObject({
    '@type': 'OpinionNewsArticle',
    headline: 'The Unholy Alliance of Russia and Iran',
    datePublished: '2015-12-04T04:41',
  })
  await expect(page.locator('meta[name=citation_author]')).toHaveAttribute(
    'content',
    'Behrooz Behbudi',
  )
  await expect(page.locator('meta[property="og:type"]')).toHaveAttribute('content', 'article')
})

test('both feeds hold both articles in full, and the sitemap every page', async ({
  request,
  baseURL,
}) => {
  const json = await (await request.get('feed.json')).json()
  expect(json.items).toHaveLength(2)
  expect(json.items[1].content_html).toContain('the bloodshed in the Middle East will continue.')
  expect(json.items[1].date_published).toBe('2015-12-04T04:41:00-00:00')
  const atom = await (await request.get('atom.xml')).text()
  for (const feed of [json.items[1].content_html, atom])
    expect(feed).not.toMatch(/tabindex|data-lines|data-number|class="|href="(?!http)/)
  expect(atom).toContain('<updated>2022-01-22T00:00:00-00:00</updated>')
  const sitemap = await (await request.get('sitemap.xml')).text()
  expect(sitemap).toContain(`<loc>${baseURL}${article}</loc>`)
  const robots = await (await request.get('robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${baseURL}sitemap.xml`)
})

test.describe('at a mistyped address', () => {
  // The browser itself says in the console that the page answered 404.
  test.use({ allowed: [/status of 404/] })

  const meant = (page: Page) => page.getByRole('status').getByRole('link')

  test('a reader is offered the page that was meant, by its title', async ({ page }) => {
    await page.goto('articles/on-raisis-trip-to-rusia/')
    await expect(meant(page)).toHaveText("On Raisi's Trip to Russia")
    await meant(page).click()
    await expect(page).toHaveURL(/\/articles\/on-raisis-trip-to-russia\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText("On Raisi's Trip to Russia")
  })

  test('it is offered by its address where the page itself does not come', async ({ page }) => {
    await page.route('**/articles/on-raisis-trip-to-russia/', (route) =>
      route.fulfill({ status: 404 }),
    )
    await page.goto('articles/on-raisis-trip-to-rusia/')
    await expect(meant(page)).toHaveText(/\/articles\/on-raisis-trip-to-russia\/$/)
  })
})

test('a paragraph that a reader came to leads to its lines in the capture', async ({ page }) => {
  await page.goto(`${article}#p2`)
  await page.getByRole('link', { name: 'Line 20 of the capture' }).click()
  await expect(page).toHaveURL(/\/source\/#L20$/)
  await expect(page.getByText(/^Thirty-six years after/)).toBeInViewport()
})

changed(
  'the facts of an article stand in their order beside a name that runs the other way',
  async ({ page }) => {
    await page.goto('')
    const facts = page.locator('.entry-facts', { hasText: 'آرش بهرامی' }).locator('.fact')
    const boxes = await Promise.all((await facts.all()).map((fact) => fact.boundingBox()))
    const ends = boxes.map((box) => (box ? [box.x, box.x + box.width] : []))
    expect(ends.length).toBeGreaterThan(2)
    for (const [index, [start]] of ends.entries())
      if (index > 0) expect(start).toBeGreaterThanOrEqual(ends[index - 1]?.[1] ?? 0)
  },
)

test('the head of the page is one line, however wide the page and whatever the size of text', async ({
  page,
}) => {
  await page.goto('')
  const height = () =>
    page.locator('.site-header').evaluate((head) => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      return head.getBoundingClientRect().height / rem
    })
  for (const size of ['normal', 'larger']) {
    await choose(page, size)
    for (const width of [320, 600, 768, 834, 960, 1024, 1100, 1180, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await height(), `${width} wide, ${size}`).toBeLessThan(4)
    }
  }
})
