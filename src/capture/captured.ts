import type { ArticleDate } from '../article.ts'

const HEBREW_DAY =
  /\b(\d{1,2}) (Tishr[ei]i?|Cheshvan|Heshvan|Kislev|Tevet|Shevat|Adar(?: I{1,2})?|Nisan|Iyy?ar|Sivan|Tamm?uz|Av|Elul) (5\d{3})\b/
const CIVIL_DAY =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})(?:st|nd|rd|th)?\b/
const WEEKDAY = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/

const hebrewCalendar = new Intl.DateTimeFormat('en-u-ca-hebrew', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const civilCalendar = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'long',
  weekday: 'long',
  timeZone: 'UTC',
})

/**
 * The day on which a page was saved, from a dateline that says today in two calendars, as Jewish newspapers do: the
 * Hebrew year fixes the civil year, and a date is given only when both days, and the weekday if there is one, agree.
 */
export function toCaptureDate(text: string): ArticleDate | undefined {
  if (text.length > 120) return undefined
  const hebrew = HEBREW_DAY.exec(text)
  const civil = CIVIL_DAY.exec(text)
  if (!hebrew || !civil) return undefined
  // A Hebrew year begins in the autumn before the civil year that most of it falls in.
  const years = [Number(hebrew[3]) - 3761, Number(hebrew[3]) - 3760]
  const days = years.map((year) => new Date(`${civil[1]} ${civil[2]} ${year} UTC`))
  const day = days.find((candidate) => agrees(candidate, hebrew[0], civil, text))
  return day && { value: day.toISOString().slice(0, 10), precision: 'day', text }
}

function agrees(day: Date, hebrew: string, civil: RegExpExecArray, text: string): boolean {
  if (Number.isNaN(day.getTime())) return false
  const weekday = WEEKDAY.exec(text)?.[0] ?? ''
  const said = civilCalendar.format(day)
  const sameDay = said.includes(`${civil[1]} ${Number(civil[2])}`) && said.startsWith(weekday)
  return sameDay && simplify(hebrewCalendar.format(day)) === simplify(hebrew)
}

/** Hebrew months are spelled in several ways: their consonants are enough to tell them apart. */
function simplify(hebrew: string): string {
  return hebrew
    .toLowerCase()
    .replace(/heshvan/, 'cheshvan')
    .replace(/cch/, 'ch')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1/g, '$1')
}
