import { article, pages } from './pages.ts'
import { dialogOf } from './search-dialog.ts'
import { expect, test } from './test.ts'

const topOf = (each: Element) => Math.round(each.getBoundingClientRect().top)

const paperOf = () => getComputedStyle(document.body).backgroundColor

test('a theme that a reader chooses holds on every page, whatever the system says', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(pages.home)
  const light = await page.evaluate(paperOf)
  await page.getByRole('radio', { name: 'dark' }).check()
  const dark = await page.evaluate(paperOf)
  expect(dark).not.toBe(light)
  await page.goto(article)
  expect(await page.evaluate(paperOf)).toBe(dark)
  await expect(page.getByRole('radio', { name: 'dark' })).toBeChecked()
  await page.getByRole('radio', { name: 'as the system' }).check()
  expect(await page.evaluate(paperOf)).toBe(light)
})

test('a reader makes the text larger from the keyboard', async ({ page }) => {
  await page.goto(article)
  const size = () =>
    page.locator('#p1').evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize))
  const before = await size()
  await page.getByRole('radio', { name: 'normal' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'larger' })).toBeChecked()
  expect(await size()).toBeGreaterThan(before * 1.1)
})

test('a reader who speaks to the machine turns the keys off that are single letters', async ({
  page,
}) => {
  await page.goto(article)
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
  await page.getByRole('radio', { name: 'Ctrl-K alone' }).check()
  expect(await seen()).toEqual(['Ctrl', 'K'])
  await page.goto(pages.home)
  expect(await seen()).toEqual([])
  await page.getByRole('radio', { name: 'Ctrl-K, / and n' }).check()
  expect(await seen()).toEqual(['/'])
  await page.keyboard.press('/')
  await expect(dialogOf(page)).toBeVisible()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('every choice has room for a finger', async ({ page }) => {
    await page.goto(pages.home)
    const choices = await page.getByRole('radio').all()
    expect(choices).toHaveLength(8)
    for (const choice of choices) {
      const { width, height } = (await choice.boundingBox()) ?? { width: 0, height: 0 }
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const way of ['finger', 'keyboard'] as const)
    test(`a size of text chosen by ${way} stays where it was chosen`, async ({ page }) => {
      await page.goto(article)
      const larger = page.getByRole('radio', { name: 'larger' })
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      const before = await larger.evaluate(topOf)
      if (way === 'finger') await larger.check()
      else {
        await page.getByRole('radio', { name: 'normal' }).focus()
        await page.keyboard.press('ArrowUp')
      }
      await expect(larger).toBeChecked()
      // A browser may move what is in sight once more when it draws the page.
      await page.waitForTimeout(200)
      const after = await larger.evaluate(topOf)
      expect(Math.abs(after - before)).toBeLessThanOrEqual(1)
      await expect(larger).toBeInViewport({ ratio: 1 })
    })

  test('the menu leads to what can be set', async ({ page }) => {
    await page.goto(article)
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('link', { name: 'Text and theme' }).click()
    await expect(page.getByRole('group', { name: 'Text' })).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('link', { name: 'Authors' })).toBeHidden()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('radio', { name: 'as the system' })).toBeFocused()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing leads to settings that would do nothing', async ({ page }) => {
    await page.goto(article)
    await expect(page.getByRole('link', { name: 'Authors' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Text and theme' })).toBeHidden()
  })

  test('settings that would do nothing are not shown', async ({ page }) => {
    await page.goto(article)
    await expect(page.getByRole('group', { name: 'Theme' })).toBeHidden()
  })
})
