import type { Entry } from './ledger.ts'
import { isExact, toLikeness, type Weigh } from './likeness.ts'
import type { Matches, Target } from './target.ts'
import { traitsOfWords } from './traits.ts'

/** Not more neighbours of a block than this are taken together with it as parts of one that was split. */
export const MOST_PARTS = 6

/**
 * Where a matched block was split, its neighbours without a match that hold the rest of it belong to it: `matches` is
 * changed so that the first of them has the entry. The later ones come back, with that entry.
 */
export function joinParts(
  entries: readonly Entry[],
  targets: readonly Target[],
  weigh: Weigh,
  matches: Matches,
  decided: Matches,
): Map<number, number> {
  const taken = new Set(matches.values())
  const parts = new Map<number, number>()
  for (const [entry, block] of matches) {
    const old = entries[entry]
    const target = targets[block]
    if (!old || !target || decided.has(entry) || isExact(old.fingerprint, target.traits)) continue
    const { start, end } = bestRun(old, targets, block, taken, weigh)
    matches.set(entry, start)
    for (let part = start; part <= end; part++) {
      taken.add(part)
      if (part > start) parts.set(part, entry)
    }
  }
  return parts
}

/** Blocks next to each other, put together. */
interface Run {
  readonly start: number
  readonly end: number
  /** How like the old block it is; 2 when it is the same word by word. */
  readonly likeness: number
  /** Whether it begins as the old block did. */
  readonly isOpening: boolean
}

/** The run of blocks around one that together are most like the old block. */
function bestRun(
  old: Entry,
  targets: readonly Target[],
  block: number,
  taken: ReadonlySet<number>,
  weigh: Weigh,
): Run {
  const first = toRun(old, targets, block, block, weigh)
  return toBounds(targets.length, block, taken).reduce((best, [start, end]) => {
    const run = toRun(old, targets, start, end, weigh)
    // it begins as the old one did already: only much more of it speaks for a part before
    const least = best.isOpening && start < best.start ? 0.1 : 0.01
    if (run.likeness < best.likeness + least) return best
    const isPart = start === best.start || run.isOpening || isPartOf(old, targets[start], weigh)
    return isPart ? run : best
  }, first)
}

/** Every run of free blocks around one, longer ones later. */
function toBounds(length: number, block: number, taken: ReadonlySet<number>): [number, number][] {
  const isFree = (at: number) => at >= 0 && at < length && !taken.has(at)
  let [first, last] = [block, block]
  while (block - first < MOST_PARTS && isFree(first - 1)) first--
  while (last - block < MOST_PARTS && isFree(last + 1)) last++
  const bounds: [number, number][] = []
  for (let start = block; start >= first; start--)
    for (let end = block; end <= Math.min(last, start + MOST_PARTS); end++)
      if (start < end) bounds.push([start, end])
  return bounds
}

function toRun(
  { fingerprint }: Entry,
  targets: readonly Target[],
  start: number,
  end: number,
  weigh: Weigh,
): Run {
  const traits = traitsOfWords(
    targets.slice(start, end + 1).flatMap((target) => target.traits.words),
  )
  const { exact, both } = toLikeness(fingerprint, traits, weigh)
  return { start, end, likeness: exact ? 2 : both, isOpening: fingerprint.first === traits.first }
}

function isPartOf({ fingerprint }: Entry, target: Target | undefined, weigh: Weigh): boolean {
  if (!target) return false
  const { from, evidence } = toLikeness(fingerprint, target.traits, weigh)
  return from >= 0.5 && evidence >= 2
}
