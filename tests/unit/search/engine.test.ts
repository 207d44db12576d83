import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { createEngine, type Engine, inOrder } from '../../../src/search/engine.ts'
import { type Limits, toLibraryFiles } from '../../../src/search/index.ts'
import { LIBRARY_FILE, type Library, LibraryError } from '../../../src/search/library.ts'
import { toQuery } from '../../../src/search/query.ts'
import type { SearchRecord } from '../../../src/search/records.ts'

const SENTENCES = [
  'The harbour was closed for $10 billion of repairs, the left-wing council said.',
  'People — the pilots among them — wanted the ferries back; nobody’s boat moved.',
  'A café by the quay, naïve about tides, sold œufs to the crew of the Çelik.',
  'Policies and cities change; a city’s policy rarely does.',
  'می‌خواهم بندر باز شود', // “I want the harbour to open”
  '港口关闭了。', // “The harbour was closed.”
  'Thumbs up 👍 for the “best” of the 1,000 days — and the worst.',
  'It is what it is, and the and of the sea is the and of the land.',
]

/** Sixty articles of sentences in every order, so that words meet at the borders of paragraphs in many ways. */
const records: SearchRecord[] = Array.from({ length: 60 }, (_, number) => {
  const sentence = (step: number) =>
    SENTENCES[(number * 7 + step * (1 + (number % 5))) % SENTENCES.length] ?? ''
  const text = [sentence(0), sentence(1)].join(' ')
  return {
    slug: `article-${number}`,
    title: `Number ${number} of the harbour papers`,
    authors: [number % 2 ? 'Ada Lund' : 'Bo Çelik'],
    publication: number % 3 ? 'The Coast Times' : 'Quay',
    ...(number % 4 && { published: `${2000 + number}-01-01` }),
    units: [
      { kind: 'title', text: `Number ${number} of the harbour papers` },
      { kind: 'paragraph', id: 'p1', text },
      { kind: 'paragraph', id: 'p2', text: sentence(2) },
    ],
  }
})

// Posting files of a few words each: many words stand at the edge of one.
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '20'

async function open(
  limits?: Partial<Limits>,
  of = records,
): Promise<{ engine: Engine; files: Map<string, Buffer> }> {
  const made = await toLibraryFiles(of, limits)
  const files = new Map(made.map(({ path, content }) => [path, Buffer.from(content)]))
  const get = async (path: string) => {
    const file = files.get(path)
    if (file === undefined) throw new LibraryError('missing', path)
    return file
  }
  const engine = createEngine({
    json: async (path) => JSON.parse((await get(path)).toString()),
    bytes: async (path) =>
      new Uint8Array(gunzipSync(await get(path)).subarray('pagefind_dcd'.length)),
  })
  return { engine, files }
}

let texts: Engine
let indexed: Engine
let files: Map<string, Buffer>
beforeAll(async () => {
  texts = (await open()).engine
  ;({ engine: indexed, files } = await open({ light: 0 }))
})

function libraryOf(from: Map<string, Buffer>): Library {
  return JSON.parse(String(from.get(LIBRARY_FILE)))
}

/** Slugs, units and places of an answer, in its order. */
async function found(engine: Engine, typed: string): Promise<string[]> {
  const { hits } = await engine.search(toQuery(typed))
  return hits.map(
    ({ record, units }) => `${record.slug} ${units.map((unit) => `${unit.index}:${unit.places}`)}`,
  )
}

const queries = [
  '"the left-wing council"',
  '"$10 billion"',
  '"10 billion of repairs the left wing"',
  '"people - the pilots"',
  '"nobody\'s boat"',
  '"cafe by the quay"',
  '"oeufs to the crew of the celik"',
  '"می خواهم بندر"',
  '"港口"',
  '👍',
  '"1,000 days"',
  '"and the and of the"',
  '"the"',
  '"sea is the and of the land the harbour"',
  'policy',
  'city harbour',
  'cities -boat',
  'number of the papers',
  'author:celik',
  'publication:quay year:2010-2030',
  'publication:quay publication:coast',
  'year:2001 year:2050-2052',
  'author:&',
  'change',
  'go',
  'year:1900-2100 "best"',
  'author:"Ada Lund" constructor',
  '"constructor"',
  '__proto__',
]

test.each(queries)('index and texts give the same answer to %s', async (typed) => {
  expect(await found(indexed, typed)).toEqual(await found(texts, typed))
})

test.each<[what: string, limits: Partial<Limits>]>([
  ['in parts', { inPart: 25 }],
  ['with pairs of common words', { common: 2 }],
  ['without heavy words', { common: 20, heavy: 30 }],
  ['with every word heavy, and none common', { common: 100, heavy: 1 }],
  ['with pairs of all words, in parts', { common: 1, inPart: 7 }],
])('an index %s gives the same answers', async (_, limits) => {
  const { engine } = await open({ light: 0, ...limits })
  for (const typed of queries) expect(await found(engine, typed)).toEqual(await found(texts, typed))
})

test('every form of a word is found, whatever posting files they are in', async () => {
  const forms = ['connect', 'connected', 'connecting', 'connection', 'connections']
  const words = [...forms, 'connectedness', 'conne', 'cone', 'contend', 'boat', 'zeal']
  const of = words.map((word, number) => ({
    slug: String(number),
    title: '',
    authors: [],
    units: [
      { kind: 'paragraph' as const, text: `${word} ${word} ${word} ${word} ${word} ${word}` },
    ],
  }))
  const { engine } = await open({ light: 0 }, of)
  for (const typed of forms) {
    expect(await found(engine, typed)).toEqual(['0 0:6', '1 0:6', '2 0:6', '3 0:6', '4 0:6'])
  }
})

