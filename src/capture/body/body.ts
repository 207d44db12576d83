import type { Leaning } from '../given.ts'
import type { TextBlock } from '../lines/blocks.ts'
import { toFeatures } from './features.ts'
import { oddsOf } from './forest.ts'
import { model } from './model.ts'
import { type LineEvidence, toAllReasons, toEvidence } from './reasons.ts'
import { settle } from './settle.ts'

/** Which blocks of a capture are the article's own text, and why. */
export interface BodyChoice {
  /** One for each block, in order. */
  readonly inside: readonly boolean[]
  /** The log odds that each block is the article's text. */
  readonly odds: readonly number[]
  /** Why the block is in or out, in a reader's words. */
  readonly reason: (index: number) => string
  /** What the model says of the block by itself; nothing where it wasn’t asked. */
  readonly evidence: (index: number) => LineEvidence | undefined
}

/**
 * Weighs each block with the learnt model and with what the file’s marks say of it, takes the likeliest path through all of
 * them, and leaves out what is no text.
 */
export function toBody(
  blocks: readonly TextBlock[],
  leanings: readonly (Leaning | undefined)[] = [],
): BodyChoice {
  const rows = toFeatures(blocks, model.lexicon)
  const weighed = rows.map((row, index) => oddsOf(model.forest, row) + (leanings[index]?.odds ?? 0))
  const { inside, odds, filled } = settle(blocks, weighed, model.change)
  const reason = (index: number) => {
    const row = rows[index]
    const filledIn = filled.get(index)
    if (filledIn !== undefined) return filledIn
    if (!row) return ''
    const side = inside[index] ?? false
    return toAllReasons(model, row, side, leanings[index]).join('; ')
  }
  const evidence = (index: number) => {
    const row = rows[index]
    return row && toEvidence(model, row, leanings[index])
  }
  return { inside, odds, reason, evidence }
}
