/**
 * Numbers and days as pages, reports and the search say them, in English. They need nothing else, so that the browser can
 * load them by themselves.
 */

const locale = 'en-GB'

/** `1,000`. */
export function toFigures(number: number): string {
  return number.toLocaleString(locale)
}

/** `1 article`, `2 articles`, `1,000 articles`. */
export function toCount(count: number, one: string, many = `${one}s`): string {
  return `${toFigures(count)} ${count === 1 ? one : many}`
}

/** The day of an ISO 8601 date, no finer than it is known: `2015`, `December 2015`, `4 December 2015`. */
export function toDayWords(value: string): string {
  return [toDayInYear(value), value.slice(0, 4)].filter(Boolean).join(' ')
}

/** The same in a list whose head is the year: `4 December`, `December`; nothing where no more than the year is known. */
export function toDayInYear(value: string): string | undefined {
  const [year, month, day] = value.slice(0, '2015-12-04'.length).split('-')
  if (month === undefined) return
  return new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`).toLocaleDateString(locale, {
    timeZone: 'UTC',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  })
}
