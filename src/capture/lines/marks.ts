import { COMMA, kindsOf, NUMBER, QUOTE, SEPARATOR } from './characters.ts'

/** How many characters of a kind a line has. */
export interface Marks {
  readonly digits: number
  readonly commas: number
  readonly quotes: number
  readonly separators: number
}

/** Counts in one walk over a text. */
export function countMarks(text: string): Marks {
  let [digits, commas, quotes, separators] = [0, 0, 0, 0]
  for (let index = 0; index < text.length; index++) {
    const kinds = kindsOf(text.charCodeAt(index))
    if ((kinds & (NUMBER | COMMA | QUOTE | SEPARATOR)) === 0) continue
    if ((kinds & NUMBER) !== 0) digits++
    if ((kinds & COMMA) !== 0) commas++
    if ((kinds & QUOTE) !== 0) quotes++
    if ((kinds & SEPARATOR) !== 0) separators++
  }
  return { digits, commas, quotes, separators }
}
