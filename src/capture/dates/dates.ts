import type { ArticleDate } from '../../article.ts'
import type { DateCue } from './cues.ts'
import type { DayOrder } from './forms.ts'
import { type Found, findSpelled, joinCalendars } from './found.ts'
import { type Token, toTokens } from './tokens.ts'
import { toOffset } from './zones.ts'

/** A date in a line of text. */
export interface FoundDate {
  readonly date: ArticleDate
  /** Offsets of its words in the line (weekday and clock time among them, the cue not), in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** The weekday said with it, 0 for Sunday. */
  readonly weekday?: number
  /** What the words before it say that it is the date of. */
  readonly cue: DateCue
  /** Both readings, the day first and the month first, where `03/04/2020` leaves them open; `date` then has the year alone. */
  readonly readings?: readonly [string, string]
  /** Said in two calendars that agree, as a page's own clock is: `Friday, April 26th | 18 Nisan 5784`. */
  readonly isDouble?: boolean
}

/**
 * Every date in the first 2,000 characters of a line, in order. A day and month alone are none. Which number of
 * `03/04/2020` is the day is not guessed: pass the order that the capture proves (`dayOrder`).
 */
export function findDates(text: string, order?: DayOrder): FoundDate[] {
  if (!MAYBE_DIGIT.test(text) || !MAYBE_YEAR.test(text)) return []
  const tokens = toTokens(text)
  return joinCalendars(findSpelled(tokens, order))
    .filter((found) => !found.partial)
    .map((found) => toFoundDate(text, tokens, found))
}

/** A digit of any script, and letters about as far: told fast. */
const MAYBE_DIGIT = /[0-9\u0660-\u1fff\u3000-\uffff]/

/** A year of four digits, of two behind a mark or of a Japanese era: `Apr 28 '23`, `12/19/23`, `令和6年`, `令和元年`. */
const MAYBE_YEAR = /\p{Nd}{4}|['’/.–][\s\p{Cf}]*\p{Nd}{2}|[和成][\p{Nd}元]/u

/** The first date of a text, or a year that stands alone in it. */
export function toDate(text: string, order?: DayOrder): ArticleDate | undefined {
  const first = findDates(text, order)[0]?.date
  if (first) return first
  const year = text.trim()
  return /^(?:1[6-9]|2[01])\d\d$/.test(year)
    ? { value: year, precision: 'year', text: year }
    : undefined
}

function toFoundDate(text: string, tokens: readonly Token[], found: Found): FoundDate {
  const start = tokens[found.start]?.start ?? 0
  const end = tokens[found.end - 1]?.end ?? text.length
  const clock = found.time
    ? `T${found.time.value}${toOffset(found.time.zone ?? '', found.value) ?? ''}`
    : ''
  const precision = clock ? 'minute' : found.precision
  return {
    date: { value: found.value + clock, precision, text: text.slice(start, end) },
    start,
    end,
    cue: found.cue,
    ...(found.weekday !== undefined && { weekday: found.weekday }),
    ...(found.readings && { readings: found.readings }),
    ...(found.isDouble && { isDouble: true }),
  }
}
