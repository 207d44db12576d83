import { heaviestChain } from './chain.ts'
import type { Fingerprint } from './fingerprint.ts'
import type { Entry } from './ledger.ts'
import { isExact } from './likeness.ts'
import { seriesOf } from './number-name.ts'
import type { Matches, Target } from './target.ts'

/** So many words, the same and in the same order, are no coincidence. */
const CERTAIN_WORDS = 8

/** What tells one text from another, word by word. */
export type Words = Pick<Fingerprint, 'hash' | 'words' | 'first'>

/** Longer blocks hold the frame in which the others are placed. */
export function weightOf(targets: readonly Target[]) {
  return (block: number) => Math.min(50, targets[block]?.traits.words.length ?? 0) + 1
}

/** The same for the same words in the same order. */
export function keyOf({ hash, words, first }: Words): string {
  return `${hash} ${words} ${first}`
}

/** Long texts that stand once in the ledger and once in the article. */
export function findUnique(
  entries: readonly Entry[],
  targets: readonly Target[],
  decided: Matches,
): Matches {
  const taken = new Set(decided.values())
  const old = groupIndexes(entries, ({ fingerprint }) => keyOf(fingerprint))
  const fresh = groupIndexes(targets, ({ traits }) =>
    keyOf({ ...traits, words: traits.words.length }),
  )
  const matches: Matches = new Map()
  for (const [key, [entry, ...others]] of old) {
    const [block, ...copies] = fresh.get(key) ?? []
    if (entry === undefined || block === undefined || others.length + copies.length > 0) continue
    const words = targets[block]?.traits.words.length ?? 0
    if (words >= CERTAIN_WORDS && !decided.has(entry) && !taken.has(block))
      matches.set(entry, block)
  }
  return matches
}

function groupIndexes<Item>(
  items: readonly Item[],
  toKey: (item: Item) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, item] of items.entries()) {
    const key = toKey(item)
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  return groups
}

/** The same text next to what is sure, on the same side, is sure too, however short or often it is. */
export function extendAlong(
  entries: readonly Entry[],
  targets: readonly Target[],
  sure: Matches,
): void {
  const live = entries.flatMap(({ state }, index) => (state.kind === 'live' ? [index] : []))
  const rankOf = new Map(live.map((entry, rank) => [entry, rank]))
  const chain = heaviestChain([...sure], weightOf(targets))
  const taken = new Set(sure.values())
  const walk = (rank: number, block: number, step: 1 | -1) => {
    for (let at = 1; ; at++) {
      const [entry, next] = [live[rank + at * step], block + at * step]
      const target = targets[next]
      const old = entry === undefined ? undefined : entries[entry]
      if (entry === undefined || !old || !target || sure.has(entry) || taken.has(next)) return
      if (!isSame(old, target)) return
      sure.set(entry, next)
      taken.add(next)
    }
  }
  walk(-1, -1, 1)
  walk(live.length, targets.length, -1)
  for (const step of [1, -1] as const)
    for (const [entry, block] of chain) {
      const rank = rankOf.get(entry)
      if (rank !== undefined) walk(rank, block, step)
    }
}

function isSame({ name, fingerprint }: Entry, { series, traits }: Target): boolean {
  return isExact(fingerprint, traits) && (fingerprint.words > 0 || seriesOf(name) === series)
}
