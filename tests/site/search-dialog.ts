import type { Locator, Page } from '@playwright/test'

/** The search over any page. */
export function dialogOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search' })
}

/** Opens the search over a page by its key, and types into its box. */
export async function typeInDialog(page: Page, typed: string): Promise<Locator> {
  await page.keyboard.press('/')
  const dialog = dialogOf(page)
  await dialog.getByRole('searchbox').fill(typed)
  return dialog
}
