import { type PreparedRecord, prepareRecord } from './answer.ts'
import { findCandidates } from './candidates.ts'
import type { IndexedLibrary, LibraryReader, WordCounts } from './library.ts'
import { startPagefind } from './pagefind-engine.ts'
import type { SearchRecord } from './records.ts'
import type { Source } from './source.ts'

/** A library with an index: its engine finds the candidates, and each article is a file. */
export async function openIndex(library: IndexedLibrary, reader: LibraryReader): Promise<Source> {
  const { folder, initials, parts } = library
  const engine = await startPagefind((path) => reader.bytes(`${folder}/${path}`), parts)
  const known = new Map<number, PreparedRecord>()
  const read = async (number: number) => {
    const record = await reader.json(`${folder}/articles/${number}.json`)
    known.set(number, prepareRecord(record as SearchRecord)) // written by index.ts of the same build
  }
  return {
    candidates: (query, toStem) => findCandidates(query, engine, library, toStem),
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

/** More requests than this at once only wait for one another. */
const AT_ONCE = 24

async function inTurns(numbers: readonly number[], read: (number: number) => Promise<void>) {
  const waiting = [...numbers]
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await read(next)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
