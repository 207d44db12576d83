/** What the features of a line need of its words, found once a line. */
export interface Tokens {
  /** Words as they stand, in order; text without spaces between words counts two characters a word. */
  readonly words: readonly string[]
  /** The words in lower case. */
  readonly lower: readonly string[]
  /** How many words a reader would count. */
  readonly count: number
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** The words of a text. */
export function toTokens(text: string): Tokens {
  const words = text.match(WORD) ?? []
  const lower = words.map((word) => word.toLowerCase())
  const count = UNSPACED.test(text)
    ? words.reduce((sum, word) => sum + (UNSPACED.test(word) ? Math.max(1, word.length / 2) : 1), 0)
    : words.length
  return { words, lower, count }
}
