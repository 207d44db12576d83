import type { Page } from '@playwright/test'
import { prepareRecord } from '../../src/search/answer.ts'
import { toWords } from '../../src/search/normalise.ts'
import { toPageWords } from '../../src/search/page-words.ts'
import { site } from '../../src/site.ts'
import { dialogOf, typeInDialog } from './search-dialog.ts'
import { changed, expect, test } from './test.ts'

const article = 'articles/the-unholy-alliance-of-russia-and-iran/'

async function search(page: Page, typed: string): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(typed)}`)
}

const summaryOf = (page: Page) => page.locator('[data-part="summary"]')
const boxOf = (page: Page) => page.getByRole('searchbox', { name: 'Search for a phrase' })

test('the address is the query: every place of a phrase, at its paragraph', async ({ page }) => {
  await search(page, '"Islamic Republic"')
  await expect(summaryOf(page)).toHaveText('14 places in 2 articles')
  await expect(page.locator('mark')).toHaveText(Array(14).fill('Islamic Republic'))
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    "On Raisi's Trip to Russia",
  )
  const link = page.getByRole('link', { name: /^paragraph 4: … .*history of the Islamic Republic/ })
  await expect(link).toHaveAttribute(
    'href',
    /articles\/the-unholy-alliance-of-russia-and-iran\/#p4:~:text=.*Islamic%20Republic/,
  )
  await expect(page).toHaveTitle(`"Islamic Republic" · Search · ${site.name}`)
})

/** Where an article says words itself, as its menu does, a browser would go there first. */
test('a result opens at its paragraph, though the page says its word above the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 400 })
  for (const [word, title] of [
    ['years', 'The Unholy Alliance'],
    ['opinion', 'On Raisi'],
  ] as const) {
    await search(page, word)
    const group = page.locator('.group').filter({ hasText: title })
    const result = group.getByRole('link', { name: /^paragraph \d+: / }).first()
    const number = /paragraph (\d+)/.exec((await result.textContent()) ?? '')?.[1]
    await result.click()
    await expect(page.locator(`#p${number}`), word).toBeInViewport()
  }
})

changed('a result in a heading opens at the heading, not in the contents', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 400 })
  await search(page, '"when it is out"')
  await page.getByRole('link', { name: /When it is out/ }).click()
  await expect(page.getByRole('heading', { name: 'When it is out' })).toBeInViewport()
})

test('what an article page says above its text is known to the links', async ({ page }) => {
  for (const path of [article, 'articles/on-raisis-trip-to-russia/']) {
    await page.goto(path)
    const said = await page.evaluate((units) => {
      const searched = [...document.querySelectorAll(units)]
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: string[] = []
      while (walker.nextNode() && !walker.currentNode.parentElement?.closest('.prose')) {
        const { parentElement, textContent } = walker.currentNode
        const isShown = parentElement?.checkVisibility() && !parentElement.closest('script, style')
        if (isShown && !searched.some((unit) => unit.contains(parentElement)))
          texts.push(textContent ?? '')
      }
      return texts
    }, 'h1, .subtitle, .bylines bdi, .key-points li')
    const text = async (selector: string) =>
      (await page.locator(selector).allTextContents()).join(' ')
    const [section, publication] = [await text('.section'), await text('a[href*="publications/"]')]
    const about = { slug: '', title: '', authors: [], section, publication, units: [] }
    const isOnPage = toPageWords(prepareRecord(about))
    expect(said.join(' ')).toContain('Authors')
    expect(said.flatMap(toWords).filter((word) => !isOnPage(word))).toEqual([])
  }
})

