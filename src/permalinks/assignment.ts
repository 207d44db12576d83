/** How well a left and a right item go together; only pairs that may be chosen are listed. */
export interface Pair {
  readonly left: number
  readonly right: number
  /** Above 0. */
  readonly weight: number
}

/**
 * The pairs, no item twice, whose weights have the greatest sum: not the best pair first, but the best whole. Of equal
 * wholes the choice depends on the pairs alone, not on their order.
 */
export function assign(pairs: readonly Pair[]): Pair[] {
  const ordered = [...pairs].sort((a, b) => a.left - b.left || a.right - b.right)
  return toComponents(ordered).flatMap(assignComponent)
}

/** Pairs that share items, directly or through others, decide together; the rest are independent. */
function toComponents(pairs: readonly Pair[]): Pair[][] {
  const parents = new Map<string, string>()
  const find = (item: string): string => {
    let root = item
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    if (root !== item) parents.set(item, root)
    return root
  }
  for (const { left, right } of pairs) {
    const [a, b] = [find(`l${left}`), find(`r${right}`)]
    if (a !== b) parents.set(b, a)
  }
  const components = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const root = find(`l${pair.left}`)
    const component = components.get(root)
    if (component) component.push(pair)
    else components.set(root, [pair])
  }
  return [...components.values()]
}

/** Beyond so many cells the best whole takes too long: only the same words said hundreds of times make such a component. */
const MOST_CELLS = 250 * 250

function assignComponent(pairs: readonly Pair[]): Pair[] {
  const [only] = pairs
  if (pairs.length === 1 && only) return [only]
  const rows = toIndexes(pairs.map(({ left }) => left))
  const rights = toIndexes(pairs.map(({ right }) => right))
  const columns = Math.max(rights.size, rows.size)
  if (rows.size * columns > MOST_CELLS) return assignInTurn(pairs)
  const costs = new Float64Array(rows.size * columns)
  const chosen = new Array<Pair | undefined>(costs.length)
  for (const pair of pairs) {
    const cell = (rows.get(pair.left) ?? 0) * columns + (rights.get(pair.right) ?? 0)
    costs[cell] = -pair.weight
    chosen[cell] = pair
  }
  const columnOf = solve(rows.size, columns, (row, column) => costs[row * columns + column] ?? 0)
  return columnOf.flatMap((column, row) => chosen[row * columns + column] ?? [])
}

function toIndexes(items: readonly number[]): Map<number, number> {
  const sorted = [...new Set(items)].sort((a, b) => a - b)
  return new Map(sorted.map((item, index) => [item, index]))
}

/** The heaviest pair first, then the heaviest of the rest. */
function assignInTurn(pairs: readonly Pair[]): Pair[] {
  const lefts = new Set<number>()
  const rights = new Set<number>()
  const ordered = [...pairs].sort(
    (a, b) => b.weight - a.weight || a.left - b.left || a.right - b.right,
  )
  return ordered.filter(({ left, right }) => {
    if (lefts.has(left) || rights.has(right)) return false
    lefts.add(left)
    rights.add(right)
    return true
  })
}

type Cost = (row: number, column: number) => number

interface Labelling {
  readonly rowPotential: Float64Array
  readonly columnPotential: Float64Array
  /** The row that each column has, −1 for none; one more column, the last, stands for the row that looks for a place. */
  readonly rowOf: Int32Array
}

/**
 * The Hungarian method in its form with potentials (H. W. Kuhn 1955, J. Munkres 1957): for each row a column, at the least
 * cost in all. Needs at least as many columns as rows.
 */
function solve(rows: number, columns: number, cost: Cost): number[] {
  const labelling: Labelling = {
    rowPotential: new Float64Array(rows),
    columnPotential: new Float64Array(columns + 1),
    rowOf: new Int32Array(columns + 1).fill(-1),
  }
  for (let row = 0; row < rows; row++) augment(labelling, row, columns, cost)
  const columnOf = new Array<number>(rows).fill(-1)
  for (let column = 0; column < columns; column++) {
    const row = at(labelling.rowOf, column)
    if (row >= 0) columnOf[row] = column
  }
  return columnOf
}

/** Finds a place for one more row along the cheapest path, on which other rows change theirs. */
function augment(labelling: Labelling, row: number, columns: number, cost: Cost): void {
  const { rowOf } = labelling
  const search = {
    least: new Float64Array(columns).fill(Number.POSITIVE_INFINITY),
    before: new Int32Array(columns).fill(columns),
    used: new Uint8Array(columns + 1),
  }
  rowOf[columns] = row
  let current = columns
  while (at(rowOf, current) !== -1) {
    search.used[current] = 1
    const next = reach(labelling, search, current, cost)
    shift(labelling, search, at(search.least, next))
    current = next
  }
  for (; current !== columns; current = at(search.before, current))
    rowOf[current] = at(rowOf, at(search.before, current))
}

interface Search {
  /** The least reduced cost by which each column is reached, and the column before it on that path. */
  readonly least: Float64Array
  readonly before: Int32Array
  readonly used: Uint8Array
}

/** Looks from a column's row to all others; the nearest that is not used. */
function reach(
  { rowPotential, columnPotential, rowOf }: Labelling,
  { least, before, used }: Search,
  current: number,
  cost: Cost,
): number {
  const row = at(rowOf, current)
  let next = -1
  for (const [column, known] of least.entries()) {
    if (used[column]) continue
    const reduced = cost(row, column) - at(rowPotential, row) - at(columnPotential, column)
    if (reduced < known) {
      least[column] = reduced
      before[column] = current
    }
    if (next < 0 || at(least, column) < at(least, next)) next = column
  }
  return next
}

function shift(labelling: Labelling, { least, used }: Search, by: number): void {
  const { rowPotential, columnPotential, rowOf } = labelling
  for (const [column, isUsed] of used.entries()) {
    if (isUsed) {
      rowPotential[at(rowOf, column)] = at(rowPotential, at(rowOf, column)) + by
      columnPotential[column] = at(columnPotential, column) - by
    } else if (column < least.length) least[column] = at(least, column) - by
  }
}

function at(numbers: Float64Array | Int32Array, index: number): number {
  return numbers[index] ?? Number.NaN
}
