import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { pages } from './pages.ts'
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
      await page.keyboard.press('/')
      const dialog = page.getByRole('dialog', { name: 'Search' })
      await dialog.getByRole('searchbox').fill('Syria')
      await expect(dialog.getByRole('link').first()).toHaveText('In this article 4 places')
      await expectNothingFound(page)
      await page.keyboard.press('Enter')
      await expect(page.getByText('1 of 4: Syria')).toBeVisible()
      await expectNothingFound(page)
    })
  })
}

test('on a phone nothing of search is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(`search/?q=${encodeURIComponent('"Islamic Republic"')}`)
  await expect(page.getByRole('listitem').first()).toBeVisible()
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await overflow()).toBe(0)
})
