import type { Article, ArticleDate } from '../article.ts'
import { toDateWords, toNames } from '../wording.ts'

type Quoted = Pick<Article, 'title' | 'bylines' | 'publication' | 'published'>

/** Who wrote it, its title, where and when it appeared, as far as the capture says: what goes under a quotation. */
export function toAttribution(article: Quoted): string {
  const { title, publication, published } = article
  const parts = [
    toNames(article),
    `“${title}”`,
    publication,
    published && toDateWords(toDay(published)),
  ]
  return parts.filter((part) => part).join(', ')
}

/** A date without its clock time. */
function toDay(date: ArticleDate): ArticleDate {
  if (date.precision !== 'minute') return date
  return { ...date, value: date.value.slice(0, 10), precision: 'day' }
}