test('an article whose every word is heavy has its place in the index', async () => {
  const of = ['tide', 'tide', 'tide', 'tide boat'].map(toShort)
  const { engine } = await open({ light: 0, common: 2, heavy: 3 }, of)
  expect(await found(engine, 'boat')).toEqual(['short-3 0:1'])
  expect(await found(engine, 'tide')).toHaveLength(4)
  expect(await found(engine, 'wordless')).toEqual([])
})

test('a rare form of a heavy word finds the articles that hold the heavy one', async () => {
  const of = [...Array(40).fill('government'), 'governments', ...Array(19).fill('boat')].map(
    toShort,
  )
  const { engine } = await open({ light: 0, common: 8, heavy: 30 }, of)
  expect(await found(engine, 'governments')).toHaveLength(41)
})

/** Words of a few stems: with some of them heavy, others common and the rest rare. */
const FORMS = ['harbour', 'harbours', 'harboured', 'closed', 'closing', 'café', 'cafe’s', 'tide']

test('index and texts give the same answer to words in any form, however often each stands', async () => {
  const text = fc
    .array(fc.constantFrom(...FORMS), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(' '))
  const libraries = fc.record({
    texts: fc.array(text, { minLength: 1, maxLength: 24 }),
    limits: fc.record({
      common: fc.integer({ min: 1, max: 8 }),
      heavy: fc.integer({ min: 1, max: 12 }),
      inPart: fc.integer({ min: 5, max: 24 }),
    }),
    asked: fc.array(text, { minLength: 1, maxLength: 4 }),
  })
  const holds = fc.asyncProperty(libraries, async ({ texts: all, limits, asked }) => {
    const of = all.map(toShort)
    const [plain, index] = await Promise.all([open({}, of), open({ light: 0, ...limits }, of)])
    for (const typed of [...FORMS, ...asked, ...asked.map((words) => `"${words}"`)])
      expect(await found(index.engine, typed)).toEqual(await found(plain.engine, typed))
  })
  await fc.assert(holds, { numRuns: 25 })
})

function toShort(text: string, number: number): SearchRecord {
  return { slug: `short-${number}`, title: '', authors: [], units: [{ kind: 'paragraph', text }] }
}

test('most of those queries find something', async () => {
  const counts = await Promise.all(queries.map((typed) => found(texts, typed)))
  expect(counts.filter((list) => list.length > 0).length).toBeGreaterThan(18)
})

test('every run of words of every text is found in both', async () => {
  for (const [at, { units, slug }] of records.slice(0, 8).entries()) {
    const words = units[1]?.text.split(' ') ?? []
    for (let from = at % 3; from < words.length; from += 3) {
      const typed = `"${words
        .slice(from, from + 4)
        .join(' ')
        .replaceAll(/[“”]/g, '')}"`
      const places = await found(indexed, typed)
      expect(places).toEqual(await found(texts, typed))
      expect(places.some((place) => place.startsWith(`${slug} `))).toBe(true)
    }
  }
})

test('a small library is one file, a larger one an index', async () => {
  expect(libraryOf((await open()).files).kind).toBe('texts')
  expect(libraryOf(files)).toMatchObject({ kind: 'index', parts: [{ articles: 60 }] })
})

test('a phrase of common words is looked for without Pagefind, another is not', async () => {
  const { engine, files: made } = await open({ light: 0, common: 5 })
  const path = [...made.keys()].find((each) => each.endsWith('/engine.gz')) ?? ''
  expect(made.delete(path)).toBe(true)
  expect((await engine.search(toQuery('"of the harbour papers"'))).hits).toHaveLength(60)
  expect((await engine.search(toQuery('"papers harbour the of"'))).hits).toHaveLength(0)
  await expect(engine.search(toQuery('"number 59"'))).rejects.toMatchObject({ trouble: 'missing' })
})

test('best first orders by how near an answer is, newest first keeps the dates', async () => {
  const { hits } = await texts.search(toQuery('and the'))
  const scores = inOrder(hits, 'best').map((hit) => hit.score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(scores).not.toEqual(hits.map((hit) => hit.score))
  expect(inOrder(hits, 'newest')).toEqual(hits)
})

test('the newest article comes first, one without a date last', async () => {
  const { hits } = await indexed.search(toQuery('"harbour papers"'))
  expect(hits[0]?.record.slug).toBe('article-59')
  expect(hits.at(-1)?.record.published).toBeUndefined()
})

test('the same records in another order give the same bytes', async () => {
  const again = await toLibraryFiles([...records].reverse(), { light: 0 })
  expect(again.map(({ path }) => path).sort()).toEqual([...files.keys()].sort())
  for (const { path, content } of again)
    expect(Buffer.from(content).equals(files.get(path) ?? Buffer.of())).toBe(true)
})

test('a limit leaves articles unread, and says how many', async () => {
  const answer = await indexed.search(toQuery('"the"'), 10)
  expect(answer.hits.length).toBe(10)
  expect(answer.unread).toBe(50)
})

test('a file that is not there is said, and the next search tries again', async () => {
  const { engine, files: kept } = await open({ light: 0 })
  const library = libraryOf(kept)
  const path = library.kind === 'index' ? `${library.folder}/engine.gz` : ''
  const engineFile = kept.get(path) ?? Buffer.of()
  kept.delete(path)
  await expect(engine.search(toQuery('harbour'))).rejects.toMatchObject({ trouble: 'missing' })
  kept.set(path, engineFile)
  expect((await engine.search(toQuery('harbour'))).hits).toHaveLength(60)
})
