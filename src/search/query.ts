import { toGap, toSigns, toTokens } from './normalise.ts'
import { type QuotedPart, splitQuery } from './split-query.ts'

/** Words that stand next to one another. */
export interface Phrase {
  /** What the reader typed. */
  readonly text: string
  /** As they are compared; empty where the phrase is signs alone. */
  readonly words: readonly string[]
  /** What must stand before each word but the first; '' where anything may. */
  readonly gaps: readonly string[]
  /** Signs that must stand right before the first word and right after the last. */
  readonly before: string
  readonly after: string
  /** It stood between quotation marks. */
  readonly quoted: boolean
  /** A word outside quotes may also be found by its stem. */
  readonly loose: boolean
}

/** The last year of a span that goes on without end; the first year of one without beginning is 0. */
export const MOST_YEAR = 9999

/** From a year to a year, both included. */
export interface Years {
  readonly from: number
  readonly to: number
}

/** What a reader asks for. */
export interface Query {
  /** Every one of these must be in the article. */
  readonly terms: readonly Phrase[]
  /** None of these may be. */
  readonly excluded: readonly Phrase[]
  /** Parts of a name; the article must answer to all of them. */
  readonly authors: readonly Phrase[]
  /** The article's publication and year must answer to one of these each, where there are any. */
  readonly publications: readonly Phrase[]
  readonly years: readonly Years[]
  /** All the loose words as one phrase, where there are several of them and none is quoted. */
  readonly whole?: Phrase
  /** What was read otherwise than it may have been meant: a sentence each. */
  readonly notes: readonly string[]
}

type Draft = {
  -readonly [Key in keyof Query]: Query[Key] extends readonly (infer Item)[] ? Item[] : Query[Key]
}

/** Reads what was typed. Never throws: what can't be understood is searched as words, and a note says so. */
export function toQuery(input: string): Query {
  const draft: Draft = {
    terms: [],
    excluded: [],
    authors: [],
    publications: [],
    years: [],
    notes: [],
  }
  const { parts, unclosed } = splitQuery(input)
  if (unclosed) draft.notes.push('The quotation mark is open: all after it is the phrase.')
  for (const part of parts) addPart(draft, part)
  if (draft.terms.some((term) => term.words.length > 0)) {
    draft.terms = draft.terms.filter((term) => term.words.length > 0 || term.quoted)
  }
  if (draft.terms.length === 0) searchExcluded(draft)
  const whole = toWhole(draft)
  return whole === undefined ? draft : { ...draft, whole }
}

/** Whether the query asks for anything at all. */
export function isEmpty({ terms, authors, publications, years }: Query): boolean {
  return terms.length + authors.length + publications.length + years.length === 0
}

function addPart(draft: Draft, part: QuotedPart): void {
  if (part.field === 'year') addYears(draft, part)
  else addPhrase(draft, part, toPhrase(part.text, part.quoted))
}

function addPhrase(draft: Draft, part: QuotedPart, phrase: Phrase | undefined): void {
  if (phrase === undefined) noteNothing(draft, part)
  else if (part.field === 'author') draft.authors.push(phrase)
  else if (part.field === 'publication') draft.publications.push(phrase)
  else if (part.excluded) draft.excluded.push(phrase)
  else draft.terms.push(phrase)
}

function noteNothing(draft: Draft, { field, quoted, text }: QuotedPart): void {
  const typed = text.trim()
  if (field !== undefined) draft.notes.push(`“${field}:” wants a name after it.`)
  else if (quoted && typed === '') draft.notes.push('There is nothing in the quotation marks.')
  else if (quoted) draft.notes.push(`There is no word in “${typed}”.`)
}

/** A phrase as it is compared; undefined where the text holds neither word nor sign. */
export function toPhrase(text: string, quoted: boolean): Phrase | undefined {
  const tokens = toTokens(text)
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first === undefined || last === undefined) return toSignPhrase(text, quoted)
  const gaps = tokens
    .slice(1)
    .map((token, index) => gapBetween(text, tokens[index]?.end ?? 0, token.start))
  return {
    text,
    words: tokens.map((token) => token.word),
    gaps: quoted ? gaps : gaps.map(() => ''),
    before: quoted ? toSigns(text.slice(0, first.start)) : '',
    after: quoted ? toSigns(text.slice(last.end)) : '',
    quoted,
    loose: !quoted && tokens.length === 1,
  }
}

function gapBetween(text: string, from: number, to: number): string {
  return to <= from ? '' : toGap(text.slice(from, to))
}

function toSignPhrase(text: string, quoted: boolean): Phrase | undefined {
  const signs = toSigns(text)
  if (signs === '') return undefined
  return { text, words: [], gaps: [], before: signs, after: '', quoted, loose: false }
}

const YEARS = /^(\d{4})?(?:(\.\.|[\p{Pd}−])(\d{4})?)?$/u

function addYears(draft: Draft, part: QuotedPart): void {
  const [, from, dash, to] = YEARS.exec(part.text.trim()) ?? []
  if (from === undefined && to === undefined) {
    searchAsWords(draft, part)
    return
  }
  const first = from === undefined ? 0 : Number(from)
  const last = to !== undefined ? Number(to) : dash === undefined ? first : MOST_YEAR
  draft.years.push({ from: Math.min(first, last), to: Math.max(first, last) })
}

function searchAsWords(draft: Draft, { field, text }: QuotedPart): void {
  draft.notes.push(`“${field}:${text}” names no year (2015, 2010–2015): searched as words.`)
  for (const word of [field ?? '', ...text.split(/\s+/)]) {
    const phrase = toPhrase(word, false)
    if (phrase !== undefined) draft.terms.push(phrase)
  }
}

function searchExcluded(draft: Draft): void {
  const others = draft.authors.length + draft.publications.length + draft.years.length
  if (draft.excluded.length === 0 || others > 0) return
  draft.terms = draft.excluded
  draft.excluded = []
  draft.notes.push('There is nothing to leave it out of: the minus is passed over.')
}

function toWhole({ terms }: Draft): Phrase | undefined {
  if (terms.length < 2 || terms.some((term) => term.quoted)) return undefined
  return toPhrase(terms.map((term) => term.text).join(' '), false)
}
