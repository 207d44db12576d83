import type { TextBlock } from '../lines/blocks.ts'
import { countNames, nameBefore } from '../lines/name-before.ts'

/** A name that opens so many lines of the text is one of its own. */
const LEAST = 2

/**
 * The lines outside the path that open with a name and a colon as other lines inside do: between its lines, and straight
 * below its last. A short answer in a conversation, or one of many values, reads like nothing by itself.
 */
export function openedAlike(blocks: readonly TextBlock[], path: readonly boolean[]): number[] {
  const counts = countNames(blocks.flatMap(({ text }, index) => (path[index] ? text : [])))
  if (counts.size === 0) return []
  const isAlike = (index: number) =>
    (counts.get(nameBefore(blocks[index]?.text ?? '') ?? '') ?? 0) >= LEAST
  let end = path.lastIndexOf(true) + 1
  while (isAlike(end)) end++
  return [...blocks.keys()]
    .slice(path.indexOf(true), end)
    .filter((index) => !path[index] && isAlike(index))
}
