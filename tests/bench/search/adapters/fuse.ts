import Fuse from 'fuse.js'

export async function open(folder: string) {
  const documents = await (await fetch(`${folder}index.json`)).json()
  const fuse = new Fuse<{ id: string }>(documents, {
    keys: ['text'],
    useExtendedSearch: true,
    ignoreDiacritics: true,
  })
  return async (phrase: string) => {
    const found = fuse.search(`'"${phrase}"`)
    return Object.fromEntries(found.map(({ item }) => [item.id, 1]))
  }
}
