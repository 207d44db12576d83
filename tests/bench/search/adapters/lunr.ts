import lunr from 'lunr'

/** Every word required, as lunr's own query language says it. */
export async function open(folder: string) {
  const index = lunr.Index.load(await (await fetch(`${folder}index.json`)).json())
  return async (phrase: string) => {
    const split = phrase.toLowerCase().split(/[^\p{L}\p{N}']+/u)
    // A required stop word, which the index doesn't hold, would leave nothing.
    const words = split.filter(
      (word) => word !== '' && lunr.stopWordFilter(new lunr.Token(word, {})),
    )
    const found = words.length === 0 ? [] : index.search(words.map((word) => `+${word}`).join(' '))
    return Object.fromEntries(found.map(({ ref }) => [ref, 1]))
  }
}
