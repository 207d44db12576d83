import type { Entry } from './ledger.ts'
import { isExact, type Likeness, toLikeness, type Weigh } from './likeness.ts'
import { MOST_PARTS } from './parts.ts'
import type { Matches, Target } from './target.ts'
import { findRuns, joinHashes, type Traits } from './traits.ts'

/** What merging looks at: the entries, the blocks, and who has which block. */
interface Scene {
  readonly entries: readonly Entry[]
  readonly targets: readonly Target[]
  readonly weigh: Weigh
  readonly matches: Matches
  /** The entry that each block has, where it has one. */
  readonly owners: ReadonlyMap<number, number>
}

/**
 * Entries without a block of their own whose text is in another's block: entry → block. `matches` is changed where the
 * entry stood before the one that has the block: the earliest names it.
 */
export function findMerged(
  entries: readonly Entry[],
  targets: readonly Target[],
  weigh: Weigh,
  matches: Matches,
  decided: Matches,
): Map<number, number> {
  const owners = new Map([...matches].map(([entry, block]) => [block, entry] as const))
  const scene: Scene = { entries, targets, weigh, matches, owners }
  const merged = findJoined(scene)
  for (const index of entries.keys()) {
    if (matches.has(index) || merged.has(index) || !hasWords(entries[index])) continue
    const block = findHolder(index, scene)
    if (block !== undefined) merged.set(index, block)
  }
  followHolders(scene, merged)
  nameByEarliest(scene, merged, decided)
  return merged
}

/** A picture without a caption can't be found in another block. */
function hasWords(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.fingerprint.words > 0
}

/** Entries next to each other whose texts, put together unchanged, are a block: their hashes prove it. */
function findJoined({ entries, targets, matches }: Scene): Map<number, number> {
  const merged = new Map<number, number>()
  const live = entries.flatMap(({ state }, index) => (state.kind === 'live' ? [index] : []))
  for (const [rank, owner] of live.entries()) {
    const block = matches.get(owner)
    const target = block === undefined ? undefined : targets[block]
    if (block === undefined || !target) continue
    const isFree = (entry: number) =>
      !matches.has(entry) && !merged.has(entry) && hasWords(entries[entry])
    const joined = toRuns(live, rank, isFree).find((run) => isJoined(run, entries, target.traits))
    for (const entry of joined ?? []) if (entry !== owner) merged.set(entry, block)
  }
  return merged
}

/** Runs of entries around one, without it free, of two and more. */
function toRuns(
  live: readonly number[],
  rank: number,
  isFree: (entry: number) => boolean,
): number[][] {
  const isFreeAt = (at: number) => {
    const entry = live[at]
    return entry !== undefined && isFree(entry)
  }
  let [first, last] = [rank, rank]
  while (rank - first < MOST_PARTS && isFreeAt(first - 1)) first--
  while (last - rank < MOST_PARTS && isFreeAt(last + 1)) last++
  const runs: number[][] = []
  for (let start = first; start <= rank; start++)
    for (let end = rank; end <= last; end++) if (start < end) runs.push(live.slice(start, end + 1))
  return runs
}

function isJoined(run: readonly number[], entries: readonly Entry[], traits: Traits): boolean {
  const prints = run.flatMap((index) => entries[index]?.fingerprint ?? [])
  const words = prints.reduce((sum, print) => sum + print.words, 0)
  if (words !== traits.words.length) return false
  return (
    prints.reduce((hash, print) => joinHashes(hash, print.hash, print.words), 0) === traits.hash
  )
}

/** The block that has taken up an entry's text, where one surely has. */
function findHolder(index: number, scene: Scene): number | undefined {
  const before = findFormer(index, scene)
  if (before !== undefined && beginsWithin(index, before, scene)) return before
  let [holder, most]: [number | undefined, number] = [undefined, 0]
  for (const block of toCandidates(index, scene)) {
    const share = shareWithin(index, block, scene)
    if (share > most) [holder, most] = [block, share]
  }
  return holder
}

/** The block that it was merged into before. */
function findFormer(index: number, { entries, matches }: Scene): number | undefined {
  const state = entries[index]?.state
  if (state?.kind !== 'merged') return undefined
  return matches.get(entries.findIndex(({ name }) => name === state.into))
}

