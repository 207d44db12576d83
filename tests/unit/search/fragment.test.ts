import { expect, test } from 'vitest'
import { prepareRecord } from '../../../src/search/answer.ts'
import { toFragment } from '../../../src/search/fragment.ts'
import { findFragment } from '../../../src/search/fragment-marks.ts'
import { readFragment } from '../../../src/search/read-fragment.ts'

const texts = [
  'The sea and the land. The sea rose, the left-wing sea fell.',
  'The sea and the land; a sea of 1,000 “words”.',
  'The sea and the land; a sea of 1,000 “words”.',
]
const record = prepareRecord({
  slug: 'a',
  title: 'A',
  authors: [],
  units: texts.map((text, index) => ({ kind: 'paragraph', id: `p${index + 1}`, text })),
})

/** The fragment of the nth `words` in a unit. */
function fragmentOf(unit: number, words: string, nth = 1): string {
  let start = -1
  for (let time = 0; time < nth; time += 1) start = (texts[unit] ?? '').indexOf(words, start + 1)
  return toFragment(record, unit, { start, end: start + words.length })
}

test('words that stand once need nothing more', () => {
  expect(fragmentOf(0, 'sea rose')).toBe('p1:~:text=sea%20rose')
})

test('words that stand more often are told apart by those around them', () => {
  expect(fragmentOf(0, 'sea', 2)).toBe('p1:~:text=The-,sea,-rose')
})

test('the signs between a place and the words that tell it apart are named with them', () => {
  const said = 'No “great women artists?,” she asked; (great women artists) he wrote.'
  const prepared = prepareRecord({
    slug: 'a',
    title: 'A',
    authors: [],
    units: [{ kind: 'paragraph', id: 'p1', text: said }],
  })
  const start = said.lastIndexOf('great')
  const fragment = toFragment(prepared, 0, { start, end: start + 'great women artists'.length })
  expect(decodeURIComponent(fragment)).toBe('p1:~:text=asked; (-,great women artists')
})

test('hyphens and commas of the text are no part of the directive', () => {
  expect(fragmentOf(0, 'left-wing')).toBe('p1:~:text=left%2Dwing')
  expect(fragmentOf(1, '1,000')).toMatch(/^p2:~:text=.*,1%2C000,/)
})

test('paragraphs that are the same still have their ids', () => {
  expect(fragmentOf(2, 'land')).toMatch(/^p3:/)
})

test('every fragment leads back to its place', () => {
  for (const [unit, text] of texts.entries()) {
    for (const match of text.matchAll(/[\p{L}\d][\p{L}\d,-]*/gu)) {
      const span = { start: match.index, end: match.index + match[0].replace(/[,-]+$/, '').length }
      const prepared = record.units[unit]
      const fragment = readFragment(`#${toFragment(record, unit, span)}`)
      expect(fragment.id).toBe(`p${unit + 1}`)
      expect(prepared && findFragment(prepared, fragment)).toEqual(span)
    }
  }
})

test('a long place is named by its ends, and found again', () => {
  const text = `Here ${'many words stand in a row '.repeat(6)}there.`
  const prepared = prepareRecord({
    slug: 'a',
    title: 'A',
    authors: [],
    units: [{ kind: 'paragraph', id: 'p1', text }],
  })
  const span = { start: 0, end: text.length - 1 }
  const fragment = toFragment(prepared, 0, span)
  expect(fragment.length).toBeLessThan(120)
  const [unit] = prepared.units
  expect(unit && findFragment(unit, readFragment(`#${fragment}`))).toEqual(span)
})

test('a link to words that are there no longer marks none', () => {
  const [unit] = record.units
  const marked = (directive: string) => {
    const span = unit && findFragment(unit, readFragment(`#p1:~:text=${directive}`))
    return span && texts[0]?.slice(span.start, span.end)
  }
  expect(marked('sea%20rose')).toBe('sea rose')
  expect(marked('sea%20and,sea%20rose')).toBe('sea and the land. The sea rose')
  expect(marked('The-,sea,-rose')).toBe('sea')
  for (const gone of ['moon', 'moon-,sea', 'sea,-moon', 'sea%20rose,moon', 'moon,sea%20rose', ''])
    expect([gone, marked(gone)]).toEqual([gone, undefined])
})

test('a fragment that is no fragment throws nothing', () => {
  expect(readFragment('#p1:~:text=%E0%A4%A')).toMatchObject({ id: 'p1', first: '%E0%A4%A' })
  expect(readFragment('')).toMatchObject({ id: '', first: '' })
})
