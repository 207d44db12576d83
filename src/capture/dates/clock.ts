import { toPlainWord } from './names.ts'
import type { Token } from './tokens.ts'
import { toOffset } from './zones.ts'

/** A clock time that stands beside a date. */
export interface ClockTime {
  /** `04:41`, of 24 hours. */
  readonly value: string
  /** The time zone as it is said: `EST`, `+01:00`, `GMT+3`; absent when none is. */
  readonly zone?: string
  /** Indexes of the first token and after the last. */
  readonly start: number
  readonly end: number
}

/** Words and marks between a date and its clock time, in the languages of the dates. */
const LINKS = new Set([
  ...[',', '،', '-', '–', '—', '|', '/', '•', '·', '.', ':', '(', 'T', 't', '@', '∙', ';'],
  ...['at', 'on', 'um', 'a', 'las', 'alle', 'as', 'om', 'o', 'godz', 'ore', 'h', 'kl', 'the'],
  ...['klo', 'kello', 'klokka', 'klokken', 'saat', 'pukul', 'jam', 'les', 'ora', 'v', 'u', 'ob'],
  ...['ώρα', 'στις', 'в', 'о'].map(toPlainWord),
  ...['ساعت', 'الساعه', 'الساعة', 'בשעה', 'שעה'],
])

/** The clock time after a date that ends before `at`: at most three tokens lie between. */
export function clockAfter(tokens: readonly Token[], at: number): ClockTime | undefined {
  for (let index = at; index <= at + 3; index++) {
    const time = clockAt(tokens, index)
    if (time) return time
    if (!LINKS.has(tokens[index]?.text ?? '')) return
  }
  return
}

/** The clock time before a date that starts at `at`: `21:17 18.11.2019`, `4:30 PM on December 21, 2023`. */
export function clockBefore(tokens: readonly Token[], at: number, floor: number) {
  for (let start = Math.max(floor, at - 10); start < at; start++) {
    const time = clockAt(tokens, start)
    if (!time || time.end > at) continue
    const between = tokens.slice(time.end, at)
    if (between.length <= 2 && between.every(({ text }) => LINKS.has(text))) return time
  }
  return
}

function clockAt(tokens: readonly Token[], start: number): ClockTime | undefined {
  const before = halfBefore(tokens[start])
  const at = before === undefined ? start : start + 1
  const hour = twoDigits(tokens[at], 1)
  if (hour === undefined) return
  const mark = tokens[at + 1]?.text ?? ''
  const minute = minuteAt(tokens[at + 2], mark)
  const end = minute === undefined ? at + 1 : afterSeconds(tokens, at + 3)
  const half = before === undefined ? halfAt(tokens, end) : undefined
  const sure = mark === '.' ? isPointed(tokens, at, end) : HOUR_MARK.test(mark)
  const isAfternoon = before ?? half?.isAfternoon
  if (
    isAfternoon === undefined &&
    !(sure && minute !== undefined) &&
    !isHourWord(tokens, end, minute)
  )
    return
  const value = toTime(hour, minute ?? 0, isAfternoon)
  if (value === undefined) return
  const after = half?.end ?? (isHourWord(tokens, end, minute) ? end + 1 : end)
  return { value, start, ...zoneAt(tokens, after, half !== undefined) }
}

/** Two digits, behind a word for the hour perhaps one. */
function minuteAt(token: Token | undefined, mark: string): number | undefined {
  return HOUR_MARK.test(mark) ? twoDigits(token, HOUR_WORD.test(mark) ? 1 : 2) : undefined
}

/** Between the hour and the minutes. */
const HOUR_MARK = /^[:：.h時时點点시]$/

/** Whether it is the afternoon, as Chinese, Japanese and Korean say before the hour and perhaps glued to the day: `3月12日午後5時45分`. */
const HALF_BEFORE = /(?:(上午|午前|오전)|下午|午後|오후)$/

function halfBefore(token: Token | undefined): boolean | undefined {
  const half = token?.kind === 'word' ? HALF_BEFORE.exec(token.text) : null
  return half ? half[1] === undefined : undefined
}

/** With a point a clock time is one behind “at” or before a zone: `alle 10.30`, `16.30 GMT`. */
function isPointed(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1]
  return BEFORE_HOURS.has(before?.text ?? '') || AFTER_HOURS.has(tokens[end]?.text ?? '')
}

const BEFORE_HOURS = new Set('um om alle ore kl klo kello klokka klokken godz pukul jam'.split(' '))
const AFTER_HOURS = new Set('gmt bst utc cet cest uur wib wita wit'.split(' '))

