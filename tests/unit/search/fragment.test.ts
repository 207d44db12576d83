import { expect, test, vi } from 'vitest'
import { type PreparedRecord, prepareRecord } from '../../../src/search/answer.ts'
import { toFragment } from '../../../src/search/fragment.ts'
import { findFragment } from '../../../src/search/fragment-marks.ts'
import { readFragment } from '../../../src/search/read-fragment.ts'
import type { Unit } from '../../../src/search/records.ts'

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

function toPrepared(texts: readonly string[]): PreparedRecord {
  const units = texts.map((text, index): Unit => ({ kind: 'paragraph', id: `p${index + 1}`, text }))
  const about = { section: 'Opinion', publication: 'The Sea Review' }
  return prepareRecord({ slug: 'a', title: 'A', authors: [], ...about, units })
}

/** The fragments of the last of some texts, in those before it that hold it. */
function fragmentsOf(...texts: string[]): string[] {
  const words = texts.pop() ?? ''
  const prepared = toPrepared(texts)
  return texts.flatMap((text, unit) => {
    const start = text.indexOf(words)
    return start === -1 ? [] : [toFragment(prepared, unit, { start, end: start + words.length })]
  })
}

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
  const [fragment] = fragmentsOf('It cost 1,000 pounds.', '1,000')
  expect(fragment).toBe('p1:~:text=cost-,1%2C000')
})

test('a place that nothing tells from another is led to by its id alone: a browser would go to the first', () => {
  expect(fragmentOf(2, 'land')).toBe('p3')
  expect(fragmentsOf('Yes.', 'The ferry? Yes.', 'Yes')).toEqual(['p1', 'p2:~:text=ferry%3F-,Yes'])
})

test('words that the page says itself, before its text, are told apart by those around them', () => {
  expect(fragmentsOf('Ten years went by.', 'years')).toEqual(['p1:~:text=Ten-,years'])
  expect(fragmentsOf('He asked the authors.', 'authors')).toEqual([
    'p1:~:text=asked%20the-,authors',
  ])
  expect(fragmentsOf('In my opinion it is.', 'opinion')).toEqual(['p1:~:text=my-,opinion'])
  expect(fragmentsOf('The Sea Review said so.', 'Sea Review')).toEqual([
    'p1:~:text=The-,Sea%20Review,-said',
  ])
  expect(fragmentsOf('It took 4 minutes.', '4 minutes')).toEqual(['p1:~:text=took-,4%20minutes'])
})

test('a place in a heading is led to by the heading: the contents say its words too, and first', () => {
  const prepared = prepareRecord({
    slug: 'a',
    title: 'A',
    authors: [],
    units: [
      { kind: 'heading', id: 'h-pears', text: 'Of pears and plums' },
      { kind: 'paragraph', id: 'p1', text: 'She sold pears and quinces.' },
    ],
  })
  expect(toFragment(prepared, 0, { start: 3, end: 8 })).toBe('h-pears')
  expect(toFragment(prepared, 1, { start: 9, end: 14 })).toBe('p1:~:text=sold-,pears')
})

test('a long place whose first words stand elsewhere too is named by more of them', () => {
  const rest =
    'and what the keeper then wrote in the book of the lamp, nobody who came after him could read.'
  const [fragment] = fragmentsOf(
    'It was a dark night.',
    `It was a dark night of rain, ${rest}`,
    `It was a dark night of rain, ${rest}`,
  )
  expect(fragment).toBe('p2:~:text=It%20was%20a%20dark%20night%20of,after%20him%20could%20read.')
})

test('a word that stands ten thousand times isn’t counted to the end for its link', () => {
  const lines = Array.from({ length: 100 }, (_, index) => `${'the '.repeat(100)}lamp${index}.`)
  const prepared = toPrepared(lines)
  const looks = vi.spyOn(String.prototype, 'indexOf')
  expect(toFragment(prepared, 50, { start: 396, end: 399 })).toBe('p51:~:text=the-,the,-lamp50')
  expect(looks.mock.calls.length).toBeLessThan(1000)
  looks.mockRestore()
})

test('every fragment leads back to its place', () => {
  for (const [unit, text] of texts.slice(0, 1).entries()) {
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
