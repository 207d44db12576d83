import { expect, test } from 'vitest'
import { toCslItem } from '../../../src/cite/item.ts'
import { toPlaceCitation } from '../../../src/cite/paragraph.ts'
import { toPlace } from '../../../src/cite/place.ts'
import { toAttribution } from '../../../src/cite/quotation.ts'
import { toCitations } from '../../../src/cite/styles.ts'
import { toCitationText } from '../../../src/cite/text-file.ts'
import { bare } from '../record.ts'

const url = 'https://example.org/articles/a-walk/'
const article = {
  ...bare,
  bylines: [{ name: 'Ottoline Marsh', kind: 'person' as const }],
  published: { value: '2019-06-02T09:30', precision: 'minute' as const, text: 'x' },
  publication: 'The Quarry',
  language: 'en',
}
const item = toCslItem(article, url)

test('a citation in each style says author, title, publication, date and address', () => {
  const citations = toCitations(item)
  expect(citations.map(({ name }) => name)).toEqual(['APA', 'MLA', 'Chicago'])
  for (const { reference } of citations)
    for (const part of ['Marsh, O', 'A Walk', 'The Quarry', '2019', url])
      expect(reference).toContain(part)
  expect(citations.map(({ inText }) => inText)).toEqual([
    '(Marsh, 2019)',
    '(Marsh)',
    '(Marsh 2019)',
  ])
})

test('an article without a date gets none, whatever was cited before it', () => {
  toCitations(item)
  for (const { reference } of toCitations(toCslItem(bare, url)))
    expect(reference).not.toMatch(/\d{4}|Marsh/)
})

test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])(
  'whoever is called %s, as every object of the language has it, is cited',
  (name) => {
    const { published, ...undated } = article
    for (const kind of ['person', 'organisation'] as const) {
      const own = toCslItem({ ...undated, slug: name, bylines: [{ name, kind }] }, url)
      for (const { reference, inText } of toCitations(own)) {
        expect(reference).toContain(name)
        expect(inText).toContain(name)
      }
    }
    expect(toCitations(toCslItem({ ...bare, title: name, slug: name }, url))).toHaveLength(3)
  },
)

test('what looks like markup in a title stays in every style', () => {
  const title = 'On <i>x</i> & <span class="nocase">y</span> < z'
  for (const { reference } of toCitations(toCslItem({ ...bare, title }, url)))
    expect(reference.toLowerCase()).toContain('on <i>x</i> & <span class=')
})

test('a paragraph’s citation has its address and its number', () => {
  const [apa] = toCitations(item)
  const lines = apa && toPlaceCitation(apa, url, toPlace('3', '5')).split('\n')
  expect(lines).toEqual([
    `Marsh, O. (2019, June 2). A Walk. The Quarry. ${url}#p3-p5`,
    '(Marsh, 2019, ¶¶3–5)',
  ])
})

test('the text file cites the article in each style, then a paragraph', () => {
  const file = toCitationText(toCitations(item), url, '1')
  expect(file.match(/^(APA|MLA|Chicago)$/gm)).toHaveLength(6)
  expect(file).toContain('(Marsh, ¶1)')
  expect(toCitationText(toCitations(item), url)).not.toContain('¶')
})

test('the line under a quotation names what is known, in order', () => {
  expect(toAttribution(article)).toBe('Ottoline Marsh, “A Walk”, The Quarry, 2 June 2019')
  expect(toAttribution(bare)).toBe('“A Walk”')
})
