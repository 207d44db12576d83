/** A number of the sequence in the making, and the one chosen before it. */
interface Link {
  readonly value: number
  readonly before: Link | undefined
}

/**
 * The longest sequence of rising numbers that takes at most one from each list, in the order of the lists: which lines two
 * texts have in common, where each list holds the places of a line in the other text. After Hunt and Szymanski, in
 * n log n steps for n numbers in all.
 */
export function toLongestRise(lists: readonly (readonly number[])[]): number[] {
  // For each length the sequence that ends lowest.
  const ends: Link[] = []
  for (const list of lists) {
    // From the highest down, so that no list gives two numbers to one sequence.
    for (const value of [...list].sort((a, b) => b - a)) {
      const length = findLength(ends, value)
      ends[length] = { value, before: ends[length - 1] }
    }
  }
  const rise: number[] = []
  for (let link = ends.at(-1); link; link = link.before) rise.push(link.value)
  return rise.reverse()
}

/** How long the longest sequence is that ends below the value. */
function findLength(ends: readonly Link[], value: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle]?.value ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
