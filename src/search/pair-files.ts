import type { IndexFile } from './index-files.ts'
import { toIndexTexts } from './index-text.ts'
import { pairFile, toPairs } from './pairs.ts'
import type { SearchRecord } from './records.ts'

/** Articles named in one file, in the mean. */
const ENTRIES_IN_FILE = 1500

/** In how many articles each word of the index stands. */
export function countArticles(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const record of records) {
    for (const word of new Set(toIndexTexts(record).flat())) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

/** The pairs of common words in records that are numbered in the order given, and their files. */
export function toPairFiles(
  records: readonly SearchRecord[],
  common: ReadonlySet<string>,
): IndexFile[] {
  const pairs = common.size === 0 ? new Map<string, number[]>() : holdersOf(records, common)
  const entries = [...pairs.values()].reduce((total, steps) => total + steps.length, 0)
  const count = Math.ceil(entries / ENTRIES_IN_FILE)
  const files = new Map<string, Record<string, number[]>>()
  for (let file = 0; file < count; file += 1) files.set(`pairs/${file}.json`, {})
  for (const [pair, numbers] of pairs) {
    const file = files.get(pairFile(pair, count))
    if (file) file[pair] = toSteps(numbers)
  }
  return [...files].map(([path, content]) => ({ path, content: JSON.stringify(content) }))
}

function holdersOf(records: readonly SearchRecord[], common: ReadonlySet<string>) {
  const pairs = new Map<string, number[]>()
  for (const [number, record] of records.entries()) {
    const here = toIndexTexts(record).flatMap((words) => toPairs(words, common))
    for (const pair of new Set(here)) {
      const numbers = pairs.get(pair)
      if (numbers) numbers.push(number)
      else pairs.set(pair, [number])
    }
  }
  return pairs
}

/** Each number less the one before: small numbers compress well. */
function toSteps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
}
