import type { Reply } from '../../../../src/search/messages.ts'

/** The site's own worker, asked for the complete answer. */
export const open = (folder: string, code: string) => start(folder, code, Number.MAX_SAFE_INTEGER)

/** The site's own worker, which reads so many articles at most. */
export async function start(folder: string, code: string, limit: number) {
  const worker = new Worker(`${code}worker.js`, { type: 'module', name: folder })
  let id = 0
  return async (phrase: string) => {
    id += 1
    const heard = new Promise<Reply>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data)
    })
    worker.postMessage({
      id,
      input: `"${phrase}"`,
      order: 'newest',
      shown: limit,
      limit,
      suggest: false,
    })
    const reply = await heard
    if ('trouble' in reply) throw new Error(reply.trouble)
    const places: Record<string, number> = {}
    for (const { slug, passages } of reply.view.groups) {
      for (const { number, pieces } of passages) {
        const key = `${slug.replace('article-', '')}:${Number(number) - 1}`
        places[key] = (places[key] ?? 0) + pieces.filter(([, marked]) => marked).length
      }
    }
    return places
  }
}
