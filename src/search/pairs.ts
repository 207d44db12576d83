import { hashOf } from '../hash.ts'
import type { LibraryReader } from './library.ts'
import { remember } from './remember.ts'

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

/** Where a pair is among so many files: told by its hash, so that no list of the pairs is needed. */
export function pairFile(pair: string, files: number): string {
  return `pairs/${hashOf(pair) % files}.json`
}

/** Finds the articles that hold a pair, in ascending order. Rejects with a LibraryError. */
export type FindPair = (pair: string) => Promise<number[]>

/** Reads pairs from so many files in the index's folder, each file once. */
export function openPairs(reader: LibraryReader, folder: string, files: number): FindPair {
  const read = remember((file: string) => reader.json(`${folder}/${file}`))
  return async (pair) => {
    // No two common words are neighbours anywhere.
    if (files === 0) return []
    const held = (await read(pairFile(pair, files))) as PairFile // written by pair-files.ts of the same build
    const steps = held[pair] ?? []
    let number = 0
    return steps.map((step) => {
      number += step
      return number
    })
  }
}
