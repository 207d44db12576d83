import { counts, rankLimit } from './fingerprint.ts'
import type { Entry } from './ledger.ts'
import { type Likeness, letterLikeness, toLikeness, type Weigh } from './likeness.ts'
import { seriesOf } from './number-name.ts'
import { keyOf, type Words } from './sure.ts'
import type { Matches, Target } from './target.ts'
import type { Feature } from './traits.ts'

/** A pair that could be, with what speaks for it. */
export interface Candidate extends Likeness {
  /** Its index. */
  readonly entry: number
  /** Its index. */
  readonly block: number
  /** Likeness of the letters, 0 to 1, for a few words. */
  readonly letters: number
  /** Whether the entry is in the article, not removed or merged. */
  readonly live: boolean
  /** Whether it begins with the same two words. */
  readonly begins: boolean
  /** Whether the entry was merged into another. */
  readonly merged: boolean
  /** The words stand once among the entries and once among the blocks that are left. */
  readonly only: boolean
}

/** Every entry and block that are not sure yet and have enough in common to be looked at. */
export function toCandidates(
  entries: readonly Entry[],
  targets: readonly Target[],
  weigh: Weigh,
  sure: Matches,
): Candidate[] {
  const taken = new Set(sure.values())
  const blocks = [...targets.entries()].filter(([block]) => !taken.has(block))
  const left = [...entries.entries()].filter(([entry]) => !sure.has(entry))
  const copies = countCopies([
    ...left.map(([, { fingerprint }]) => fingerprint),
    ...blocks.map(([, { traits }]) => ({ ...traits, words: traits.words.length })),
  ])
  const shortlist = toShortlist(blocks)
  return left.flatMap(([entry, old], rank) =>
    shortlist(old, rank).flatMap(([block, target]) => {
      const likeness = toLikeness(old.fingerprint, target.traits, weigh)
      const letters = letterLikeness(old.fingerprint, target.traits)
      const isNothing = old.fingerprint.words === 0 && seriesOf(old.name) !== target.series
      if (isNothing || (likeness.plain < 0.1 && letters < 0.4)) return []
      const live = old.state.kind === 'live'
      const only = likeness.exact && copies.get(keyOf(old.fingerprint)) === 2
      const begins = old.fingerprint.first === target.traits.first
      const merged = old.state.kind === 'merged'
      return [{ ...likeness, letters, entry, block, live, begins, merged, only }]
    }),
  )
}

type IndexedTarget = readonly [block: number, target: Target]

/** In a text of fewer words one feature in common is worth a look, in a longer one it takes two. */
const SHORT = 12

/** Not more blocks than this are weighed for an entry: those that share most with it, of equal ones the nearest. */
const MOST_BLOCKS = 64

/** Finds the blocks that share features with an entry, without weighing all of them. */
function toShortlist(
  blocks: readonly IndexedTarget[],
): (old: Entry, rank: number) => IndexedTarget[] {
  const places = new Map<number, { at: number; feature: Feature }[]>()
  for (const [at, [, { traits }]] of blocks.entries())
    for (const feature of traits.features) {
      const list = places.get(feature.code)
      if (list) list.push({ at, feature })
      else places.set(feature.code, [{ at, feature }])
    }
  return ({ fingerprint }, rank) => {
    const { words, codes, level, letters } = fingerprint
    const shared = new Uint16Array(blocks.length)
    const limit = rankLimit(level)
    for (const { at, feature } of codes.flatMap((code) => places.get(code) ?? []))
      if (feature.rank < limit && counts(feature, words)) shared[at] = (shared[at] ?? 0) + 1
    const least = words < SHORT ? 1 : 2
    const worth = [...blocks.entries()].filter(([at, [, { traits }]]) => {
      if (words === 0) return traits.words.length === 0
      return (shared[at] ?? 0) >= least || (letters.length > 0 && traits.letters.length > 0)
    })
    if (worth.length > MOST_BLOCKS)
      worth.sort(
        ([a], [b]) =>
          (shared[b] ?? 0) - (shared[a] ?? 0) || Math.abs(a - rank) - Math.abs(b - rank) || a - b,
      )
    return worth.slice(0, MOST_BLOCKS).map(([, target]) => target)
  }
}

function countCopies(prints: readonly Words[]) {
  const copies = new Map<string, number>()
  for (const print of prints) copies.set(keyOf(print), (copies.get(keyOf(print)) ?? 0) + 1)
  return copies
}
