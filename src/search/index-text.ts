import { toSigns, toWords } from './normalise.ts'
import { type SearchRecord, yearOf } from './records.ts'

/** Stands between two texts: Pagefind counts it as a word and finds it for no query, so no phrase reaches over it. */
const BORDER = '·'

/** A word as Pagefind holds it: letters and digits alone. Coarser than the rule, so that it can only find too much. */
export function toIndexWord(word: string): string {
  return word.replaceAll("'", '').normalize('NFKD').replace(/\p{M}/gu, '')
}

/** What Pagefind is given for an article: its words, then what else can be asked for (signs, names, the year) as words. */
export function toIndexText(record: SearchRecord): string {
  const texts = record.units.map((unit) => toIndexWords(unit.text))
  const fields = [...record.authors, record.publication ?? ''].map(toIndexWords)
  const signs = new Set(record.units.flatMap((unit) => toSignWords(unit.text)))
  const year = yearOf(record)
  return [...texts, ...fields, ...signs, year === undefined ? '' : toYearWord(year)]
    .filter((text) => text !== '')
    .join(` ${BORDER} `)
}

function toIndexWords(text: string): string {
  return toWords(text).map(toIndexWord).join(' ')
}

/** The signs of a text as words that Pagefind can hold: `$` is `sign24`. */
export function toSignWords(text: string): string[] {
  return [...toSigns(text)].map((sign) => `sign${sign.codePointAt(0)?.toString(16)}`)
}

/** A year of publication as a word, told from the same number in a text. */
export function toYearWord(year: number): string {
  return `published${year}`
}
