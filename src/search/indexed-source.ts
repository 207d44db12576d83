import { inTurns } from '../in-turns.ts'
import { type PreparedRecord, prepareRecord } from './answer.ts'
import { findCandidates, type Index } from './candidates.ts'
import type { IndexedLibrary, LibraryReader, WordCounts } from './library.ts'
import { type FindWords, startPagefind } from './pagefind-engine.ts'
import { openPairs } from './pairs.ts'
import type { SearchRecord } from './records.ts'
import { remember } from './remember.ts'
import type { Source } from './source.ts'

/** A library with an index: it finds the candidates, and each article is a file. */
export function openIndex(library: IndexedLibrary, reader: LibraryReader): Source {
  const { folder } = library
  const index = toIndex(library, reader)
  const known = new Map<number, PreparedRecord>()
  const read = async (number: number) => {
    const record = await reader.json(`${folder}/articles/${number}.json`)
    known.set(number, prepareRecord(record as SearchRecord)) // written by index.ts of the same build
  }
  return {
    candidates: (query, toStem) => findCandidates(query, index, toStem),
    async records(numbers) {
      await inTurns(
        numbers.filter((number) => !known.has(number)),
        read,
      )
      return numbers.flatMap((number) => known.get(number) ?? [])
    },
    words: index.words,
  }
}

function toIndex(library: IndexedLibrary, reader: LibraryReader): Index {
  const { folder, parts, common, heavy, initials, pairFiles } = library
  // A phrase of common words doesn't need Pagefind: it is fetched for the first word that does.
  let starting: Promise<FindWords> | undefined
  const list = remember((letter: string) =>
    reader.json(`${folder}/words/${letter.codePointAt(0)?.toString(16)}.json`),
  )
  return {
    async findWords(words) {
      starting ??= startPagefind((path) => reader.bytes(`${folder}/${path}`), library)
      return (await starting)(words)
    },
    findPair: openPairs(reader, folder, pairFiles),
    async words(initial) {
      if (!initials.includes(initial)) return []
      return (await list(initial)) as WordCounts // written by index.ts of the same build
    },
    common: new Set(common.split(' ')),
    heavy: new Set(heavy.split(' ')),
    articles: parts.reduce((total, part) => total + part.articles, 0),
    parts: parts.length,
  }
}
