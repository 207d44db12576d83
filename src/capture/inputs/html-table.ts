import { LONGEST_CELL } from '../lines/rows.ts'

/** So many rows with two cells that say something make a table. */
const LEAST_ROWS = 2

/** So many columns or rows a cell spans at most, and only in so many columns. */
const WIDEST = 50

/** What a page is laid out with, or what rows have no room for. */
const NO_CELL = 'table, pre, h1, h2, h3, li, form'

/**
 * The words of each row of a table, a tab between its cells, with empty cells where one spans several columns or rows; nothing
 * for a table that only lays out the page. `linesOf` gives the lines of a cell.
 */
export function toRows(
  table: Element,
  linesOf: (cell: Element) => readonly string[],
): ReadonlyMap<Element, string> {
  if (table.getAttribute('role') === 'presentation' || table.querySelector(NO_CELL))
    return new Map()
  const rows = [...table.querySelectorAll('tr')].map((row) => ({
    row,
    cells: cellsOf(row).map((cell) => ({ cell, lines: linesOf(cell) })),
  }))
  const isTable =
    rows.filter(({ cells }) => cells.filter(isFilled).length > 1).length >= LEAST_ROWS &&
    rows.every(({ cells }) => cells.every(isOneLine))
  return isTable ? new Map(toGrid(rows)) : new Map()
}

/** Whether a row says what stands below. */
export const isHead = (row: Element): boolean =>
  cellsOf(row).every(({ localName }) => localName === 'th')

const cellsOf = (row: Element): Element[] =>
  [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th')

interface Cell {
  readonly cell: Element
  readonly lines: readonly string[]
}

const isFilled = ({ lines }: Cell) => lines.length > 0
const isOneLine = ({ lines: [line = '', ...more] }: Cell) =>
  more.length === 0 && line.length <= LONGEST_CELL

/** Puts each cell in the first column that no cell before or above spans. */
function toGrid(rows: readonly { row: Element; cells: readonly Cell[] }[]): [Element, string][] {
  const grid: string[][] = rows.map(() => [])
  for (const [at, { cells }] of rows.entries()) {
    let column = 0
    for (const { cell, lines } of cells) {
      while (grid[at]?.[column] !== undefined) column++
      for (const row of grid.slice(at, at + spanOf(cell, 'rowspan')))
        occupy(row, column, column + spanOf(cell, 'colspan'))
      const own = grid[at]
      if (own) own[column] = lines[0] ?? ''
    }
  }
  // Columns that no cell reaches are holes; joined they are empty.
  return rows.map(({ row }, at) => [row, (grid[at] ?? []).join('\t').trimEnd()])
}

function occupy(row: string[], first: number, end: number): void {
  for (let column = first; column < Math.min(end, WIDEST); column++) row[column] ??= ''
}

function spanOf(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  const span = Number(/^\d{1,4}$/.exec(cell.getAttribute(attribute) ?? '')?.[0] ?? 1)
  return Math.max(1, Math.min(WIDEST, span))
}
