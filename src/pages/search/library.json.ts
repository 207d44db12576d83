import type { APIRoute } from 'astro'
import { allArticles } from '../../library.ts'
import type { TextLibrary } from '../../search/library.ts'
import { toSearchRecord } from '../../search/records.ts'

/** Every text that can be searched. The build puts an index in its place where that is lighter (search/integration.ts). */
export const GET: APIRoute = async () => {
  const records = (await allArticles()).map(toSearchRecord)
  return Response.json({ kind: 'texts', records } satisfies TextLibrary)
}
