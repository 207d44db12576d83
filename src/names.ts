/** How names stand together in a line, on pages and in the answers of search: `A`, `A and B`, `A, B and C`. */
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export function joinNames(names: readonly string[]): string {
  return list.format(names)
}

/** What stands before each of so many names: nothing, then commas, then the word. */
export function separatorsOf(names: readonly string[]): string[] {
  const parts = list.formatToParts(names)
  return names.map((_, index) => parts[2 * index - 1]?.value ?? '')
}
