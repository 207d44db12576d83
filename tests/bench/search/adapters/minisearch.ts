import MiniSearch from 'minisearch'

export async function open(folder: string) {
  const json = await (await fetch(`${folder}index.json`)).text()
  const index = MiniSearch.loadJSON(json, { fields: ['text'] })
  return async (phrase: string) => {
    const found = index.search(phrase, { combineWith: 'AND' })
    return Object.fromEntries(found.map(({ id }) => [id, 1]))
  }
}
