import type { TextBlock } from '../lines/blocks.ts'

/** A name and a colon, and what is said or given: `REED: Never.`, `Website: example.org` */
const NAMED = /^(\p{Lu}[\p{L}\p{M}.'’ -]{0,30}):\s\S/u
/** The name that opens a line. */
export const nameBefore = (text: string): string | undefined => NAMED.exec(text)?.[1]

/** A name that opens so many lines of the text is one of its own. */
const LEAST = 2

/**
 * The lines outside the path that open with a name and a colon as other lines inside do: between its lines, and straight
 * below its last. A short answer in a conversation, or one of many values, reads like nothing by itself.
 */
export function openedAlike(blocks: readonly TextBlock[], path: readonly boolean[]): number[] {
  const names = blocks.map(({ text }) => nameBefore(text))
  const counts = new Map<string, number>()
  for (const [index, name] of names.entries())
    if (name !== undefined && path[index]) counts.set(name, (counts.get(name) ?? 0) + 1)
  if (counts.size === 0) return []
  const isAlike = (index: number) => (counts.get(names[index] ?? '') ?? 0) >= LEAST
  let end = path.lastIndexOf(true) + 1
  while (isAlike(end)) end++
  return [...blocks.keys()]
    .slice(path.indexOf(true), end)
    .filter((index) => !path[index] && isAlike(index))
}
