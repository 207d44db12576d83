import type { APIRoute } from 'astro'
import { articlePath, toUrl } from '../address.ts'
import { allArticles } from '../library.ts'
import { site } from '../site.ts'
import { toLlmsText } from '../twins/llms.ts'

export const GET: APIRoute = async () => {
  const articles = await allArticles()
  const listed = articles.map((article) => ({
    article,
    url: toUrl(`${articlePath(article.slug)}index.md`),
  }))
  return new Response(toLlmsText(site, listed))
}
