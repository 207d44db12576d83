import type { Position } from '../../article.ts'
import { toFlat } from './flat.ts'
import { isBlank, type SourceLine } from './lines.ts'
import { findCompounds, joinLines, unwrap } from './wrap.ts'

/** One or more lines that are read as one text: nearly always a single line, several where the capture is soft-wrapped. */
export interface TextBlock {
  readonly lines: readonly SourceLine[]
  /** The lines without the white space around them, joined. */
  readonly text: string
  /** Whether a blank line, or the capture's beginning, stands above; true throughout a capture that has no blank lines. */
  readonly spaced: boolean
  /** A heading’s depth, where the file’s marks say it. */
  readonly depth?: number
  /** Of a line of code or a row of a table, where the file’s marks say which are: whether it is the first. */
  readonly begins?: boolean
}

/** The blocks of a capture, in order: each line that isn't blank is in exactly one. */
export function toBlocks(lines: readonly SourceLine[]): TextBlock[] {
  const runs = toRuns(lines)
  // A capture without blank lines, or with hardly any, says nothing by them.
  const isSpaced = runs.length > 1 + lines.length / 50
  const compounds = findCompounds(lines)
  return unwrap(runs).flatMap((parts) =>
    parts.map((part, index) => toBlock(part, index === 0 || !isSpaced, compounds)),
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

function toBlock(
  lines: readonly SourceLine[],
  spaced: boolean,
  compounds: ReadonlySet<string>,
): TextBlock {
  const texts = lines.map((line) => line.text.trim())
  return { lines, spaced, text: toFlat(joinLines(texts, compounds)) }
}