const modes: readonly [typed: string, summary: string][] = [
  ['“islamic   republic”', '14 places in 2 articles'],
  ['left wing', '1 paragraph in 1 article, 1 place as a phrase'],
  ['left-wing', '1 place in 1 article'],
  ['"left-wing"', '1 place in 1 article'],
  ['"$10 billion"', '1 place in 1 article'],
  ['"€10 billion"', 'Nothing found'],
  ['"my people - the Iranian people"', '1 place in 1 article'],
  ['"shah\'s fall"', '1 place in 1 article'],
  ['"peace conferences"', '1 place in 1 article'],
  ['"peaceful conferences"', 'Nothing found'],
  ['conferences', '2 places in 1 article, 1 in this form'],
  ['"unholy alliance" -Syria', 'Nothing found'],
  ['"balanced relationship" -Syria', '2 places in 1 article'],
  ['"Islamic Republic" author:behbudi', '1 place in 1 article'],
  ['"Islamic Republic" publication:algemeiner', '1 place in 1 article'],
  ['"Islamic Republic" year:2022', '13 places in 1 article'],
  ['"Islamic Republic" year:2014–2021', '1 place in 1 article'],
  ['year:2015', '1 article'],
  ['demonstrating', '1 place in 1 article, none in this form'],
]

for (const [typed, summary] of modes) {
  test(`${typed} finds: ${summary}`, async ({ page }) => {
    await search(page, typed)
    await expect(summaryOf(page)).toHaveText(summary)
  })
}

test('titles, bylines, captions and disclaimers are found and shown as such', async ({ page }) => {
  for (const [typed, kind] of [
    ['"unholy alliance of russia"', 'title'],
    ['"behrooz behbudi"', 'byline'],
    ['"supreme leader ali khamenei"', 'caption'],
    ['"solely theirs"', 'disclaimer'],
  ]) {
    await search(page, typed ?? '')
    await expect(page.getByRole('link', { name: new RegExp(`^${kind}: `) })).toBeVisible()
  }
})

test('what is not understood is searched as words, with a note', async ({ page }) => {
  await search(page, 'peace year:soon')
  await expect(page.getByText('“year:soon” names no year')).toBeVisible()
})

