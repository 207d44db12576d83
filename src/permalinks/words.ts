/** A word as matching sees it: folded, so that a change of case, accents, quotes or punctuation is no change. */
export interface Word {
  /** Lower case, without marks and invisible characters. */
  readonly folded: string
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number
}

/** Scripts written without spaces count a character as a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]+/gu
const ASCII = /^[a-z0-9]*$/i
const INVISIBLE = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu

/** The words of a text in order; of a text without any, its characters other than white space. */
export function toWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
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
