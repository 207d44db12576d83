import stringWidth from 'string-width'
import { withoutControls } from '../problem.ts'

/** A capture's words as a terminal may show them. */
export function toVisible(text: string): string {
  return withoutControls(text.trim())
}

/** The text cut to a width in columns, with a mark where it was cut; wide letters count two. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let cutText = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(cutText + segment) > width - 1) break
    cutText += segment
  }
  return `${cutText}…`
}

/** The terminal's columns; where the output goes elsewhere, or a terminal says none, those that `COLUMNS` says, or 120. */
export function toWidth(columns: number | undefined, said: string | undefined): number {
  const width = columns || Number(said)
  return width > 0 ? width : 120
}

/** The text in lines no wider than the width, broken at spaces; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').map((each) => cut(each, width))) {
    const last = lines.at(-1)
    if (last === undefined || stringWidth(last) + 1 + stringWidth(word) > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** A column of a table: its head, its width at most, and whether its cells stand at the right. */
export interface Column {
  readonly head: string
  readonly width: number
  readonly isRight?: boolean
}

/** Rows of cells as lines of text, the head first, no column wider than its widest cell. */
export function toTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string[] {
  const all = [columns.map(({ head }) => head), ...rows.map((cells) => cells.map(toVisible))]
  const widths = columns.map(({ width }, index) =>
    Math.min(width, Math.max(...all.map((cells) => stringWidth(cells[index] ?? '')))),
  )
  return all.map((cells) =>
    columns
      .map(({ isRight }, index) => {
        const text = cut(cells[index] ?? '', widths[index] ?? 0)
        const gap = ' '.repeat(Math.max(0, (widths[index] ?? 0) - stringWidth(text)))
        return isRight ? gap + text : text + gap
      })
      .join('  ')
      .trimEnd(),
  )
}
