import type { TextBlock } from './blocks.ts'
import { oncePer } from './once.ts'

/** What the features of a line need of its words, found once a line. */
export interface Tokens {
  /** Words as they stand, in order; text without spaces between words counts two characters a word. */
  readonly words: readonly string[]
  /** The words in lower case. */
  readonly lower: readonly string[]
  /** How many words a reader would count. */
  readonly count: number
}

// Letters of ASCII stand apart from all others: most are, and are told fast.
const WORD =
  /(?:[A-Za-z0-9]|[[\p{L}\p{M}\p{N}]--[A-Za-z0-9]])+(?:['’](?:[A-Za-z]|[[\p{L}\p{M}]--[A-Za-z]])+)*/gv
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** Where these scripts stand in Unicode, and others: told faster than a script. */
const MAYBE_UNSPACED = /[\u0e00-\u0e7f\u2e80-\uffff]/

/** The words of a text. */
export function toTokens(text: string): Tokens {
  const words = text.match(WORD) ?? []
  const lower = words.map((word) => word.toLowerCase())
  return { words, lower, count: MAYBE_UNSPACED.test(text) ? countUnspaced(words) : words.length }
}

function countUnspaced(words: readonly string[]): number {
  return words.reduce(
    (sum, word) => sum + (UNSPACED.test(word) ? Math.max(1, word.length / 2) : 1),
    0,
  )
}

/** A paragraph is shorter; what a longer line says beyond tells nothing more. */
const MOST = 5000

/** The words of a block’s first 5,000 characters. */
export const tokensOf = oncePer(({ text }: TextBlock) => toTokens(text.slice(0, MOST)))