test('a result opens at its paragraph with the words marked', async ({ page }) => {
  await search(page, '"unilateral reliance"')
  await page.getByRole('link', { name: /^paragraph 6: / }).click()
  await expect(page).toHaveURL(/#p6/)
  await expect(page.locator('#p6')).toBeInViewport()
})

test('the page can mark the words by itself, for a browser without text fragments', async ({
  page,
}) => {
  await page.goto(article)
  await page.evaluate(async (hash) => {
    // Chromium hides the directive from scripts, so the module that reads it is called here.
    const read = async (url: string) => (await fetch(url)).text()
    const folder =
      `${[...document.scripts].find(({ src }) => src.includes('/_astro/'))?.src}`.replace(
        /[^/]+$/,
        '',
      )
    const bodies = await Promise.all(
      [...document.scripts].filter(({ src }) => src).map(({ src }) => read(src)),
    )
    const shortcuts = bodies.map((body) => /shortcuts\.[\w-]+\.js/.exec(body)?.[0]).find(Boolean)
    const code = shortcuts ? await read(folder + shortcuts) : bodies.join()
    const name = /fragment-marks\.[\w-]+\.js/.exec(code)?.[0]
    const { markFragment } = await import(folder + name)
    markFragment(hash)
  }, '#p4:~:text=history%20of%20the-,Islamic%20Republic')
  await expect(page.locator('#p4 mark')).toHaveText('Islamic Republic')
  await expect(page.locator('#p4 mark')).toBeInViewport()
})

test('facets narrow the query, with true counts', async ({ page }) => {
  await search(page, 'Iran')
  await expect(page.getByRole('region', { name: 'Year' })).toHaveText(/2015\s\(1\).*2022\s\(1\)/)
  await page.getByRole('link', { name: '2022', exact: true }).click()
  await expect(page).toHaveURL(/q=Iran\+year%3A2022/)
  await expect(summaryOf(page)).toContainText('in 1 article')
})

test('a facet narrows a phrase whose quotation mark is still open', async ({ page }) => {
  await search(page, '"Islamic Republic')
  await expect(summaryOf(page)).toHaveText('14 places in 2 articles')
  await page.getByRole('link', { name: '2022', exact: true }).click()
  await expect(boxOf(page)).toHaveValue('"Islamic Republic" year:2022')
  await expect(summaryOf(page)).toHaveText('13 places in 1 article')
})

test('where nothing is found, what is there is offered with its count', async ({ page }) => {
  await search(page, 'islamik')
  await expect(summaryOf(page)).toHaveText('Nothing found')
  const offered = page.getByRole('listitem').filter({ hasText: /^islamic / })
  await expect(offered).toHaveText('islamic 16 places')
  await offered.getByRole('link').click()
  await expect(summaryOf(page)).toContainText('16 places')
})

for (const typed of ['year:2030', '!!!'])
  test(`where ${typed} finds nothing, the page says so and leads on`, async ({ page }) => {
    await search(page, typed)
    await expect(summaryOf(page)).toHaveText('Nothing found')
    const results = page.locator('[data-part="groups"]')
    await expect(results).toHaveText('Browse the articles by author, publication or year.')
    await results.getByRole('link', { name: 'year' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Years')
  })

test('the number of each place is in view, however narrow the page', async ({ page }) => {
  await search(page, '"Islamic Republic"')
  const starts = () =>
    page
      .locator('.passages .place')
      .evaluateAll((places) => places.map((place) => place.getBoundingClientRect().left))
  for (const width of [320, 390, 704, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(page.locator('.passages .place').first()).toHaveText(/^\d/)
    expect(Math.min(...(await starts())), `${width} wide`).toBeGreaterThan(0)
  }
})

test('words that are offered without their quotation marks are not passed off as the phrase', async ({
  page,
}) => {
  await search(page, '"alliance of the Blacks and Reds"')
  await expect(summaryOf(page)).toHaveText('Nothing found')
  await expect(page.getByText('Found instead:')).toBeVisible()
  const offered = page.getByRole('listitem').filter({ hasText: /^alliance of the blacks/ })
  await expect(offered).toHaveText('alliance of the blacks and reds 1 paragraph with these words')
})

test('of a phrase that runs over the end of a paragraph both parts are offered, and why', async ({
  page,
}) => {
  await search(page, '"represented by the United States. Thirty-six years"')
  await expect(summaryOf(page)).toHaveText('Nothing found')
  await expect(page.getByText('The phrase runs over the end of a paragraph.')).toBeVisible()
  const offered = page.locator('.suggestions').getByRole('listitem')
  await expect(offered).toHaveText([
    '"represented by the United States." 1 place',
    '"Thirty-six years" 1 place',
  ])
  await offered.first().getByRole('link').click()
  await expect(summaryOf(page)).toHaveText('1 place in 1 article')
})

test('beside an unknown word the longest run of the others that is a phrase is offered', async ({
  page,
}) => {
  await search(page, '"alliance of the Reds and Greens"')
  const offered = page.locator('.suggestions').getByRole('listitem')
  await expect(offered.first()).toHaveText('"alliance of the reds" 1 place')
})

changed('a result runs in the direction of its article', async ({ page }) => {
  await search(page, 'باران')
  await expect(boxOf(page)).toHaveAttribute('dir', 'auto')
  const passage = page.getByRole('listitem').filter({ has: page.locator('mark') })
  const [number, text] = await Promise.all([
    passage.locator('.place').boundingBox(),
    passage.getByRole('link').boundingBox(),
  ])
  expect(number?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveCSS('direction', 'rtl')
})

changed('another spelling is offered as it is written, apart from its count', async ({ page }) => {
  await search(page, 'grosssen')
  const offered = page.getByRole('listitem').filter({ hasText: /^großen 1 place$/ })
  await expect(offered.locator('bdi')).toHaveText('großen')
  await offered.getByRole('link').click()
  await expect(page.locator('mark')).toHaveText('Großen')
})

test('results follow the typing, and an old answer never replaces a new one', async ({ page }) => {
  await page.goto('search/')
  await boxOf(page).pressSequentially('"unholy alliance"', { delay: 15 })
  await expect(summaryOf(page)).toHaveText('2 places in 1 article')
  await expect(page).toHaveURL(/q=%22unholy\+alliance%22/)
  await boxOf(page).fill('"Islamic Republic"')
  await expect(summaryOf(page)).toHaveText('14 places in 2 articles')
})

test('what is typed before the script has come is searched for', async ({ page }) => {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.goto('search/', { waitUntil: 'commit' })
  await boxOf(page).fill('Syria')
  await expect(summaryOf(page)).toContainText('4 places')
})

test('a screen reader hears the count once', async ({ page }) => {
  await page.goto('search/')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    const status = document.querySelector('[role="status"]')
    if (status === null) return
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true })
  })
  await boxOf(page).pressSequentially('Syria', { delay: 30 })
  await expect(page.getByRole('status')).toHaveText('4 places in 1 article')
  expect(await page.evaluate(() => Reflect.get(globalThis, 'said'))).toHaveLength(1)
})

test('arrow keys walk the results, Escape goes back to the box and clears it', async ({ page }) => {
  await search(page, '"Islamic Republic"')
  await expect(page.locator('mark').first()).toBeVisible()
  await boxOf(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: "On Raisi's Trip to Russia" })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: /^paragraph 2: The Islamic/ })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(boxOf(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(boxOf(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(boxOf(page)).toHaveValue('')
})

test('from a button among the results the arrow keys go on to its neighbours', async ({ page }) => {
  await search(page, 'the')
  const button = page.getByRole('button', { name: /more in this article/ }).first()
  const group = page.locator('.group').first()
  await button.focus()
  await page.keyboard.press('ArrowUp')
  await expect(group.getByRole('link').last()).toBeFocused()
  await button.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.group').nth(1).getByRole('link').first()).toBeFocused()
})

test('the back button restores query, results and place', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 })
  await search(page, '"Islamic Republic"')
  const link = page.getByRole('link', { name: /^paragraph 4: / }).last()
  await link.scrollIntoViewIfNeeded()
  const top = await page.evaluate(() => scrollY)
  await link.click()
  await expect(page).toHaveURL(/articles/)
  await page.goBack()
  await expect(boxOf(page)).toHaveValue('"Islamic Republic"')
  await expect(summaryOf(page)).toHaveText('14 places in 2 articles')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top)
})

