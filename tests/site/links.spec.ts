import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { choose } from './settings-panel.ts'
import { changed, expect, test } from './test.ts'

const article = 'articles/the-unholy-alliance-of-russia-and-iran/'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const bar = (page: Page) => page.getByRole('group', { name: /^For / })
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Selects from the first place of some words in the text to the end of some others. */
async function select(page: Page, from: string, to: string): Promise<string> {
  return page.evaluate(
    ([first = '', last = '']) => {
      const find = (words: string) => {
        const walker = document.createTreeWalker(
          document.querySelector('.prose') ?? document,
          NodeFilter.SHOW_TEXT,
        )
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1
          if (at >= 0) return { node, at }
        }
        throw new Error(`"${words}" is not in the text`)
      }
      const [start, end] = [find(first), find(last)]
      getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + last.length)
      return String(getSelection())
    },
    [from, to],
  )
}

test('without a selection nothing is offered', async ({ page }) => {
  await page.goto(article)
  await page.getByText(/^In\s+dismissing the criticisms/).click()
  await page.waitForTimeout(400)
  await expect(bar(page)).toHaveCount(0)
})

test('a selection is offered a link that finds its words again', async ({ page, context }) => {
  await page.goto(article)
  await select(page, 'as many peace', 'as they wish')
  await bar(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'copied' })).toHaveText(
    'Link to ¶12 copied',
  )
  const link = await copied(page)
  expect(link).toMatch(/\/articles\/[\w-]+\/#p12:~:text=as%20many%20peace/i)
  const other = await context.newPage()
  // Without its id, the words alone must find the place.
  await other.goto(link.replace('#p12:', '#:'))
  await expect(other.locator('#p12')).toBeInViewport()
  await other.close()
})

