import type { APIRoute } from 'astro'
import { toAtomFeed } from '../atom.ts'
import { toFeedItems } from '../feed.ts'
import { allArticles } from '../library.ts'

export const GET: APIRoute = async () => new Response(toAtomFeed(toFeedItems(await allArticles())))