test('the back button leads to the search before, however long the next one took to type', async ({
  page,
}) => {
  await search(page, 'Syria')
  for (const [words, delay] of [
    ['alliance', 0],
    ['republic', 600],
  ] as const) {
    await boxOf(page).fill(words)
    await page.waitForTimeout(delay)
    await boxOf(page).press('Enter')
    await expect(page).toHaveURL(new RegExp(`q=${words}$`))
    await expect(summaryOf(page)).toContainText('places')
  }
  for (const words of ['alliance', 'Syria']) {
    await page.goBack()
    await expect(boxOf(page)).toHaveValue(words)
    await expect(page).toHaveURL(new RegExp(`q=${words}$`))
  }
})

test('the address is that of the results, however fast one search takes the place of another', async ({
  page,
}) => {
  await search(page, 'Syria')
  await boxOf(page).fill('alliance')
  await expect(page).toHaveURL(/q=alliance$/)
  await boxOf(page).fill('Syria')
  await boxOf(page).press('Enter')
  await expect(page).toHaveURL(/q=Syria$/)
  await expect(summaryOf(page)).toHaveText('4 places in 1 article')
})

test('a link followed from what was only typed leads back to the search before', async ({
  page,
}) => {
  await search(page, 'Iran')
  await boxOf(page).fill('alliance')
  await expect(page).toHaveURL(/q=alliance$/)
  await page.getByRole('link', { name: 'Newest first' }).click()
  await expect(page).toHaveURL(/order=newest/)
  await page.goBack()
  await expect(boxOf(page)).toHaveValue('Iran')
})

