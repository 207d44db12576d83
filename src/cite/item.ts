import type { Article, ArticleDate } from '../article.ts'
import { toCslName } from './name.ts'

/**
 * The record as the items of citation managers: CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html),
 * from which every other form is made. What the capture doesn't say is absent.
 */

/** A name as CSL has it: in parts for a person, whole (`literal`) for an organisation and where the parts aren't sure. */
export interface CslName {
  family?: string
  given?: string
  suffix?: string
  'non-dropping-particle'?: string
  literal?: string
}

export interface CslItem {
  /** The article's slug; of a paragraph, with its id: `the-slow-harbour-p7`. Also the BibTeX key. */
  id: string
  /** `article-newspaper` where a publication is known, else `webpage`: as the page's own metadata says. */
  type: 'article-newspaper' | 'webpage'
  title: string
  author?: CslName[]
  /** As far as the date is known: year, month, day. */
  issued?: { 'date-parts': [number[]] }
  'container-title'?: string
  language?: string
  URL: string
  /** Which paragraphs: `¶7`, `¶¶3–5`. */
  note?: string
}

type Cited = Pick<Article, 'slug' | 'title' | 'bylines' | 'published' | 'publication' | 'language'>

/** The item of a whole article at its address. */
export function toCslItem(article: Cited, url: string): CslItem {
  const { slug, bylines, published, publication, language } = article
  return {
    id: slug,
    type: publication === undefined ? 'webpage' : 'article-newspaper',
    title: toLine(article.title),
    ...(bylines.length > 0 && { author: bylines.map(toCslName) }),
    ...(published && { issued: { 'date-parts': [toDateParts(published)] } }),
    ...(publication !== undefined && { 'container-title': toLine(publication) }),
    ...(language !== undefined && { language }),
    URL: url,
  }
}

function toDateParts({ value }: ArticleDate): number[] {
  const [day = ''] = value.split('T')
  return day.split('-').map(Number)
}

/** One line: every form but CSL-JSON is made of lines. */
function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
