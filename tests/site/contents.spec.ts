import { choose } from './settings-panel.ts'
import { changed, expect } from './test.ts'

const handbook = 'articles/the-keepers-handbook/'
const titles = ['Before the lamp is lit', 'While it burns', 'Fog', 'When it is out']

changed('with room at its side the text has its contents there, open', async ({ page }) => {
  await page.goto(handbook)
  const contents = page.getByRole('navigation', { name: 'Contents' })
  await expect(contents.getByRole('link')).toHaveText(titles)
  const list = (await contents.getByRole('list').boundingBox()) ?? { x: 0, width: 0 }
  const number = (await page.locator('.number').first().boundingBox()) ?? { x: 0 }
  expect(list.x).toBeGreaterThan(0)
  expect(list.x + list.width).toBeLessThanOrEqual(number.x)
})

changed('what is offered for a passage covers none of them', async ({ page }) => {
  await page.goto(handbook)
  await page.getByRole('link', { name: 'Paragraph 1', exact: true }).click()
  const bar = (await page.getByRole('group', { name: /^For / }).boundingBox()) ?? { x: 0 }
  const contents = page.getByRole('navigation', { name: 'Contents' })
  const list = (await contents.getByRole('list').boundingBox()) ?? { x: 1440, width: 0 }
  expect(list.x + list.width).toBeLessThan(bar.x)
})

changed('they stay in view and say which section is being read', async ({ page }) => {
  await page.goto(handbook)
  const contents = page.getByRole('navigation', { name: 'Contents' })
  const current = contents.locator('[aria-current="location"]')
  const heading = (name: string) => page.getByRole('heading', { name })
  const scrollTo = (name: string) =>
    heading(name).evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await page.setViewportSize({ width: 1440, height: 500 })
  await scrollTo('The keeper’s handbook')
  await expect(current).toHaveCount(0)
  await scrollTo('Fog')
  await expect(current).toHaveText(['Fog'])
  await expect(contents.getByRole('link', { name: 'Before the lamp is lit' })).toBeInViewport()
  await scrollTo('Before the lamp is lit')
  await expect(current).toHaveText(['Before the lamp is lit'])
})

changed('where larger text leaves no room they stand above it, closed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(handbook)
  const contents = page.getByRole('navigation', { name: 'Contents' })
  await expect(contents.getByRole('list')).toBeVisible()
  await choose(page, 'larger')
  await page.reload()
  await expect(contents.getByRole('list')).toBeHidden()
  const list = (await contents.boundingBox()) ?? { y: 0, height: 0 }
  const text = (await page.locator('.prose').boundingBox()) ?? { y: 0 }
  expect(list.y + list.height).toBeLessThanOrEqual(text.y)
  await contents.getByText('Contents').click()
  await contents.getByRole('link', { name: 'Fog' }).click()
  await expect(page.getByRole('heading', { name: 'Fog' })).toBeInViewport()
})

changed('the section that a link in them leads to is the one that is marked', async ({ page }) => {
  for (const height of [500, 800, 1000]) {
    await page.setViewportSize({ width: 1440, height })
    await page.goto(handbook)
    const contents = page.getByRole('navigation', { name: 'Contents' })
    for (const title of titles) {
      await contents.getByRole('link', { name: title }).click()
      await expect(contents.locator('[aria-current="location"]')).toHaveText([title])
    }
  }
})

changed('room that comes and goes while the page is open moves them', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 800 })
  await page.goto(handbook)
  const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('list')
  await expect(links).toBeVisible()
  await page.setViewportSize({ width: 1024, height: 800 })
  await expect(links).toBeHidden()
  await page.setViewportSize({ width: 1366, height: 800 })
  await expect(links).toBeVisible()
  await choose(page, 'larger')
  await expect(links).toBeHidden()
})

changed('long contents end where the text ends, above the foot of the page', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 })
  await page.goto(handbook)
  const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('list')
  await expect(links).toBeVisible()
  await links.evaluate((list) => {
    list.append(...Array.from({ length: 60 }, () => list.children[0]?.cloneNode(true) ?? ''))
    scrollTo(0, document.documentElement.scrollHeight)
  })
  const list = (await page.locator('.contents details').boundingBox()) ?? { y: 700, height: 0 }
  const foot = (await page.locator('.site-footer').boundingBox()) ?? { y: 0 }
  expect(list.y + list.height).toBeLessThanOrEqual(foot.y)
})

changed('on paper there are no contents', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(handbook)
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden()
})
