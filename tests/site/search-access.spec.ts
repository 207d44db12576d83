import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { pages } from './pages.ts'
import { dialogOf, typeInDialog } from './search-dialog.ts'
import { expect, test } from './test.ts'

const everyRule = Object.fromEntries(
  axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
)

async function expectNothingFound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).options({ rules: everyRule }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const [state, typed] of [
      ['results', '"Islamic Republic"'],
      ['all the words', 'Iran conference'],
      ['suggestions', 'islamik'],
      ['a note', 'peace year:soon'],
    ] as const) {
      test(`axe finds nothing on the search page with ${state}`, async ({ page }) => {
        await page.goto(`search/?q=${encodeURIComponent(typed)}`)
        await expect(page.getByRole('listitem').first()).toBeVisible()
        await expectNothingFound(page)
      })
    }

    test('axe finds nothing on the dialog, nor on the places of an article', async ({ page }) => {
      await page.goto(pages.article)
      const dialog = await typeInDialog(page, 'Syria')
      await expect(dialog.getByRole('link').first()).toHaveText('In this article 4 places')
      await expectNothingFound(page)
      await page.keyboard.press('Enter')
      await expect(page.getByText('1 of 4: Syria')).toBeVisible()
      await expectNothingFound(page)
    })
  })
}

test('the dialog has a button that closes it, large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(pages.article)
  await page.keyboard.press('/')
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('searchbox')).toBeFocused()
  await dialog.getByRole('searchbox').fill('Syria')
  const close = dialog.getByRole('button', { name: 'Close' })
  const box = await close.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await page.keyboard.press('Tab')
  await expect(close).toBeFocused()
  await close.click()
  await expect(dialog).toBeHidden()
  await expect(page).toHaveURL(/russia-and-iran\/$/)
})

test('the dialog is not seen before its looks have come, and what is typed meanwhile goes into its box', async ({
  page,
}) => {
  let letCome = () => {}
  const held = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route(/\/search-dialog\.[\w-]+\.css$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(pages.article)
  const asked = page.waitForRequest(/\/search-dialog\.[\w-]+\.css$/)
  await page.keyboard.press('/')
  await asked
  await page.keyboard.type('Syria')
  await expect(dialogOf(page)).toBeHidden()
  letCome()
  await expect(dialogOf(page).getByRole('searchbox')).toHaveValue('Syria')
})

test('in a low window the box of the dialog stays in view while the arrows walk on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 225 })
  await page.goto(pages.article)
  const dialog = await typeInDialog(page, 'Iran')
  await expect(dialog.getByRole('link').nth(3)).toBeVisible()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('searchbox')).toBeInViewport({ ratio: 1 })
  const [link, box] = await Promise.all([
    dialog.locator('a:focus').boundingBox(),
    dialog.getByRole('searchbox').boundingBox(),
  ])
  expect(link?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0))
})

test('on a phone nothing of search is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(`search/?q=${encodeURIComponent('"Islamic Republic"')}`)
  await expect(page.getByRole('listitem').first()).toBeVisible()
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await overflow()).toBe(0)
})
