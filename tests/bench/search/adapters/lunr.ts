import lunr from 'lunr'

/** Every word required, as lunr's own query language says it. */
export async function open(folder: string) {
  const index = lunr.Index.load(await (await fetch(`${folder}index.json`)).json())
  return async (phrase: string) => {
    const words = phrase.split(/[^\p{L}\p{N}']+/u).filter(Boolean)
    const found = words.length === 0 ? [] : index.search(words.map((word) => `+${word}`).join(' '))
    return Object.fromEntries(found.map(({ ref }) => [ref, 1]))
  }
}
