import type { SearchRecord } from '../../../src/search/records.ts'
import { count, type OracleText, readPhrase, readText } from '../../site/search-oracle.ts'

/** Places by paragraph: `article:unit`. */
export type Places = Record<string, number>

/** What a phrase must find in a corpus, by the oracle that shares no code with the engine. */
export function toOracle(records: readonly SearchRecord[]): (phrase: string) => Places {
  const units = records.flatMap(({ units: texts }, article) =>
    texts.map(({ text }, unit): [string, OracleText] => [`${article}:${unit}`, readText(text)]),
  )
  const holders = new Map<string, number[]>()
  for (const [index, [, text]] of units.entries()) {
    for (const word of new Set(text.words.map((each) => each.word))) {
      const list = holders.get(word)
      if (list) list.push(index)
      else holders.set(word, [index])
    }
  }
  return (typed) => {
    const phrase = readPhrase(typed)
    const lists = phrase.words.map((word) => holders.get(word) ?? [])
    const shortest = lists.sort((a, b) => a.length - b.length)[0] ?? []
    const found = shortest.map((index) => units[index]).filter((unit) => unit !== undefined)
    const places = found.map(([name, text]): [string, number] => [name, count(text, phrase)])
    return Object.fromEntries(places.filter(([, times]) => times > 0))
  }
}
