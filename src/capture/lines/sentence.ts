import { countSpaced } from './folded.ts'
import { STOP } from './line-patterns.ts'

/** The last characters of a line, on which the patterns for its end are tried. */
export const endOf = (text: string): string => text.slice(-12)

/** In French a space stands before the mark that closes what is quoted. */
const SPACED_QUOTE = /[\s\u202f]»$/u

/** Whether a line ends in a stop and has so many words at least. */
export function isSentence(text: string, words: number): boolean {
  return STOP.test(endOf(text.replace(SPACED_QUOTE, '»'))) && countSpaced(text) >= words
}
