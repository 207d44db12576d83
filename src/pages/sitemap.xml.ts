import type { APIRoute } from 'astro'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { toUrl } from '../address.ts'
import { allArticles, allIndexes } from '../library.ts'
import { toSitemapPaths } from '../sitemap.ts'

/** The sitemap, for search engines and for the page of a mistyped address. */
export const GET: APIRoute = async () => {
  const paths = toSitemapPaths(await allArticles(), await allIndexes())
  const urls = paths.map((path) => x('url', [x('loc', toUrl(path))]))
  const set = x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls)
  return new Response(
    toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, set]),
  )
}
