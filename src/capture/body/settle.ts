import type { TextBlock } from '../lines/blocks.ts'
import { rulesOf } from '../naming/rules.ts'
import { clamp, MOST_CERTAIN } from './chance.ts'
import { fillLists } from './fill-lists.ts'
import { isDisclaimer, leaveOut } from './leave-out.ts'
import { toPath } from './path.ts'

/** Which lines are the text, and the log odds that each is once rules have had their say. */
export interface Settled {
  readonly inside: readonly boolean[]
  readonly odds: readonly number[]
  /** Which lines are text only because they stand in a list inside it. */
  readonly listed: readonly boolean[]
}

/**
 * Takes the likeliest path through the lines, fills in the lists inside it and leaves out what is no text. What a rule leaves
 * out is no longer in doubt; a list that is filled in stays so.
 */
export function settle(
  blocks: readonly TextBlock[],
  weighed: readonly number[],
  change: number,
): Settled {
  const bounded = weighed.map(clamp)
  const raised = raise(bounded)
  const likeliest = toPath(raised, change)
  const path = fillLists(blocks, raised, likeliest)
  const inside = leaveOut(blocks, path)
  const rules = rulesOf(blocks)
  const odds = bounded.map((value, index) => {
    const isRuled = !inside[index] && (path[index] || isDisclaimer(rules[index]))
    return isRuled ? -MOST_CERTAIN : value
  })
  const listed = inside.map((is, index) => is && !likeliest[index])
  return { inside, odds, listed }
}

/** The best line of a page without prose is at least this likely (log odds) to be text; below, there is no article. */
const LEAST = -2.5
/** What the best line is raised to. */
const BEST = 1

/**
 * Where each line by itself is likelier no text, the likeliest are taken all the same, if there are any worth it: a page of
 * short texts is found so, and said to be far from sure.
 */
function raise(odds: readonly number[]): readonly number[] {
  const best = odds.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  return best <= 0 && best > LEAST ? odds.map((value) => value + BEST - best) : odds
}