/** `12.30 Uhr`, `18 Uhr`; `21 h` alone says a length of time as well. */
function isHourWord(tokens: readonly Token[], at: number, minute: number | undefined): boolean {
  const word = tokens[at]?.text
  if (word === 'uhr' || word === 'uur') return true
  return minute === undefined
    ? HOUR_WORD.test(word ?? '')
    : word === 'h' || word === '分' || word === '분'
}

/** An hour of the clock, since a length of time has another word. */
const HOUR_WORD = /^[時时點点시]$/

function twoDigits(token: Token | undefined, shortest: number): number | undefined {
  if (token?.kind !== 'number' || token.text.length > 2) return
  return token.text.length < shortest ? undefined : Number(token.text)
}

function afterSeconds(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ':' || twoDigits(tokens[at + 1], 2) === undefined) return at
  const isFraction = tokens[at + 2]?.text === '.' && tokens[at + 3]?.kind === 'number'
  return isFraction && tokens[at + 1]?.end === tokens[at + 2]?.start ? at + 4 : at + 2
}

const HALVES: ReadonlyMap<string, boolean> = new Map([
  ['am', false],
  ['pm', true],
  ['ص', false],
  ['م', true],
  ['πμ', false],
  ['μμ', true],
])

/** Written with points: the letters before the first and the second. */
const POINTED_HALVES: ReadonlyMap<string, boolean> = new Map([
  ['a m', false],
  ['p m', true],
  ['π μ', false],
  ['μ μ', true],
])

/** `PM`, `p.m.`, `p. m.`, `μ.μ.` */
function halfAt(tokens: readonly Token[], at: number) {
  const [first, dot, second] = [tokens[at]?.text ?? '', tokens[at + 1]?.text, tokens[at + 2]?.text]
  const known = HALVES.get(first)
  if (known !== undefined) return { isAfternoon: known, end: at + 1 }
  const pointed = dot === '.' ? POINTED_HALVES.get(`${first} ${second}`) : undefined
  if (pointed === undefined) return
  return { isAfternoon: pointed, end: tokens[at + 3]?.text === '.' ? at + 4 : at + 3 }
}

function toTime(hour: number, minute: number, isAfternoon: boolean | undefined) {
  // `14:30 pm` is said now and then; `0:30 am` too.
  const hours = isAfternoon === undefined || hour > 12 ? hour : (hour % 12) + (isAfternoon ? 12 : 0)
  if (hours > 23 || minute > 59) return
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/**
 * The zone after a clock time, and where it ends; none is supplied where none is said. Small letters are one where no other word is
 * spelled so, or behind `pm`, which English alone writes: `10:30 et mis à jour` says none.
 */
function zoneAt(
  tokens: readonly Token[],
  at: number,
  isBehindHalf: boolean,
): { zone?: string; end: number } {
  const open = /^[(,]$/.test(tokens[at]?.text ?? '') ? at + 1 : at
  const name = tokens[open]
  const number = offsetAt(tokens, open)
  if (number) return number
  if (name?.kind !== 'word' || toOffset(name.text, '2024-01-01') === undefined) return { end: at }
  if (!name.isUpper && !isBehindHalf && !NO_WORDS.test(name.text)) return { end: at }
  const offset = /^(?:utc|gmt)$/.test(name.text) ? offsetAt(tokens, open + 1) : undefined
  if (offset) return offset
  const close = open > at && tokens[open + 1]?.text === ')' ? 2 : 1
  return { zone: name.text, end: open + close }
}

/** Zones that are no word of any language. */
const NO_WORDS = /^(?:utc|gmt|mez|mesz|cest|eest|msk|edt|mdt|pdt|aest|aedt|nzst|nzdt)$/

/** `+01:00`, `+0100`, `+3`, `-05:00`. A hyphen without minutes may as well begin a range of hours. */
function offsetAt(tokens: readonly Token[], at: number): { zone: string; end: number } | undefined {
  const [sign, hours, colon, minutes] = tokens.slice(at, at + 4)
  if (!/^[+−-]$/.test(sign?.text ?? '') || sign?.end !== hours?.start) return
  const digits = hours?.kind === 'number' ? hours.text : ''
  const mark = sign?.text === '+' ? '+' : '-'
  if (/^\d{4}$/.test(digits)) return { zone: mark + digits, end: at + 2 }
  if (colon?.text === ':' && /^\d\d$/.test(minutes?.text ?? '') && digits.length <= 2) {
    return { zone: `${mark}${digits.padStart(2, '0')}${minutes?.text}`, end: at + 4 }
  }
  return mark === '+' && /^\d{1,2}$/.test(digits)
    ? { zone: `+${digits.padStart(2, '0')}00`, end: at + 2 }
    : undefined
}
