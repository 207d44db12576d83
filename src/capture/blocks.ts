import type { Position } from '../article.ts'
import { isBlank, type SourceLine } from './lines.ts'

/** One or more lines that are read as one text: nearly always a single line, several where the capture is soft-wrapped. */
export interface TextBlock {
  readonly lines: readonly SourceLine[]
  /** The lines without the white space around them, joined by a space. */
  readonly text: string
  /** Whether a blank line, or the capture's beginning, stands above. */
  readonly spaced: boolean
  /** A heading’s depth, where the file’s marks say it. */
  readonly depth?: number
}

/** A paragraph broken at a fixed column has lines about as long as each other, and none longer than this. */
const WRAP_COLUMN = { least: 50, most: 100 }

/** The blocks of a capture, in order: each line that isn't blank is in exactly one. */
export function toBlocks(lines: readonly SourceLine[]): TextBlock[] {
  const runs = toRuns(lines)
  return runs.flatMap(isWrapped(runs) ? (run) => [toBlock(run, true)] : splitRun)
}

/** Where the block's text stands in the capture, from its first character to behind its last. */
export function positionOf({ lines }: TextBlock): Position {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) throw new Error('a block without a line')
  const indent = first.text.length - first.text.trimStart().length
  const end = last.text.trimEnd().length
  return {
    start: { line: first.number, column: indent + 1, offset: first.offset + indent },
    end: { line: last.number, column: end + 1, offset: last.offset + end },
  }
}

/** Lines that stand together without a blank one between them. */
function toRuns(lines: readonly SourceLine[]): SourceLine[][] {
  const runs: SourceLine[][] = []
  let run: SourceLine[] | undefined
  for (const line of lines) {
    if (isBlank(line)) run = undefined
    else if (run) run.push(line)
    else {
      run = [line]
      runs.push(run)
    }
  }
  return runs
}

/**
 * Whether paragraphs were broken at a fixed column: no line runs past it, and of the lines that are followed by another
 * in their run most end near it, many of them in the middle of a sentence.
 */
function isWrapped(runs: readonly SourceLine[][]): boolean {
  const widths = runs.flat().map((line) => line.text.length)
  const inner = runs.flatMap((run) => run.slice(0, -1))
  if (inner.length < 4 || inner.length < widths.length / 2) return false
  const column = widths.reduce((longest, width) => Math.max(longest, width), 0)
  if (column > WRAP_COLUMN.most || column < WRAP_COLUMN.least) return false
  const full = inner.filter((line) => line.text.length > column - 20)
  const broken = full.filter((line) => !/[.!?:;"”’»…]\s*$/.test(line.text))
  return full.length > inner.length * 0.7 && broken.length > full.length * 0.6
}

function splitRun(run: SourceLine[]): TextBlock[] {
  return run.map((line, index) => toBlock([line], index === 0))
}

function toBlock(lines: readonly SourceLine[], spaced: boolean): TextBlock {
  return { lines, spaced, text: lines.map((line) => line.text.trim()).join(' ') }
}
