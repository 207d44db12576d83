import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { changed, expect, test } from './test.ts'

const article = 'articles/the-unholy-alliance-of-russia-and-iran/'

for (const javaScriptEnabled of [true, false])
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('a link to a paragraph shows it, marks it and gives it the focus', async ({ page }) => {
      await page.goto(`${article}#p9`)
      const paragraph = page.locator('#p9')
      await expect(paragraph).toBeInViewport()
      await expect(paragraph).toBeFocused()
      await expect(page.locator(':target')).toHaveId('p9')
      const top = await paragraph.boundingBox()
      expect(top?.y).toBeGreaterThanOrEqual(0)
    })
  })

test('a link to a range goes to its first paragraph and marks all of it', async ({ page }) => {
  await page.goto(`${article}#p6-p8`)
  await expect(page.locator('#p6')).toBeInViewport()
  await expect(page.locator('#p6')).toBeFocused()
  await expect(page.locator('.prose > .marked')).toHaveCount(3)
  await page.goto(`${article}#p2`)
  await expect(page.locator('.prose > .marked')).toHaveCount(0)
})

const linesOf = (page: Page) => page.getByRole('link', { name: /of the capture$/ })

for (const width of [390, 1440])
  test(`at ${width} pixels the lines of a paragraph stand under it, nearer than the next one`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(`${article}#p3`)
    const drawn = await linesOf(page).evaluate((link) =>
      getComputedStyle(link, '::before').content.replaceAll('" "', ''),
    )
    expect(drawn).toBe('"line 22 of the capture"')
    const [lines, paragraph, next] = await Promise.all(
      [linesOf(page), page.locator('#p3'), page.locator('#p4')].map((each) => each.boundingBox()),
    )
    const bottom = (paragraph?.y ?? 0) + (paragraph?.height ?? 0)
    expect(Math.abs((lines?.y ?? 0) - bottom)).toBeLessThan(8)
    expect((lines?.y ?? 0) + (lines?.height ?? 0)).toBeLessThanOrEqual((next?.y ?? 0) + 1)
    expect(lines?.height).toBeGreaterThanOrEqual(24)
  })

