import { toSigns, toWords } from './normalise.ts'
import { type SearchRecord, yearOf } from './records.ts'

/** Stands between two texts, and for a word that is left out: Pagefind counts it as a word and finds it for no query, so no phrase reaches over it. */
const BORDER = '·'

/** Stands in a text that is left without any word: Pagefind would pass over the article. Who asks for it gets one more article checked. */
const WORDLESS = 'wordless'

/** A word as Pagefind holds it: letters and digits alone. Coarser than the rule, so that it can only find too much. */
export function toIndexWord(word: string): string {
  return word.replaceAll("'", '').normalize('NFKD').replace(/\p{M}/gu, '')
}

/**
 * What Pagefind is given for an article: its words, then what else can be asked for (signs, names, the year) as words. The
 * heavy ones are never asked for, so the mark stands for each.
 */
export function toIndexText(record: SearchRecord, heavy: ReadonlySet<string>): string {
  const texts = toIndexTexts(record).map((words) =>
    words.map((word) => (heavy.has(word) ? BORDER : word)).join(' '),
  )
  const signs = new Set(textsOf(record).flatMap(toSignWords))
  const year = yearOf(record)
  const text = [...texts, ...signs, year === undefined ? '' : toYearWord(year)]
    .filter((part) => part !== '')
    .join(` ${BORDER} `)
  return /[\p{L}\p{N}]/u.test(text) ? text : WORDLESS
}

/** The words of each text and name that a phrase may be looked for in. */
export function toIndexTexts(record: SearchRecord): string[][] {
  return textsOf(record).map((text) =>
    toWords(text)
      .map(toIndexWord)
      .filter((word) => word !== ''),
  )
}

function textsOf({ units, authors, publication = '' }: SearchRecord): string[] {
  return [...units.map((unit) => unit.text), ...authors, publication]
}

/** The signs of a text as words that Pagefind can hold: `$` is `sign24`. */
export function toSignWords(text: string): string[] {
  return [...toSigns(text)].map((sign) => `sign${sign.codePointAt(0)?.toString(16)}`)
}

/** A year of publication as a word, told from the same number in a text. */
export function toYearWord(year: number): string {
  return `published${year}`
}
