/**
 * The pairs that keep their order, as heavy as can be: of [1, 4], [2, 1], [3, 2] the last two, unless the first weighs more
 * than both. Pairs that fall out of it have moved. The pairs come in the order of their left sides.
 */
export function heaviestChain(
  pairs: Iterable<readonly [number, number]>,
  weightOf: (right: number) => number,
): (readonly [number, number])[] {
  const ordered = [...pairs].sort(([a], [b]) => a - b)
  const rights = ordered.map(([, right]) => right).sort((a, b) => a - b)
  const placeOf = new Map(rights.map((right, place) => [right, place + 1]))
  const heaviest = toPrefixMaximum(rights.length)
  const links = ordered.map((pair): Link => {
    const place = placeOf.get(pair[1]) ?? 0
    const before = heaviest.upTo(place - 1)
    const link = { pair, before, weight: (before?.weight ?? 0) + weightOf(pair[1]) }
    heaviest.raise(place, link)
    return link
  })
  const chain: (readonly [number, number])[] = []
  let last = links.reduce<Link | undefined>(heavier, undefined)
  for (; last; last = last.before) chain.push(last.pair)
  return chain.reverse()
}

interface Link {
  readonly pair: readonly [number, number]
  readonly before: Link | undefined
  readonly weight: number
}

function heavier(a: Link | undefined, b: Link | undefined): Link | undefined {
  if (!a || !b) return a ?? b
  return b.weight > a.weight ? b : a
}

/** A tree of maxima (P. M. Fenwick 1994): both questions take the logarithm of its size. */
function toPrefixMaximum(size: number) {
  const tree = new Array<Link | undefined>(size + 1)
  return {
    upTo(place: number): Link | undefined {
      let best: Link | undefined
      for (let index = place; index > 0; index -= index & -index) best = heavier(best, tree[index])
      return best
    },
    raise(place: number, link: Link): void {
      for (let index = place; index <= size; index += index & -index)
        tree[index] = heavier(tree[index], link)
    },
  }
}
