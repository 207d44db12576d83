import { AxeBuilder } from '@axe-core/playwright'
import axe from 'axe-core'
import { site } from '../../src/site.ts'
import { article, pages } from './pages.ts'
import { dialogOf } from './search-dialog.ts'
import { buttonOf, choose, openSettings, panelOf } from './settings-panel.ts'
import { expect, test } from './test.ts'

const topOf = (each: Element) => Math.round(each.getBoundingClientRect().top)

const paperOf = () => getComputedStyle(document.body).backgroundColor

test('what can be set opens over the page, and Escape gives the keyboard back where it was', async ({
  page,
}) => {
  await page.goto(article)
  const button = buttonOf(page)
  await expect(panelOf(page)).toBeHidden()
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(panelOf(page)).toBeInViewport({ ratio: 1 })
  await expect(page).toHaveURL(new RegExp(`${article}$`))
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: 'as the system' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'light' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(panelOf(page)).toBeHidden()
  await expect(button).toBeFocused()
})

test('what is chosen holds in other tabs at once, and on the page that one goes back to', async ({
  page,
  context,
}) => {
  await page.goto(article)
  const root = page.locator('html')
  const other = await context.newPage()
  await other.goto(new URL(pages.home, page.url().split('articles/')[0]).href)
  await choose(other, 'dark')
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('reading-settings [value="dark"]')).toBeChecked()
  // A page that the browser has kept for its back button hears of nothing meanwhile.
  const comeBack = () =>
    page.evaluate(() => {
      localStorage.removeItem('pilcrow-theme')
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
  await comeBack()
  await expect(root).not.toHaveAttribute('data-theme', /./)
  await expect(page.locator('reading-settings [value="as the system"]')).toBeChecked()
})

test('a press beside the panel closes it, and a scroll does not', async ({ page }) => {
  await page.goto(article)
  const panel = await openSettings(page)
  await page.mouse.move(600, 600)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await expect(panel).toBeInViewport({ ratio: 1 })
  await page.mouse.click(600, 600)
  await expect(panel).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1440])
    test(`axe finds nothing on the open panel in ${colorScheme} at ${width} pixels`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 844 })
      await page.goto(article)
      await openSettings(page)
      const rules = Object.fromEntries(
        axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
      )
      const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
        [],
      )
    })

test('in a low window all that can be set is reached by scrolling the panel', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 130 })
  await page.goto(article)
  const panel = await openSettings(page)
  await expect(panel).toBeInViewport({ ratio: 1 })
  const last = page.getByRole('radio', { name: 'Ctrl-K alone' })
  await last.focus()
  await expect(page.getByText('Ctrl-K alone')).toBeInViewport({ ratio: 1 })
})

test('Escape closes the panel and leaves the places found in the article marked', async ({
  page,
}) => {
  await page.goto(article)
  await page.keyboard.press('/')
  await dialogOf(page).getByRole('searchbox').fill('Syria')
  await page.keyboard.press('Enter')
  const bar = page.getByRole('region', { name: 'Places found in this article' })
  await expect(bar).toContainText('1 of 4: Syria')
  await buttonOf(page).press('Enter')
  await expect(panelOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panelOf(page)).toBeHidden()
  await expect(bar).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
})

test('a theme that a reader chooses holds on every page, whatever the system says', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(pages.home)
  const light = await page.evaluate(paperOf)
  await openSettings(page)
  await page.getByRole('radio', { name: 'dark' }).check()
  const dark = await page.evaluate(paperOf)
  expect(dark).not.toBe(light)
  await page.goto(article)
  expect(await page.evaluate(paperOf)).toBe(dark)
  await openSettings(page)
  await expect(page.getByRole('radio', { name: 'dark' })).toBeChecked()
  await page.getByRole('radio', { name: 'as the system' }).check()
  expect(await page.evaluate(paperOf)).toBe(light)
})

test('the browser’s own frame takes the colour of the theme that a reader chooses', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(article)
  /** What a browser does: the first whose condition holds. */
  const frame = () =>
    page.locator('meta[name="theme-color"]').evaluateAll((metas) =>
      metas
        .map((meta) => meta as HTMLMetaElement)
        .find(({ media }) => matchMedia(media).matches)
        ?.content.toLowerCase(),
    )
  const { light, dark } = site.colours
  expect(await frame()).toBe(light.paper)
  await openSettings(page)
  await page.getByRole('radio', { name: 'dark' }).check()
  expect(await frame()).toBe(dark.paper)
  await page.reload()
  expect(await frame()).toBe(dark.paper)
  await openSettings(page)
  await page.getByRole('radio', { name: 'as the system' }).check()
  expect(await frame()).toBe(light.paper)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await frame()).toBe(dark.paper)
})

test('a reader makes the text larger from the keyboard', async ({ page }) => {
  await page.goto(article)
  const size = () =>
    page.locator('#p1').evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize))
  const before = await size()
  await openSettings(page)
  await page.getByRole('radio', { name: 'normal' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'larger' })).toBeChecked()
  expect(await size()).toBeGreaterThan(before * 1.1)
})

