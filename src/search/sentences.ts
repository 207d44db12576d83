import { toCount, toFigures } from '../figures.ts'
import type { Trouble } from './library.ts'
import type { AnswerView } from './view.ts'

/** What search says to a reader, in one place. */

/** Whether nothing was found and nothing is left to read. */
export function isNothing({ articles, unread }: AnswerView): boolean {
  return articles === 0 && unread === 0
}

/** Said of paragraphs where none holds all that was asked for. */
export const PARTLY = ' with a part'

/** Said before the two parts of a phrase that is in no paragraph, but begins in one and goes on in the next. */
export const OVER_THE_END = 'The phrase runs over the end of a paragraph. Its parts:'

/** What was found, in a line. */
export function toSummary(view: AnswerView): string {
  const { places, articles, exact, unread, together, complete, fieldsOnly } = view
  const atLeast = unread > 0 ? 'At least ' : ''
  if (articles === 0) return unread > 0 ? 'Nothing yet' : 'Nothing found'
  if (fieldsOnly) return `${atLeast}${toCount(articles, 'article')}`
  const where = `in ${toCount(articles, 'article')}`
  if (together && complete.articles === 0) {
    const yet = unread > 0 ? ' yet' : ''
    return `No paragraph${yet} has all of it; ${toFigures(places)} ${where} have a part`
  }
  if (together) {
    const just = exact > 0 ? `, ${toCount(exact, 'place')} as a phrase` : ''
    const inWhole = `in ${toCount(complete.articles, 'article')}`
    return `${atLeast}${toCount(complete.places, 'paragraph')} ${inWhole}${just}${toRest(view)}`
  }
  return `${atLeast}${toCount(places, 'place')} ${where}${toFormed(places, exact)}`
}

/** How many of the places of a word have it in the form asked for, where others have it in another. */
export function toFormed(places: number, exact: number): string {
  return exact >= places ? '' : `, ${exact > 0 ? toFigures(exact) : 'none'} in this form`
}

/** What is found beside paragraphs that hold all that was asked for. */
function toRest({ places, articles, complete }: AnswerView): string {
  const others = articles - complete.articles
  if (others === 0) return ''
  return `; ${toFigures(places - complete.places)}${PARTLY} in ${toCount(others, 'other')}`
}

/** What is wrong, and what the reader can do. */
export const TROUBLES: Readonly<Record<Trouble, string>> = {
  offline: 'The library can’t be reached. Check the connection, then try again.',
  missing: 'A file of the search is missing: the site may be new. Reload the page, or try again.',
  damaged: 'A file of the search arrived damaged. Try again, or reload the page.',
}
