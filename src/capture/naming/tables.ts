import type { Label } from '../../labels.ts'
import { toCells } from '../../table.ts'
import { positionOf, type TextBlock } from '../lines/blocks.ts'
import { hasCells, LONGEST_CELL } from '../lines/rows.ts'

/** So many blank lines may stand between two rows. */
export const MOST_BLANK = 1

/** One row alone is a line with white space in it. */
const LEAST = 2

/** The rows of each table: lines together with tabs between their words, as a browser copies a table. */
export function findTables(blocks: readonly TextBlock[]): TextBlock[][] {
  const runs: TextBlock[][] = []
  for (const [index, block] of blocks.entries()) {
    if (!isRow(block, blocks[index + 1])) continue
    const [last, above] = [runs.at(-1), blocks[index - 1]]
    if (last && above && last.at(-1) === above && isNear(above, block)) last.push(block)
    else runs.push([block])
  }
  return runs.filter(isTable)
}

/** Whether lines with tabs are a table: no items behind bullets or numbers, no talk behind names, no paragraphs. */
function isTable(rows: readonly TextBlock[]): boolean {
  const celled = rows.filter(({ text }) => hasCells(withoutMarker(text)))
  if (celled.length < LEAST || celled.length < rows.length / 2) return false
  const speakers = rows.flatMap(({ text }) => SPEAKER.exec(text)?.[1] ?? [])
  if (speakers.length > rows.length / 2 && new Set(speakers).size < speakers.length) return false
  return rows.every(({ text }) => toCells(text).every((cell) => cell.length <= LONGEST_CELL))
}

/** `ADA:`, `Q:`, and a tab before what is said. */
const SPEAKER = /^(\p{Lu}[\p{L}.'’ -]{0,30}):\t/u

const withoutMarker = (text: string) => text.replace(MARKER, '')

/** What opens an item or a note, with the tab that sets its words in: `•`, `1.`, `a)`, `[1]`. */
const MARKER = /^(?:[•*·▪◦‣–—-]|\d{1,3}[.)]|\p{Ll}[.)]|\[\d{1,3}\])\t+/u

/** Whether a line is a row. One with an empty cell and one other is told by the tab that it begins with and by the next row. */
function isRow(block: TextBlock, next: TextBlock | undefined): boolean {
  if (hasCells(block.text)) return true
  return isSetIn(block) && next !== undefined && hasCells(next.text) && isNear(block, next)
}

const isSetIn = ({ lines: [line] }: TextBlock) => line?.text.startsWith('\t') ?? false

const isNear = (above: TextBlock, block: TextBlock) =>
  positionOf(block).start.line - positionOf(above).end.line <= MOST_BLANK + 1

/** What a row of a table is: the first a head where it has no figure and most others have one, or where its corner alone is empty. */
export function toRowLabel(rows: readonly TextBlock[], index: number): Label {
  const [first, ...others] = rows
  if (index > 0 || first === undefined) return 'table-row'
  const isCorner = isSetIn(first) && !others.every(isSetIn)
  if (isCorner || lacksCorner(rows)) return 'table-head'
  const withFigures = others.filter(({ text }) => /\d/.test(text)).length
  return !/\d/.test(first.text) && withFigures > others.length / 2 ? 'table-head' : 'table-row'
}

/**
 * Whether the first row has one cell fewer than each of the others, and no tab at either end: the one that it began with is lost.
 * A file whose marks tell cells loses none.
 */
export function lacksCorner([first, ...others]: readonly TextBlock[]): boolean {
  if (first === undefined || others.length === 0 || first.begins !== undefined) return false
  const raw = first.lines[0]?.text ?? ''
  if (raw.startsWith('\t') || raw.endsWith('\t')) return false
  const wanted = toCells(first.text).length + 1
  return others.every(({ text }) => toCells(text).length === wanted)
}
