/** Lower case, quotes and spaces alike: two lines that a reader would call the same are equal. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
}

/** A letter of a script whose words have few letters, or no spaces between. */
const FEW_LETTERS = /[\u0e00-\u0eff\u1100-\u11ff\u3040-\ud7ff\uf900-\ufaff]/

/** Scripts that write no spaces between words: letters and pairs of letters are what can be counted and compared. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/gu

/**
 * The words that tell a subject, folded: of four letters and more, in Korean of two and more; in a script without spaces
 * every two letters that follow one another.
 */
export function contentWords(text: string): string[] {
  const folded = fold(text)
  if (!FEW_LETTERS.test(folded))
    return folded.match(/(?:[a-z0-9]|[[\p{L}\p{N}]--[a-z0-9]]){4,}/gv) ?? []
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.flatMap((word) => {
    const letters = [...word]
    if (word.match(UNSPACED))
      return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
    return letters.length > (/\p{Script=Hangul}/u.test(word) ? 1 : 3) ? [word] : []
  })
}

/** So many words are counted: a line of more is long in any case. */
const MOST_WORDS = 100

/** How many words a line has, up to a hundred; in a script without spaces two letters count as one. */
export function countSpaced(text: string): number {
  const spaced = text.split(/\s+/, MOST_WORDS).length
  if (!FEW_LETTERS.test(text)) return spaced
  return spaced + Math.floor((text.match(UNSPACED)?.length ?? 0) / 2)
}
