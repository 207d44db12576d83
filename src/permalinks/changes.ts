import type { Entry } from './ledger.ts'
import { isExact } from './likeness.ts'
import { toStayed } from './order-entries.ts'
import type { Placement, Placements } from './place.ts'
import type { Target } from './target.ts'

/** What can become of a number, with the words that a person reads of it. */
export const CHANGES = {
  inserted: 'inserted',
  split: 'split off',
  edited: 'edited',
  moved: 'moved',
  merged: 'merged',
  returned: 'came back',
  removed: 'vanished',
} as const

/** What became of a number. */
export interface Change {
  readonly kind: keyof typeof CHANGES
  readonly name: string
  /** `split`: the number that the first part keeps. `merged`: the number that it leads to now. */
  readonly into?: string
  /** The opening words of the block as it is now; nothing for what vanished, whose words are not kept. */
  readonly text?: string
}

/** What became of every number since the ledger was written, in the order of the document; vanished ones at the end. */
export function toChanges(
  entries: readonly Entry[],
  placements: Placements,
  targets: readonly Target[],
  names: readonly string[],
): Change[] {
  const stayed = new Set(toStayed(placements).map(([entry]) => entry))
  const owners = new Map(
    placements.of.flatMap((placement, index) =>
      placement.kind === 'own' ? [[placement.block, index] as const] : [],
    ),
  )
  const ofBlocks = targets.flatMap((target, block): Change[] => {
    const name = names[block] ?? ''
    const index = owners.get(block)
    const entry = index === undefined ? undefined : entries[index]
    if (index === undefined || !entry) {
      const whole = entries[placements.parts.get(block) ?? -1]
      const text = toOpening(target.text)
      return [
        whole ? { kind: 'split', name, into: whole.name, text } : { kind: 'inserted', name, text },
      ]
    }
    return toKinds(entry, target, stayed.has(index)).map((kind) => ({
      kind,
      name,
      text: toOpening(target.text),
    }))
  })
  const others = entries.flatMap((entry, index): Change[] => {
    const placement = placements.of[index]
    return placement ? toLoss(entry, placement, names) : []
  })
  return [...ofBlocks, ...others]
}

function toKinds({ state, fingerprint }: Entry, { traits }: Target, hasStayed: boolean) {
  const kinds: Change['kind'][] = []
  if (state.kind !== 'live') kinds.push('returned')
  else if (!hasStayed) kinds.push('moved')
  if (!isExact(fingerprint, traits)) kinds.push('edited')
  return kinds
}

function toLoss({ name, state }: Entry, placement: Placement, names: readonly string[]): Change[] {
  if (placement.kind === 'gone') return state.kind === 'removed' ? [] : [{ kind: 'removed', name }]
  if (placement.kind === 'own') return []
  const into = names[placement.block] ?? ''
  return state.kind === 'merged' && state.into === into ? [] : [{ kind: 'merged', name, into }]
}

/** The first 60 characters, cut at a space. */
function toOpening(text: string): string {
  const line = text.slice(0, 200).replaceAll(/\s+/g, ' ').trim()
  if (line.length <= 60) return line
  const cut = line.slice(0, 60)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 30)).trimEnd()}…`
}
