import { toCount } from '../figures.ts'
import type { Trouble } from './library.ts'
import type { AnswerView } from './view.ts'

/** What search says to a reader, in one place. */

/** Whether nothing was found and nothing is left to read. */
export function isNothing({ articles, unread }: AnswerView): boolean {
  return articles === 0 && unread === 0
}

/** Said of paragraphs where none holds all that was asked for. */
export const PARTLY = ', each with a part'

/** What was found, in a line. */
export function toSummary(view: AnswerView): string {
  const { places, articles, exact, unread, together, complete, fieldsOnly } = view
  const atLeast = unread > 0 ? 'At least ' : ''
  if (articles === 0) return unread > 0 ? 'Nothing yet' : 'Nothing found'
  if (fieldsOnly) return `${atLeast}${toCount(articles, 'article')}`
  const where = `in ${toCount(articles, 'article')}`
  if (together && complete.articles === 0) {
    const some = `${toCount(places, 'paragraph')} ${where}`
    return `No paragraph${unread > 0 ? ' yet' : ''} has all of it: ${some}${PARTLY}`
  }
  if (together) {
    const just = exact > 0 ? `; ${toCount(exact, 'place')} word for word` : ''
    const inWhole = `in ${toCount(complete.articles, 'article')}`
    return `${atLeast}${toCount(complete.places, 'paragraph')} ${inWhole}${just}${toRest(view)}`
  }
  const written =
    exact === places
      ? ', word for word'
      : exact > 0
        ? `; ${toCount(exact, 'place')} word for word`
        : ''
  return `${atLeast}${toCount(places, 'place')} ${where}${written}`
}

/** What is found beside paragraphs that hold all that was asked for. */
function toRest({ places, articles, complete }: AnswerView): string {
  if (articles === complete.articles) return ''
  const partly = toCount(places - complete.places, 'paragraph')
  return `; ${partly} with a part in ${toCount(articles - complete.articles, 'other article')}`
}

/** What is wrong, and what the reader can do. */
export const TROUBLES: Readonly<Record<Trouble, string>> = {
  offline: 'The library can’t be reached. Check the connection, then try again.',
  missing:
    'A file of the search index is missing; the site may just have been renewed. Reload the page, or try again.',
  damaged:
    'A file of the search index arrived damaged. Try again; if that doesn’t help, reload the page.',
}
