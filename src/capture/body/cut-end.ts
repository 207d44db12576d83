import type { TextBlock } from '../lines/blocks.ts'
import { rulesOf } from '../naming/rules.ts'

/**
 * What tells that a last stretch of text is another's: so many lines outside the text above it, one of which a rule names as
 * furniture, and lines that read less like text (mean log odds) than this, and than all lines from the text's first to there: an
 * article in pieces goes on behind its tables. So many times the length of the text above is too much: then that was a stray.
 */
const APART = { lines: 8, odds: 2, length: 2 }

/**
 * The path without what stands behind a long stretch of furniture and reads less like text than all before it: readers'
 * comments, teasers, notes on the use of the site.
 */
export function cutEnd(
  blocks: readonly TextBlock[],
  odds: readonly number[],
  path: readonly boolean[],
): boolean[] {
  const rules = rulesOf(blocks)
  const sums = new Float64Array(odds.length + 1)
  for (const [index, value] of odds.entries()) sums[index + 1] = (sums[index] ?? 0) + value
  const mean = (start: number, end: number) =>
    ((sums[end] ?? 0) - (sums[start] ?? 0)) / (end - start)
  const first = path.indexOf(true)
  const lengths = new Float64Array(odds.length + 1)
  for (const [index, { text }] of blocks.entries())
    lengths[index + 1] = (lengths[index] ?? 0) + (path[index] ? text.length : 0)
  const lengthOf = (start: number, end: number) => (lengths[end] ?? 0) - (lengths[start] ?? 0)
  const isApart = (start: number, above: number, end: number) =>
    start - above >= APART.lines &&
    lengthOf(start, end) <= lengthOf(first, above) * APART.length &&
    rules.slice(above, start).some(Boolean) &&
    mean(start, end) < Math.min(APART.odds, mean(first, above))
  let end = path.lastIndexOf(true) + 1
  while (end > 0) {
    const start = path.lastIndexOf(false, end - 1) + 1
    const above = start > first ? path.lastIndexOf(true, start - 1) + 1 : start
    if (!isApart(start, above, end)) break
    end = above
  }
  return path.map((is, index) => is && index < end)
}
