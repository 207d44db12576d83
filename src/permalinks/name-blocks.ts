import type { Entry } from './ledger.ts'
import { compareNames, freshName, SERIES, type Series, seriesOf } from './number-name.ts'
import type { Placements } from './place.ts'
import type { Target } from './target.ts'

/** The name of each block: of the entry placed there, or one never given before that says where it was inserted. */
export function nameBlocks(
  entries: readonly Entry[],
  { of }: Placements,
  targets: readonly Target[],
): string[] {
  const known = new Map<number, string>()
  for (const [index, placement] of of.entries()) {
    const name = entries[index]?.name
    if (placement.kind === 'own' && name !== undefined) known.set(placement.block, name)
  }
  const given = toGiven(entries)
  const last = new Map<Series, string>()
  const following = toFollowing(known, targets)
  return targets.map(({ series }, block) => {
    const name = known.get(block) ?? give(given[series], series, last.get(series), following[block])
    last.set(seriesOf(name), name)
    return name
  })
}

/** Every name ever given, by series and in order. */
function toGiven(entries: readonly Entry[]): Record<Series, string[]> {
  const given: Record<Series, string[]> = { p: [], h: [], f: [] }
  for (const { name } of entries) given[seriesOf(name)].push(name)
  for (const series of SERIES) given[series].sort(compareNames)
  return given
}

/** For each block the name of the next one of its series that has one already. */
function toFollowing(
  known: ReadonlyMap<number, string>,
  targets: readonly Target[],
): (string | undefined)[] {
  const next = new Map<Series, string>()
  const following: (string | undefined)[] = []
  for (let block = targets.length - 1; block >= 0; block--) {
    const name = known.get(block)
    const series = targets[block]?.series
    following[block] = series && next.get(series)
    if (name !== undefined) next.set(seriesOf(name), name)
  }
  return following
}

/** Gives out a new name and notes it. */
function give(given: string[], series: Series, low?: string, high?: string): string {
  const isInOrder = low === undefined || high === undefined || compareNames(low, high) < 0
  // after a block that was moved behind later ones, the name still says what it follows
  const limit = isInOrder ? high : `${series}${Number.parseInt(low.slice(1), 10) + 1}`
  const name = freshName(series, given, low, limit)
  const place = limit === undefined ? -1 : given.findIndex((other) => compareNames(other, name) > 0)
  given.splice(place < 0 ? given.length : place, 0, name)
  return name
}
