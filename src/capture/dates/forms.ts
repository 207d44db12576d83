import { isYear, monthOf, numberedMonth, toIsoDay } from './calendars.ts'
import { type Calendar, EASTERN_WEEKDAY, MONTH_BEGINNINGS, MONTHS } from './names.ts'
import type { Token } from './tokens.ts'

/** Which number of `03/04/2020` is the day. */
export type DayOrder = 'day-first' | 'month-first'

/** A date as the tokens spell it, before its clock time. */
export interface SpelledDate {
  /** Index after the last token. */
  readonly end: number
  /** `2024-04-26`, `2024-04` or `2024`. */
  readonly value: string
  readonly precision: 'year' | 'month' | 'day'
  readonly calendar: Calendar
  /** Both readings, the day first and the month first, of a date that the tokens alone leave open. */
  readonly readings?: readonly [string, string]
  /** A day and month without a year, `04-26`: no date, unless another calendar beside it says the year. */
  readonly partial?: boolean
}

type Form = (tokens: readonly Token[], at: number, order?: DayOrder) => SpelledDate | undefined

/** Words and marks that stand between a day, a month and a year: `4 de diciembre de 2015`, `1er`, `Dec. 4th, '15`. */
const JOINERS = new Set([
  ...['.', ',', '،', '-', '/', '–', "'", '’', 'º', '°', 'ª'],
  ...['of', 'de', 'del', 'den', 'the', 'di', 'd', 'st', 'nd', 'rd', 'th', 'er', 'do', 'nam', 'ה'],
])

/** The first token from `at` on that joins nothing; at most three are passed over. */
function afterJoiners(tokens: readonly Token[], at: number): number {
  let index = at
  while (index < at + 3 && JOINERS.has(tokens[index]?.text ?? '')) index++
  return index
}

function numberAt(tokens: readonly Token[], at: number, shortest: number, longest: number) {
  const token = tokens[at]
  if (token?.kind !== 'number') return
  return token.text.length >= shortest && token.text.length <= longest
    ? Number(token.text)
    : undefined
}

const yearAt = (tokens: readonly Token[], at: number) => numberAt(tokens, at, 4, 4)
const dayAt = (tokens: readonly Token[], at: number) => numberAt(tokens, at, 1, 2)

/** A month's word and the index after it: one token or two (`كانون الأول`), a Hebrew one perhaps with its preposition. */
function monthWordAt(tokens: readonly Token[], at: number): [string, number] | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first?.kind !== 'word') return
  if (MONTH_BEGINNINGS.has(first.text)) {
    const both = second && second.kind !== 'mark' ? first.text + second.text : ''
    if (MONTHS.has(both)) return [both, at + 2]
    if (MONTHS.has(first.text)) return [first.text, at + 1]
  }
  const bare = first.text.startsWith('ב') ? first.text.slice(1) : ''
  return bare !== '' && MONTHS.has(bare) ? [bare, at + 1] : undefined
}

/** The month's word, and its other name behind a stroke: `ديسمبر/كانون الأول`. */
function monthNamesAt(tokens: readonly Token[], at: number): [string, number] | undefined {
  const found = monthWordAt(tokens, at)
  if (!found || tokens[found[1]]?.text !== '/') return found
  const other = monthWordAt(tokens, found[1] + 1)
  return other ? [found[0], other[1]] : found
}

function toDay(year: number, word: string, day: number, end: number): SpelledDate | undefined {
  const month = monthOf(word, year)
  const value = month && toIsoDay(year, month, day)
  return value ? { end, value, precision: 'day', calendar: month.calendar } : undefined
}

/** `4 December 2015`, `4. Dezember 2015`, `le 1er mars 2020`, `۲۵ آذر ۱۴۰۲` */
const dayMonthYear: Form = (tokens, at) => {
  if (NUMBERS_OTHERS.has(tokens[at - 1]?.text ?? '')) return
  const day = dayAt(tokens, at)
  const month = day === undefined ? undefined : monthNamesAt(tokens, afterJoiners(tokens, at + 1))
  if (day === undefined || !month) return
  const yearIndex = afterJoiners(tokens, month[1])
  const year = yearAt(tokens, yearIndex)
  if (year !== undefined) return toDay(year, month[0], day, yearIndex + 1)
  return toPartial(month[0], day, month[1])
}

/** The number behind is none of a day: `Issue 12, March 2021`. */
const NUMBERS_OTHERS = new Set(
  'issue no number vol volume ausgabe heft nr numero nummer numer'.split(' '),
)

