import { expect, test } from 'vitest'
import { createEngine } from '../../../src/search/engine.ts'
import { toQuery } from '../../../src/search/query.ts'
import type { SearchRecord } from '../../../src/search/records.ts'
import { toSummary } from '../../../src/search/sentences.ts'
import { toView } from '../../../src/search/view.ts'

function record(slug: string, authors: string[], published: string, text: string): SearchRecord {
  const units = [
    { kind: 'caption' as const, id: 'f1', text: 'The ferry' },
    { kind: 'paragraph' as const, id: 'p7', text },
  ]
  return { slug, title: slug, authors, publication: 'Quay', published, units }
}

const records = [
  record('c', ['Ada Lund', 'Ada Lund', 'Bo Holm'], '2021-03-04', 'A ferry, a ferry, a ferry.'),
  record('b', ['Ada Lund'], '2021-01', 'No boat.'),
  record('a', ['Bo Holm'], '2019', 'No boat.'),
]
const engine = createEngine({
  json: async () => ({ kind: 'texts', records }),
  bytes: async () => new Uint8Array(),
})

async function viewOf(typed: string, shown: number, limit?: number) {
  return toView(await engine.search(toQuery(typed), limit), 'newest', shown)
}

test('facets count articles, each once, of all that is found and not only of what is shown', async () => {
  const { authors, publications, years, groups } = await viewOf('"ferry"', 1)
  expect(groups).toHaveLength(1)
  expect(authors).toEqual([
    ['Ada Lund', 2],
    ['Bo Holm', 2],
  ])
  expect(publications).toEqual([['Quay', 3]])
  expect(years).toEqual([
    ['2021', 2],
    ['2019', 1],
  ])
})

test('a passage names its paragraph by number, and what it stands in where that is no paragraph', async () => {
  const { groups, places } = await viewOf('"ferry"', 3)
  expect(places).toBe(6)
  expect(groups.map((group) => group.places)).toEqual([4, 1, 1])
  const [caption, paragraph] = groups[0]?.passages ?? []
  expect(caption).toMatchObject({ kind: 'caption' })
  expect(caption).not.toHaveProperty('number')
  expect(paragraph).toMatchObject({ number: '7' })
  expect(paragraph).not.toHaveProperty('kind')
  expect(paragraph?.pieces.filter(([, marked]) => marked)).toHaveLength(3)
})

test('what has not been read is told', async () => {
  expect((await viewOf('"ferry"', 3, 2)).unread).toBe(1)
})

test('where no paragraph has all the words the summary says so, and which articles those are', async () => {
  const apart = await viewOf('ferry boat', 3)
  expect(toSummary(apart)).toBe('No paragraph has all of it; 4 in 2 articles have a part')
  expect(apart.groups.map(({ complete }) => complete)).toEqual([false, false])
  expect(toSummary(await viewOf('a ferry', 3))).toBe(
    '1 paragraph in 1 article, 3 places as a phrase',
  )
})

test('a word that is found in other forms alone is never passed off as there', async () => {
  expect(toSummary(await viewOf('boats', 3))).toBe('2 places in 2 articles, none in this form')
  expect(toSummary(await viewOf('boat', 3))).toBe('2 places in 2 articles')
  expect(toSummary(await viewOf('"boats"', 3))).toBe('Nothing found')
})

test('paragraphs with a part of the words are counted apart from those that have all', async () => {
  const both = record('both', [], '2018', 'A ferry, or a boat.')
  const other = createEngine({
    json: async () => ({ kind: 'texts', records: [...records, both] }),
    bytes: async () => new Uint8Array(),
  })
  const summaryOf = async (typed: string) =>
    toSummary(toView(await other.search(toQuery(typed)), 'best', 4))
  expect(await summaryOf('boat ferry')).toBe('1 paragraph in 1 article; 4 with a part in 2 others')
  expect(await summaryOf('a boat')).toBe('1 paragraph in 1 article, 1 place as a phrase')
})

test('an article that has the words in one paragraph comes before one that has them here and there', async () => {
  const apart = record('apart', [], '2020', 'A boat, a boat, a boat.')
  const both = record('both', [], '2018', 'No ferry but a boat.')
  const other = createEngine({
    json: async () => ({ kind: 'texts', records: [apart, both] }),
    bytes: async () => new Uint8Array(),
  })
  const view = toView(await other.search(toQuery('ferry boat')), 'best', 2)
  expect(view.groups.map(({ slug, complete }) => [slug, complete])).toEqual([
    ['both', true],
    ['apart', false],
  ])
})
