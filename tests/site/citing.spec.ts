import { expect, test } from './test.ts'

const article = 'articles/the-unholy-alliance-of-russia-and-iran/'

test('an article is cited in three styles, folded away until asked for', async ({ page }) => {
  await page.goto(article)
  const chicago = page.getByText(
    'Behbudi, Behrooz. 2015. “The Unholy Alliance of Russia and Iran.”',
  )
  await expect(chicago).toBeHidden()
  await page.getByText('Cite this article').click()
  await expect(chicago).toBeVisible()
})

test('the citation files of an article stand beside it, and each says its address', async ({
  page,
  request,
}) => {
  await page.goto(article)
  await page.getByText('Cite this article').click()
  for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href')
    const response = await request.get(href ?? '')
    expect(response.status()).toBe(200)
    expect(await response.text()).toContain(new URL(article, page.url().split('articles')[0]).href)
  }
  const text = await (await request.get(`${article}cite.txt`)).text()
  expect(text).toContain('Behbudi, B. (2015, December 4)')
})

test('one file of each form cites the whole library', async ({ request }) => {
  const items = await (await request.get('citations.csl.json')).json()
  const bibtex = await (await request.get('citations.bib')).text()
  const ris = await (await request.get('citations.ris')).text()
  expect(items.length).toBeGreaterThan(1)
  expect(bibtex.match(/^@/gm)).toHaveLength(items.length)
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(items.length)
})

test('every twin that the page names is there, and llms.txt leads to the Markdown ones', async ({
  page,
  request,
}) => {
  await page.goto(article)
  for (const type of ['text/markdown', 'text/plain', 'application/json']) {
    const link = page.locator(`link[rel=alternate][type="${type}"]`)
    const response = await request.get((await link.getAttribute('href')) ?? '')
    expect(response.status(), type).toBe(200)
    expect(await response.text()).toContain('The Unholy Alliance of Russia and Iran')
  }
  const list = await (await request.get('llms.txt')).text()
  const [, twin = ''] = /\]\((.*unholy.*)\)/.exec(list) ?? []
  expect(await (await request.get(twin)).text()).toMatch(/^# The Unholy Alliance/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the citations open', async ({ page }) => {
    await page.goto(article)
    await page.getByText('Cite this article').click()
    await expect(page.getByText('Behbudi, Behrooz. “The Unholy Alliance')).toBeVisible()
  })
})
