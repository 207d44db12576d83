import { assign, type Pair } from './assignment.ts'
import { type Candidate, toCandidates } from './candidates.ts'
import { heaviestChain } from './chain.ts'
import { depth, type Frame, toFrame } from './frame.ts'
import type { Entry } from './ledger.ts'
import type { Weigh } from './likeness.ts'
import { extendAlong, findUnique, weightOf } from './sure.ts'
import type { Matches, Target } from './target.ts'

/**
 * Which entry of the ledger each block is, as one whole: first what is beyond doubt, then all the rest weighed together by
 * likeness and by the order of what was found beyond doubt. An entry or a block for which nothing is sure enough stays
 * without. `decided` are pairs that a person chose.
 */
export function matchEntries(
  entries: readonly Entry[],
  targets: readonly Target[],
  weigh: Weigh,
  decided: Matches,
): Matches {
  const sure = new Map([...decided, ...findUnique(entries, targets, decided)])
  extendAlong(entries, targets, sure)
  const candidates = toCandidates(entries, targets, weigh, sure)
  const likely = assign(candidates.filter(isLikely).map(toPair))
  const known = [...sure, ...likely.map(({ left, right }) => [left, right] as const)]
  const frame = toFrame(entries, targets.length, heaviestChain(known, weightOf(targets)))
  const chosen = assign(candidates.flatMap((candidate) => judge(candidate, frame)))
  return new Map([...sure, ...chosen.map(({ left, right }) => [left, right] as const)])
}

/** Alike enough by the words alone, wherever it stands. */
function isLikely({ both, evidence, exact }: Candidate): boolean {
  return evidence >= 4 && (exact || both >= 0.5)
}

function toPair({ entry, block, both, live }: Candidate): Pair {
  return { left: entry, right: block, weight: both + (live ? 0.1 : 0) }
}

/** The weight of a pair, where the words and the place together are sure enough; nothing where they aren't. */
function judge(candidate: Candidate, { entries, blocks }: Frame): Pair[] {
  const { entry, block, live } = candidate
  const [old, now] = [entries[entry], blocks[block]]
  if (!old || !now) return []
  const isInPlace = old.gap === now.gap
  // as many before as after, and the same place among them: nothing came or went
  const isPaired = live && isInPlace && old.size === now.size && old.rank === now.rank
  // what was merged is a block again only where that begins with it: else its beginning stayed where it was
  if (candidate.merged && !candidate.begins) return []
  const isEnough = isInPlace ? isEnoughInPlace(candidate, isPaired) : isEnoughAnywhere(candidate)
  if (!isEnough) return []
  // among equals the one as far through the gap; squared, so that the order of several is kept
  const shift = isInPlace ? (depth(old) - depth(now)) ** 2 : 1
  const weight = toWeight(candidate, isInPlace, isPaired)
  return [{ left: entry, right: block, weight: weight - shift / 50 }]
}

function toWeight(candidate: Candidate, isInPlace: boolean, isPaired: boolean): number {
  const { both, plain, letters, evidence, live } = candidate
  const likeness = isPaired ? Math.max(both, plain, letters) : both
  // a few words that stand elsewhere now may as well be others that were changed to the same
  const certainty = isInPlace || evidence >= 6 ? 2 : 1
  return certainty * likeness + (isInPlace ? 0.2 : 0) + (live ? 0.15 : 0)
}

function isEnoughInPlace(candidate: Candidate, isPaired: boolean): boolean {
  const { exact, both, held, from, evidence, letters, live, plain, found } = candidate
  if (exact) return true
  if (!live) return both >= 0.5 && evidence >= 3
  if (isPaired && ((plain >= 0.2 && found.length >= 3) || letters >= 0.4)) return true
  return evidence >= 2 && (both >= 0.25 || (evidence >= 3 && Math.max(held, from) >= 0.6))
}

function isEnoughAnywhere({ exact, both, evidence, only, live }: Candidate): boolean {
  if (live && only) return true
  return exact ? evidence >= 6 : both >= 0.5 && evidence >= 5
}
