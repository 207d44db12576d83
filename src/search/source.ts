import { type PreparedRecord, prepareRecord } from './answer.ts'
import { findCandidates } from './candidates.ts'
import {
  type IndexedLibrary,
  LIBRARY_FILE,
  type Library,
  type LibraryReader,
  type TextLibrary,
  type WordCounts,
} from './library.ts'
import { startPagefind } from './pagefind-engine.ts'
import type { Query } from './query.ts'
import type { SearchRecord } from './records.ts'
import { countWords } from './words.ts'

/** Where articles come from, whatever the size of the library. All of it rejects with a LibraryError. */
export interface Source {
  /** Numbers of all the articles that may answer, newest first. */
  candidates(query: Query): Promise<number[]>
  /** The articles of these numbers, in their order. */
  records(numbers: readonly number[]): Promise<PreparedRecord[]>
  /** The words of the library that begin with this letter or digit, and perhaps others. */
  words(initial: string): Promise<WordCounts>
}

/** Reads the library's first file and what it calls for. */
export async function openSource(reader: LibraryReader): Promise<Source> {
  const library = (await reader.json(LIBRARY_FILE)) as Library // written by index.ts of the same build
  return library.kind === 'texts' ? openTexts(library) : openIndex(library, reader)
}

function openTexts({ records }: TextLibrary): Source {
  const prepared = records.map(prepareRecord)
  const all = records.map((_, number) => number)
  let counts: WordCounts | undefined
  return {
    candidates: async () => all,
    records: async (numbers) => pick(prepared, numbers),
    words: async () => {
      counts ??= countWords(records)
      return counts
    },
  }
}

async function openIndex(library: IndexedLibrary, reader: LibraryReader): Promise<Source> {
  const { folder, initials } = library
  const engine = await startPagefind((path) => reader.bytes(`${folder}/${path}`))
  const known = new Map<number, PreparedRecord>()
  const read = async (number: number) => {
    const record = await reader.json(`${folder}/articles/${number}.json`)
    known.set(number, prepareRecord(record as SearchRecord)) // written by index.ts of the same build
  }
  return {
    candidates: (query) => findCandidates(query, engine, library),
    async records(numbers) {
      await inTurns(
        numbers.filter((number) => !known.has(number)),
        read,
      )
      return numbers.flatMap((number) => known.get(number) ?? [])
    },
    async words(initial) {
      if (!initials.includes(initial)) return []
      const code = initial.codePointAt(0)?.toString(16)
      return (await reader.json(`${folder}/words/${code}.json`)) as WordCounts // likewise
    },
  }
}

function pick<Item>(items: readonly Item[], numbers: readonly number[]): Item[] {
  return numbers.flatMap((number) => items[number] ?? [])
}

/** More requests than this at once only wait for one another. */
const AT_ONCE = 24

async function inTurns(numbers: readonly number[], read: (number: number) => Promise<void>) {
  const waiting = [...numbers]
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await read(next)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
