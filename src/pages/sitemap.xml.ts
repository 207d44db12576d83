import type { APIRoute } from 'astro'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { articlePath, entryPath, sourcePath, toPath, toUrl } from '../address.ts'
import { allArticles, allIndexes } from '../library.ts'

/** Every page that a reader can come to, for search engines and for the page of a mistyped address. */
export const GET: APIRoute = async () => {
  const articles = await allArticles()
  const indexes = await allIndexes()
  const paths = [
    toPath(),
    ...articles.flatMap(({ slug }) => [articlePath(slug), sourcePath(slug)]),
    ...indexes.flatMap(({ name, entries }) => [
      toPath(`${name}/`),
      ...entries.map(({ slug }) => entryPath(name, slug)),
    ]),
  ]
  const urls = paths.map((path) => x('url', [x('loc', toUrl(path))]))
  const set = x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls)
  return new Response(
    toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, set]),
  )
}
