import type { ArticleDate } from '../../article.ts'

const ISO =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?)?)?$/

/** Behind the minutes: the record has no seconds. */
const SECONDS = /(?<=T\d\d:\d\d):[\d.]+/

/**
 * Whether a text is a date as the record writes it: `2015`, `2015-12`, `2015-12-04`, `2015-12-04T04:41+01:00`; it may have
 * seconds, as a page's `datetime` does. No clock is further than 14 hours from UTC, and no year is before the first.
 */
export function isDateValue(value: string): boolean {
  const [, year, month = '01', day = '01', hour = '00', minute = '00'] = ISO.exec(value) ?? []
  if (year === undefined || year === '0000' || Number(hour) > 23 || Number(minute) > 59)
    return false
  const time = Date.parse(`${year}-${month}-${day}T00:00Z`)
  // February 30 is parsed as March 2 by some, so the day has to come back as it was.
  return !Number.isNaN(time) && new Date(time).getUTCDate() === Number(day)
}

/** The date of a text that `isDateValue` accepts; its words are the text itself. */
export function toIsoDate(text: string): ArticleDate {
  const value = text.replace(SECONDS, '')
  const precision = (['year', 'month', 'day'] as const)[
    value.split(/-(?=\d\d(?:-|T|$))/).length - 1
  ]
  return { value, precision: value.includes('T') ? 'minute' : (precision ?? 'day'), text }
}