/** `December 4, 2015`, `Dec. 4th 2015`, `Apr 28 '23` */
const monthDayYear: Form = (tokens, at) => {
  const month = monthWordAt(tokens, at)
  const dayIndex = month ? afterJoiners(tokens, month[1]) : 0
  const day = month && dayAt(tokens, dayIndex)
  if (!month || day === undefined) return
  const yearIndex = afterJoiners(tokens, dayIndex + 1)
  const year = yearAt(tokens, yearIndex) ?? shortYearAt(tokens, yearIndex)
  if (year !== undefined) return toDay(year, month[0], day, yearIndex + 1)
  const suffix = ['st', 'nd', 'rd', 'th'].includes(tokens[dayIndex + 1]?.text ?? '') ? 1 : 0
  return toPartial(month[0], day, dayIndex + 1 + suffix)
}

/** `'23`: with its apostrophe alone, so that a comment count is no year. */
function shortYearAt(tokens: readonly Token[], at: number): number | undefined {
  if (!/^['’]$/.test(tokens[at - 1]?.text ?? '')) return
  return numberAt(tokens, at, 2, 2) === undefined ? undefined : withCentury(tokens[at])
}

/** The century of two digits is that of the web. */
function withCentury(token: Token | undefined): number {
  const year = Number(token?.text)
  return year < 90 ? 2000 + year : 1900 + year
}

function toPartial(word: string, day: number, end: number): SpelledDate | undefined {
  const month = MONTHS.get(word)?.find(({ calendar }) => calendar === 'gregory')
  const value = month && toIsoDay(2024, month, day)
  if (!value) return
  return { end, value: value.slice(5), precision: 'day', calendar: 'gregory', partial: true }
}

/** `December 2015`, `décembre 2015` */
const monthYear: Form = (tokens, at) => {
  const month = monthWordAt(tokens, at)
  const yearIndex = month ? afterJoiners(tokens, month[1]) : 0
  const year = month && yearAt(tokens, yearIndex)
  const name = year === undefined ? undefined : monthOf(month?.[0] ?? '', year)
  // Months of other calendars straddle two of ours, so that they give no month here.
  if (year === undefined || name?.calendar !== 'gregory') return
  const value = `${year}-${name.name}`
  return { end: yearIndex + 1, value, precision: 'month', calendar: 'gregory' }
}

const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter'])

/** Of a line with more tokens a season and a year are what it tells of. */
const LONGEST_WITH_SEASON = 8

/** `Spring 2021`, `Issue 12, Spring/Summer 2021`: the year is sure. Behind a word it may be a name: `Ada Winter 2021`. */
function seasonYear(tokens: readonly Token[], at: number): SpelledDate | undefined {
  if (!SEASONS.has(tokens[at]?.text ?? '') || tokens.length > LONGEST_WITH_SEASON) return
  if (tokens[at - 1]?.kind === 'word') return
  if (tokens[at - 1]?.text === ',' && tokens[at - 2]?.kind === 'word') return
  const isDouble = tokens[at + 1]?.text === '/' && SEASONS.has(tokens[at + 2]?.text ?? '')
  const end = at + (isDouble ? 3 : 1)
  const year = yearAt(tokens, end)
  if (year === undefined || !isYear(year, 'gregory')) return
  return { end: end + 1, value: String(year), precision: 'year', calendar: 'gregory' }
}

/** `2015-12-04`, `2015/12/04`, `2015年12月4日`, `2025. 6. 3.`, `2023 December 4`, `۱۴۰۲/۰۹/۲۵` */
const yearMonthDay: Form = (tokens, at) => {
  const year = yearAt(tokens, at)
  if (year === undefined) return
  const word = monthWordAt(tokens, afterJoiners(tokens, at + 1))
  const wordDay = word && dayAt(tokens, afterJoiners(tokens, word[1]))
  if (word && wordDay !== undefined) {
    return toDay(year, word[0], wordDay, afterJoiners(tokens, word[1]) + 1)
  }
  const [first, second] = [tokens[at + 1]?.text ?? '', tokens[at + 3]?.text ?? '']
  const [month, day] = [dayAt(tokens, at + 2), dayAt(tokens, at + 4)]
  if (month === undefined || day === undefined || !DATE_MARKS.has(first + second)) return
  const calendar = calendarOf(year, tokens[at])
  const named = calendar && numberedMonth(calendar, month)
  const value = named && toIsoDay(year, named, day)
  return value ? { end: endOfDay(tokens, at + 5), value, precision: 'day', calendar } : undefined
}

/** The year before the first of each Japanese era that pages on the web are dated in. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
])

/** `令和6年3月12日`. */
const eraDate: Form = (tokens, at) => {
  const [year, next] = eraYearAt(tokens, at) ?? []
  if (year === undefined || next === undefined) return
  const [month, day] = [dayAt(tokens, next), dayAt(tokens, next + 2)]
  if (month === undefined || day === undefined || tokens[next + 1]?.text !== '月') return
  const named = numberedMonth('gregory', month)
  const value = named && toIsoDay(year, named, day)
  return value
    ? { end: endOfDay(tokens, next + 3), value, precision: 'day', calendar: 'gregory' }
    : undefined
}

/** An era's year and the index after it. The first has a word of its own and so is one token: `令和元年`. */
function eraYearAt(tokens: readonly Token[], at: number): [number, number] | undefined {
  const word = tokens[at]?.text ?? ''
  const isFirst = word.endsWith(FIRST_YEAR)
  const era = ERAS.get(isFirst ? word.slice(-4, -2) : word.slice(-2))
  if (era === undefined) return
  if (isFirst) return [era + 1, at + 1]
  const nth = dayAt(tokens, at + 1)
  return nth === undefined || tokens[at + 2]?.text !== '年' ? undefined : [era + nth, at + 3]
}

const FIRST_YEAR = '元年'

/** Behind the word for the day, if one stands there. */
const endOfDay = (tokens: readonly Token[], at: number) =>
  DAY_WORD.test(tokens[at]?.text ?? '') ? at + 1 : at

/** Behind the day’s number in Chinese, Japanese and Korean, and the weekday that may be glued to it. */
const DAY_WORD = new RegExp(`^(?:[日号號]${EASTERN_WEEKDAY}?|일)$`)

/** What stands after the year and after the month of a date in numbers. */
const DATE_MARKS = new Set(['--', '//', '..', '––', '年月', '년월'])

/** A year of three calendars' ranges in Persian digits is Persian, in Arabic ones Islamic; in ASCII none is sure. */
function calendarOf(year: number, token: Token | undefined): Calendar | undefined {
  if (isYear(year, 'gregory')) return 'gregory'
  if (token?.digits === 'persian' && isYear(year, 'persian')) return 'persian'
  if (token?.digits === 'arabic' && isYear(year, 'islamic-umalqura')) return 'islamic-umalqura'
  return undefined
}

/** `18.11.2019`, `12/19/2023`, `02-12-2025`, `12/19/23` */
const numbers: Form = (tokens, at, order) => {
  const [first, second] = [dayAt(tokens, at), dayAt(tokens, at + 2)]
  const mark = tokens[at + 1]?.text ?? ''
  if (first === undefined || second === undefined || !DATE_MARKS.has(mark + mark)) return
  if (tokens[at + 3]?.text !== mark || (at > 0 && tokens[at - 1]?.text === mark)) return
  const year = yearAt(tokens, at + 4) ?? twoDigitYear(tokens, at, mark)
  if (year === undefined || !isYear(year, 'gregory')) return
  // With points the day comes first everywhere: the month first is written with strokes or hyphens.
  return toReading(year, first, second, at + 5, mark === '.' ? 'day-first' : order)
}

/** `12/19/23` is a date where all three numbers have two digits. */
function twoDigitYear(tokens: readonly Token[], at: number, mark: string): number | undefined {
  const twoEach = [at, at + 2, at + 4].every((index) => tokens[index]?.text.length === 2)
  if (!twoEach || mark === '-' || numberAt(tokens, at + 4, 2, 2) === undefined) return
  return withCentury(tokens[at + 4])
}

function toReading(
  year: number,
  first: number,
  second: number,
  end: number,
  order: DayOrder | undefined,
): SpelledDate | undefined {
  const read = (month: number, day: number) => {
    const named = numberedMonth('gregory', month)
    return named && toIsoDay(year, named, day)
  }
  const [dayFirst, monthFirst] = [read(second, first), read(first, second)]
  const open = dayFirst && monthFirst && dayFirst !== monthFirst
  const rest = { end, calendar: 'gregory' } as const
  if (open && !order) {
    return { ...rest, value: String(year), precision: 'year', readings: [dayFirst, monthFirst] }
  }
  const [preferred, other] =
    order === 'month-first' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  const value = preferred ?? other
  return value ? { ...rest, value, precision: 'day' } : undefined
}

/** Tried in this order at each token, by its kind: the fuller form first. */
const FORMS: Readonly<Record<Token['kind'], readonly Form[]>> = {
  number: [yearMonthDay, numbers, dayMonthYear],
  word: [monthDayYear, monthYear],
  mark: [],
}

/** The date that begins at this token, if one does. A partial one gives way to any other form. */
export function spelledAt(
  tokens: readonly Token[],
  at: number,
  order?: DayOrder,
): SpelledDate | undefined {
  const kind = tokens[at]?.kind ?? 'mark'
  if (kind === 'word' && !monthWordAt(tokens, at))
    return eraDate(tokens, at) ?? seasonYear(tokens, at)
  let partial: SpelledDate | undefined
  for (const form of FORMS[kind]) {
    const date = form(tokens, at, order)
    if (date && !date.partial) return date
    partial ??= date
  }
  return partial
}
