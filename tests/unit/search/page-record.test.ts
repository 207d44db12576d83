import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { Article, Block } from '../../../src/article.ts'
import { toHtml } from '../../../src/render/html.ts'
import { readPageArticle } from '../../../src/search/page-record.ts'
import { toSearchRecord } from '../../../src/search/records.ts'
import { bare, position } from '../record.ts'

const items = (...texts: string[]) => texts.map((text) => ({ text, position }))

const body: Block[] = [
  { type: 'figure', caption: 'The pier', credit: 'Bo Lund', position, id: 'f1' },
  { type: 'paragraph', text: 'The ferry waits.', position, id: 'p1' },
  { type: 'heading', depth: 2, text: 'What it waits for', position, id: 'h1' },
  { type: 'list', ordered: true, items: items('wind', 'water'), position, id: 'p3' },
  { type: 'quotation', text: 'Let it wait.', position, id: 'p4' },
  {
    type: 'quotation',
    text: 'It went.',
    attribution: 'Ada Winter, harbour keeper',
    position,
    id: 'p5',
  },
  { type: 'code', items: items('if (tide) {', '  wait()', '}'), position, id: 'p6' },
  { type: 'heading', depth: 3, text: 'Afterwards', position, id: 'h2' },
  { type: 'list', ordered: false, items: items('a rope'), position },
  { type: 'figure', credit: 'Ada Winter', position, id: 'f2' },
  { type: 'figure', caption: 'The empty pier', position, id: 'f3' },
  { type: 'paragraph', text: '* * *', position },
]

const article: Article = {
  ...bare,
  body,
  stubs: ['p2', 'h9'],
  order: ['f1', 'p1', 'p2', 'h1', 'h9', 'p3', 'p4', 'p5', 'p6', 'h2', 'f2', 'f3'],
  aliases: { p7: 'p1' },
  aliasPlaces: { p7: { text: 0, offset: 4 } },
}

const { document } = parseHTML(
  `<article class="article" lang="en"><h1>A Walk</h1><div class="prose">${toHtml(article)}</div></article>`,
)

const unitsOfPage = () =>
  readPageArticle(document)?.prepared.record.units.map(({ text }) => text) ?? []

test('search on the page has the units that the search page has, and no words of the site', () => {
  expect(unitsOfPage()).toEqual(toSearchRecord(article).units.map(({ text }) => text))
})

test('its words are found in other forms as its language has them', () => {
  expect(readPageArticle(document)?.prepared.record.language).toBe('en')
  const unsaid = parseHTML('<article class="article"><h1>A Walk</h1></article>').document
  expect(readPageArticle(unsaid)?.prepared.record).not.toHaveProperty('language')
})

test('what the site says to a reader on the way is no part of the article', () => {
  const notice = document.createElement('p')
  notice.className = 'notice'
  notice.textContent = 'There is no paragraph 40.'
  const bar = document.createElement('div')
  bar.className = 'passage-bar'
  bar.innerHTML = '<button>Copy link</button><p>Copied</p>'
  const before = unitsOfPage()
  document.querySelector('#p1')?.before(notice)
  document.querySelector('#p1')?.after(bar)
  expect(unitsOfPage()).toEqual(before)
})

test('a page without an article has none', () => {
  expect(readPageArticle(parseHTML('<main><p>Nothing.</p></main>').document)).toBeUndefined()
})