test('a reader who speaks to the machine turns the keys off that are single letters', async ({
  page,
}) => {
  await page.goto(article)
  await openSettings(page)
  const choice = page.getByRole('group', { name: 'Search keys' })
  await expect(choice.getByRole('radio', { name: 'Ctrl-K, / and n' })).toBeChecked()
  await choice.getByRole('radio', { name: 'Ctrl-K, / and n' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(choice.getByRole('radio', { name: 'Ctrl-K alone' })).toBeChecked()

  await page.goto(pages.home)
  await page.goto(article)
  const dialog = dialogOf(page)
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await expect(dialog.getByRole('searchbox')).toBeFocused()
  await expect(dialog.getByRole('searchbox')).toHaveValue('')
  await page.keyboard.type('Syria')
  await page.keyboard.press('Enter')
  const bar = page.getByRole('region', { name: 'Places found in this article' })
  await expect(bar).toContainText('1 of 4: Syria')
  await page.keyboard.press('n')
  await page.keyboard.press('Shift+N')
  await expect(bar).toContainText('1 of 4: Syria')
  const next = bar.getByRole('button', { name: 'Next' })
  await expect(next).not.toHaveAttribute('aria-keyshortcuts')
  await next.press('Enter')
  await expect(bar).toContainText('2 of 4: Syria')
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
})

test('no page names a key that is turned off', async ({ page }) => {
  const seen = () => page.locator('kbd:visible').allInnerTexts()
  await page.goto(pages.search)
  expect(await seen()).toEqual(['/', 'Ctrl', 'K'])
  await openSettings(page)
  await page.getByRole('radio', { name: 'Ctrl-K alone' }).check()
  expect(await seen()).toEqual(['Ctrl', 'K'])
  await page.goto(pages.home)
  expect(await seen()).toEqual([])
  await openSettings(page)
  await page.getByRole('radio', { name: 'Ctrl-K, / and n' }).check()
  expect(await seen()).toEqual(['/'])
  await page.keyboard.press('/')
  await expect(dialogOf(page)).toBeVisible()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('every choice has room for a finger', async ({ page }) => {
    await page.goto(pages.home)
    await openSettings(page)
    const choices = await page.getByRole('radio').all()
    expect(choices).toHaveLength(8)
    for (const choice of choices) {
      const { width, height } = (await choice.boundingBox()) ?? { width: 0, height: 0 }
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
  })
})

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  for (const way of ['finger', 'keyboard'] as const)
    test(`a size of text chosen by ${way} stays where it was chosen, and so does what is read, at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await page.goto(article)
      await openSettings(page)
      const larger = page.getByRole('radio', { name: 'larger' })
      const read = page.locator('#p5')
      await read.evaluate((block) => scrollTo(0, block.getBoundingClientRect().top - 200))
      const before = await larger.evaluate(topOf)
      if (way === 'finger') await larger.check()
      else {
        await page.getByRole('radio', { name: 'normal' }).focus()
        await page.keyboard.press('ArrowDown')
      }
      await expect(larger).toBeChecked()
      // A browser may move what is in sight once more when it draws the page.
      await page.waitForTimeout(200)
      const after = await larger.evaluate(topOf)
      expect(Math.abs(after - before)).toBeLessThanOrEqual(1)
      const place = await read.evaluate(topOf)
      expect(place).toBeGreaterThan(120)
      expect(place).toBeLessThan(280)
    })

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('the panel leaves most of the text in sight, and is one press away', async ({ page }) => {
    await page.goto(article)
    const panel = await openSettings(page)
    const { y = 0, height = 844 } = (await panel.boundingBox()) ?? {}
    expect(y + height).toBe(844)
    expect(height).toBeLessThan(844 / 3)
    await expect(page.locator('#p1')).toBeInViewport()
  })

  test('on a phone that lies on its side it leaves two thirds of the window', async ({ page }) => {
    await page.setViewportSize({ width: 844, height: 390 })
    await page.goto(article)
    const panel = await openSettings(page)
    const { height = 390 } = (await panel.boundingBox()) ?? {}
    expect(height).toBeLessThan(390 / 3)
  })

  test('what opens over the page goes when the keyboard leaves it, and hides nothing that has the focus', async ({
    page,
  }) => {
    await page.goto(article)
    const menu = page.getByRole('navigation', { name: 'Site' })
    await page.getByRole('button', { name: 'Menu' }).press('Enter')
    await menu.getByRole('searchbox').focus()
    await expect(menu).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(buttonOf(page)).toBeFocused()
    await expect(menu).toBeHidden()
    await page.keyboard.press('Enter')
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab')
    await expect(panelOf(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Behrooz Behbudi' })).toBeFocused()
    await expect(panelOf(page)).toBeHidden()
  })

  test('a press on the button of an open panel closes it', async ({ page }) => {
    await page.goto(article)
    const panel = await openSettings(page)
    await page.getByRole('radio', { name: 'light' }).focus()
    await buttonOf(page).click()
    await expect(panel).toBeHidden()
  })

  test('the names in the header stand in one line, and the menu under them, at any size of text', async ({
    page,
  }) => {
    for (const width of [320, 390])
      for (const size of ['smaller', 'larger']) {
        await page.setViewportSize({ width, height: 844 })
        await page.goto(article)
        await page.evaluate((text) => localStorage.setItem('pilcrow-text', text), size)
        await page.reload()
        await page.getByRole('button', { name: 'Menu' }).click()
        const tops = await page
          .getByRole('banner')
          .getByRole('button')
          .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top))
        expect(new Set(tops).size, `${width} pixels, ${size}`).toBe(1)
        const header = await page.getByRole('banner').boundingBox()
        const menu = await page.getByRole('navigation', { name: 'Site' }).boundingBox()
        const gap = (menu?.y ?? 0) - (header?.y ?? 0) - (header?.height ?? 0)
        expect(Math.abs(gap), `${width} pixels, ${size}`).toBeLessThan(3)
      }
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing leads to settings that would do nothing', async ({ page }) => {
    await page.goto(article)
    await expect(page.getByRole('link', { name: 'Authors' })).toBeVisible()
    await expect(buttonOf(page)).toBeHidden()
  })

  test('settings that would do nothing are not shown', async ({ page }) => {
    await page.goto(article)
    await expect(page.getByRole('group', { name: 'Theme' })).toBeHidden()
  })
})
