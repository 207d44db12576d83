import type { APIRoute } from 'astro'
import { articlePath } from '../address.ts'
import { movedAddresses } from '../library.ts'

/** The redirects in the form that Netlify and Cloudflare Pages read; `hosting.ts` gives the file its name, `_redirects`. */
export const GET: APIRoute = async () => {
  const lines = (await movedAddresses()).map(
    ({ slug, article }) => `${articlePath(slug)} ${articlePath(article.slug)} 301\n`,
  )
  return new Response(lines.join(''))
}
