import { hashWith, NO_HASH } from '../../hash.ts'

/** What stands before a line's first word and behind its last, in place of a word's hash. */
const EDGE = 0
/** So many words of a line are looked at: what is furniture gives itself away sooner. */
const MOST_WORDS = 100

/**
 * Visits every two and three words of a line that follow one another, by a signed hash of their hashes; the line's edges
 * count as words.
 */
export function forEachNGram(words: readonly number[], visit: (gram: number) => void): void {
  const count = Math.min(words.length, MOST_WORDS)
  const at = (place: number) => (place < 0 || place >= count ? EDGE : (words[place] ?? EDGE))
  for (let start = -1; start < count; start++) {
    const two = hashWith(hashWith(NO_HASH, at(start)), at(start + 1))
    visit(two)
    if (start + 2 <= count) visit(hashWith(two, at(start + 2)))
  }
}
