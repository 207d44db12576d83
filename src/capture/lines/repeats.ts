import type { TextBlock } from './blocks.ts'
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
  const keys = tokens.map(({ lower }) => lower.join(' '))
  const openings = tokens.map(({ lower }) =>
    lower.length < OPENING ? undefined : lower.slice(0, OPENING).join(' '),
  )
  const [keyCounts, openingCounts] = [toCounts(keys), toCounts(openings)]
  const parts = findParts(tokens)
  const seen = new Set<string>()
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
export const repeatsOf = oncePer((blocks: readonly TextBlock[]) => toRepeats(blocks.map(tokensOf)))

function toCounts<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The lines whose words all stand in a row inside a longer line, each with that line. */
function findParts(tokens: readonly Tokens[]): Map<number, number> {
  const candidates = toCandidates(tokens)
  const parts = new Map<number, number>()
  for (const [whole, { lower }] of tokens.entries())
    for (let start = 0; start + PART.least <= lower.length; start++)
      for (const index of candidates.get(lower[start] ?? '') ?? [])
        if (isWithin(tokens[index]?.lower ?? [], lower, start)) parts.set(index, whole)
  return parts
}

/** The lines that may be part of another, by their first word: at most four a word, so that time stays linear. */
function toCandidates(tokens: readonly Tokens[]): Map<string, number[]> {
  const candidates = new Map<string, number[]>()
  for (const [index, { lower }] of tokens.entries()) {
    if (lower.length < PART.least || lower.length > PART.most) continue
    const list = candidates.get(lower[0] ?? '') ?? []
    if (list.length < 4) candidates.set(lower[0] ?? '', [...list, index])
  }
  return candidates
}

function isWithin(part: readonly string[], whole: readonly string[], start: number): boolean {
  if (part.length >= whole.length) return false
  return part.every((word, offset) => whole[start + offset] === word)
}
