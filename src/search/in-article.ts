import { answer } from './answer.ts'
import { stepThrough } from './hit-stepper.ts'
import { mark } from './marks.ts'
import { readPageArticle } from './page-record.ts'
import { isEmpty, toQuery } from './query.ts'
import { toStem } from './stem.ts'

/** Places found in the article on this page. */
export interface PageHits {
  readonly places: number
  /** Places are paragraphs that hold several words or phrases, as on the search page, not occurrences of one. */
  readonly together: boolean
  /** Of the places, those with the word in the form asked for; others have it in another. */
  readonly exact: number
  /** Whether one of them holds all that was asked for; else each holds some of it. */
  readonly complete: boolean
  /** Marks them, goes to the first at or below the reader's place, and takes the keys n and Shift-n, unless they are turned off, and Escape. */
  start(): void
}

let stop: (() => void) | undefined

/** Looks for a query in the article on this page; undefined where there is none or it answers nothing. */
export function findOnPage(input: string): PageHits | undefined {
  const query = toQuery(input)
  const page = isEmpty(query) ? undefined : readPageArticle()
  const fields = { authors: [], publications: [], years: [] }
  const hit = page && answer({ ...query, ...fields }, page.prepared, toStem)
  if (page === undefined || hit === undefined || hit.units.length === 0) return undefined
  const together = query.terms.length > 1
  const places = hit.units.reduce((sum, { spans }) => sum + (together ? 1 : spans.length), 0)
  const start = () => {
    stop?.()
    const groups = hit.units.flatMap(({ index, spans }) => {
      const target = page.elements[index]
      if (target === undefined) return []
      const groups = together ? [spans] : spans.map((span) => [span]).reverse()
      return groups.map((spans) => ({ target, spans }))
    })
    const marked = groups
      .map(({ target, spans }) => mark(target, spans))
      .filter((marks) => marks.length > 0)
    stop = stepThrough(inReadingOrder(marked), input.trim())
  }
  return { places, exact: hit.exact, together, complete: hit.complete, start }
}

function inReadingOrder(groups: HTMLElement[][]): HTMLElement[][] {
  const position = ([a]: HTMLElement[], [b]: HTMLElement[]) =>
    a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  return groups.sort(position)
}
