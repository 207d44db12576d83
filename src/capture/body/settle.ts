import type { TextBlock } from '../lines/blocks.ts'
import { findCode } from '../lines/code.ts'
import { rulesOf } from '../naming/rules.ts'
import { findTables } from '../naming/tables.ts'
import { findAnswers } from './answers.ts'
import { clamp, MOST_CERTAIN } from './chance.ts'
import { cutEnd } from './cut-end.ts'
import { cutAtMark } from './end-mark.ts'
import { fillGaps } from './fill-gaps.ts'
import { goOn } from './go-on.ts'
import { findHeadings } from './headings.ts'
import { isDisclaimer, leaveOut, standsAnywhere } from './leave-out.ts'
import { findLetter } from './letter.ts'
import { openedAlike } from './opened-alike.ts'
import { toPath } from './path.ts'
import { findRecording, findTurns } from './turns.ts'

/** Which lines are the text, and the log odds that each is once rules have had their say. */
export interface Settled {
  readonly inside: readonly boolean[]
  readonly odds: readonly number[]
  /** Why lines are text that aren't likely by themselves: for the place where they stand. */
  readonly filled: ReadonlyMap<number, string>
}

/**
 * Takes the likeliest path through the lines, fills in what no line tells by itself (lists and tables, headings, letters, turns and
 * answers), goes on where it ends too soon, cuts off what stands apart behind it and leaves out what is no text. What a rule leaves out is no longer in doubt; what is filled
 * in stays so.
 */
export function settle(
  blocks: readonly TextBlock[],
  weighed: readonly number[],
  change: number,
): Settled {
  const rules = rulesOf(blocks)
  const bounded = weighed.map(clamp)
  // What is left out in any case doesn't end the text.
  const raised = raise(bounded).map((value, index) =>
    standsAnywhere(blocks[index]?.text ?? '', rules[index]) ? Math.max(value, 0) : value,
  )
  const likeliest = toPath(raised, change)
  const filled = fill(blocks, raised, likeliest)
  const whole = likeliest.map((is, index) => is || filled.has(index))
  const path = cutAtMark(blocks, cutEnd(blocks, raised, whole))
  const inside = leaveOut(blocks, bounded, path)
  const wholes = [
    [findCode(blocks), 'stands in code of which other lines are text'],
    [findTables(blocks), 'stands in a table of which other rows are text'],
  ] as const
  for (const [all, reason] of wholes)
    for (const index of restOf(all, blocks, inside)) {
      inside[index] = true
      filled.set(index, reason)
    }
  const odds = bounded.map((value, index) => {
    const isRuled = !inside[index] && (path[index] || isDisclaimer(rules[index]))
    return isRuled ? -MOST_CERTAIN : value
  })
  return { inside, odds, filled }
}

type Reasons = ReadonlyMap<number, string>

/** Why lines outside the path are text all the same: each way looks at what those before it have filled in. */
const FILLERS: readonly ((...page: Parameters<typeof fillGaps>) => Reasons)[] = [
  fillGaps,
  (blocks, _, path) =>
    asReasons(openedAlike(blocks, path), 'opens with a name as other lines of the text do'),
  goOn,
  (blocks) => asReasons(findRecording(blocks), 'said at the minute that stands above'),
  (blocks, _, path) => asReasons(findTurns(blocks, path), 'a turn of a conversation'),
  (...page) => asReasons(findAnswers(...page), 'answers what the text asks'),
  findHeadings,
  (blocks, _, path) => findLetter(blocks, path),
]

const asReasons = (indexes: readonly number[], reason: string): Reasons =>
  new Map(indexes.map((index) => [index, reason]))

function fill(
  blocks: readonly TextBlock[],
  odds: readonly number[],
  path: readonly boolean[],
): Map<number, string> {
  const filled = new Map<number, string>()
  for (const filler of FILLERS) {
    const whole = path.map((is, index) => is || filled.has(index))
    for (const [index, reason] of filler(blocks, odds, whole)) filled.set(index, reason)
  }
  return filled
}

/** The other lines of code and tables of which some are text: each is the article's as a whole, or not at all. */
function restOf(
  wholes: readonly (readonly TextBlock[])[],
  blocks: readonly TextBlock[],
  inside: readonly boolean[],
): number[] {
  if (wholes.length === 0) return []
  const indexOf = new Map(blocks.map((block, index) => [block, index]))
  return wholes.flatMap((run) => {
    const places = run.map((block) => indexOf.get(block) ?? -1)
    return places.some((index) => inside[index]) ? places.filter((index) => !inside[index]) : []
  })
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
