import { expect, type Locator, type Page } from '@playwright/test'

/** What opens the panel of all that can be set. */
export const buttonOf = (page: Page): Locator =>
  page.getByRole('button', { name: 'Text and theme' })

export const panelOf = (page: Page): Locator => page.getByRole('group', { name: 'Text and theme' })

export async function openSettings(page: Page): Promise<Locator> {
  await buttonOf(page).click()
  await expect(panelOf(page)).toBeVisible()
  return panelOf(page)
}

/** Makes a choice, and closes the panel. */
export async function choose(page: Page, name: string): Promise<void> {
  const panel = await openSettings(page)
  await panel.getByRole('radio', { name }).check()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
}
