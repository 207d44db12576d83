import { gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { article, pages } from './pages.ts'
import { expect, test } from './test.ts'

/** What an article page may weigh before a search is opened: bytes over the wire, text compressed with gzip. */
const budgets = { page: 14_700, script: 5_000, fonts: 60_000 }

async function weigh(response: Response): Promise<number> {
  const body = await response.body()
  return response.url().endsWith('.woff2') ? body.length : gzipSync(body).length
}

test('an article page keeps within its budgets', async ({ page }) => {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(article, { waitUntil: 'networkidle' })
  const weigh1 = async (kinds: string[]) => {
    const sizes = responses
      .filter((response) => kinds.includes(response.request().resourceType()))
      .map(weigh)
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  }
  const [script, fonts, whole] = await Promise.all([
    weigh1(['script']),
    weigh1(['font']),
    weigh1(['document', 'stylesheet', 'script']),
  ])
  test
    .info()
    .annotations.push({ type: 'bytes', description: JSON.stringify({ whole, script, fonts }) })
  expect(script).toBeLessThanOrEqual(budgets.script)
  expect(fonts).toBeGreaterThan(0)
  expect(fonts).toBeLessThanOrEqual(budgets.fonts)
  expect(whole).toBeLessThanOrEqual(budgets.page)
})

test('nothing moves while a page loads', async ({ page }) => {
  for (const path of [pages.home, article, pages.source]) {
    await page.goto(path, { waitUntil: 'networkidle' })
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            // The DOM's types don't know layout shifts.
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 200)
        }),
    )
    expect(shift, path).toBe(0)
  }
})

test('no page holds an inline script or style, and each says the policy', async ({ page }) => {
  for (const path of Object.values(pages)) {
    await page.goto(path)
    const policy = page.locator('meta[http-equiv="content-security-policy"]')
    await expect(policy).toHaveAttribute('content', /^default-src 'none'/)
    const inline = page.locator(
      'script:not([src]):not([type="application/ld+json"]), style, [style], [onclick]',
    )
    await expect(inline).toHaveCount(0)
  }
})
