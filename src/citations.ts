import { articlePath, toUrl } from './address.ts'
import type { Article } from './article.ts'
import { type CslItem, toCslItem } from './cite/item.ts'
import { type Citation, toCitations } from './cite/styles.ts'

/** The citations of the library's articles at their addresses on this site. */

const made = new WeakMap<Article, Citation[]>()

/** The article at its address, as citation managers have it. */
export function itemOf(article: Article): CslItem {
  return toCslItem(article, toUrl(articlePath(article.slug)))
}

/** The article's citations in every style: made once, since its page and its file both show them and making takes long. */
export function citationsOf(article: Article): Citation[] {
  const citations = made.get(article) ?? toCitations(itemOf(article))
  made.set(article, citations)
  return citations
}