test('a selection over paragraphs is offered a link to the range', async ({ page }) => {
  await page.goto(article)
  const ids = ['#p3', '#p5'].map((id) => page.locator(id))
  const [from, to] = await Promise.all(ids.map((block) => block.innerText()))
  await select(page, (from ?? '').slice(10, 40), (to ?? '').slice(0, 20))
  await bar(page).getByRole('button', { name: 'Copy link' }).click()
  await expect.poll(() => copied(page)).toMatch(/#p3-p5$/)
})

test('of a selection that leaves the text only what is inside is linked', async ({ page }) => {
  await page.goto(article)
  await page.evaluate(() => {
    const [text, after] = ['#p12', 'summary'].map((each) => document.querySelector(each)?.lastChild)
    if (text && after) getSelection()?.setBaseAndExtent(text, 10, after, 4)
  })
  await bar(page).getByRole('button', { name: 'Copy link' }).click()
  await expect.poll(() => copied(page)).toMatch(/#p12:~:text=[^/]*continue\.?$/)
})

test('what a picture says beside paragraphs is no part of their quotation', async ({ page }) => {
  await page.goto(article)
  await select(page, 'Supreme Leader Ali', 'What connected the two')
  await bar(page).getByRole('button', { name: 'Copy quotation' }).click()
  await expect.poll(() => copied(page)).toMatch(/^“In dismissing.*What connected the two”/s)
  await page.reload()
  await select(page, 'Russian President', 'Ali Khamenei')
  await bar(page).getByRole('button', { name: 'Copy quotation' }).click()
  await expect.poll(() => copied(page)).toMatch(/^“Russian President[^”]*Ali Khamenei”/)
})

test('a quotation is copied with its words, whose they are, its number and its address', async ({
  page,
}) => {
  await page.goto(article)
  await select(page, 'What connected the two', 'the United States')
  await bar(page).getByRole('button', { name: 'Copy quotation' }).click()
  await expect.poll(() => copied(page)).toContain('the United States”')
  const [words, source] = (await copied(page)).split('\n\n')
  expect(words).toMatch(/^“What connected the two/)
  expect(source).toBe(
    `— Behrooz Behbudi, “The Unholy Alliance of Russia and Iran”, The Algemeiner, 4 December 2015, ¶1\n${page.url()}#p1`,
  )
})

changed('code is copied as it stands', async ({ page }) => {
  await page.goto('articles/a-gauge-that-speaks/')
  await select(page, 'def level', 'readline()')
  await bar(page).getByRole('button', { name: 'Copy quotation' }).click()
  await expect.poll(() => copied(page)).toContain(':\n    """Reads one line and')
})

changed('of a table a row is copied as a line', async ({ page }) => {
  await page.goto('articles/a-gauge-that-speaks/')
  await select(page, '17 March', 'asked him')
  await bar(page).getByRole('button', { name: 'Copy quotation' }).click()
  await expect.poll(() => copied(page)).toContain('always said so\n9 October 1.12 m 0 That')
})

test('a paragraph is cited in each form with its number and address', async ({ page }) => {
  await page.goto(article)
  await select(page, 'What connected the two', 'the United States')
  const forms = { APA: '(Behbudi, 2015, ¶1)', BibTeX: 'note = {¶1}', RIS: 'N1  - ¶1' }
  await expect(bar(page).getByRole('button')).toHaveText(['Copy link', 'Copy quotation', 'Cite'])
  await bar(page).getByRole('button', { name: 'Cite' }).click()
  for (const [name, mark] of Object.entries({ ...forms, 'CSL-JSON': '"note": "¶1"' })) {
    await bar(page).getByRole('button', { name, exact: true }).click()
    await expect.poll(() => copied(page), name).toContain(mark)
    expect(await copied(page), name).toContain(`${article}#p1`)
  }
})

test('what is offered for a passage is in the window, however wide it is and whatever the size of text', async ({
  page,
}) => {
  await page.goto(article)
  for (const size of ['normal', 'larger']) {
    await choose(page, size)
    await page.getByRole('link', { name: 'Paragraph 4', exact: true }).click()
    for (const width of [390, 834, 1130, 1200, 1280, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const box = await bar(page).boundingBox()
      expect((box?.x ?? width) + (box?.width ?? 1), `${width} wide, ${size}`).toBeLessThanOrEqual(
        width,
      )
      const whole = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(whole, `${width} wide, ${size}`).toBe(width)
    }
  }
})

test('a press on a number sets the address, copies it and says so', async ({ page }) => {
  await page.goto(article)
  await page.getByRole('link', { name: 'Paragraph 4', exact: true }).click()
  await expect(page).toHaveURL(/#p4$/)
  await expect(page.getByRole('status').filter({ hasText: '¶4' })).toHaveText('Link to ¶4 copied')
  expect(await copied(page)).toBe(page.url())
  await expect(page.locator('#p4')).toBeFocused()
  await bar(page).getByRole('button', { name: 'Copy quotation' }).click()
  const words = (await page.locator('#p4').innerText()).replace(/\s+/g, ' ').trim()
  await expect.poll(() => copied(page)).toContain(`“${words}”`)
})

test('a press on a number leaves the page where it stands, and the way back as it was', async ({
  page,
}) => {
  await page.goto('')
  await page.goto(`${article}#p99`)
  await expect(page.getByRole('alert')).toBeVisible()
  for (const number of ['4', '5']) {
    const link = page.getByRole('link', { name: `Paragraph ${number}`, exact: true })
    await link.evaluate((each) => scrollBy(0, each.getBoundingClientRect().top - 440))
    const before = await link.boundingBox()
    await link.click()
    await expect(bar(page)).toHaveAccessibleName(`For ¶${number}`)
    expect((await link.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)
    await expect(page.locator(':target')).toHaveId(`p${number}`)
    await expect(page).toHaveURL(new RegExp(`#p${number}$`))
  }
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.goBack()
  await expect(page).not.toHaveURL(/articles/)
})

test('a press with a key that has a meaning in the browser keeps it', async ({ page, context }) => {
  await page.goto(article)
  const opened = context.waitForEvent('page')
  await page
    .getByRole('link', { name: 'Paragraph 4', exact: true })
    .click({ modifiers: ['ControlOrMeta'] })
  const other = await opened
  await expect(other).toHaveURL(/#p4$/)
  await expect(page).not.toHaveURL(/#/)
  await expect(bar(page)).toHaveCount(0)
})

test('a press with Shift goes on to a range, which is copied, cited and marked', async ({
  page,
  context,
}) => {
  await page.goto('')
  await page.goto(article)
  const numberOf = (number: number) =>
    page.getByRole('link', { name: `Paragraph ${number}`, exact: true })
  await numberOf(5).click()
  for (const [number, fragment, words, marked] of [
    [7, 'p5-p7', '¶¶5–7', 3],
    [3, 'p3-p5', '¶¶3–5', 3],
  ] as const) {
    const before = await numberOf(number).boundingBox()
    await numberOf(number).click({ modifiers: ['Shift'] })
    await expect(page).toHaveURL(new RegExp(`#${fragment}$`))
    await expect(page.getByRole('status').filter({ hasText: words })).toHaveText(
      `Link to ${words} copied`,
    )
    expect(await copied(page)).toBe(page.url())
    await expect(page.locator('.prose > .marked')).toHaveCount(marked)
    expect((await numberOf(number).boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)
  }
  await bar(page).getByRole('button', { name: 'Copy quotation' }).click()
  await expect.poll(() => copied(page)).toMatch(/, ¶¶3–5\n.*#p3-p5$/)
  await numberOf(3).click({ modifiers: ['Shift'] })
  await expect(page).toHaveURL(/#p3$/)
  await expect(page.locator(':target')).toHaveId('p3')
  await expect(page.locator('.prose > .marked')).toHaveCount(0)
  expect(context.pages()).toHaveLength(1)
  await page.goBack()
  await expect(page).not.toHaveURL(/articles/)
})

test.describe('where the site was built anew since the page was opened', () => {
  // The browser itself reports a request that fails.
  test.use({ allowed: [/Failed to load resource/] })

  test('a press on a number still leads to its paragraph', async ({ page }) => {
    await page.goto(article)
    await page.route(/_astro\/(?:stay|offer)/, (route) => route.fulfill({ status: 404 }))
    await page.getByRole('link', { name: 'Paragraph 4', exact: true }).click()
    await expect(page).toHaveURL(/#p4$/)
    await expect(page.locator('#p4')).toBeInViewport()
  })
})

test('a press with Shift may follow before the first one has become the address', async ({
  page,
}) => {
  await page.goto(article)
  await page.locator('.prose').evaluate((prose) => {
    const press = (number: number, shiftKey: boolean) =>
      prose
        .querySelector(`#p${number} > .number`)
        ?.dispatchEvent(new MouseEvent('click', { shiftKey, bubbles: true, cancelable: true }))
    press(5, false)
    press(7, true)
  })
  await expect(page).toHaveURL(/#p5-p7$/)
  await expect(page.locator('.prose > .marked')).toHaveCount(3)
})

test('a press with Shift where nothing was pressed before is a press', async ({ page }) => {
  for (const fragment of ['', '#p99', '#cite']) {
    await page.goto('about:blank')
    await page.goto(`${article}${fragment}`)
    await page
      .getByRole('link', { name: 'Paragraph 4', exact: true })
      .click({ modifiers: ['Shift'] })
    await expect(page).toHaveURL(/#p4$/)
  }
})

changed('a range takes no end that has no number', async ({ page }) => {
  await page.goto('articles/the-ferry-clock/#p4')
  await page.getByRole('link', { name: 'Paragraph 7', exact: true }).click({ modifiers: ['Shift'] })
  await expect(page).toHaveURL(/#p7$/)
  await page.goto('articles/the-ferry-clock/#p6')
  await page.getByRole('link', { name: 'Paragraph 7', exact: true }).click({ modifiers: ['Shift'] })
  await expect(page).toHaveURL(/#p5-p7$/)
})

const harbour = 'articles/the-harbour-review-1/'

changed(
  'a heading has a link of its own, which is copied as those of paragraphs',
  async ({ page }) => {
    await page.goto(harbour)
    const heading = page.getByRole('heading', { name: 'What a harbour is owed' })
    const link = heading.getByRole('link', { name: 'Link to this heading' })
    await expect(link).toHaveCSS('opacity', '0')
    await heading.hover()
    await expect(link).toHaveCSS('opacity', '1')
    const before = await link.boundingBox()
    await link.click()
    await expect(page.getByRole('status').filter({ hasText: 'copied' })).toHaveText(
      'Link to this heading copied',
    )
    expect(await copied(page)).toMatch(/\/the-harbour-review-1\/#h2$/)
    expect(await copied(page)).toBe(page.url())
    expect((await link.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)
    const mark = await heading.evaluate((each) => getComputedStyle(each, '::after').content)
    expect(mark).toBe('""')
    await page.emulateMedia({ media: 'print' })
    await expect(link).toBeHidden()
  },
)

changed('words of a heading are linked by the id that it keeps', async ({ page }) => {
  await page.goto(harbour)
  await select(page, 'is owed', 'is owed')
  await bar(page).getByRole('button', { name: 'Copy link' }).click()
  await expect.poll(() => copied(page)).toMatch(/\/#h2:~:text=/)
})

changed('a heading is copied without its mark', async ({ page }) => {
  await page.goto(harbour)
  const words = await select(page, 'What a harbour does', 'tomorrow.')
  await page.keyboard.press('ControlOrMeta+c')
  expect(await copied(page)).toMatch(/^What a harbour does\s+A harbour is a promise/)
  expect(words).not.toMatch(/[§#]/)
})

test('all of it can be done with the keys, and Escape puts the bar away', async ({ page }) => {
  await page.goto(article)
  await page.getByRole('link', { name: 'Paragraph 2', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(bar(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(bar(page).getByRole('button', { name: 'Copy link' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => copied(page)).toContain('(Behbudi, 2015, ¶2)')
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
  await expect(page.locator('#p2')).toBeFocused()
})

test('a word selected by hand has its bar next on the Tab key', async ({ page }) => {
  await page.goto(article)
  // Where the word stands is known when the faces have come: between two words a double press selects none.
  const [x, y] = await page.locator('#p2').evaluate(async (paragraph) => {
    await document.fonts.ready
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    let node = walker.nextNode()
    while (node && !node.textContent?.includes('nightmare')) node = walker.nextNode()
    if (!node) throw new Error('the paragraph has no such word')
    const at = node.textContent?.indexOf('nightmare') ?? 0
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 'nightmare'.length)
    const { left, top, width, height } = range.getBoundingClientRect()
    return [left + width / 2, top + height / 2] as const
  })
  await page.mouse.dblclick(x, y)
  const link = bar(page).getByRole('button', { name: 'Copy link' })
  await expect(link).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => copied(page)).toMatch(/#p2:~:text=\S*nightmare/)
})

test('axe finds nothing where the bar and the citations are open', async ({ page }) => {
  await page.goto(article)
  await page.getByText('Cite this article').click()
  await page.getByRole('link', { name: 'Paragraph 2', exact: true }).click()
  await bar(page).getByRole('button', { name: 'Cite' }).click()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
})

test('a bar of a selection goes when the selection goes', async ({ page }) => {
  await page.goto(article)
  await select(page, 'What connected the two', 'the United States')
  await expect(bar(page)).toBeVisible()
  await page.evaluate(() => getSelection()?.empty())
  await expect(bar(page)).toHaveCount(0)
})

test('what is copied by hand has no margin numbers', async ({ page }) => {
  await page.goto(article)
  const [from, to] = await Promise.all(
    ['#p2', '#p4'].map((id) => page.locator(id).evaluate((block) => block.textContent ?? '')),
  )
  const words = await select(page, (from ?? '').slice(0, 12), (to ?? '').slice(-12))
  await page.keyboard.press('ControlOrMeta+c')
  const text = (await copied(page)).replace(/\s+/g, ' ')
  expect(text).toBe(words.replace(/\s+/g, ' '))
  expect(text).not.toMatch(/¶|(^| )[234] [A-Z]/)
})

test('soft hyphens stay behind when words are copied', async ({ page }) => {
  await page.goto(article)
  await page.locator('#p2').evaluate((block) => block.append(' hy\u00adphen\u00adated'))
  await select(page, 'hy\u00ad', '\u00adated')
  await page.keyboard.press('ControlOrMeta+c')
  await expect.poll(() => copied(page)).toBe('hyphenated')
  await bar(page).getByRole('button', { name: 'Copy quotation' }).click()
  await expect.poll(() => copied(page)).toMatch(/^“hyphenated”/)
})

test.describe('where the browser refuses to copy', () => {
  test.use({ permissions: [] })

  test('the link is shown for copying by hand', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await page.goto(article)
    await page.getByRole('link', { name: 'Paragraph 3', exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Link to ¶3' })).toHaveValue(/#p3$/)
    await expect(page.getByText('The browser refuses to copy')).toBeVisible()
  })
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a number’s bar stands at the foot of the page and covers none of its buttons', async ({
    page,
  }) => {
    await page.goto(article)
    await page.getByRole('link', { name: 'Paragraph 2', exact: true }).tap()
    const button = bar(page).getByRole('button', { name: 'Copy quotation' })
    await expect(button).toBeInViewport({ ratio: 1 })
    await button.tap()
    await expect.poll(() => copied(page)).toContain('¶2')
  })

  changed('the mark of a heading is always there, beside its last word', async ({ page }) => {
    await page.goto(harbour)
    const heading = page.getByRole('heading', { name: 'What a harbour is owed' })
    const link = heading.getByRole('link', { name: 'Link to this heading' })
    await expect(link).toHaveCSS('opacity', '1')
    expect((await link.boundingBox())?.width).toBeGreaterThanOrEqual(24)
    await link.tap()
    await expect.poll(() => copied(page)).toMatch(/#h2$/)
  })
})
