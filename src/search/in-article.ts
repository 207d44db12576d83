import { answer } from './answer.ts'
import { stepThrough } from './hit-stepper.ts'
import { mark } from './marks.ts'
import { readPageArticle } from './page-record.ts'
import { isEmpty, toQuery } from './query.ts'
import { toStem } from './stem.ts'

/** Places found in the article on this page. */
export interface PageHits {
  readonly places: number
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
  const places = hit.units.reduce((total, unit) => total + unit.spans.length, 0)
  const start = () => {
    stop?.()
    const groups = hit.units.flatMap(({ index, spans }) => {
      const target = page.elements[index]
      return target === undefined ? [] : spans.map((span) => ({ target, span })).reverse()
    })
    const marked = groups
      .map(({ target, span }) => mark(target, [span]))
      .filter((marks) => marks.length > 0)
    stop = stepThrough(inReadingOrder(marked), input.trim())
  }
  return { places, start }
}

function inReadingOrder(groups: HTMLElement[][]): HTMLElement[][] {
  const position = ([a]: HTMLElement[], [b]: HTMLElement[]) =>
    a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  return groups.sort(position)
}
