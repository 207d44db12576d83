import type { TextBlock } from '../lines/blocks.ts'
import { toOutline } from './outline.ts'
import { PLACES } from './places.ts'
import { type Lexicon, toRows, toSignals } from './signal-rows.ts'
import { SIGNALS, signalAt } from './signals.ts'

/** What is known of a feature: its name in a reader's words, and whether it is there or not instead of an amount. */
export interface Feature {
  readonly name: string
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
const NEIGHBOURS = AROUND.flatMap(({ reach, signals }) =>
  reach.flatMap((offset) => signals.map((name) => ({ offset, signal: signalAt(name) }))),
)

/** All features of a line, in the order of their values: its own, its place, its neighbours'. */
export const FEATURES: readonly Feature[] = [
  ...SIGNALS,
  ...PLACES,
  ...NEIGHBOURS.map(({ offset, signal }) => ({
    name: `${SIGNALS[signal]?.name} (${Math.abs(offset)} ${offset < 0 ? 'up' : 'down'})`,
    isFlag: SIGNALS[signal]?.isFlag ?? false,
  })),
]

/** How far away each neighbour is, and the place of what is asked of it. */
const OFFSETS = Int8Array.from(NEIGHBOURS, ({ offset }) => offset)
const ASKED = Uint8Array.from(NEIGHBOURS, ({ signal }) => signal)

/** Where there is no neighbour. */
const NONE = -1

/** The features of every block: a row of numbers each, in the order of `FEATURES`. */
export function toFeatures(blocks: readonly TextBlock[], lexicon: Lexicon): Float64Array[] {
  const signals = toSignals(blocks, lexicon)
  const page = toOutline(signals)
  const rows = toRows(blocks.length, FEATURES.length)
  for (const [index, row] of rows.entries()) {
    row.set(signals.rows[index] ?? [])
    let next = SIGNALS.length
    for (const place of PLACES) row[next++] = place.of(page, index)
    for (let nth = 0; nth < OFFSETS.length; nth++) {
      const at = index + (OFFSETS[nth] ?? 0)
      row[next++] = at < 0 ? NONE : (signals.rows[at]?.[ASKED[nth] ?? 0] ?? NONE)
    }
  }
  return rows
}
