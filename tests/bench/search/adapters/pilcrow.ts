import type { Reply } from '../../../../src/search/messages.ts'

/** The site's own worker, asked as the search page asks it. */
export async function open(folder: string, code: string) {
  const worker = new Worker(`${code}worker.js`, { type: 'module', name: folder })
  let id = 0
  return async (phrase: string) => {
    id += 1
    const heard = new Promise<Reply>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data)
    })
    const all = Number.MAX_SAFE_INTEGER
    worker.postMessage({
      id,
      input: `"${phrase}"`,
      order: 'newest',
      shown: all,
      limit: all,
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
