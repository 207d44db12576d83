import type { TextBlock } from './blocks.ts'
import { toCounts } from './counts.ts'
import { oncePer } from './once.ts'
import { type Tokens, tokensOf } from './tokens.ts'

/** Where else on the page a line's words stand. */
export interface Repeat {
  /** How many other lines have the same words. */
  readonly others: number
  /** Whether one of them stands above. */
  readonly isAgain: boolean
  /** The index of a longer line in which the words stand in a row: of a pull quote, a picture's alternative text. */
  readonly partOf: number | undefined
  /** How many other lines begin with the same five words. */
  readonly openings: number
}

/** Words enough to tell a line by how it begins. */
const OPENING = 5
const PART = { least: 6, most: 80 }

/** Looks for every line's words in the other lines, in time linear in the words of the page. */
export function toRepeats(tokens: readonly Tokens[]): Repeat[] {
  const keys = tokens.map(({ hashes }) => keyOf(hashes, hashes.length))
  const openings = tokens.map(({ hashes }) =>
    hashes.length < OPENING ? undefined : keyOf(hashes, OPENING),
  )
  const [keyCounts, openingCounts] = [toCounts(keys), toCounts(openings)]
  const parts = findParts(tokens)
  const seen = new Set<number>()
  return keys.map((key, index) => {
    const isAgain = seen.has(key)
    seen.add(key)
    return {
      others: (keyCounts.get(key) ?? 1) - 1,
      isAgain,
      partOf: parts.get(index),
      openings: openings[index] === undefined ? 0 : (openingCounts.get(openings[index]) ?? 1) - 1,
    }
  })
}

/** The repeats of a page’s blocks. */
export const repeatsOf = oncePer((blocks: readonly TextBlock[]) => toRepeats(tokensOf(blocks)))

/** A number for the first words in lower case: two rows of words that have one number are the same, but for one in 10^15. */
function keyOf(hashes: readonly number[], count: number): number {
  let [high, low] = [count, 0]
  for (let index = 0; index < count; index++) {
    const hash = hashes[index] ?? 0
    high = Math.imul(high ^ hash, 0x01000193)
    low = Math.imul(low + hash, 0x85ebca6b) ^ (low >>> 13)
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11)
}

/** The lines whose words all stand in a row inside a longer line, each with that line. */
function findParts(tokens: readonly Tokens[]): Map<number, number> {
  const candidates = toCandidates(tokens)
  const parts = new Map<number, number>()
  for (const [whole, { hashes }] of candidates.size > 0 ? tokens.entries() : [])
    for (let start = 0; start + PART.least <= hashes.length; start++)
      for (const index of candidates.get(hashes[start] ?? 0) ?? NONE)
        if (isWithin(tokens[index]?.hashes ?? [], hashes, start)) parts.set(index, whole)
  return parts
}

const NONE: readonly number[] = []

/** The lines that may be part of another, by their first word's hash: at most four a word, so that time stays linear. */
function toCandidates(tokens: readonly Tokens[]): Map<number, number[]> {
  const candidates = new Map<number, number[]>()
  for (const [index, { hashes }] of tokens.entries()) {
    const [first] = hashes
    if (first === undefined || hashes.length < PART.least || hashes.length > PART.most) continue
    const list = candidates.get(first)
    if (!list) candidates.set(first, [index])
    else if (list.length < 4) list.push(index)
  }
  return candidates
}

function isWithin(part: readonly number[], whole: readonly number[], start: number): boolean {
  if (part.length >= whole.length) return false
  return part.every((hash, offset) => whole[start + offset] === hash)
}
