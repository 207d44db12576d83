/**
 * A tree's nodes in the order of a walk: a leaf is `value, -1`; a fork is `value, feature, bound, no`, with the side for
 * values up to the bound next and the other at node `no` of the tree.
 */
export type StoredTree = readonly number[]

/** Trees as they are stored: what every line starts with, in log odds, and what each tree adds. */
export interface StoredForest {
  readonly start: number
  readonly trees: readonly StoredTree[]
}

/** So many questions has the longest way through a tree. */
const DEPTH = 5
/** So many trees are walked at once. */
const AT_ONCE = 4
/** Forks and leaves of a tree where every way is as long. */
const [FORKS, LEAVES] = [2 ** DEPTH - 1, 2 ** DEPTH]

/**
 * Trees ready to walk. All have room for every way of `DEPTH` questions, so that a walk is always as long and its steps are sums: of the fork
 * `n` of a tree the sides are `2 n + 1` and `2 n + 2`, and what follows the forks are leaves.
 */
export interface Forest {
  readonly start: number
  /** A multiple of those walked at once: the last may be empty, and add nothing. */
  readonly trees: number
  /** The feature that each fork asks for. */
  readonly feature: Int16Array
  /** A value up to the bound goes to the first side, a greater one to the second. Where nothing is asked it is infinite. */
  readonly bound: Float64Array
  /** What each leaf adds to the log odds. */
  readonly value: Float64Array
  /** Where the way to each leaf begins in the next two; it ends where the next one's begins. */
  readonly way: Int32Array
  /** The features asked for on the ways, */
  readonly asked: Int16Array
  /** and how much each answer changed what its tree says. */
  readonly change: Float64Array
}

interface Fork {
  readonly feature: number
  readonly bound: number
  readonly sides: readonly [Node, Node]
}

interface Node {
  /** A leaf's counts, a fork's serves to tell what its question changed. */
  readonly value: number
  readonly fork?: Fork
}

/** An answer on the way to a leaf. */
interface Step {
  readonly asked: number
  readonly change: number
}

/** Unpacks stored trees. Throws for one with a longer way than `DEPTH`. */
export function toForest({ start, trees }: StoredForest): Forest {
  const count = Math.ceil(trees.length / AT_ONCE) * AT_ONCE
  const feature = new Int16Array(count * FORKS)
  const bound = new Float64Array(count * FORKS).fill(Infinity)
  const value = new Float64Array(count * LEAVES)
  const ways: (readonly Step[])[] = Array.from(value, () => [])
  for (const [index, tree] of trees.entries()) {
    const fill = (node: Node, slot: number, way: readonly Step[]): void => {
      if (slot >= FORKS) {
        if (node.fork)
          throw new RangeError(`tree ${index} asks more than ${DEPTH} questions in a row`)
        const leaf = index * LEAVES + slot - FORKS
        value[leaf] = node.value
        ways[leaf] = way
      } else if (!node.fork) fill(node, 2 * slot + 1, way)
      else {
        const asked = node.fork.feature
        feature[index * FORKS + slot] = asked
        bound[index * FORKS + slot] = node.fork.bound
        for (const [side, next] of node.fork.sides.entries())
          fill(next, 2 * slot + 1 + side, [...way, { asked, change: next.value - node.value }])
      }
    }
    fill(unpack(tree), 0, [])
  }
  return { start, trees: count, feature, bound, value, ...joined(ways) }
}

/** The ways to all leaves, one behind the other. */
function joined(ways: readonly (readonly Step[])[]): Pick<Forest, 'way' | 'asked' | 'change'> {
  const way = new Int32Array(ways.length + 1)
  for (const [leaf, { length }] of ways.entries()) way[leaf + 1] = (way[leaf] ?? 0) + length
  const steps = ways.flat()
  return {
    way,
    asked: Int16Array.from(steps, ({ asked }) => asked),
    change: Float64Array.from(steps, ({ change }) => change),
  }
}

/** A stored tree's root. Its nodes are read from the last to the first: sides stand behind their fork. */
function unpack(tree: StoredTree): Node {
  const starts: number[] = []
  for (let at = 0; at < tree.length; at += tree[at + 1] === -1 ? 2 : 4) starts.push(at)
  const nodes: Node[] = []
  for (const [index, at] of [...starts.entries()].reverse()) {
    const [value = 0, feature = -1, bound = 0, no = 0] = tree.slice(at, at + 4)
    const [first, second] = [nodes[index + 1], nodes[no]]
    nodes[index] =
      feature < 0 || !first || !second
        ? { value }
        : { value, fork: { feature, bound, sides: [first, second] } }
  }
  return nodes[0] ?? { value: 0 }
}

/** The log odds of a row of features: what all trees add. Of every page most lines are asked no more than this. */
export function oddsOf({ start, trees, feature, bound, value }: Forest, row: Float64Array): number {
  let odds = start
  for (let tree = 0; tree < trees; tree += AT_ONCE) {
    // While the answer of one tree is awaited the others are asked: a walk through one after the other takes twice the time.
    const [a, b, c, d] = [tree * FORKS, (tree + 1) * FORKS, (tree + 2) * FORKS, (tree + 3) * FORKS]
    let [w, x, y, z] = [0, 0, 0, 0]
    for (let asked = 0; asked < DEPTH; asked++) {
      w = 2 * w + 1 + sideOf(feature, bound, a + w, row)
      x = 2 * x + 1 + sideOf(feature, bound, b + x, row)
      y = 2 * y + 1 + sideOf(feature, bound, c + y, row)
      z = 2 * z + 1 + sideOf(feature, bound, d + z, row)
    }
    odds += value[tree * LEAVES + w - FORKS] ?? 0
    odds += value[(tree + 1) * LEAVES + x - FORKS] ?? 0
    odds += value[(tree + 2) * LEAVES + y - FORKS] ?? 0
    odds += value[(tree + 3) * LEAVES + z - FORKS] ?? 0
  }
  return odds
}

/** The leaf of a tree in which a row of features ends. */
function leafOf({ feature, bound }: Forest, tree: number, row: Float64Array): number {
  let slot = 0
  while (slot < FORKS) slot = 2 * slot + 1 + sideOf(feature, bound, tree * FORKS + slot, row)
  return tree * LEAVES + slot - FORKS
}

/** 0 for a fork's first side, 1 for its second. */
function sideOf(feature: Int16Array, bound: Float64Array, fork: number, row: Float64Array): number {
  return Number((row[feature[fork] ?? 0] ?? 0) > (bound[fork] ?? 0))
}

/** How much each feature moved the log odds of a row, on the way through all trees. */
export function reasonsOf(forest: Forest, row: Float64Array): Float64Array {
  const { trees, way, asked, change } = forest
  const reasons = new Float64Array(row.length)
  for (let tree = 0; tree < trees; tree++) {
    const leaf = leafOf(forest, tree, row)
    const end = way[leaf + 1] ?? 0
    for (let step = way[leaf] ?? 0; step < end; step++) {
      const feature = asked[step] ?? 0
      reasons[feature] = (reasons[feature] ?? 0) + (change[step] ?? 0)
    }
  }
  return reasons
}
