import { type Calendar, MONTHS, type Month } from './names.ts'

const DAY = 86_400_000

/** The years that a page can speak of, by calendar: a year outside says that the words are no date. */
const YEARS: Readonly<Record<Calendar, readonly [number, number]>> = {
  gregory: [1600, 2199],
  hebrew: [5360, 5959],
  persian: [1250, 1500],
  'islamic-umalqura': [1300, 1500],
}

/** A year that was running in January 1970, and its mean length in days: where the search for a year's days starts. */
const EPOCHS: Readonly<Record<Exclude<Calendar, 'gregory'>, readonly [number, number]>> = {
  hebrew: [5730, 365.2468],
  persian: [1348, 365.2422],
  'islamic-umalqura': [1389, 354.367],
}

/** Whether a page can speak of this year in this calendar. */
export function isYear(year: number, calendar: Calendar): boolean {
  const [first, last] = YEARS[calendar]
  return year >= first && year <= last
}

/** The meaning of a month's plain word that fits the year: Nisan is a month of 5784, April a month of 2024. */
export function monthOf(word: string, year: number): Month | undefined {
  return MONTHS.get(word)?.find(({ calendar }) => isYear(year, calendar))
}

/** `2024-04-26`, or undefined when the month has no such day. */
export function toIsoDay(year: number, month: Month, day: number): string | undefined {
  if (month.calendar !== 'gregory') return daysOf(month.calendar, year).get(`${day} ${month.name}`)
  const value = `${year}-${month.name}-${String(day).padStart(2, '0')}`
  const time = Date.parse(`${value}T00:00Z`)
  return !Number.isNaN(time) && new Date(time).getUTCDate() === day ? value : undefined
}

/** A month said by its number: `09` of the Persian year is Azar. Undefined outside 1 to 12. */
export function numberedMonth(calendar: Calendar, number: number): Month | undefined {
  if (number < 1 || number > 12) return
  if (calendar === 'gregory') return { calendar, name: String(number).padStart(2, '0') }
  const name = namesOf(calendar)[number - 1]
  return name === undefined ? undefined : { calendar, name }
}

/** Months in the order of a year that is no leap year. */
function namesOf(calendar: Exclude<Calendar, 'gregory'>): string[] {
  const days = daysOf(calendar, EPOCHS[calendar][0])
  return [...new Set([...days.keys()].map((key) => key.slice(key.indexOf(' ') + 1)))]
}

const cache = new Map<string, ReadonlyMap<string, string>>()

/** Each day of a year, `18 Nisan`, to its Gregorian date; kept, since Intl is asked for every day of it. */
function daysOf(calendar: Exclude<Calendar, 'gregory'>, year: number): ReadonlyMap<string, string> {
  const key = `${calendar} ${year}`
  const known = cache.get(key)
  if (known) return known
  const days = isYear(year, calendar) ? findDays(calendar, year) : new Map<string, string>()
  cache.set(key, days)
  return days
}

function findDays(calendar: Exclude<Calendar, 'gregory'>, year: number): Map<string, string> {
  const [epoch, length] = EPOCHS[calendar]
  // The epoch's year began at most 400 days before 1970, and no year has more than 400 days.
  const start = Math.round((year - epoch) * length) - 400
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const days = new Map<string, string>()
  for (let day = start; day < start + 900; day++) {
    const parts = format.formatToParts(day * DAY)
    const get = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
    if (Number(get('year')) !== year) continue
    days.set(`${get('day')} ${get('month')}`, new Date(day * DAY).toISOString().slice(0, 10))
  }
  return days
}

/** The weekday of `2024-04-26`: 0 is Sunday. */
export function weekdayOf(isoDay: string): number {
  return new Date(`${isoDay}T00:00Z`).getUTCDay()
}

/** `2024-04-25` of `2024-04-26`. */
export function dayBefore(isoDay: string): string {
  return new Date(Date.parse(`${isoDay}T00:00Z`) - DAY).toISOString().slice(0, 10)
}
