import { AxeBuilder } from '@axe-core/playwright'
import axe from 'axe-core'
import { pages } from './pages.ts'
import { typeInDialog } from './search-dialog.ts'
import { changed, expect, test } from './test.ts'

/** Every rule of axe, those for WCAG's level AAA, best practice and the ones that are off by default too. */
const everyRule = Object.fromEntries(
  axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
)

for (const colorScheme of ['light', 'dark'] as const)
  for (const [name, path] of Object.entries(pages))
    test(`axe finds nothing on the ${name} page in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).options({ rules: everyRule }).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)
      expect(found).toEqual([])
    })

test('axe finds nothing on a phone with the menu open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(pages.article)
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.getByRole('link', { name: 'Authors' })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).options({ rules: everyRule }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
})

test('the first press of Tab offers to skip to the content, and the skip goes there', async ({
  page,
}) => {
  await page.goto(pages.article)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('whatever has focus shows it by an outline', async ({ page }) => {
  await page.goto(pages.article)
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const focused = document.activeElement
      return focused ? getComputedStyle(focused).outlineStyle : 'nothing has focus'
    })
    expect(outline).toBe('solid')
  }
})

test('text at twice its size and wider spacing loses nothing (WCAG 1.4.4, 1.4.12)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 900 })
  for (const path of [pages.home, pages.article, pages.source]) {
    await page.goto(path)
    await page.evaluate(() => {
      const spaced = new CSSStyleSheet()
      spaced.replaceSync(
        ':root{font-size:200%!important}*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
      )
      document.adoptedStyleSheets = [spaced]
    })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBe(0)
  }
})

test('marks are seen where the reader’s own colours are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${pages.article}#p2`)
  await expect(page.locator('#p2')).toBeInViewport()
  // Backgrounds take the colour of the page then; borders don't.
  const widthOfMark = (selector: string, pseudo: string) =>
    page.locator(selector).evaluate((marked, which) => {
      const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(marked, which)
      return borderInlineStartStyle === 'solid' ? borderInlineStartWidth : 'none'
    }, pseudo)
  expect(await widthOfMark('#p2', '::after')).toBe('3px')
  await page.goto(`${pages.source}#L20`)
  expect(await widthOfMark('#L20', '::before')).toBe('3px')
  await page.goto('search/?q=alliance')
  await expect(page.getByRole('link', { name: 'Newest first' })).toBeVisible()
  await expect(page.getByText('Best first')).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('link', { name: 'Best first' })).toHaveCount(0)
})

test('among the places found the current one is told where colours are forced', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('articles/on-raisis-trip-to-russia/')
  const dialog = await typeInDialog(page, '"Islamic Republic"')
  await dialog.getByRole('link', { name: /^In this article/ }).click()
  const grounds = await page
    .locator('mark')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).backgroundColor))
  const [first, ...others] = grounds
  expect(others.length).toBeGreaterThan(2)
  expect(new Set(others).size).toBe(1)
  expect(others).not.toContain(first)
})

test('a field for searching shows its focus by its line, and by an outline in forced colours', async ({
  page,
}) => {
  for (const path of [pages.home, pages.search]) {
    await page.goto(path)
    const box = page.getByRole('main').getByRole('searchbox')
    await box.focus()
    const drawn = () =>
      box.evaluate((field) => {
        const { outlineColor, outlineStyle, boxShadow } = getComputedStyle(field)
        return { outlineColor, outlineStyle, boxShadow }
      })
    await page.emulateMedia({ forcedColors: 'none' })
    expect(await drawn()).toMatchObject({
      outlineColor: 'rgba(0, 0, 0, 0)',
      boxShadow: 'rgb(138, 28, 28) 0px 1px 0px 0px',
    })
    await page.emulateMedia({ forcedColors: 'active' })
    const { outlineColor, outlineStyle } = await drawn()
    expect(outlineStyle).toBe('solid')
    expect(outlineColor).not.toBe('rgba(0, 0, 0, 0)')
  }
})

test('the Tab key stops once at each paragraph, and at its lines where a link has led', async ({
  page,
}) => {
  const lines = page.getByRole('link', { name: /of the capture$/ })
  await page.goto(pages.article)
  await page.getByRole('link', { name: 'Paragraph 1', exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Paragraph 2', exact: true })).toBeFocused()
  await expect(lines).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#p2$/)
  await expect(lines).toHaveCount(1)
})

test('a page prints without the furniture of the screen', async ({ page }) => {
  await page.goto(pages.article)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.site-header')).toBeHidden()
  await expect(page.locator('.neighbours')).toBeHidden()
  await expect(page.getByText(/^In\s+dismissing/)).toBeVisible()
  await expect(page.locator('.address')).toContainText(page.url())
})

changed('on paper a wide table is whole: nothing scrolls there', async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.goto('articles/a-gauge-that-speaks/')
  await page.emulateMedia({ media: 'print' })
  const table = await page.locator('#p7 table').boundingBox()
  expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(718)
  await expect(page.locator('#p7 .scroller')).toHaveCSS('overflow-x', 'visible')
})

test('on paper there is no box to search in', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  for (const path of [pages.home, 'search/?q=Syria', pages['not found']]) {
    await page.goto(path)
    await expect(page.getByRole('heading').first()).toBeAttached()
    await expect(page.locator('input[type="search"]')).toBeHidden()
  }
})

test('a page that is read in the dark is printed in dark ink', async ({ page }) => {
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(pages.article)
  expect(await ink()).toBe('rgb(235, 229, 215)')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await ink()).toBe('rgb(33, 29, 24)')
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  expect(await ink()).toBe('rgb(33, 29, 24)')
})
