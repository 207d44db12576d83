/** More files or requests than this at once only wait for one another, and the system lets a program open not many more. */
const AT_ONCE = 24

/** What comes of each item, in their order; only so many are under way at a time. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = items.entries()
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await read(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}
