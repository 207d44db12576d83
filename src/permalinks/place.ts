import type { Entry } from './ledger.ts'
import { toLikeness, type Weigh } from './likeness.ts'
import { matchEntries } from './match.ts'
import { findMerged } from './merged.ts'
import { joinParts } from './parts.ts'
import type { Matches, Target } from './target.ts'
import { findRuns } from './traits.ts'

/** Where an entry's text is now. */
export type Placement =
  /** It names the block. */
  | { readonly kind: 'own'; readonly block: number }
  /** It was merged into the block, where it begins with the word at this index. */
  | { readonly kind: 'within'; readonly block: number; readonly word: number }
  | { readonly kind: 'gone' }

export interface Placements {
  /** One for each entry. */
  readonly of: readonly Placement[]
  /** Blocks that are a later part of a block that was split, with the entry that its first part keeps. */
  readonly parts: ReadonlyMap<number, number>
}

/** Places every entry: matched, first part of a split, merged into another, or gone. `decided` are matches by a person. */
export function placeEntries(
  entries: readonly Entry[],
  targets: readonly Target[],
  weigh: Weigh,
  decided: Matches,
): Placements {
  const matches = matchEntries(entries, targets, weigh, decided)
  const parts = joinParts(entries, targets, weigh, matches, decided)
  const merged = findMerged(entries, targets, weigh, matches, decided)
  const owners = new Map([...matches].map(([entry, block]) => [block, entry] as const))
  const of = entries.map((entry, index): Placement => {
    const own = matches.get(index)
    if (own !== undefined) return { kind: 'own', block: own }
    const block = merged.get(index) ?? -1
    const target = targets[block]
    if (!target) return { kind: 'gone' }
    const owner = entries[owners.get(block) ?? -1]
    return { kind: 'within', block, word: findStart(entry, owner, target, weigh) }
  })
  return { of, parts }
}

/**
 * The index of the word where a merged entry's text begins in its block; 0 where that can't be told. Of several places with
 * the same words it is one that begins a sentence.
 */
function findStart(
  { fingerprint }: Entry,
  owner: Entry | undefined,
  target: Target,
  weigh: Weigh,
): number {
  const sentences = toSentenceStarts(target)
  const runs = findRuns(target.traits.words, fingerprint.hash, fingerprint.words)
  const run = runs.findLast((word) => sentences.includes(word)) ?? runs[0]
  if (run !== undefined) return run
  const own = toLikeness(fingerprint, target.traits, weigh).found.map(({ word }) => word)
  const others = owner ? toLikeness(owner.fingerprint, target.traits, weigh).found : []
  const theirs = others.map(({ word }) => word).filter((word) => !own.includes(word))
  const scoreAt = (word: number) =>
    own.filter((at) => at >= word).length + theirs.filter((at) => at < word).length
  return [...sentences, ...own].reduce(
    (best, word) => (scoreAt(word) > scoreAt(best) ? word : best),
    0,
  )
}

/** Indexes of the first word and of those that follow a full stop or the like. */
function toSentenceStarts({ text, traits: { words } }: Target): number[] {
  return words.flatMap(({ start }, index) => {
    const before = text.slice(words[index - 1]?.start ?? start, start)
    return index === 0 || /[.!?\u2026\u3002\uff01\uff1f\n]/.test(before) ? [index] : []
  })
}
