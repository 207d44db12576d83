/** A word as matching sees it: folded, so that a change of case, accents, quotes or punctuation is no change. */
export interface Word {
  /** Lower case, without marks and invisible characters. */
  readonly folded: string
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number
}

/**
 * How words are told apart; a fingerprint says nothing beside words told apart otherwise. So a ledger says by which version
 * it was written and keeps to it, and a change here is a new version beside those before.
 */
export const VERSIONS = [1, 2] as const
export type Version = (typeof VERSIONS)[number]
/** The one of new ledgers. */
export const LATEST: Version = 2

const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
const UNSPACED = SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')
const LETTER = '\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060'

/** Scripts written without spaces count a character as a word; in the first version only where no letter or figure of another stands before. */
const WORD: Readonly<Record<Version, RegExp>> = {
  1: new RegExp(`[${UNSPACED}]|[${LETTER}]+`, 'gv'),
  2: new RegExp(`[${UNSPACED}ーｰ]\\p{M}*|[[${LETTER}]--[${UNSPACED}ーｰ]]+`, 'gv'),
}
const ASCII = /^[a-z0-9]*$/i
const INVISIBLE = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu

/** The words of a text in order; of a text without any, its characters other than white space. */
export function toWords(text: string, version: Version): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD[version])) {
    const folded = fold(match[0])
    if (folded !== '') words.push({ folded, start: match.index })
  }
  return words.length > 0 ? words : toCharacters(text)
}

function toCharacters(text: string): Word[] {
  return Array.from(text.matchAll(/\S/gu), (match) => ({ folded: match[0], start: match.index }))
}

function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  return word.normalize('NFKD').replace(INVISIBLE, '').toLowerCase()
}
