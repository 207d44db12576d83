import type { TextBlock } from './blocks.ts'
import { toFeatures } from './features.ts'
import { oddsOf } from './forest.ts'
import { model } from './model.ts'
import { toPath } from './path.ts'
import { toReasons } from './reasons.ts'
import { findRule } from './rules.ts'

/** Which blocks of a capture are the article's own text, and why. */
export interface BodyChoice {
  /** One for each block, in order. */
  readonly inside: readonly boolean[]
  /** The log odds that each block is the article's text. */
  readonly odds: readonly number[]
  /** Why the block is in or out, in a reader's words. */
  readonly reason: (index: number) => string
}

/** Beyond these log odds more certainty changes nothing: one line can't carry a whole stretch. */
const MOST_CERTAIN = 5

/** Weighs each block with the learnt model, and takes the likeliest path through all of them. */
export function toBody(blocks: readonly TextBlock[]): BodyChoice {
  const rows = toFeatures(blocks, model.lexicon)
  const odds = rows.map((row) => clamp(oddsOf(model.forest, row)))
  const inside = withoutDisclaimers(blocks, toPath(odds, model.change))
  const reason = (index: number) => {
    const row = rows[index]
    return row ? toReasons(model, row, inside[index] ?? false).join('; ') : ''
  }
  return { inside, odds, reason }
}

/** A disclaimer at either end of the text is no part of it, however much it reads like it. */
function withoutDisclaimers(blocks: readonly TextBlock[], inside: readonly boolean[]): boolean[] {
  const own = inside.map(
    (is, index) => is && findRule(blocks[index]?.text ?? '')?.label !== 'disclaimer',
  )
  const [first, last] = [own.indexOf(true), own.lastIndexOf(true)]
  return inside.map((is, index) => is && index >= first && index <= last)
}

function clamp(odds: number): number {
  return Math.max(-MOST_CERTAIN, Math.min(MOST_CERTAIN, odds))
}
