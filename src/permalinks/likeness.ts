import { counts, type Fingerprint, rankLimit } from './fingerprint.ts'
import { type Feature, type Traits, toLetters, wordCode } from './traits.ts'

/** How much a feature tells, 0 to 1. */
export type Weigh = (hash: number) => number

/** What a fingerprint and a text have in common. */
export interface Likeness {
  /** Every word the same, in the same order. */
  readonly exact: boolean
  /** Share of the old text that is found in the new one, 0 to 1. */
  readonly held: number
  /** Share of the new text that comes from the old one, 0 to 1. */
  readonly from: number
  /** Both in one: what they share over what they have (Dice). */
  readonly both: number
  /** The same, every feature counted alike. */
  readonly plain: number
  /** How much was found, in features that this text alone has. */
  readonly evidence: number
  /** The features found. */
  readonly found: readonly Feature[]
}

/** A feature that many blocks of the article have tells little of any one of them. */
export function toWeigh(all: readonly Traits[]): Weigh {
  let blocks: Map<number, number> | undefined
  return (hash) => {
    // most articles are as they were, and nothing has to be weighed
    blocks ??= countBlocks(all)
    return 1 / (blocks.get(hash) ?? 1)
  }
}

/** In how many blocks each feature is. */
function countBlocks(all: readonly Traits[]): Map<number, number> {
  const blocks = new Map<number, number>()
  for (const { features } of all)
    for (const { hash } of features) blocks.set(hash, (blocks.get(hash) ?? 0) + 1)
  return blocks
}

export function isExact(old: Fingerprint, text: Traits): boolean {
  return old.hash === text.hash && old.words === text.words.length && old.first === text.first
}

export function toLikeness(old: Fingerprint, text: Traits, weigh: Weigh): Likeness {
  const codes = new Set(old.codes)
  const found = new Map<number, Feature>()
  const limit = rankLimit(old.level)
  let [evidence, whole, number] = [0, 0, 0]
  for (const feature of text.features) {
    if (feature.rank >= limit) break
    if (!counts(feature, old.words)) continue
    const weight = weigh(feature.hash)
    whole += weight
    number++
    if (!codes.has(feature.code) || found.has(feature.code)) continue
    found.set(feature.code, feature)
    evidence += weight
  }
  // both ends are known even where the sample is thin
  const ends = Number(old.first === text.first) + Number(old.last === text.last)
  const shared = evidence + ends / 2
  const oldWhole = evidence + (codes.size - found.size) + 1
  const exact = isExact(old, text)
  return {
    exact,
    held: exact ? 1 : shared / oldWhole,
    from: exact ? 1 : shared / (whole + 1),
    both: exact ? 1 : (2 * shared) / (oldWhole + whole + 1),
    plain: exact ? 1 : (2 * found.size + ends) / (codes.size + number + 2),
    evidence,
    found: [...found.values()],
  }
}

/**
 * How alike the letters are of two texts of at most three words, 0 to 1; 0 for longer ones. Words that both have are left
 * out, so that one word in common doesn't vouch for another that was exchanged.
 */
export function letterLikeness(old: Fingerprint, { words, letters }: Traits): number {
  if (old.letters.length === 0 || letters.length === 0) return 0
  const known = new Set(old.codes)
  const same = new Set(toLetters(words.filter((word) => known.has(wordCode(word)))))
  const rest = toLetters(words.filter((word) => !known.has(wordCode(word))))
  const whole = dice(old.letters, letters)
  if (rest.length === 0) return whole
  const others = old.letters.filter((code) => !same.has(code))
  const part = dice(others, rest)
  // letters of the words in common may hide some of the others'
  return part >= 0.2 && whole >= 0.6 ? Math.max(part, 0.5) : part
}

function dice(left: readonly number[], right: readonly number[]): number {
  const shared = left.filter((code) => right.includes(code)).length
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length)
}
