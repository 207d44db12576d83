/** Lower case, quotes and spaces alike: two lines that a reader would call the same are equal. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (!/[^ -~]/.test(lower) && !lower.includes('  ')) return lower.trim()
  return lower
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
}

/** A letter of a script whose words have few letters, or no spaces between. */
const FEW_LETTERS = /[\u0e00-\u0eff\u1100-\u11ff\u3040-\ud7ff\uf900-\ufaff]/

/** Scripts that write no spaces between words: letters and pairs of letters are what can be counted and compared. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u
const ALL_UNSPACED = new RegExp(UNSPACED, 'gu')

/** A letter or a figure that is none of ASCII; most texts have quotes and dashes beside ASCII at most. */
export const OTHER_LETTER = /[^\0-\u00a9\u2000-\u206f]/

/**
 * The words that tell a subject, in lower case: of four letters and more, in Korean of two and more; in a script without spaces
 * every two letters that follow one another.
 */
export function contentWords(text: string): string[] {
  const lower = text.toLowerCase()
  if (!OTHER_LETTER.test(lower)) return lower.match(/[a-z0-9]{4,}/g) ?? []
  if (!FEW_LETTERS.test(lower))
    return lower.match(/(?:[a-z0-9]|[[\p{L}\p{N}]--[a-z0-9]]){4,}/gv) ?? []
  const words = lower.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.flatMap((word) => {
    const letters = [...word]
    if (UNSPACED.test(word))
      return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
    return letters.length > (/\p{Script=Hangul}/u.test(word) ? 1 : 3) ? [word] : []
  })
}

/** So many words are counted: a line of more is long in any case. */
const MOST_WORDS = 100

/** How many words a line has, up to a hundred; in a script without spaces two letters count as one. */
export function countSpaced(text: string): number {
  const spaced = countPieces(text, MOST_WORDS)
  if (!FEW_LETTERS.test(text)) return spaced
  return spaced + Math.floor((text.match(ALL_UNSPACED)?.length ?? 0) / 2)
}

/** The pieces between white space, one at least, and no more than `most`. */
export function countPieces(text: string, most = Infinity): number {
  let count = 0
  let isInSpace = true
  for (let index = 0; index < text.length && count < most; index++) {
    const isOpening = isInSpace
    isInSpace = isSpace(text.charCodeAt(index))
    if (isOpening && !isInSpace) count++
  }
  return Math.max(1, count)
}

/** Whether a code unit is white space; nearly all of a text are told by their number alone. */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return /\s/.test(String.fromCharCode(code))
}
