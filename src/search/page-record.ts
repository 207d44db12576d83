import { type PreparedRecord, prepareRecord } from './answer.ts'
import type { Unit } from './records.ts'

/** The article on this page, with the element of each unit. */
export interface PageArticle {
  readonly prepared: PreparedRecord
  readonly elements: readonly HTMLElement[]
}

/** Where a page shows the units of records.ts, each in an element of its own. A test holds the two together. */
const UNITS = [
  'h1, .subtitle, .bylines bdi, .key-points li',
  '.prose :is(p, li, h2, h3, h4, h5, h6, pre, tr, blockquote footer, figcaption em, .credit bdi)',
  '.signature, .author-note, .disclaimer p',
].join()

/** What the site says among them. */
const SAID_BY_SITE = '.stub, .notice, .passage-bar'

/** Reads the article that the page shows; undefined where the page shows none. */
export function readPageArticle(page: ParentNode = document): PageArticle | undefined {
  const article = page.querySelector<HTMLElement>('article.article')
  if (article === null) return undefined
  const all = [...article.querySelectorAll<HTMLElement>(UNITS)]
  const elements = all.filter((element) => element.closest(SAID_BY_SITE) === null)
  const units = elements.map((each): Unit => ({ kind: 'paragraph', text: each.textContent }))
  const [title = ''] = units.map((unit) => unit.text)
  const { lang } = article
  const record = { slug: '', title, authors: [], units, ...(lang !== '' && { language: lang }) }
  return { prepared: prepareRecord(record), elements }
}
