import type { Entry } from './ledger.ts'
import { type Likeness, letterLikeness, toLikeness, type Weigh } from './likeness.ts'
import { seriesOf } from './number-name.ts'
import { keyOf, type Words } from './sure.ts'
import type { Matches, Target } from './target.ts'

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
  return left.flatMap(([entry, old]) =>
    blocks.flatMap(([block, target]) => {
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

function countCopies(prints: readonly Words[]) {
  const copies = new Map<string, number>()
  for (const print of prints) copies.set(keyOf(print), (copies.get(keyOf(print)) ?? 0) + 1)
  return copies
}
