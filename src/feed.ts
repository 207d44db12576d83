import { articlePath, toPath, toUrl } from './address.ts'
import type { ArticleDate } from './article.ts'
import type { LibraryArticle } from './library.ts'
import { toPlainHtml } from './render/html.ts'
import { site } from './site.ts'
import { toOpening } from './wording.ts'

/** The library as feeds: both forms are made from the same items. */
export interface FeedItem {
  url: string
  title: string
  authors: string[]
  /** RFC 3339. */
  published: string | undefined
  summary: string
  html: string
  language: string | undefined
}

export function toFeedItems(articles: readonly LibraryArticle[]): FeedItem[] {
  return articles.map((article) => ({
    url: toUrl(articlePath(article.slug)),
    title: article.title,
    authors: article.bylines.map(({ name }) => name),
    published: article.published && toTimestamp(article.published),
    summary: toOpening(article, 200),
    html: toPlainHtml(article),
    language: article.language,
  }))
}

/**
 * An RFC 3339 timestamp, as feeds demand, of a date that may be known less well: the missing parts are the first of their
 * kind, and an offset that the capture doesn't say is `-00:00`, which that standard (section 4.3) keeps for "not known".
 */
export function toTimestamp({ value }: ArticleDate): string {
  const [day = '', clock = ''] = value.split('T')
  const whole = `${day}-01-01`.slice(0, 10)
  const [, time = '00:00', zone = ''] = /^(\d\d:\d\d)(.*)$/.exec(clock) ?? []
  return `${whole}T${time}:00${zone || '-00:00'}`
}

/** JSON Feed 1.1. */
export function toJsonFeed(items: readonly FeedItem[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.tagline,
    language: site.language,
    home_page_url: toUrl(toPath()),
    feed_url: toUrl(toPath('feed.json')),
    items: items.map(({ url, title, authors, published, summary, html, language }) => ({
      id: url,
      url,
      title,
      content_html: html,
      summary,
      ...(published && { date_published: published }),
      ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
      ...(language && { language }),
    })),
  })
}
