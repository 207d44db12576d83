import { expect, test } from 'vitest'
import { answer, prepareRecord } from '../../../src/search/answer.ts'
import { toQuery } from '../../../src/search/query.ts'
import type { SearchRecord } from '../../../src/search/records.ts'
import { toStem } from '../../../src/search/stem.ts'

const record: SearchRecord = {
  slug: 'the-ferry',
  title: 'The Ferry Strike',
  authors: ['Ada Lund', 'Harbour Board'],
  publication: 'The Coast Times',
  published: '2019-05-02',
  language: 'en',
  units: [
    { kind: 'title', text: 'The Ferry Strike' },
    { kind: 'byline', text: 'Ada Lund' },
    { kind: 'paragraph', id: 'p1', text: 'The ferry stopped. A ferry strike is a strike at sea.' },
    { kind: 'paragraph', id: 'p2', text: 'Boats striking out met no ferry.' },
    { kind: 'caption', id: 'f1', text: 'Boats in the harbour' },
  ],
}

/** Ids or kinds of the units that answer, with their places. */
function answered(typed: string): string {
  const hit = answer(toQuery(typed), prepareRecord(record), toStem)
  if (hit === undefined) return 'no'
  return hit.units.map(({ unit, places }) => `${unit.id ?? unit.kind}:${places}`).join(' ') || 'yes'
}

test.each([
  ['a phrase counts each occurrence', '"ferry"', 'title:1 p1:2 p2:1'],
  ['a loose word counts its other forms too', 'strike', 'title:1 p1:2 p2:1'],
  ['a quoted word is that form alone', '"strike"', 'title:1 p1:2'],
  ['where one holds all the words, those that hold some do not count', 'ferry sea', 'p1:1'],
  ['several words count paragraphs that hold them all', 'ferry strike', 'title:1 p1:1 p2:1'],
  ['in any order', 'strike ferry', 'title:1 p1:1 p2:1'],
  ['words apart show each paragraph that holds one', 'sea harbour', 'p1:1 f1:1'],
  ['all the words must be there', 'ferry submarine', 'no'],
  ['a phrase does not cross paragraphs', '"at sea boats"', 'no'],
  ['a minus leaves the article out', 'ferry -sea', 'no'],
  ['a minus that is nowhere leaves nothing out', '"at sea" -moon', 'p1:1'],
  ['captions are found', '"boats in the harbour"', 'f1:1'],
  ['an author is asked for by part of the name', 'author:lund "at sea"', 'p1:1'],
  ['each author asked for must be there', 'author:lund author:berg "at sea"', 'no'],
  ['a publication too', 'publication:"coast times" "at sea"', 'p1:1'],
  ['a year in the range', 'year:2018-2020 "at sea"', 'p1:1'],
  ['a year out of it', 'year:2020 "at sea"', 'no'],
  ['one of several years', 'year:2020 year:2019 "at sea"', 'p1:1'],
  ['a field alone asks for the article', 'author:"harbour board"', 'yes'],
])('%s: %s', (_says, typed, expected) => {
  expect(answered(typed)).toBe(expected)
})

test('the words as a phrase are marked as one, and come before words apart', () => {
  const hit = answer(toQuery('ferry strike'), prepareRecord(record), toStem)
  const [title, first, second] = hit?.units ?? []
  expect(title?.spans).toEqual([{ start: 4, end: 16 }])
  expect(first?.exact).toBe(true)
  expect(second?.exact).toBe(false)
  expect(second?.spans).toEqual([
    { start: 6, end: 14 },
    { start: 26, end: 31 },
  ])
  const apart = answer(toQuery('strike ferry'), prepareRecord(record), toStem)
  expect(hit?.score).toBeGreaterThan(apart?.score ?? Infinity)
})

test('stems are left alone where the article is not English', () => {
  const { language: _, ...unsaid } = record
  expect(answer(toQuery('striking'), prepareRecord(unsaid), toStem)?.places).toBe(4)
  const french = prepareRecord({ ...record, language: 'fr' })
  expect(answer(toQuery('striking'), french, toStem)?.places).toBe(1)
})

test('places that overlap are marked as one, and counted each', () => {
  const bells = {
    ...record,
    units: [{ kind: 'paragraph' as const, text: 'Ding ding ding, it went.' }],
  }
  const hit = answer(toQuery('"ding ding"'), prepareRecord(bells), toStem)
  expect(hit?.places).toBe(2)
  expect(hit?.units[0]?.spans).toEqual([{ start: 0, end: 14 }])
})

test('best first: the words as a phrase, then a title that holds them, then the number of places', () => {
  const scoreOf = (title: string, ...texts: string[]) => {
    const paragraphs = texts.map((text) => ({ kind: 'paragraph' as const, text }))
    const units = [{ kind: 'title' as const, text: title }, ...paragraphs]
    return answer(toQuery('ferry strike'), prepareRecord({ ...record, units }), toStem)?.score ?? 0
  }
  const apart = 'No strike for the boat, though a ferry.'
  const [typed = 0, inTitle = 0, many = 0, one = 0] = [
    scoreOf('Boats', 'A ferry strike.'),
    scoreOf('Strike of the ferry', 'Boats'),
    scoreOf('Boats', apart, apart, apart),
    scoreOf('Boats', apart),
  ]
  expect(typed).toBeGreaterThan(inTitle)
  expect(inTitle).toBeGreaterThan(many)
  expect(many).toBeGreaterThan(one)
  expect(one).toBeGreaterThan(0)
})