/** Whether the first two words of an entry stand in a block. */
function beginsWithin(index: number, block: number, { entries, targets }: Scene): boolean {
  const first = entries[index]?.fingerprint.first
  return targets[block]?.traits.features.some(({ code }) => code === first) ?? false
}

/** A run of so many words, found again whole, is no coincidence. */
const SURE_WORDS = 8

/** The blocks of its neighbours and of the one it was merged into, free ones next to these, and any that has all of it. */
function toCandidates(index: number, scene: Scene): Set<number> {
  const { entries, targets, matches, owners } = scene
  const { fingerprint } = entries[index] ?? {}
  const isHere = (entry: Entry, at: number) => entry.state.kind === 'live' && matches.has(at)
  const neighbours = [
    entries.findLastIndex((entry, at) => at < index && isHere(entry, at)),
    entries.findIndex((entry, at) => at > index && isHere(entry, at)),
  ]
  const former = findFormer(index, scene)
  const near = [former, ...neighbours.map((entry) => matches.get(entry))].filter(
    (block) => block !== undefined,
  )
  const free = near
    .flatMap((block) => [block - 1, block + 1])
    .filter((block) => targets[block] && !owners.has(block))
  const { words = 0, hash = 0 } = fingerprint ?? {}
  const whole = targets.flatMap(({ traits }, block) => {
    if (words < SURE_WORDS || traits.words.length <= words) return []
    return findRuns(traits.words, hash, words).length > 0 ? [block] : []
  })
  return new Set([...near, ...free, ...whole])
}

/** How sure it is that a block has taken up an entry's text: 1, or the share of it that is there, or 0. */
function shareWithin(index: number, block: number, scene: Scene): number {
  const entry = scene.entries[index]
  const traits = scene.targets[block]?.traits
  const owner = scene.entries[scene.owners.get(block) ?? -1]
  if (!entry || !traits) return 0
  const { words, hash } = entry.fingerprint
  const growth = traits.words.length - (owner?.fingerprint.words ?? 0)
  if (owner && (isExact(owner.fingerprint, traits) || growth < words / 2)) return 0
  const runs = findRuns(traits.words, hash, words)
  const isAtEnd = runs.some((at) => at === 0 || at === traits.words.length - words)
  const isWhole = words >= SURE_WORDS || (owner && isAtEnd && isNear(growth, words))
  if (runs.length > 0 && isWhole) return 1
  const likeness = toLikeness(entry.fingerprint, traits, scene.weigh)
  return isTakenUp(entry, likeness, owner) ? likeness.held : 0
}

function isNear(growth: number, words: number): boolean {
  return Math.abs(growth - words) <= Math.max(1, words / 5)
}

/** Whether enough of the entry is in the block, and most of that didn't come with the block's owner. */
function isTakenUp({ state }: Entry, likeness: Likeness, owner: Entry | undefined): boolean {
  if (state.kind === 'removed') return false
  const brought = new Set(owner?.fingerprint.codes)
  const added = likeness.found.filter(({ code }) => !brought.has(code)).length
  return likeness.held >= 0.5 && likeness.evidence >= 3 && added >= likeness.found.length / 2
}

/** An entry that was merged before stays with the one it was merged into, whatever becomes of its words. */
function followHolders({ entries, matches }: Scene, merged: Map<number, number>): void {
  const indexOf = new Map(entries.map(({ name }, index) => [name, index]))
  for (const [index, { state }] of entries.entries()) {
    if (state.kind !== 'merged' || matches.has(index) || merged.has(index)) continue
    const holder = indexOf.get(state.into) ?? -1
    const block = matches.get(holder) ?? merged.get(holder)
    if (block !== undefined) merged.set(index, block)
  }
}

/** Of a block and what was merged into it the earliest in the document is its name; only what stood there counts. */
function nameByEarliest(
  { entries, matches }: Scene,
  merged: Map<number, number>,
  decided: Matches,
): void {
  for (const [owner, block] of [...matches]) {
    if (decided.has(owner)) continue
    const earliest = [...merged]
      .filter(([index, into]) => into === block && entries[index]?.state.kind === 'live')
      .reduce((least, [index]) => Math.min(least, index), owner)
    if (earliest === owner) continue
    matches.delete(owner)
    matches.set(earliest, block)
    merged.delete(earliest)
    merged.set(owner, block)
  }
}
