import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEngine } from '../../../src/search/engine.ts'
import { toQuery } from '../../../src/search/query.ts'
import type { SearchRecord } from '../../../src/search/records.ts'
import { editDistance, nearest, suggest } from '../../../src/search/suggest.ts'

const records: SearchRecord[] = [
  {
    slug: 'a',
    title: 'The harbour council',
    authors: ['Ada Lund'],
    published: '2019',
    units: [
      { kind: 'title', text: 'The harbour council' },
      {
        kind: 'paragraph',
        id: 'p1',
        text: 'The left-wing council closed the harbour for repairs.',
      },
      { kind: 'paragraph', id: 'p2', text: 'Pilots of the harbour wrote to the councils.' },
    ],
  },
]
const engine = createEngine({
  json: async () => ({ kind: 'texts', records }),
  bytes: async () => new Uint8Array(),
})

async function suggested(typed: string): Promise<string[]> {
  const list = await suggest(engine, toQuery(typed))
  return list.map(({ input, places }) => `${input}: ${places}`)
}

test('a misspelt word is offered in the nearest spellings, with their places', async () => {
  expect(await suggested('habrour')).toEqual(['harbour: 3'])
  expect(await suggested('"closed the harbur"')).toEqual(['"closed the harbour": 1'])
})

test('the beginning of a word is offered whole', async () => {
  expect(await suggested('repa')).toEqual(['repairs: 1'])
})

test('a phrase that is not there is offered in its parts that are, the longest first', async () => {
  expect(await suggested('"closed the harbour council"')).toEqual([
    '"closed the harbour": 1',
    'closed the harbour council: 1',
    '"the harbour council": 1',
    '"the harbour": 3',
  ])
})

test('of a phrase with a word that the library lacks, what stands before and behind it is offered', async () => {
  expect(await suggested('"the left-wing council shuttered the harbour for repairs"')).toEqual([
    '"the harbour for repairs": 1',
    '"the left wing council": 1',
    'the left wing council the harbour for repairs: 1',
  ])
})

test('of what stands beside an unknown word the longest run that is there as a phrase is offered', async () => {
  expect(await suggested('"council closed the harbour to zzzzzz"')).toEqual([
    '"council closed the harbour": 1',
  ])
  expect(await suggested('"zzzzzz to the left-wing council closed"')).toEqual([
    '"the left wing council closed": 1',
  ])
  expect(await suggested('"council harbour zzzzzz repairs closed"')).toEqual([
    'council harbour repairs closed: 1',
  ])
})

test('a phrase that runs over the end of a paragraph is offered in its two parts, which are told as such', async () => {
  const typed = '"the harbour for repairs. Pilots of"'
  expect(await suggested(typed)).toEqual(['"the harbour for repairs.": 1', '"Pilots of": 1'])
  const list = await suggest(engine, toQuery(typed))
  expect(list.every(({ parted }) => parted)).toBe(true)
  const [other] = await suggest(engine, toQuery(`${typed} author:lund`))
  expect(other).toMatchObject({ input: '"the harbour for repairs." author:lund', parted: true })
})

test.each([
  ['where other words stand between', '"harbour for pilots of the harbour"'],
  ['where other marks stand between', '"for repairs, pilots of"'],
  ['where it begins in a title', '"harbour council the left-wing"'],
  ['where it is there, but not in that order', '"pilots of the left-wing council"'],
  ['for words without quotation marks', 'harbour for repairs pilots of zzz'],
])('no phrase is said to run over the end of a paragraph %s', async (_, typed) => {
  const list = await suggest(engine, toQuery(typed))
  expect(list.filter(({ parted }) => parted)).toEqual([])
})

test('of a long phrase with a word that stands elsewhere the half without it is offered', async () => {
  expect(
    await suggested('"left-wing council closed the harbour to the councils wrote pilots"'),
  ).toEqual(['"left wing council closed the harbour": 1'])
})

test('a phrase whose punctuation is not there is offered without it', async () => {
  expect((await suggested('"left, wing"'))[0]).toBe('"left wing": 1')
})

test('words that are not together are offered without one another, and without the field', async () => {
  expect(await suggested('pilots submarine')).toContain('pilots: 1')
  expect(await suggested('pilots year:2020')).toContain('pilots: 1')
})

test('what is left out stays out of what is offered, and goes only where nothing else is found', async () => {
  expect(await suggested('habrour -repairs')).toEqual(['harbour: 3'])
  expect(await suggested('habrour -boats')).toEqual(['harbour -boats: 3', 'harbour: 3'])
  expect(await suggested('harbour -repairs')).toEqual(['harbour: 3'])
})

test('whose articles are wanted, and of which years, stays with another spelling', async () => {
  expect((await suggested('habrour author:lund year:2018..'))[0]).toBe(
    'harbour author:lund year:2018..: 3',
  )
  expect((await suggested('habrour author:"ada lund" year:..2019'))[0]).toBe(
    'harbour author:"ada lund" year:..2019: 3',
  )
  expect((await suggested('habrour year:2019'))[0]).toBe('harbour year:2019: 3')
  expect((await suggested('habrour author:moss'))[0]).toBe('harbour: 3')
})

test('words are offered together where a paragraph has them together', async () => {
  expect(await suggested('council repa')).toEqual(['council repairs: 1'])
  const offered = await suggested('pilots repa')
  expect(offered).not.toContain('pilots repairs: 2')
  expect(offered).toContain('pilots: 1')
})

test('a letter or two are not respelt', async () => {
  expect(await suggested('w')).toEqual([])
  expect(await suggested('og')).toEqual([])
})

test('where nothing is near, nothing is offered', async () => {
  expect(await suggested('zzzzzz')).toEqual([])
})

test('short words are near by one letter alone, longer ones by two', () => {
  const words = ['cat', 'cost', 'harbour'].map((word) => [word, 1] as const)
  expect(nearest('cut', words)).toEqual(['cat'])
  expect(nearest('hrbor', words)).toEqual(['harbour'])
})

test.each([
  ['form', 'from', 1],
  ['abc', 'abc', 0],
  ['abc', 'ab', 1],
  ['abc', 'xyz', 3],
])('from %s to %s it is %i', (from, to, distance) => {
  expect(editDistance(from, to, 2)).toBe(distance)
})

test('the distance is the same both ways, and never more than one above the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (from, to, limit) => {
      const distance = editDistance(from, to, limit)
      expect(distance).toBe(editDistance(to, from, limit))
      expect(distance).toBeLessThanOrEqual(limit + 1)
      expect(distance === 0).toBe(from === to)
    }),
  )
})

test('a count is said to be of a part where more articles hold it than are read', async () => {
  const many = Array.from({ length: 70 }, (_, number) => ({ ...records[0], slug: `a${number}` }))
  const large = createEngine({
    json: async () => ({ kind: 'texts', records: many }),
    bytes: async () => new Uint8Array(),
  })
  const [first] = await suggest(large, toQuery('habrour'))
  expect(first).toMatchObject({ input: 'harbour', articles: 60, atLeast: true })
  const [only] = await suggest(engine, toQuery('habrour'))
  expect(only).toMatchObject({ articles: 1, atLeast: false })
})