test('going back over a link on the page puts back the words of its address', async ({ page }) => {
  await search(page, 'Syria')
  await page.getByRole('link', { name: 'Skip to the content' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#content$/)
  await boxOf(page).fill('alliance')
  await expect(summaryOf(page)).not.toHaveText(/^4 places/)
  await page.goBack()
  await expect(boxOf(page)).toHaveValue('Syria')
  await expect(summaryOf(page)).toHaveText('4 places in 1 article')
})

test('a link to a place on the page leads there, however late the results come', async ({
  page,
}) => {
  await page.goto('search/?q=Iran#rule')
  await expect(summaryOf(page)).toContainText('places')
  await expect(page.getByRole('heading', { name: 'How to search' })).toBeInViewport()
})

test('the text is set over the results, which stay', async ({ page }) => {
  await search(page, 'Iran')
  await expect(summaryOf(page)).toContainText('places')
  await page.getByRole('button', { name: 'Text and theme' }).click()
  await page.getByRole('radio', { name: 'dark' }).check()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/q=Iran$/)
  await expect(summaryOf(page)).toContainText('places')
})

test('newest first puts the later article first', async ({ page }) => {
  await search(page, 'alliance')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/Unholy Alliance/)
  await page.getByRole('link', { name: 'Newest first' }).click()
  await expect(page).toHaveURL(/order=newest/)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/Raisi/)
})

for (const key of ['/', 'Control+k']) {
  test(`${key} opens the search on every page`, async ({ page }) => {
    for (const path of ['', article, `${article}source/`, 'authors/']) {
      await page.goto(path)
      await page.keyboard.press(key)
      const box = dialogOf(page).getByRole('searchbox')
      await expect(box).toBeFocused()
      await box.fill('"Islamic Republic"')
      await expect(dialogOf(page).locator('.found')).toHaveText(
        'In the library 14 places in 2 articles',
      )
      await page.keyboard.press('Escape')
    }
  })
}

test('on the search page the key goes to its own box', async ({ page }) => {
  await search(page, 'Syria')
  await expect(summaryOf(page)).toContainText('4 places')
  await page.keyboard.press('/')
  await expect(boxOf(page)).toBeFocused()
})

test('in an article the first choice is that article, and n steps through its places', async ({
  page,
}) => {
  await page.goto(article)
  const dialog = await typeInDialog(page, 'Syria')
  await expect(dialog.getByRole('link').first()).toHaveText('In this article 4 places')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  const bar = page.getByRole('region', { name: 'Places found in this article' })
  await expect(bar).toContainText('1 of 4: Syria')
  await expect(page.locator('#p5 mark')).toBeInViewport()
  await page.keyboard.press('n')
  await expect(bar).toContainText('2 of 4: Syria')
  await page.keyboard.press('Shift+N')
  await page.keyboard.press('Shift+N')
  await expect(bar).toContainText('4 of 4: Syria')
  await expect(page.locator('#p12 mark')).toBeInViewport()
  await expect(page.locator('[data-part="rail"] > *')).toHaveCount(4)
  const text = await page.locator('article .prose').textContent()
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await expect(page.locator('.prose mark')).toHaveCount(0)
  expect(await page.locator('article .prose').textContent()).toBe(text)
})

test('the bar of the places gives the keyboard back to the place where it is closed', async ({
  page,
}) => {
  await page.goto(article)
  const dialog = await typeInDialog(page, 'Syria')
  await expect(dialog.getByRole('link').first()).toHaveText('In this article 4 places')
  await page.keyboard.press('Enter')
  const bar = page.getByRole('region', { name: 'Places found in this article' })
  await bar.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(bar).toBeHidden()
  await expect(page.locator('#p5')).toBeFocused()
})

