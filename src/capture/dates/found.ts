import { dayBefore, weekdayOf } from './calendars.ts'
import { type ClockTime, clockAfter, clockBefore } from './clock.ts'
import { cueBefore, cueBehind, type DateCue } from './cues.ts'
import { type DayOrder, type SpelledDate, spelledAt } from './forms.ts'
import { EASTERN_WEEKDAY, WEEKDAYS } from './names.ts'
import type { Token } from './tokens.ts'

/** A date in the making: what the tokens spell, with indexes of tokens. */
export interface Found extends SpelledDate {
  readonly start: number
  readonly weekday?: number
  readonly time?: ClockTime
  readonly cue: DateCue
  readonly isDouble?: boolean
}

/** All dates of the tokens in order, days without a year (`partial`) among them. */
export function findSpelled(tokens: readonly Token[], order: DayOrder | undefined): Found[] {
  const all: Found[] = []
  let floor = 0
  for (let at = 0; at < tokens.length; at++) {
    const spelled = spelledAt(tokens, at, order)
    if (!spelled || (spelled.partial && isOverlapped(tokens, at, spelled.end, order))) continue
    const found = settled(withSurroundings(tokens, at, floor, spelled))
    all.push(found)
    floor = found.end
    at = floor - 1
  }
  return all
}

/** Whether a whole date begins inside: `F1Dec 19, 2023` is no first of December. */
function isOverlapped(tokens: readonly Token[], at: number, end: number, order?: DayOrder) {
  for (let index = at + 1; index < end; index++) {
    const inner = spelledAt(tokens, index, order)
    if (inner && !inner.partial) return true
  }
  return false
}

/** The weekday chooses between two readings when it is that of one alone. */
function settled(found: Found): Found {
  const fits = found.readings?.filter((reading) => weekdayOf(reading) === found.weekday) ?? []
  if (fits.length !== 1 || !fits[0]) return found
  const { readings: _, ...rest } = found
  return { ...rest, value: fits[0], precision: 'day' }
}

function withSurroundings(
  tokens: readonly Token[],
  at: number,
  floor: number,
  date: SpelledDate,
): Found {
  const weekday = weekdayBefore(tokens, at, floor)
  const first = weekday?.start ?? at
  const isDay = date.precision === 'day' && !date.partial
  const time = isDay
    ? (clockAfter(tokens, afterWeekday(tokens, date.end)) ?? clockBefore(tokens, first, floor))
    : undefined
  const start = Math.min(first, time?.start ?? first)
  const end = Math.max(date.end, time?.end ?? 0)
  const behind = cueBehind(tokens, end)
  return {
    ...date,
    start,
    end,
    cue: behind === 'none' ? cueBefore(tokens, start, floor) : behind,
    ...(weekday && { weekday: weekday.day }),
    ...(time && { time }),
  }
}

/** `Friday, `, `יום שישי, `, `segunda-feira, `: up to three words and marks before the date. */
function weekdayBefore(tokens: readonly Token[], at: number, floor: number) {
  const last = /^(?:[,.،|]|the|le|el|den|o)$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at
  for (let start = Math.max(floor, last - 3); start < last; start++) {
    const words = tokens.slice(start, last).map(({ kind, text }) => (kind === 'word' ? text : ''))
    const day = WEEKDAYS.get(words.join(''))
    if (day !== undefined && words[0] !== '') return { start, day }
  }
  return
}

/** Behind a date, `金` and `금` alone are weekdays too. */
const WEEKDAY_BEHIND = new RegExp(`^(?:${EASTERN_WEEKDAY}|[月火水木金土日월화수목금토일])$`)

/** The token behind the weekday that stands behind a date, perhaps in brackets: `12 Mart 2024 Salı 17:45`, `3月12日（火）`. */
function afterWeekday(tokens: readonly Token[], at: number): number {
  const open = /^[,(（]$/.test(tokens[at]?.text ?? '') ? at + 1 : at
  const word = tokens[open]
  if (word?.kind !== 'word') return at
  if (!WEEKDAYS.has(word.text) && !WEEKDAY_BEHIND.test(word.text)) return at
  return /^[)）]$/.test(tokens[open + 1]?.text ?? '') ? open + 2 : open + 1
}

/** A day without a year takes it from the date of another calendar beside it, when the day and the weekday agree. */
export function joinCalendars(all: readonly Found[]): Found[] {
  return all.flatMap((found, index) => {
    const [before, after] = [all[index - 1], all[index + 1]]
    if (found.partial && after && agreed(found, after)) return []
    if (before?.partial) return [joined(before, found) ?? found]
    return [found]
  })
}

/** The Gregorian day that both say. A Hebrew or Islamic day begins in the evening before. */
function agreed(partial: Found, other: Found): string | undefined {
  if (other.calendar === 'gregory') return
  return [other.value, dayBefore(other.value)].find(
    (day) =>
      day.slice(5) === partial.value &&
      (partial.weekday === undefined || weekdayOf(day) === partial.weekday),
  )
}

function joined(partial: Found, other: Found): Found | undefined {
  const value = agreed(partial, other)
  return value === undefined ? undefined : { ...other, ...pick(partial), value, isDouble: true }
}

function pick({ start, weekday, cue }: Found) {
  return { start, cue, ...(weekday !== undefined && { weekday }) }
}
