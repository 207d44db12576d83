import type { Entry } from './ledger.ts'

/** What is sure and in order, and where everything else stands in it. */
export interface Frame {
  readonly entries: readonly Standing[]
  readonly blocks: readonly Standing[]
}

/** The place of an entry or a block. */
export interface Standing {
  /** Which gap between the anchors it stands in; the two sides of an anchor have a gap of their own, below 0. */
  readonly gap: number
  /** How many stand before it in the gap, and how many there are; removed entries aren't counted. */
  readonly rank: number
  readonly size: number
}

/** The frame that a chain of entries and blocks makes. */
export function toFrame(
  entries: readonly Entry[],
  blocks: number,
  chain: readonly (readonly [number, number])[],
): Frame {
  const left = new Set(chain.map(([entry]) => entry))
  const right = new Set(chain.map(([, block]) => block))
  return {
    entries: toStandings(entries.length, left, (index) => entries[index]?.state.kind === 'live'),
    blocks: toStandings(blocks, right, () => true),
  }
}

function toStandings(
  length: number,
  anchors: ReadonlySet<number>,
  isCounted: (index: number) => boolean,
): Standing[] {
  const sizes = new Map<number, number>()
  let passed = 0
  const standings = Array.from({ length }, (_, index) => {
    if (anchors.has(index)) passed++
    const gap = anchors.has(index) ? -passed : passed
    const rank = sizes.get(gap) ?? 0
    if (isCounted(index)) sizes.set(gap, rank + 1)
    return { gap, rank }
  })
  return standings.map(({ gap, rank }) => ({ gap, rank, size: sizes.get(gap) ?? 0 }))
}

/** How far through its gap something stands, 0 to 1. */
export function depth({ rank, size }: Standing): number {
  return (rank + 1) / (size + 1)
}
