import type { TextBlock } from '../lines/blocks.ts'
import { isTurnHead } from '../lines/turn-head.ts'

/** Fewer turns are no conversation. */
const LEAST = 3

/**
 * The lines of a conversation outside the path: who speaks and at which minute, alone on a line, and the line below. Those of
 * most turns are on the path; readers' comments below an article are not.
 */
export function findTurns(blocks: readonly TextBlock[], path: readonly boolean[]): number[] {
  const first = path.indexOf(true)
  const heads = [...blocks.keys()].filter(
    (index) => first >= 0 && index >= first - 1 && isTurnHead(blocks[index]?.text ?? ''),
  )
  const spoken = heads.filter((index) => path[index + 1])
  if (heads.length < LEAST || spoken.length <= heads.length / 2) return []
  return heads
    .flatMap((index) => [index, index + 1])
    .filter((index) => index < blocks.length && !path[index])
}
