import type { LibraryReader } from './library.ts'

/** Pairs of common words, each with the articles that hold it: the files are named by `pairFile`. */
export type PairFile = Readonly<Record<string, readonly number[]>>

/** Neighbours that are both common, each pair once, as `of the`. */
export function toPairs(words: readonly string[], common: ReadonlySet<string>): string[] {
  const pairs = new Set<string>()
  let before: string | undefined
  for (const word of words) {
    const isCommon = common.has(word)
    if (isCommon && before !== undefined) pairs.add(`${before} ${word}`)
    before = isCommon ? word : undefined
  }
  return [...pairs]
}

/** Where a pair is among so many files: FNV-1a of its UTF-16 code units, so that no list of the pairs is needed. */
export function pairFile(pair: string, files: number): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < pair.length; at += 1) {
    hash = Math.imul(hash ^ pair.charCodeAt(at), 0x01000193) >>> 0
  }
  return `pairs/${hash % files}.json`
}

/** Finds the articles that hold a pair, in ascending order. Rejects with a LibraryError. */
export type FindPair = (pair: string) => Promise<number[]>

/** Reads pairs from so many files in the index's folder, each file once. */
export function openPairs(reader: LibraryReader, folder: string, files: number): FindPair {
  const known = new Map<string, Promise<unknown>>()
  return async (pair) => {
    const path = `${folder}/${pairFile(pair, files)}`
    const reading = known.get(path) ?? reader.json(path)
    known.set(path, reading)
    const steps = ((await reading) as PairFile)[pair] ?? [] // written by pair-files.ts of the same build
    let number = 0
    return steps.map((step) => {
      number += step
      return number
    })
  }
}