test('a result opened in a new tab leaves the dialog as it was', async ({ page, context }) => {
  await page.goto('')
  const dialog = await typeInDialog(page, 'Syria')
  const opened = context.waitForEvent('page')
  await dialog
    .getByRole('link')
    .first()
    .click({ modifiers: ['ControlOrMeta'] })
  await opened
  await expect(dialog).toBeVisible()
})

test('several words are stepped through by the paragraphs that hold them all, as the search page counts them', async ({
  page,
}) => {
  await search(page, 'Iran Russia')
  const group = page.locator('.group').filter({ hasText: 'The Unholy Alliance' })
  const [counted = ''] =
    /\d+ paragraphs/.exec((await group.locator('.count').textContent()) ?? '') ?? []
  expect(counted).not.toBe('')
  await page.goto(article)
  const dialog = await typeInDialog(page, 'Iran Russia')
  await expect(dialog.getByRole('link').first()).toHaveText(`In this article ${counted}`)
  await page.keyboard.press('Enter')
  const bar = page.getByRole('region', { name: 'Places found in this article' })
  await expect(bar).toContainText(`1 of ${Number.parseInt(counted, 10)}: Iran Russia`)
})

test('where no paragraph of the article has all the words its choice says so, as the search page does', async ({
  page,
}) => {
  await search(page, 'commander unwavering')
  await expect(page.locator('.group .count')).toHaveText('2 paragraphs with a part')
  await page.goto(article)
  const dialog = await typeInDialog(page, 'commander unwavering')
  await expect(dialog.getByRole('link').first()).toHaveText(
    'In this article 2 paragraphs with a part',
  )
})

test('the search over a page says first how much it found, and leads to all of it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(article)
  const dialog = await typeInDialog(page, '"Islamic Republic"')
  const found = dialog.locator('.found')
  await expect(found).toHaveText('In the library 14 places in 2 articles')
  await expect(found).toBeInViewport({ ratio: 1 })
  await dialog.getByRole('link', { name: 'Show on the search page' }).click()
  await expect(page).toHaveURL(/search\/\?q=%22Islamic\+Republic%22$/)
  await expect(summaryOf(page)).toHaveText('14 places in 2 articles')
})

test('where nothing is found the search over an article says it once', async ({ page }) => {
  await page.goto(article)
  const dialog = await typeInDialog(page, 'islamik')
  await expect(dialog.getByText('Nothing found').last()).toBeVisible()
  await expect(dialog.getByText('Not in this article')).toHaveCount(0)
  await typeInDialog(page, '"triangle of Russia"')
  await expect(dialog.locator('.found')).toHaveText('In the library 1 place in 1 article')
  await expect(dialog.getByText('Not in this article')).toBeVisible()
})

test('a word that the article has in another form alone is not passed off as there', async ({
  page,
}) => {
  await page.goto(article)
  const dialog = await typeInDialog(page, 'demonstrating')
  const here = dialog.getByRole('link').first()
  await expect(here).toHaveText('In this article 1 place, none in this form')
  await typeInDialog(page, 'conferences')
  await expect(here).toHaveText('In this article 2 places, 1 in this form')
})

test('of a field alone the search over an article says nothing of that article', async ({
  page,
}) => {
  await page.goto(article)
  const dialog = await typeInDialog(page, 'year:2015')
  await expect(dialog.locator('.found')).toHaveText('In the library 1 article')
  await expect(dialog.getByText('Not in this article')).toHaveCount(0)
})

test('Enter acts on what stands in the box, not on what was found for less of it', async ({
  page,
}) => {
  await page.goto(article)
  await page.keyboard.press('/')
  const dialog = dialogOf(page)
  const box = dialog.getByRole('searchbox')
  await box.fill('Iran')
  await expect(dialog.getByRole('link').first()).toHaveText(/^In this article/)
  await box.fill('Syria')
  await box.press('Enter')
  const bar = page.getByRole('region', { name: 'Places found in this article' })
  await expect(bar).toContainText('1 of 4: Syria')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('/')
  await expect(dialog.getByRole('link').first()).toHaveText('In this article 4 places')
  await box.fill('Syria harbour')
  await box.press('Enter')
  await expect(page).toHaveURL(/search\/\?q=Syria\+harbour$/)
})

