import type { TextBlock } from './blocks.ts'
import { clamp, MOST_CERTAIN } from './chance.ts'
import { isDisclaimer, leaveOut } from './leave-out.ts'
import { toPath } from './path.ts'

/** Which lines are the text, and the log odds that each is once rules have had their say. */
export interface Settled {
  readonly inside: readonly boolean[]
  readonly odds: readonly number[]
}

/** Takes the likeliest path through the lines and leaves out what is no text; what a rule decides is no longer in doubt. */
export function settle(
  blocks: readonly TextBlock[],
  weighed: readonly number[],
  change: number,
): Settled {
  const bounded = weighed.map(clamp)
  const path = toPath(bounded, change)
  const inside = leaveOut(blocks, path)
  const odds = bounded.map((value, index) => {
    const block = blocks[index]
    const isRuled = !inside[index] && (path[index] || (block && isDisclaimer(block)))
    return isRuled ? -MOST_CERTAIN : value
  })
  return { inside, odds }
}
