import type { TextBlock } from './blocks.ts'
import { kindsOf, LETTER, NUMBER } from './characters.ts'
import { oncePer } from './once.ts'
import { type Word, wordAt } from './words.ts'

/** What the features of a line need of its words, found once a line. */
export interface Tokens {
  readonly words: readonly Word[]
  /** How many words a reader would count. */
  readonly count: number
}

/** Letters and digits in a row, and letters behind an apostrophe. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
/** Half of a character. */
const SURROGATE = /[\ud800-\udfff]/

/** The words of a text, in order. */
export function toTokens(text: string): Tokens {
  const words = SURROGATE.test(text)
    ? (text.match(WORD) ?? []).map((word) => wordAt(word, 0, word.length))
    : split(text)
  let count = 0
  for (const word of words) count += word.count
  return { words, count }
}

/** What `WORD` finds in a text whose characters are one code unit each, many times as fast. */
function split(text: string): Word[] {
  const words: Word[] = []
  for (let start = 0; start < text.length; ) {
    const end = endOfWord(text, start)
    if (end > start) words.push(wordAt(text, start, end))
    start = end > start ? end : end + 1
  }
  return words
}

/** Behind the word that begins here; the same place where none does. */
function endOfWord(text: string, start: number): number {
  let end = endOfRow(text, start, LETTER | NUMBER)
  while (end > start && isApostrophe(text.charCodeAt(end))) {
    const next = endOfRow(text, end + 1, LETTER)
    if (next === end + 1) return end
    end = next
  }
  return end
}

/** Behind the last of the characters of some kinds that stand here in a row. */
function endOfRow(text: string, start: number, kinds: number): number {
  let end = start
  while (end < text.length && (kindsOf(text.charCodeAt(end)) & kinds) !== 0) end++
  return end
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019

/** A paragraph is shorter; what a longer line says beyond tells nothing more. */
const MOST = 5000

/** The words of a block’s first 5,000 characters. */
export const tokensOf = oncePer(({ text }: TextBlock) => toTokens(text.slice(0, MOST)))