test('on a phone the ticks of the places stand beside the text, not on it', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(article)
    const dialog = await typeInDialog(page, 'Syria')
    await expect(dialog.getByRole('link').first()).toHaveText('In this article 4 places')
    await page.keyboard.press('Enter')
    const ticks = page.locator('[data-part="rail"] > *')
    await expect(ticks).toHaveCount(4)
    const starts = await ticks.evaluateAll((all) =>
      all.map((tick) => tick.getBoundingClientRect().left),
    )
    const text = await page.locator('.prose').boundingBox()
    expect(Math.min(...starts)).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? width))
  }
})

test('a mark in a title of two lines covers nothing of the line above', async ({ page }) => {
  await page.goto(article)
  const dialog = await typeInDialog(page, '"Russia and Iran"')
  await expect(dialog.getByRole('link').first()).toHaveText(/^In this article/)
  await page.keyboard.press('Enter')
  const { top, painted } = await page.locator('h1 mark').evaluate((mark) => {
    const title = mark.closest('h1') ?? mark
    const lineHeight = Number.parseFloat(getComputedStyle(title).lineHeight)
    const clear = /rgba\(0, 0, 0, 0\) ([\d.]+)px/.exec(getComputedStyle(mark).backgroundImage)?.[1]
    return {
      top: title.getBoundingClientRect().top + lineHeight,
      painted: mark.getBoundingClientRect().top + Number(clear ?? 0),
    }
  })
  expect(painted).toBeGreaterThanOrEqual(top)
  const target = page.locator('h1')
  const ground = await target.evaluate(
    (title) => getComputedStyle(title, '::target-text').backgroundColor,
  )
  expect(ground).toBe('rgba(0, 0, 0, 0)')
})

test('what is typed before the dialog has come goes into its box', async ({ page }) => {
  let letCome = () => {}
  const held = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route(/\/dialog\.[\w-]+\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(article)
  await page.keyboard.press('/')
  await page.keyboard.type('Syria ')
  letCome()
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('searchbox')).toHaveValue('Syria ')
  await page.keyboard.press('Backspace')
  await expect(dialog.getByRole('searchbox')).toHaveValue('Syria')
  await expect(dialog.getByRole('link').first()).toHaveText('In this article 4 places')
})

test('nothing of search is fetched before the reader turns to it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(article)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => /search\/|worker|dialog|results|query/.test(path))).toEqual([])
})

test('whoever types in the box of a page goes on in the search over it', async ({ page }) => {
  await page.goto(article)
  const own = page.getByRole('banner').getByRole('searchbox')
  await own.pressSequentially('islamic', { delay: 30 })
  const box = dialogOf(page).getByRole('searchbox')
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('islamic')
  await page.keyboard.type(' replacement')
  await expect(dialogOf(page).getByText('In this article')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(own).toHaveValue('')
})

test('who comes to the search page with words goes on by the arrow keys', async ({ page }) => {
  await page.goto('')
  await typeInDialog(page, 'Syria')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/search\/\?q=Syria/)
  await expect(boxOf(page)).toBeFocused()
  await expect(summaryOf(page)).toHaveText(/place/)
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.group a').first()).toBeFocused()
})

test('without JavaScript the box leads to the search page, which says what it needs', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('')
  await page.getByRole('searchbox').first().fill('Syria')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/search\/\?q=Syria/)
  // Playwright's search by text passes over noscript.
  await expect(page.locator('noscript p').first()).toBeVisible()
  await expect(page.locator('noscript p').first()).toContainText('Search needs JavaScript.')
  await page.locator('noscript').getByRole('link', { name: 'author' }).click()
  await expect(page).toHaveURL(/authors\/$/)
  await context.close()
})
