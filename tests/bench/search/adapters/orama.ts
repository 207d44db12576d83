import { create, load, search } from '@orama/orama'

export async function open(folder: string) {
  const index = create({ schema: { text: 'string' } as const })
  load(index, await (await fetch(`${folder}index.json`)).json())
  return async (phrase: string) => {
    const { hits } = await search(index, { term: phrase, exact: true, threshold: 0, limit: 5000 })
    return Object.fromEntries(hits.map(({ id }) => [id, 1]))
  }
}
