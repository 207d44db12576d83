/** Pagefind's own script; the places it gives, told apart by the number of words of each paragraph. */
export async function open(folder: string) {
  const pagefind = await import(/* the index brings it */ `${folder}pagefind.js`)
  await pagefind.init()
  return async (phrase: string) => {
    const { results } = await pagefind.search(`"${phrase}"`)
    const places: Record<string, number> = {}
    for (const result of results) {
      const { url, meta, locations } = await result.data()
      const lengths = meta.ends.split(' ').map(Number)
      const units = new Set<number>()
      for (const location of locations) {
        let unit = 0
        for (let left = location; unit < lengths.length && left >= lengths[unit]; unit += 1)
          left -= lengths[unit]
        units.add(unit)
      }
      for (const unit of units) places[`${url.replace(/\D/g, '')}:${unit}`] = 1
    }
    return places
  }
}
