import type { Trouble } from './library.ts'
import type { AnswerView } from './view.ts'

/** What search says to a reader, in one place. */

/** `1 place`, `1,234 places`. */
export function count(number: number, one: string): string {
  return `${number.toLocaleString('en-GB')} ${one}${number === 1 ? '' : 's'}`
}

/** Whether nothing was found and nothing is left to read. */
export function isNothing({ articles, unread }: AnswerView): boolean {
  return articles === 0 && unread === 0
}

/** What was found, in a line. */
export function toSummary(view: AnswerView): string {
  const { places, articles, exact, unread, together, fieldsOnly } = view
  const atLeast = unread > 0 ? 'At least ' : ''
  if (articles === 0) return unread > 0 ? 'Nothing yet' : 'Nothing found'
  if (fieldsOnly) return `${atLeast}${count(articles, 'article')}`
  const where = `in ${count(articles, 'article')}`
  if (together) {
    const just = exact > 0 ? `; ${count(exact, 'place')} word for word` : ''
    return `${atLeast}${count(places, 'paragraph')} ${where}${just}`
  }
  const written =
    exact === places
      ? ', word for word'
      : exact > 0
        ? `; ${count(exact, 'place')} word for word`
        : ''
  return `${atLeast}${count(places, 'place')} ${where}${written}`
}

/** What is wrong, and what the reader can do. */
export const TROUBLES: Readonly<Record<Trouble, string>> = {
  offline: 'The library can’t be reached. Check the connection, then try again.',
  missing:
    'A file of the search index is missing; the site may just have been renewed. Reload the page, or try again.',
  damaged:
    'A file of the search index arrived damaged. Try again; if that doesn’t help, reload the page.',
}

/** An ISO date as far as it is known: `2015`, `December 2015`, `4 December 2015`. */
export function toDateWords(value: string): string {
  const [year = '', month, day] = value.slice(0, 10).split('-')
  if (month === undefined) return year
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`)
  const known = day === undefined ? {} : ({ day: 'numeric' } as const)
  return date.toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...known,
  })
}
