import { type PreparedRecord, prepareRecord } from './answer.ts'
import type { Unit } from './records.ts'

/** The article on this page, with the element of each unit. */
export interface PageArticle {
  readonly prepared: PreparedRecord
  readonly elements: readonly HTMLElement[]
}

const UNITS =
  'h1, .subtitle, .author, .key-points li, .prose :is(p, li, h2, h3, h4, h5, h6, figcaption, blockquote, pre), .signature, .author-note, .disclaimer p'

/** Reads the article that the page shows; undefined where the page shows none. */
export function readPageArticle(): PageArticle | undefined {
  const article = document.querySelector<HTMLElement>('article.article')
  if (article === null) return undefined
  const all = [...article.querySelectorAll<HTMLElement>(UNITS)]
  const elements = all.filter((element) => element.querySelector(UNITS) === null)
  const units = elements.map(toUnit)
  const [title = ''] = units.map((unit) => unit.text)
  const { lang } = article
  const record = { slug: '', title, authors: [], units, ...(lang !== '' && { language: lang }) }
  return { prepared: prepareRecord(record), elements }
}

function toUnit(element: HTMLElement): Unit {
  const id = element.closest('[id]')?.id
  return { kind: 'paragraph', text: element.textContent, ...(id !== undefined && { id }) }
}
