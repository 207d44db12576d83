import type { APIRoute } from 'astro'
import { toFeedItems, toJsonFeed } from '../feed.ts'
import { allArticles } from '../library.ts'

export const GET: APIRoute = async () => new Response(toJsonFeed(toFeedItems(await allArticles())))
