/**
 * What months and weekdays are called, asked of Intl once when this file is loaded: it knows the languages and their
 * calendars, short forms and inflected ones (`grudnia`, not `grudzień`), so that no list of names has to be kept here.
 */

/** The calendars that a date is read in. The year tells them apart: see `monthOf`. */
export type Calendar = 'gregory' | 'hebrew' | 'persian' | 'islamic-umalqura'

/** A month in one calendar. */
export interface Month {
  readonly calendar: Calendar
  /** `01` to `12` in the Gregorian calendar; in the others the English name, since Adar comes once or twice. */
  readonly name: string
}

const DAY = 86_400_000

/** Languages whose dates are read; where regions use other names for the months, a region each. */
const GREGORIAN =
  'en en-GB de de-AT fr es it pt nl pl fa fa-AF ar ar-LB ar-DZ ar-MA he sv da nb ru uk tr el hu'.split(
    ' ',
  )
/**
 * More of them, read by their long names alone: a short one is another's word (`led`, `pro`, `avg.`) or a name (`Ian`). Croatian
 * is left out, whose `listopada` is October and in Polish and Czech November.
 */
const GREGORIAN_LONG = 'id cs sk ro fi bg sr sr-Latn sl mk lv et ca hi bn ur vi ka hy az uz'.split(
  ' ',
)
const OTHERS: readonly (readonly [Calendar, readonly string[]])[] = [
  ['hebrew', ['en', 'he']],
  ['persian', ['en', 'fa', 'fa-AF']],
  ['islamic-umalqura', ['en', 'ar', 'fa']],
]

/** Letters alone, lower case, without marks and without the differences between Persian and Arabic keyboards. */
export function toPlainWord(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[^\p{L}]+/gu, '')
    .normalize('NFC')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
}

function formatter(locale: string, calendar: Calendar, options: Intl.DateTimeFormatOptions) {
  const tag = `${locale}-u-ca-${calendar}-nu-latn`
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
}

function part(format: Intl.DateTimeFormat, time: number, type: Intl.DateTimeFormatPartTypes) {
  return format.formatToParts(time).find((each) => each.type === type)?.value ?? ''
}

/** Names in a date (inflected), alone, and short. */
const MONTH_FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric' },
  { month: 'long' },
  { month: 'short', day: 'numeric' },
  { month: 'short' },
]

/** In a date and alone. */
const LONG_FORMS = MONTH_FORMS.slice(0, 2)

/** One day in each month of the calendar; of two Hebrew years, since only a leap year has both Adars. */
function sampleDays(calendar: Calendar): number[] {
  const start = Date.UTC(2023, 0, 15)
  if (calendar === 'gregory') return Array.from({ length: 12 }, (_, i) => Date.UTC(2023, i, 15))
  return Array.from({ length: 80 }, (_, i) => start + i * 10 * DAY)
}

const ENGLISH: ReadonlyMap<Calendar, Intl.DateTimeFormat> = new Map(
  OTHERS.map(([calendar]) => [calendar, formatter('en', calendar, MONTH_FORMS[0] ?? {})]),
)

function monthAt(calendar: Calendar, time: number): string {
  const format = ENGLISH.get(calendar)
  return format ? part(format, time, 'month') : new Date(time).toISOString().slice(5, 7)
}

function addMonths(
  months: Map<string, Month[]>,
  locale: string,
  calendar: Calendar,
  forms = MONTH_FORMS,
): void {
  const samples = sampleDays(calendar).map((time) => [time, monthAt(calendar, time)] as const)
  for (const options of forms) {
    const format = formatter(locale, calendar, options)
    for (const [time, name] of samples)
      addMonth(months, part(format, time, 'month'), calendar, name)
  }
}

/** The first language to use a word keeps it: `mar.` is March, whatever a later language calls so. */
function addMonth(months: Map<string, Month[]>, said: string, calendar: Calendar, name: string) {
  const word = toMonthWord(said)
  const known = months.get(word) ?? []
  if (word.length < 2 || known.some((month) => month.calendar === calendar)) return
  months.set(word, [...known, { calendar, name }])
}

/** The word alone, or as in Vietnamese a word and the month's number: `tháng 3`. */
function toMonthWord(said: string): string {
  const word = toPlainWord(said)
  return word === '' ? word : word + (/\d+/.exec(said)?.[0] ?? '')
}

function allMonths(): Map<string, Month[]> {
  const months = new Map<string, Month[]>()
  for (const locale of GREGORIAN) addMonths(months, locale, 'gregory')
  for (const locale of GREGORIAN_LONG) addMonths(months, locale, 'gregory', LONG_FORMS)
  for (const [calendar, locales] of OTHERS) {
    for (const locale of locales) addMonths(months, locale, calendar)
  }
  return months
}

function addWeekdays(weekdays: Map<string, number>, format: Intl.DateTimeFormat): void {
  const sunday = Date.UTC(2023, 0, 1)
  for (let day = 0; day < 7; day++) {
    const word = toPlainWord(format.format(sunday + day * DAY))
    if (word.length > 1 && !weekdays.has(word)) weekdays.set(word, day)
  }
}

function allWeekdays(): Map<string, number> {
  const weekdays = new Map<string, number>()
  for (const locale of GREGORIAN) {
    addWeekdays(weekdays, formatter(locale, 'gregory', { weekday: 'long' }))
    addWeekdays(weekdays, formatter(locale, 'gregory', { weekday: 'short' }))
  }
  for (const locale of GREGORIAN_LONG)
    addWeekdays(weekdays, formatter(locale, 'gregory', { weekday: 'long' }))
  return weekdays
}

/** A month's word, plain, to the months it can mean: at most one in each calendar. */
export const MONTHS: ReadonlyMap<string, readonly Month[]> = allMonths()

/** What a month's word begins with, or all of it: what stands first of the two words that a month may have. */
export const MONTH_BEGINNINGS: ReadonlySet<string> = new Set(
  [...MONTHS.keys()].flatMap((word) => [...word].map((_, index) => word.slice(0, index + 1))),
)

/** A weekday's word, plain, to its number: 0 is Sunday, as in `Date`. */
export const WEEKDAYS: ReadonlyMap<string, number> = allWeekdays()

/** The pattern of a weekday of Chinese, Japanese and Korean, which stands behind the day: `星期五`, `金曜日`, `금요일`. */
export const EASTERN_WEEKDAY =
  '(?:(?:星期|[周週])[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일)'
