import type { TextBlock } from '../lines/blocks.ts'
import { toOutline } from './outline.ts'
import { PLACES } from './places.ts'
import { type Lexicon, toSignals } from './signal-rows.ts'
import { SIGNALS, signalAt } from './signals.ts'

/** What is known of a feature: its name, of which line it is told where that is a neighbour, and whether it is there or not instead of an amount. */
export interface Feature {
  readonly name: string
  readonly neighbour?: { readonly offset: number; readonly signal: string }
  readonly isFlag: boolean
}

/** Which signals of the lines around are looked at too, and how far. */
const AROUND = [
  {
    reach: [-3, -2, -1, 1, 2, 3],
    signals: [
      'words',
      'ends in a stop',
      'capitals',
      'function words',
      'sites with this line',
      'vocabulary a word',
    ],
  },
  {
    reach: [-2, -1, 1, 2],
    signals: [
      'ends in a colon',
      'a list marker',
      'a date',
      'capitals of long words',
      'a picture’s credit',
      'a name alone',
      'a reader speaks',
      'part of a shown post',
      'space above',
      'lines of the same words',
    ],
  },
]
/** How far away each neighbour is, and the places of what is asked of it. */
const NEIGHBOURS = AROUND.flatMap(({ reach, signals }) =>
  reach.map((offset) => ({ offset, signals: Uint8Array.from(signals, signalAt) })),
)

/** All features of a line, in the order of their values: its own, its place, its neighbours'. */
export const FEATURES: readonly Feature[] = [
  ...SIGNALS,
  ...PLACES,
  ...NEIGHBOURS.flatMap(({ offset, signals }) =>
    [...signals].map((place) => {
      const { name: signal = '', isFlag = false } = SIGNALS[place] ?? {}
      const name = `${signal} (${Math.abs(offset)} ${offset < 0 ? 'up' : 'down'})`
      return { name, neighbour: { offset, signal }, isFlag }
    }),
  ),
]

/** Where there is no neighbour. */
const NONE = -1

/** The features of every block: a row of numbers each, in the order of `FEATURES`. */
export function toFeatures(blocks: readonly TextBlock[], lexicon: Lexicon): Float64Array[] {
  const signals = toSignals(blocks, lexicon, FEATURES.length)
  const page = toOutline(signals)
  const places = PLACES.map(({ of }) => of(page))
  for (const [index, row] of signals.rows.entries()) {
    let next = SIGNALS.length
    for (const tell of places) row[next++] = tell(index)
    for (const { offset, signals: asked } of NEIGHBOURS) {
      const other = index + offset < 0 ? undefined : signals.rows[index + offset]
      for (const signal of asked) row[next++] = other?.[signal] ?? NONE
    }
  }
  return signals.rows
}
