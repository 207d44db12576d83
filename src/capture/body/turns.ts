import type { TextBlock } from '../lines/blocks.ts'
import { countSpaced } from '../lines/folded.ts'
import { isTurnHead, toSecond } from '../lines/turn-head.ts'

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

/**
 * Fewer lines of words are no recording; the first is said within so many seconds, the next so many later at most. Who speaks says two
 * words a second and more, with pauses still so many; the heads of a film's chapters have fewer.
 */
const RECORDING = { lines: 6, start: 30, apart: 120, words: 0.4 }

/**
 * The lines of a recording written down, each below its minute, which rises from nought: line by line these read like a list of songs,
 * whose lengths rise and fall.
 */
export function findRecording(blocks: readonly TextBlock[]): number[] {
  const minutes = blocks.flatMap(({ text }, index) => {
    const seconds = toSecond(text)
    return seconds === undefined ? [] : [{ index, seconds }]
  })
  const start = minutes.findIndex(({ seconds }) => seconds <= RECORDING.start)
  const length = minutes.slice(start).findIndex(({ index, seconds }, nth, all) => {
    const next = all[nth + 1]
    const isNext = next?.index === index + 2 && next.seconds > seconds
    return !isNext || next.seconds > seconds + RECORDING.apart
  })
  const run = start < 0 ? [] : minutes.slice(start, start + length + 1)
  const words = run.slice(0, -1).map(({ index }) => countSpaced(blocks[index + 1]?.text ?? ''))
  const lasts = (run.at(-1)?.seconds ?? 0) - (run[0]?.seconds ?? 0)
  const said = words.reduce((sum, count) => sum + count, 0)
  if (run.length < RECORDING.lines || said < lasts * RECORDING.words) return []
  return run.flatMap(({ index }) => [index, index + 1]).filter((index) => index < blocks.length)
}
