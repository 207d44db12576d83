import { type PreparedRecord, prepareRecord } from './answer.ts'
import {
  LIBRARY_FILE,
  type Library,
  type LibraryReader,
  type TextLibrary,
  type WordCounts,
} from './library.ts'
import type { Stem } from './match.ts'
import type { Query } from './query.ts'

/** Where articles come from, whatever the size of the library. All of it rejects with a LibraryError. */
export interface Source {
  /** Numbers of all the articles that may answer, newest first. Loose words are found by `toStem`. */
  candidates(query: Query, toStem: Stem): Promise<number[]>
  /** The articles of these numbers, in their order. */
  records(numbers: readonly number[]): Promise<PreparedRecord[]>
  /** The words of the library that begin with this letter or digit, and perhaps others. */
  words(initial: string): Promise<WordCounts>
}

/** Reads the library's first file and what it calls for. */
export async function openSource(reader: LibraryReader): Promise<Source> {
  const library = (await reader.json(LIBRARY_FILE)) as Library // written by index.ts of the same build
  if (library.kind === 'texts') return openTexts(library)
  // Pagefind is for large libraries alone: a reader of a small one doesn't fetch it.
  const { openIndex } = await import('./indexed-source.ts')
  return openIndex(library, reader)
}

function openTexts({ records }: TextLibrary): Source {
  const prepared = records.map(prepareRecord)
  const all = records.map((_, number) => number)
  let counts: WordCounts | undefined
  return {
    candidates: async () => all,
    records: async (numbers) => pick(prepared, numbers),
    async words() {
      counts ??= (await import('./words.ts')).countWords(records)
      return counts
    },
  }
}

function pick<Item>(items: readonly Item[], numbers: readonly number[]): Item[] {
  return numbers.flatMap((number) => items[number] ?? [])
}
