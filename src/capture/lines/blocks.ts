import type { Position } from '../../article.ts'
import { toFlat } from './flat.ts'
import { isBlank, type SourceLine } from './lines.ts'
import { LIST_MARKER } from './list-marker.ts'

/** One or more lines that are read as one text: nearly always a single line, several where the capture is soft-wrapped. */
export interface TextBlock {
  readonly lines: readonly SourceLine[]
  /** The lines without the white space around them, joined by a space. */
  readonly text: string
  /** Whether a blank line, or the capture's beginning, stands above; true throughout a capture that has no blank lines. */
  readonly spaced: boolean
  /** A heading’s depth, where the file’s marks say it. */
  readonly depth?: number
  /** Of a line of code, where the file’s marks say which are: whether it is the first. */
  readonly beginsCode?: boolean
}

/** Lines are broken at a column between these; where more than a few are longer, the capture is not soft-wrapped. */
const COLUMN = { least: 45, most: 100, longer: 0.03 }

/** The blocks of a capture, in order: each line that isn't blank is in exactly one. */
export function toBlocks(lines: readonly SourceLine[]): TextBlock[] {
  const runs = toRuns(lines)
  const column = findColumn(runs)
  // A capture without blank lines, or with hardly any, says nothing by them.
  const isSpaced = runs.length > 1 + lines.length / 50
  return runs.flatMap((run) =>
    split(run, column).map((part, index) => toBlock(part, index === 0 || !isSpaced)),
  )
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
 * The column at which the capture's paragraphs were broken, if they were: no line runs past it but a few that could not
 * be broken, and of the lines that another follows most were full. Undefined for a capture that isn't soft-wrapped.
 */
function findColumn(runs: readonly SourceLine[][]): number | undefined {
  const widths = runs.flat().filter(isBreakable).map(widthOf)
  const usual = widths.filter((width) => width <= COLUMN.most)
  if (widths.length - usual.length > widths.length * COLUMN.longer) return undefined
  const column = usual.reduce((longest, width) => Math.max(longest, width), 0)
  if (column < COLUMN.least) return undefined
  const pairs = runs.flatMap((run) =>
    run.slice(1).map((next, index) => [run[index], next] as const),
  )
  const wide = pairs.filter(
    ([line, next]) => line && isBreakable(line) && !isRule(next) && widthOf(line) > column / 2,
  )
  const full = wide.filter(([line, next]) => isFull(line, next, column))
  const broken = full.filter(([line]) => !/[.!?:;…]["”’»)]{0,3}\s*$/.test(line?.text ?? ''))
  const isWrapped =
    full.length >= 3 && broken.length > full.length / 2 && full.length > wide.length * 0.6
  return isWrapped ? column : undefined
}

/** Whether a line could have been broken: a single address, or a rule of dashes, says nothing of the column. */
function isBreakable(line: SourceLine): boolean {
  return /\S\s+\S/.test(line.text) && !isRule(line)
}

/** A line drawn of dashes or the like, as above a signature. */
function isRule({ text }: SourceLine): boolean {
  return /^[\s\-_=*~+#.–—]{4,}$/.test(text)
}

/** Whether the next line's first word would not have fitted at the end of this one. */
function isFull(line: SourceLine | undefined, next: SourceLine, column: number): boolean {
  const word = next.text.trim().split(/\s/, 1)[0] ?? ''
  return line !== undefined && widthOf(line) + 1 + word.length > column
}

function widthOf(line: SourceLine): number {
  return line.text.trimEnd().length
}

/** A run's lines, each alone, or joined where they were broken at the column. */
function split(run: readonly SourceLine[], column: number | undefined): SourceLine[][] {
  const parts: SourceLine[][] = []
  for (const line of run) {
    const part = parts.at(-1)
    const last = part?.at(-1)
    const follows =
      column !== undefined && last !== undefined && !isRule(last) && isFull(last, line, column)
    if (part && follows && !isRule(line) && !LIST_MARKER.test(line.text.trim())) part.push(line)
    else parts.push([line])
  }
  return parts
}

function toBlock(lines: readonly SourceLine[], spaced: boolean): TextBlock {
  return { lines, spaced, text: toFlat(lines.map((line) => line.text.trim()).join(' ')) }
}
