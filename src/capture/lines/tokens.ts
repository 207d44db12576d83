import { hashWith, NO_HASH, signedHashOf } from '../../hash.ts'
import type { TextBlock } from './blocks.ts'
import { kindsOf, LETTER, NUMBER } from './characters.ts'
import { UNSPACED } from './folded.ts'
import { oncePer } from './once.ts'
import { addWord, type CountedWord, noCounts, type WordCounts } from './word-counts.ts'

/** What the features of a line need of its words, found once a line. */
export interface Tokens {
  /**
   * The hash of each word in lower case and with straight apostrophes, in order; with a sign, since such numbers are found
   * faster in a map.
   */
  readonly hashes: readonly number[]
  /** How many UTF-16 code units each word has. */
  readonly lengths: readonly number[]
  /** How many words a reader would count: in a script that writes none apart, two characters are one. */
  readonly count: number
  readonly counts: WordCounts
}

/** A word of a line. */
interface Word extends CountedWord {
  /** As how many half words a reader would count it: a whole number, since fractions make objects slow. */
  readonly halves: number
}

/** Letters and digits in a row, and letters behind an apostrophe. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
/** Half of a character. */
const SURROGATE = /[\ud800-\udfff]/

/** The words of a text, in order. */
export function toTokens(text: string): Tokens {
  const [hashes, lengths, counts]: [number[], number[], WordCounts] = [[], [], noCounts()]
  let halves = 0
  const add = (word: Word) => {
    hashes.push(word.hash)
    lengths.push(word.length)
    addWord(counts, word)
    halves += word.halves
  }
  if (SURROGATE.test(text)) for (const word of text.match(WORD) ?? []) add(look(word))
  else forEachWord(text, (start, end) => add(wordAt(text, start, end)))
  return { hashes, lengths, count: halves / 2, counts }
}

/** What `WORD` finds in a text whose characters are one code unit each, many times as fast. */
function forEachWord(text: string, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < text.length; ) {
    const end = endOfWord(text, start)
    if (end > start) visit(start, end)
    start = end > start ? end : end + 1
  }
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

const [STRAIGHT, CURLY] = [0x27, 0x2019]
const isApostrophe = (code: number) => code === STRAIGHT || code === CURLY

const [A, Z, TO_LOWER, LAST_OF_ASCII] = [0x41, 0x5a, 0x20, 0x7f]
const isLower = (code: number) => code >= A + TO_LOWER && code <= Z + TO_LOWER

/** The word from one place to another. One whose letters are all of ASCII isn’t even cut out. */
function wordAt(text: string, start: number, end: number): Word {
  let [hash, capitals, small] = [NO_HASH, 0, 0]
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code > LAST_OF_ASCII && code !== CURLY) return look(text.slice(start, end))
    const isCapital = code >= A && code <= Z
    capitals += Number(isCapital)
    small += Number(isLower(code))
    const plain = code === CURLY ? STRAIGHT : code
    hash = hashWith(hash, isCapital ? code + TO_LOWER : plain)
  }
  const first = text.charCodeAt(start)
  const length = end - start
  return {
    hash,
    length,
    halves: 2,
    isCapitalised: first >= A && first <= Z,
    isUpper: length > 1 && capitals > 0 && small === 0,
  }
}

/** Looks at a word of any letters. */
function look(text: string): Word {
  const { length } = text
  const lower = text.toLowerCase()
  return {
    hash: signedHashOf(lower.replaceAll('’', "'")),
    length,
    halves: UNSPACED.test(text) ? Math.max(2, length) : 2,
    isCapitalised: /^\p{Lu}/u.test(text),
    isUpper: length > 1 && text !== lower && text === text.toUpperCase(),
  }
}

/** A paragraph is shorter; what a longer line says beyond tells nothing more. */
export const LONGEST = 5000

/** The words of each block’s first 5,000 characters. */
export const tokensOf = oncePer((blocks: readonly TextBlock[]) =>
  blocks.map(({ text }) => toTokens(text.slice(0, LONGEST))),
)
