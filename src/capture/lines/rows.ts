import { LONGEST } from './tokens.ts'

/** Lines of code and rows of tables, told by themselves. */

const CODE = /[{}<>;=]|\(\)|\/\//g
/** How code begins, and the lines of a folder's tree. */
const STATEMENT =
  /^(?:\/\/|#include\b|import |from \w+ import\b|const |let |var |func |def |return\b|if \(|for \(|\$ |<\/?\w|sudo |np[mx] |yarn |docker |cargo |curl |pip |git |[│├└])/u

/** How many signs of code a text has. */
export const countCode = (text: string): number => text.match(CODE)?.length ?? 0

/** A word that begins a statement, a sign that ends one, or two signs of code. */
export function isCode(text: string): boolean {
  return (
    STATEMENT.test(text) || /[;{}]$/.test(text.slice(-1)) || countCode(text.slice(0, LONGEST)) >= 2
  )
}

/** `Location: Las Vegas` */
export const isNamedValue = (text: string): boolean => /^\p{L}[\p{L} ]{0,24}[:：]\s+\S/u.test(text)

/** The cells of a table that says something in rows are no longer, in UTF-16 code units: others lay out a page, or are paragraphs. */
export const LONGEST_CELL = 300

/** Words with a tab between, as a browser copies the cells of a table: no heading has it. */
export const hasCells = (text: string): boolean => text.includes('\t') && /\S\t/.test(text)

const FIGURE = /(?:^|[\s$€£(+–-])\d[\d.,]{0,20}(?:\s?(?:[%€]|\p{L}{1,2}))?$/u

/** `Faith Technologies $718M`, `Grand Canyon University 485.00`, `Upper Mill 1,200 t` */
export const endsInFigure = (text: string): boolean => FIGURE.test(text.slice(-40))
