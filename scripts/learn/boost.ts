import { toChance } from '../../src/capture/body/chance.ts'
import type { StoredForest, StoredTree } from '../../src/capture/body/forest.ts'

/** So many trees, grown on lines of such weights; lines that weigh nothing are not looked at. */
export interface Stage {
  readonly trees: number
  readonly weights: readonly number[]
}

/** What the trees are grown with. */
export interface Settings {
  readonly depth: number
  readonly rate: number
  /** The least weight of lines in a leaf. */
  readonly leaf: number
  /** Added to a leaf's weight: the greater, the tamer. */
  readonly penalty: number
  /** The share of the features that each tree may ask for. */
  readonly columns: number
  /** The share of the lines that each tree sees. */
  readonly rows: number
}

/** A tree while it grows: what each node asks for (-1 for a leaf), where its sides begin, what it is worth. */
interface Tree {
  readonly split: number[]
  readonly bound: number[]
  /** The node for greater values; the other side follows its parent. */
  readonly no: number[]
  readonly value: number[]
}

const BINS = 48

/** Rows enough to know how a feature's values are spread. */
const SAMPLE = 12000

/** Numbers that look random and are the same in each run (mulberry32). */
export function toRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Grows trees that tell the lines marked true from the others, by gradient boosting of the log loss: each stage goes on where
 * the one before it ended.
 */
export function grow(
  rows: readonly Float64Array[],
  marks: readonly boolean[],
  stages: readonly Stage[],
  settings: Settings,
): StoredForest {
  const random = toRandom(7)
  const bins = toBins(rows)
  const start = toStart(marks, stages[0]?.weights ?? [])
  const odds = new Float64Array(rows.length).fill(start)
  const trees: StoredTree[] = []
  const [gradient, curvature] = [new Float64Array(rows.length), new Float64Array(rows.length)]
  for (const weights of stages.flatMap((stage) =>
    Array<Stage['weights']>(stage.trees).fill(stage.weights),
  )) {
    for (let index = 0; index < rows.length; index++) {
      const chance = toChance(odds[index] ?? 0)
      const weight = weights[index] ?? 0
      gradient[index] = weight * (chance - Number(marks[index]))
      curvature[index] = weight * Math.max(chance * (1 - chance), 1e-6)
    }
    const chosen = choose(rows.length, (row) => random() < settings.rows && (weights[row] ?? 0) > 0)
    const columns = [...bins.codes.keys()].filter(() => random() < settings.columns)
    const tree = growTree({ bins, gradient, curvature, columns, settings }, chosen)
    trees.push(toStored(tree))
    for (let index = 0; index < rows.length; index++)
      odds[index] = (odds[index] ?? 0) + walk(tree, rows[index] ?? new Float64Array())
  }
  return { start, trees }
}

/** The log odds of all lines together. */
function toStart(marks: readonly boolean[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const positive = weights.reduce((sum, weight, index) => sum + (marks[index] ? weight : 0), 0)
  return Math.log(positive / (total - positive))
}

function walk(tree: Tree, row: Float64Array): number {
  let node = 0
  for (;;) {
    const split = tree.split[node] ?? -1
    if (split < 0) return tree.value[node] ?? 0
    node = ((row[split] ?? 0) <= (tree.bound[node] ?? 0) ? node + 1 : tree.no[node]) ?? 0
  }
}

function toStored(tree: Tree): StoredTree {
  return tree.split.flatMap((split, node) => {
    const value = tree.value[node] ?? 0
    return split < 0 ? [value, -1] : [value, split, tree.bound[node] ?? 0, tree.no[node] ?? 0]
  })
}

interface Bins {
  /** For each feature, the bin of each row. */
  readonly codes: Uint8Array[]
  /** For each feature, the greatest value of each bin but the last. */
  readonly bounds: number[][]
}

function toBins(rows: readonly Float64Array[]): Bins {
  const width = rows[0]?.length ?? 0
  const bounds = Array.from({ length: width }, (_, column) => toBounds(rows, column))
  const codes = bounds.map((list, column) =>
    Uint8Array.from(rows, (row) => {
      const value = row[column] ?? 0
      let [low, high] = [0, list.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (value <= (list[middle] ?? 0)) high = middle
        else low = middle + 1
      }
      return low
    }),
  )
  return { codes, bounds }
}

/** Values that part the rows into bins of about equal size, half-way between two that occur. */
function toBounds(rows: readonly Float64Array[], column: number): number[] {
  const step = Math.ceil(rows.length / SAMPLE)
  const values = new Float64Array(Math.floor(rows.length / step))
  for (let index = 0; index < values.length; index++)
    values[index] = rows[index * step]?.[column] ?? 0
  values.sort()
  const bounds: number[] = []
  let taken = 0
  for (let index = 1; index < values.length; index++) {
    const [value, next] = [values[index - 1] ?? 0, values[index] ?? 0]
    if (value === next) continue
    const isDue = index >= ((taken + 1) * values.length) / BINS || bounds.length === 0
    const bound = Number(((value + next) / 2).toPrecision(5))
    if (!isDue || bound < value || bound >= next || bounds.length >= BINS) continue
    bounds.push(bound)
    taken = Math.floor((index * BINS) / values.length)
  }
  return bounds
}

/** The numbers below `count` that pass, in order. */
function choose(count: number, test: (row: number) => boolean): Uint32Array {
  const chosen = new Uint32Array(count)
  let length = 0
  for (let row = 0; row < count; row++) if (test(row)) chosen[length++] = row
  return chosen.subarray(0, length)
}

/** The rows up to a bin, and those above it. */
function part(rows: Uint32Array, codes: Uint8Array, bin: number): [Uint32Array, Uint32Array] {
  const [left, right] = [new Uint32Array(rows.length), new Uint32Array(rows.length)]
  let [lefts, rights] = [0, 0]
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0
    if ((codes[row] ?? 0) <= bin) left[lefts++] = row
    else right[rights++] = row
  }
  return [left.subarray(0, lefts), right.subarray(0, rights)]
}

