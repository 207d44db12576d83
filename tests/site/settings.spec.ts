import { article, pages } from './pages.ts'
import { expect, test } from './test.ts'

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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('settings that would do nothing are not shown', async ({ page }) => {
    await page.goto(article)
    await expect(page.getByRole('group', { name: 'Theme' })).toBeHidden()
  })
})
