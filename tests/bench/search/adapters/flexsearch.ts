import { Index } from 'flexsearch'

export async function open(folder: string) {
  const parts = await (await fetch(`${folder}index.json`)).json()
  const index = new Index({ tokenize: 'strict', context: true })
  for (const [key, data] of parts) index.import(key, data)
  return async (phrase: string) => {
    const found = await index.search(phrase, { limit: 1e6 })
    return Object.fromEntries(found.map((id) => [String(id), 1]))
  }
}
