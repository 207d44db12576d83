import { expect, test } from './test.ts'

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
