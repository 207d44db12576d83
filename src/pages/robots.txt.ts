import type { APIRoute } from 'astro'
import { toPath, toUrl } from '../address.ts'

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toUrl(toPath('sitemap.xml'))}\n`)
