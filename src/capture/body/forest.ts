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

/** Trees ready to walk: one row of each array a node. */
export interface Forest {
  readonly start: number
  readonly roots: Int32Array
  /** The feature that the node asks for; -1 for a leaf. */
  readonly feature: Int16Array
  /** A value up to the bound goes to the next node, a greater one to `no`. */
  readonly bound: Float64Array
  readonly no: Int32Array
  /** The node that asked before; -1 for a root. */
  readonly parent: Int32Array
  /** What the node is worth: a leaf's counts, an inner node's serves to tell what its question changed. */
  readonly value: Float64Array
}

/** Unpacks stored trees. */
export function toForest({ start, trees }: StoredForest): Forest {
  const size = trees.reduce((sum, tree) => sum + countNodes(tree), 0)
  const forest: Forest = {
    start,
    roots: new Int32Array(trees.length),
    feature: new Int16Array(size).fill(-1),
    bound: new Float64Array(size),
    no: new Int32Array(size),
    parent: new Int32Array(size).fill(-1),
    value: new Float64Array(size),
  }
  let node = 0
  for (const [index, tree] of trees.entries()) {
    forest.roots[index] = node
    node = unpack(forest, tree, node)
  }
  return forest
}

function countNodes(tree: StoredTree): number {
  let count = 0
  for (let at = 0; at < tree.length; at += widthAt(tree, at)) count++
  return count
}

/** A leaf is told by -1 where a fork names its feature. */
function widthAt(tree: StoredTree, at: number): number {
  return tree[at + 1] === -1 ? 2 : 4
}

function unpack(forest: Forest, tree: StoredTree, root: number): number {
  let node = root
  for (let at = 0; at < tree.length; node++) {
    forest.value[node] = tree[at] ?? 0
    forest.feature[node] = tree[at + 1] ?? -1
    if (widthAt(tree, at) === 4) {
      forest.bound[node] = tree[at + 2] ?? 0
      const no = root + (tree[at + 3] ?? 0)
      forest.no[node] = no
      forest.parent[node + 1] = node
      forest.parent[no] = node
    }
    at += widthAt(tree, at)
  }
  return node
}

/** The leaf of each tree in which a row of features ends: all else is told from these. */
export function leavesOf({ feature, bound, no, roots }: Forest, row: Float64Array): Int32Array {
  const leaves = new Int32Array(roots.length)
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0
    for (let asked = feature[node] ?? -1; asked >= 0; asked = feature[node] ?? -1)
      node = (row[asked] ?? 0) <= (bound[node] ?? 0) ? node + 1 : (no[node] ?? 0)
    leaves[tree] = node
  }
  return leaves
}

/** The log odds of a row of features, by its leaves. */
export function oddsOf(forest: Forest, row: Float64Array, leaves = leavesOf(forest, row)): number {
  let odds = forest.start
  for (const leaf of leaves) odds += forest.value[leaf] ?? 0
  return odds
}

/** How much each feature moved the log odds of a row, on the way through all trees. */
export function reasonsOf(
  forest: Forest,
  row: Float64Array,
  leaves = leavesOf(forest, row),
): Float64Array {
  const { feature, parent, value } = forest
  const reasons = new Float64Array(row.length)
  for (const leaf of leaves)
    for (let node = leaf, above = parent[node] ?? -1; above >= 0; above = parent[node] ?? -1) {
      const asked = feature[above] ?? 0
      reasons[asked] = (reasons[asked] ?? 0) + (value[node] ?? 0) - (value[above] ?? 0)
      node = above
    }
  return reasons
}
