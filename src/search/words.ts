import type { WordCounts } from './library.ts'
import { toWords } from './normalise.ts'
import type { SearchRecord } from './records.ts'

/** How often each word stands in the texts that can be searched; most frequent first, then by code point. */
export function countWords(records: readonly SearchRecord[]): WordCounts {
  const counts = new Map<string, number>()
  for (const { units } of records) {
    for (const { text } of units) {
      for (const word of toWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
}
