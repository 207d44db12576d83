import type { TextBlock } from './blocks.ts'
import { findRule } from './rules.ts'

/** Which blocks of a capture are the article's own text, and why. */
export interface BodyChoice {
  /** One for each block, in order. */
  readonly inside: readonly boolean[]
  /** Why the block is in or out, in a reader's words. */
  readonly reason: (index: number) => string
}

/** Finds the stretch of blocks with the most prose and leaves furniture out of it. */
export function toBody(blocks: readonly TextBlock[]): BodyChoice {
  const scores = blocks.map(proseScore)
  const { start, end } = bestStretch(scores)
  const inside = blocks.map((block, index) => index >= start && index < end && !isFurniture(block))
  return {
    inside,
    reason: (index) =>
      inside[index] ? 'prose within the longest stretch of prose' : 'outside the text',
  }
}

function proseScore(block: TextBlock): number {
  if (isFurniture(block)) return -8
  const words = block.text.split(/\s+/).length
  const stops = /[.!?…]["”’»)]*$/.test(block.text)
  return stops ? Math.min(words, 60) - 12 : Math.min(words - 18, 4)
}

function isFurniture(block: TextBlock): boolean {
  return block.text.length < 400 && findRule(block.text) !== undefined
}

/** The run of consecutive scores with the greatest sum: `end` is behind its last. */
function bestStretch(scores: readonly number[]): { start: number; end: number } {
  let best = { start: 0, end: 0, sum: 0 }
  let [start, sum] = [0, 0]
  for (const [index, score] of scores.entries()) {
    if (sum <= 0) [start, sum] = [index, 0]
    sum += score
    if (sum > best.sum) best = { start, end: index + 1, sum }
  }
  return best
}