interface Growth {
  readonly bins: Bins
  readonly gradient: Float64Array
  readonly curvature: Float64Array
  readonly columns: readonly number[]
  readonly settings: Settings
}

function growTree(growth: Growth, rows: Uint32Array): Tree {
  const tree: Tree = { split: [], bound: [], no: [], value: [] }
  addNode(growth, tree, rows, toHistograms(growth, rows), 0)
  return tree
}

function addNode(
  growth: Growth,
  tree: Tree,
  rows: Uint32Array,
  histograms: Histograms,
  depth: number,
): number {
  const node = tree.split.length
  const { slope, weight } = histograms
  const { penalty, rate } = growth.settings
  tree.split.push(-1)
  tree.bound.push(0)
  tree.no.push(0)
  tree.value.push(Number(((-slope / (weight + penalty)) * rate).toPrecision(3)))
  if (depth >= growth.settings.depth) return node
  const best = findSplit(growth, histograms)
  if (!best) return node
  const codes = growth.bins.codes[best.column] ?? new Uint8Array()
  tree.split[node] = best.column
  tree.bound[node] = growth.bins.bounds[best.column]?.[best.bin] ?? 0
  const sides = part(rows, codes, best.bin)
  const [left, right] = toSideHistograms(growth, sides, histograms)
  addNode(growth, tree, sides[0], left, depth + 1)
  tree.no[node] = addNode(growth, tree, sides[1], right, depth + 1)
  return node
}

/** What each bin of each column that the tree may ask for holds, one stretch of `BINS + 2` a column, and all together. */
interface Histograms {
  readonly slopes: Float64Array
  readonly weights: Float64Array
  readonly slope: number
  readonly weight: number
}

const WIDTH = BINS + 2

function toHistograms({ bins, gradient, curvature, columns }: Growth, rows: Uint32Array) {
  const slopes = new Float64Array(columns.length * WIDTH)
  const weights = new Float64Array(columns.length * WIDTH)
  for (const [place, column] of columns.entries()) {
    const codes = bins.codes[column] ?? new Uint8Array()
    const start = place * WIDTH
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as number // a typed array has no holes
      const at = start + (codes[row] as number)
      slopes[at] = (slopes[at] as number) + (gradient[row] as number)
      weights[at] = (weights[at] as number) + (curvature[row] as number)
    }
  }
  let [slope, weight] = [0, 0]
  for (const row of rows) {
    slope += gradient[row] ?? 0
    weight += curvature[row] ?? 0
  }
  return { slopes, weights, slope, weight }
}

/** Only the smaller side is counted; the other is what is left of the whole. */
function toSideHistograms(
  growth: Growth,
  [left, right]: readonly [Uint32Array, Uint32Array],
  whole: Histograms,
): [Histograms, Histograms] {
  const isLeft = left.length <= right.length
  const counted = toHistograms(growth, isLeft ? left : right)
  const rest = {
    slopes: whole.slopes.map((value, at) => value - (counted.slopes[at] ?? 0)),
    weights: whole.weights.map((value, at) => value - (counted.weights[at] ?? 0)),
    slope: whole.slope - counted.slope,
    weight: whole.weight - counted.weight,
  }
  return isLeft ? [counted, rest] : [rest, counted]
}

function findSplit(
  { columns, bins, settings }: Growth,
  { slopes, weights, slope, weight }: Histograms,
) {
  const { penalty, leaf } = settings
  const whole = (slope * slope) / (weight + penalty)
  let best: { column: number; bin: number } | undefined
  let gain = 1e-3
  for (const [place, column] of columns.entries()) {
    const last = bins.bounds[column]?.length ?? 0
    let [leftSlope, leftWeight] = [0, 0]
    for (let bin = 0; bin < last; bin++) {
      leftSlope += slopes[place * WIDTH + bin] ?? 0
      leftWeight += weights[place * WIDTH + bin] ?? 0
      const [rightSlope, rightWeight] = [slope - leftSlope, weight - leftWeight]
      if (leftWeight < leaf || rightWeight < leaf) continue
      const better =
        (leftSlope * leftSlope) / (leftWeight + penalty) +
        (rightSlope * rightSlope) / (rightWeight + penalty) -
        whole
      if (better > gain) [gain, best] = [better, { column, bin }]
    }
  }
  return best
}
