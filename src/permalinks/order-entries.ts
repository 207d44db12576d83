import { heaviestChain } from './chain.ts'
import { toFingerprint } from './fingerprint.ts'
import type { Entry } from './ledger.ts'
import { compareNames, seriesOf } from './number-name.ts'
import type { Placements } from './place.ts'
import type { Target } from './target.ts'

/**
 * The entries of the new ledger, in the order of the document: the blocks', after each the merged ones it holds, and the
 * removed ones where they stood.
 */
export function orderEntries(
  entries: readonly Entry[],
  placements: Placements,
  targets: readonly Target[],
  names: readonly string[],
): Entry[] {
  const merged = groupMerged(entries, placements, names)
  const removed = groupRemoved(entries, placements, names)
  const blocks = targets.flatMap(({ traits }, block) => {
    const name = names[block] ?? ''
    const live: Entry = { name, state: { kind: 'live' }, fingerprint: toFingerprint(traits) }
    return [live, ...(merged.get(block) ?? []), ...(removed.get(block) ?? [])]
  })
  return [...(removed.get(-1) ?? []), ...blocks]
}

function groupMerged(
  entries: readonly Entry[],
  { of }: Placements,
  names: readonly string[],
): Map<number, Entry[]> {
  const merged = entries.flatMap((entry, index) => {
    const placement = of[index]
    if (placement?.kind !== 'within') return []
    const into = names[placement.block] ?? ''
    return [{ placement, entry: { ...entry, state: { kind: 'merged' as const, into } } }]
  })
  merged.sort((a, b) => a.placement.word - b.placement.word)
  const groups = Map.groupBy(merged, ({ placement }) => placement.block)
  return new Map([...groups].map(([block, group]) => [block, group.map(({ entry }) => entry)]))
}

/** Removed entries by the block that they stand after; −1 for the beginning. */
function groupRemoved(
  entries: readonly Entry[],
  { of }: Placements,
  names: readonly string[],
): Map<number, Entry[]> {
  const stayed = new Map(toStayed({ of }))
  const old = new Set(entries.map(({ name }) => name))
  const groups = new Map<number, Entry[]>()
  let last = -1
  for (const [index, entry] of entries.entries()) {
    last = stayed.get(index) ?? last
    if (of[index]?.kind !== 'gone') continue
    const after = skipInserted(entry.name, last, names, old)
    const stub: Entry = { ...entry, state: { kind: 'removed' } }
    const group = groups.get(after)
    if (group) group.push(stub)
    else groups.set(after, [stub])
  }
  return groups
}

/** The entries that name a block and kept their order: entry and block. The others have moved. */
export function toStayed({ of }: Pick<Placements, 'of'>): (readonly [number, number])[] {
  const own = of.flatMap((placement, index) =>
    placement.kind === 'own' ? [[index, placement.block] as const] : [],
  )
  return heaviestChain(own, () => 1)
}

/** Names say where new blocks stand to the removed one: those that come before it in name come before it here. */
function skipInserted(
  name: string,
  after: number,
  names: readonly string[],
  old: ReadonlySet<string>,
): number {
  let place = after
  for (let next = names[place + 1]; next !== undefined; next = names[place + 1]) {
    if (old.has(next) || seriesOf(next) !== seriesOf(name) || compareNames(next, name) > 0) break
    place++
  }
  return place
}