test('the lines of a range are said once, under its last paragraph', async ({ page }) => {
  await page.goto(`${article}#p3-p5`)
  await expect(linesOf(page)).toHaveAccessibleName('Lines 22–26 of the capture')
  const [lines, last] = await Promise.all(
    [linesOf(page), page.locator('#p5')].map((each) => each.boundingBox()),
  )
  expect(Math.abs((lines?.y ?? 0) - (last?.y ?? 0) - (last?.height ?? 0))).toBeLessThan(8)
  await page.goto(`${article}#p4`)
  await expect(linesOf(page)).toHaveAccessibleName('Line 24 of the capture')
  await page.goBack()
  await linesOf(page).click()
  await expect(page).toHaveURL(/source\/#L22$/)
})

test('a number that the article does not have is named, and what is shown instead', async ({
  page,
}) => {
  await page.goto(`${article}#p99`)
  const notice = page.getByRole('alert')
  await expect(notice).toHaveText(
    /^This article has no ¶99\. Its numbers go from ¶1 to ¶\d+\. It is shown from its beginning\.$/,
  )
  await expect(notice).toBeInViewport()
  await page.goto(`${article}#p2`)
  await expect(notice).toHaveCount(0)
})

test('a heading or a figure that the article does not have is named', async ({ page }) => {
  const notice = page.getByRole('alert')
  for (const [id, what] of [
    ['h40', 'heading'],
    ['h-what-was-said', 'heading'],
    ['f9', 'figure'],
  ]) {
    await page.goto('about:blank')
    await page.goto(`${article}#${id}`)
    await expect(notice).toHaveText(
      `This article has no such ${what} (#${id}). It is shown from its beginning.`,
    )
  }
  await page.goto('about:blank')
  await page.goto(`${article}#f1`)
  await expect(page.locator('#f1')).toBeInViewport()
  await expect(notice).toHaveCount(0)
})

test('of a range that ends in a number that is not there, the other end is shown', async ({
  page,
}) => {
  await page.goto(`${article}#p11-p99`)
  await expect(page.getByRole('alert')).toHaveText('This article has no ¶99. ¶11 is shown.')
  await expect(page.locator('#p11')).toBeInViewport()
})

changed(
  'a paragraph that has become a heading is named by the number that it keeps',
  async ({ page }) => {
    await page.goto('articles/the-harbour-review-1/')
    await page.locator('#h2').evaluate((anchor) => {
      anchor.id = 'p30'
      location.hash = '#p30-p99'
    })
    await expect(page.getByRole('alert')).toHaveText('This article has no ¶99. ¶30 is shown.')
  },
)

test('of a link whose words are gone the page says so, and shows the paragraph', async ({
  page,
}) => {
  await page.goto(`${article}#p5:~:text=not%20there%20at%20all`)
  const notice = page.getByRole('alert')
  await expect(notice).toHaveText(
    'The words that the link named are not in this article any more. ¶5 is shown.',
  )
  await expect(notice).toBeInViewport({ ratio: 1 })
  await expect(page.locator('#p5')).toBeInViewport()
  await page.getByRole('link', { name: 'Paragraph 6', exact: true }).click()
  await expect(notice).toHaveCount(0)
})

test('of words that are there nothing is said, however they are written', async ({ page }) => {
  for (const fragment of [
    '#p4:~:text=history%20of%20the-,Islamic%20Republic',
    '#p4:~:text=a%20former%20FOREIGN,Islamic%20Republic.%22',
    // These stand in another paragraph.
    '#p4:~:text=their%20facade%20of%20countering',
    '#:~:text=not%20there%20at%20all',
    '#p4:~:text=',
  ]) {
    await page.goto('about:blank')
    await page.goto(`${article}${fragment}`, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await page.waitForTimeout(200)
    await expect(page.getByRole('alert'), fragment).toHaveCount(0)
  }
})

test('a link to words of a paragraph leads there, though the page says them above it too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 400 })
  await page.goto(`${article}#p2:~:text=years`)
  await expect(page.locator('#p2 mark')).toHaveText('years')
  await expect(page.locator('#p2 mark')).toBeInViewport()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('what can be done with a paragraph is no part of a range that is shown', async ({ page }) => {
  await page.goto(article)
  await page.getByRole('link', { name: 'Paragraph 3', exact: true }).click()
  await expect(page.getByRole('group', { name: 'For ¶3' })).toBeVisible()
  await page.goto(`${article}#p3-p5`)
  await expect(page.locator('#p5')).toHaveClass('marked')
  await expect(page.locator('.passage-bar.marked')).toHaveCount(0)
})

test('a number as a person types it leads to its paragraph', async ({ page }) => {
  for (const [typed, fragment] of [
    ['3', 'p3'],
    ['P3', 'p3'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(`${article}#${typed}`)
    await expect(page).toHaveURL(new RegExp(`#${fragment}$`))
    await expect(page.locator(':target')).toHaveId(fragment)
    await expect(page.locator(`#${fragment}`)).toBeFocused()
    await expect(page.locator(`#${fragment}`)).toBeInViewport()
    await page.goBack()
    await expect(page).toHaveURL('about:blank')
  }
  await page.goto(`${article}#¶6`)
  await expect(page).toHaveURL(/#p6$/)
  await page.goto(`${article}#6-8`)
  await expect(page).toHaveURL(/#p6-p8$/)
  await expect(page.locator('.prose > .marked')).toHaveCount(3)
  await page.goto(`${article}#99`)
  await expect(page.getByRole('alert')).toContainText('This article has no ¶99.')
})

test('a fragment that names no paragraph brings no notice', async ({ page }) => {
  await page.goto(`${article}#nowhere`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

// Its ledger knows paragraphs that the capture has no longer: ¶4 was taken out, ¶6 was joined to ¶5.
const clock = 'articles/the-ferry-clock/'

for (const javaScriptEnabled of [true, false])
  changed.describe(
    `to what has changed, with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`,
    () => {
      changed.use({ javaScriptEnabled })

      changed('a link to a removed paragraph leads to its place and says so', async ({ page }) => {
        await page.goto(`${clock}#p4`)
        const stub = page.locator('#p4')
        await expect(stub).toBeFocused()
        await expect(stub).toContainText('¶4 was removed.')
        await expect(page.getByRole('alert')).toHaveText(
          'The link that you followed led to it. What stood around it is shown.',
        )
      })

      changed('whoever reads past it sees one quiet line', async ({ page }) => {
        await page.goto(clock)
        await expect(page.getByText('¶4 was removed.')).toBeVisible()
        await expect(page.getByRole('alert')).toHaveCount(0)
      })

      changed('a link to a merged paragraph leads to where its text begins', async ({ page }) => {
        await page.goto(`${clock}#p6`)
        await expect(page.locator('#p6')).toBeFocused()
        const notice = page.getByRole('alert', {
          name: '¶6 is part of ¶5 now: its text begins here.',
        })
        await expect(notice).toBeInViewport()
        expect(await notice.evaluate((alias) => alias.nextSibling?.textContent)).toMatch(
          /^What is a clock for/,
        )
        const drawn = await notice.evaluate((alias) => getComputedStyle(alias, '::before').content)
        expect(drawn).toContain('¶6 is part of ¶5 now')
      })
    },
  )

changed.describe('to an article that has changed', () => {
  changed('axe finds nothing at either notice', async ({ page }) => {
    for (const id of ['p4', 'p6', 'p99']) {
      await page.goto('about:blank')
      await page.goto(`${clock}#${id}`)
      await expect(page.getByRole('alert')).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ nodes }) => nodes.map(({ html }) => html))).toEqual([])
    }
  })

  changed('the stub and the paragraph that holds the merged one are its ends', async ({ page }) => {
    await page.goto(`${clock}#p4-p6`)
    await expect(page.locator('.prose > .marked')).toHaveCount(2)
    await expect(page.locator('#p4')).toBeFocused()
  })
})

for (const javaScriptEnabled of [true, false])
  changed.describe(`at an old address, with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    changed.use({ javaScriptEnabled })

    changed('a link to an article that has moved leads to its new address', async ({ page }) => {
      await page.goto('articles/the-lamp-lighters-of-quarry-street/')
      await expect(page).toHaveURL(/\/articles\/lamps-of-quarry-street\/$/)
      await expect(page.locator('#p3')).toBeVisible()
    })

    changed(
      'the page of a removed article says so, and stays out of search engines',
      async ({ page }) => {
        await page.goto('articles/the-old-pier/')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'The article at this address was removed',
        )
        await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
      },
    )
  })

changed('a link to a paragraph of an article that has moved keeps its number', async ({ page }) => {
  await page.goto('articles/the-lamp-lighters-of-quarry-street/#p3')
  await expect(page).toHaveURL(/\/articles\/lamps-of-quarry-street\/#p3$/)
  await expect(page.locator('#p3')).toBeFocused()
  await page.goBack()
  await expect(page).not.toHaveURL(/the-lamp-lighters-of-quarry-street/)
})

changed('what was said in a removed article is found no more', async ({ page }) => {
  await page.goto('search/?q=cormorants')
  await expect(page.getByText('Nothing found')).toBeVisible()
})
