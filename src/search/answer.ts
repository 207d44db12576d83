import { findPhrase, findWord, type Prepared, prepare, type Span, type Stem } from './match.ts'
import type { Phrase, Query } from './query.ts'
import { type SearchRecord, type Unit, yearOf } from './records.ts'

/** A record with its texts taken apart. */
export interface PreparedRecord {
  readonly record: SearchRecord
  readonly units: readonly Prepared[]
}

/** A text of the article in which something was found. */
export interface UnitHit {
  readonly unit: Unit
  /** Place of the unit among the article's. */
  readonly index: number
  /** What to mark, in the order of the text, none touching another. */
  readonly spans: readonly Span[]
  /** How many places this counts for: each occurrence of the phrase searched for; 1 for several words or phrases together. */
  readonly places: number
  /** The words stand here in the forms asked for, in order and next to one another. */
  readonly exact: boolean
}

/** An article that answers the query. */
export interface ArticleHit {
  readonly record: SearchRecord
  /** The record with its texts taken apart. */
  readonly prepared: PreparedRecord
  /** In reading order. */
  readonly units: readonly UnitHit[]
  /** The sum of the units' places. */
  readonly places: number
  /** Occurrences of the words in the forms asked for, in order and next to one another. */
  readonly exact: number
  /** Whether one of the units holds all the words and phrases; else each holds some of them. */
  readonly complete: boolean
  /** Higher is better; compares answers to one query alone. */
  readonly score: number
}

/** Takes a record's texts apart once, for any number of queries. */
export function prepareRecord(record: SearchRecord): PreparedRecord {
  return { record, units: record.units.map((unit) => prepare(unit.text)) }
}

/** What an article answers to a query, by the texts as they stand; undefined where it doesn't. Loose words of English texts are found by `toStem`. */
export function answer(
  query: Query,
  prepared: PreparedRecord,
  toStem: Stem,
): ArticleHit | undefined {
  const { record, units } = prepared
  if (!passesFields(query, record)) return undefined
  if (query.excluded.some((phrase) => units.some((unit) => findPhrase(unit, phrase).length > 0))) {
    return undefined
  }
  const found = query.terms.map((term) => units.map((unit) => findTerm(unit, term, record, toStem)))
  if (!found.every((spans) => spans.some((list) => list.length > 0))) return undefined
  const held = units.map((_, index) => found.filter((spans) => spans[index]?.length).length)
  const complete = held.includes(query.terms.length)
  const hits = toUnitHits(query, prepared, found, (index) =>
    complete ? held[index] === query.terms.length : (held[index] ?? 0) > 0,
  )
  const places = sum(hits.map((hit) => hit.places))
  const exact = sum(units.map((unit) => countExact(query, unit)))
  const score = toScore(hits, places, exact) + (complete ? COMPLETE : 0)
  return { record, prepared, units: hits, places, exact, complete, score }
}

function passesFields(query: Query, record: SearchRecord): boolean {
  const year = yearOf(record) ?? -1
  const names = record.authors.map(prepare)
  const publication = prepare(record.publication ?? '')
  const { authors, publications, years } = query
  return (
    authors.every((name) => names.some((author) => findPhrase(author, name).length > 0)) &&
    some(publications, (name) => findPhrase(publication, name).length > 0) &&
    some(years, ({ from, to }) => from <= year && year <= to)
  )
}

/** Whether one of these passes, or there is none to pass. */
function some<Item>(items: readonly Item[], passes: (item: Item) => boolean): boolean {
  return items.length === 0 || items.some(passes)
}

function findTerm(unit: Prepared, term: Phrase, { language }: SearchRecord, toStem: Stem): Span[] {
  const [word] = term.words
  const isEnglish = language === undefined || language.startsWith('en')
  const isFree = term.loose && word !== undefined && isEnglish
  return isFree ? findWord(unit, word, toStem) : findPhrase(unit, term)
}

/** The units that answer: those that hold every term, where there are any; else those that hold some. */
function toUnitHits(
  query: Query,
  { record, units }: PreparedRecord,
  found: Span[][][],
  answers: (index: number) => boolean,
): UnitHit[] {
  const terms = query.terms.length
  return record.units.flatMap((unit, index) => {
    const prepared = units[index]
    if (terms === 0 || prepared === undefined || !answers(index)) return []
    const whole = query.whole === undefined ? [] : findPhrase(prepared, query.whole)
    const all = found.flatMap((spans) => spans[index] ?? [])
    const spans = merge(whole.length > 0 ? whole : all)
    const places = terms === 1 ? all.length : 1
    return [{ unit, index, spans, places, exact: countExact(query, prepared) > 0 }]
  })
}

/** How often the words stand in the forms asked for, in order and next to one another. */
function countExact(query: Query, unit: Prepared): number {
  const phrase = query.whole ?? (query.terms.length === 1 ? query.terms[0] : undefined)
  return phrase === undefined ? 0 : findPhrase(unit, phrase).length
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last === undefined || span.start >= last.end) merged.push(span)
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return merged
}

/** What an article that has all the words in one place is ahead of one that has them here and there. */
const COMPLETE = 100

/** The words as a phrase count most, then a title that holds them, then the number of places. */
function toScore(hits: readonly UnitHit[], places: number, exact: number): number {
  const inTitle = hits.some((hit) => hit.unit.kind === 'title') ? 50 : 0
  return (exact > 0 ? 1000 : 0) + inTitle + 10 * Math.log2(1 + exact) + Math.log2(1 + places)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
