import { articlePath, toPath, toUrl } from './address.ts'
import type { Article, ArticleDate } from './article.ts'
import { toPlainHtml } from './render/html.ts'
import { site } from './site.ts'
import { toOpening } from './wording.ts'

/** The newest of the library as feeds: both forms are made from the same items. */
export interface FeedItem {
  /** The first address that it had and has no longer, else its own: feed readers know it by this when it gets another. */
  id: string
  url: string
  title: string
  authors: string[]
  /** RFC 3339. */
  published: string | undefined
  /** RFC 3339: when it was updated, else when it was published; never earlier than that. */
  updated: string | undefined
  summary: string
  html: string
  language: string | undefined
}

/** The first articles of a library, which is given newest first. */
export function toFeedItems(articles: readonly Article[]): FeedItem[] {
  return articles.slice(0, site.feedSize).map((article) => ({
    id: toUrl(articlePath(article.formerly?.[0] ?? article.slug)),
    url: toUrl(articlePath(article.slug)),
    title: article.title,
    authors: article.bylines.map(({ name }) => name),
    published: toTimestamp(article.published),
    updated: toLastChange(article),
    summary: toOpening(article, 200),
    html: toPlainHtml(article),
    language: article.language,
  }))
}

/** The later of both dates. An update that is known less well than the publication, and may be of its day, is no earlier. */
function toLastChange({ published, updated }: Article): string | undefined {
  const [first, last] = [toTimestamp(published), toTimestamp(updated)]
  if (!published || !updated || !first || !last) return last ?? first
  const isWithin = published.value.startsWith(updated.value)
  return isWithin || Date.parse(last) < Date.parse(first) ? first : last
}

/**
 * An RFC 3339 timestamp, as feeds demand, of a date that may be known less well: the missing parts are the first of their
 * kind, and an offset that the capture doesn't say is `-00:00`, which that standard (section 4.3) keeps for "not known".
 */
function toTimestamp(date: ArticleDate | undefined): string | undefined {
  if (!date) return undefined
  const [day = '', clock = ''] = date.value.split('T')
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
    items: items.map(
      ({ id, url, title, authors, published, updated, summary, html, language }) => ({
        id,
        url,
        title,
        content_html: html,
        summary,
        ...(published && { date_published: published }),
        ...(updated && { date_modified: updated }),
        ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
        ...(language && { language }),
      }),
    ),
  })
}
