import type { TextBlock } from '../lines/blocks.ts'
import { LIST_MARKER } from '../lines/list-marker.ts'

/**
 * What makes a gap in the text a list: so many of its lines are items, and the trees don't speak against it too loudly
 * (mean log odds). Chosen on hosts held back, where lists lost inside the text cost more than any other lines in it.
 */
const LIST = { items: 2, share: 0.5, odds: -3.5 }

/**
 * The path with the lists inside the text filled in: a list of short items reads like a menu line by line, and only its place
 * between paragraphs tells that it is the article's.
 */
export function fillLists(
  blocks: readonly TextBlock[],
  odds: readonly number[],
  path: readonly boolean[],
): boolean[] {
  const filled = [...path]
  for (const [start, end] of gapsOf(path)) {
    const size = end - start
    const items = blocks.slice(start, end).filter(({ text }) => LIST_MARKER.test(text)).length
    const sum = odds.slice(start, end).reduce((total, value) => total + value, 0)
    const isList = items >= LIST.items && items >= size * LIST.share && sum > size * LIST.odds
    if (isList) filled.fill(true, start, end)
  }
  return filled
}

/** The stretches of lines outside the text with text above and below, each as its first line and the line behind its last. */
function gapsOf(path: readonly boolean[]): [number, number][] {
  const gaps: [number, number][] = []
  const last = path.lastIndexOf(true)
  for (let start = path.indexOf(true); start < last; start++) {
    if (path[start]) continue
    const end = path.indexOf(true, start)
    gaps.push([start, end])
    start = end
  }
  return gaps
}
