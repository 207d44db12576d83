import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { toPath, toUrl } from './address.ts'
import type { FeedItem } from './feed.ts'
import { site } from './site.ts'

/**
 * The Atom feed (RFC 4287). Atom wants a date on every entry, so an article whose capture says none is left to the JSON
 * feed, which does not. The feed is as new as its last update.
 */
export function toAtomFeed(items: readonly FeedItem[]): string {
  const dated = items.filter(({ updated }) => updated !== undefined)
  const last = dated
    .flatMap(({ updated }) => updated ?? [])
    .reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a), '1970-01-01T00:00:00-00:00')
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language }, [
    x('title', site.name),
    x('subtitle', site.tagline),
    x('id', toUrl(toPath())),
    x('link', { rel: 'self', type: 'application/atom+xml', href: toUrl(toPath('atom.xml')) }),
    x('link', { rel: 'alternate', type: 'text/html', href: toUrl(toPath()) }),
    x('updated', last),
    ...dated.map(toEntry),
  ])
  return toWellFormed(
    toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, feed]),
  )
}

/** What XML 1.0 forbids in text and the serializer leaves: the end of a CDATA section, and characters that are none. */
function toWellFormed(xml: string): string {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
  return xml.replaceAll(']]>', ']]&gt;').replace(forbidden, '\ufffd')
}

function toEntry({ id, url, title, authors, summary, html, language, ...dates }: FeedItem) {
  return x('entry', language === undefined ? {} : { 'xml:lang': language }, [
    x('title', title),
    x('id', id),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...(dates.published === undefined ? [] : [x('published', dates.published)]),
    x('updated', dates.updated),
    ...(authors.length > 0 ? authors : [site.name]).map((name) => x('author', [x('name', name)])),
    x('summary', summary),
    x('content', { type: 'html' }, html),
  ])
}
