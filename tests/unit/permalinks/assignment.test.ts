import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assign, type Pair } from '../../../src/permalinks/assignment.ts'
import { heaviestChain } from '../../../src/permalinks/chain.ts'

function weigh(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { weight }) => sum + weight, 0)
}

/** The greatest weight by trying everything. */
function bestWeight([first, ...rest]: readonly Pair[]): number {
  if (!first) return 0
  const others = rest.filter(({ left, right }) => left !== first.left && right !== first.right)
  return Math.max(bestWeight(rest), first.weight + bestWeight(others))
}

const somePairs = fc.uniqueArray(
  fc.record({ left: fc.nat(4), right: fc.nat(4), weight: fc.integer({ min: 1, max: 9 }) }),
  { selector: ({ left, right }) => left * 10 + right, maxLength: 12 },
)

test('the assignment is the best whole, not the best pair first', () => {
  const pairs = [
    { left: 0, right: 0, weight: 10 },
    { left: 0, right: 1, weight: 9 },
    { left: 1, right: 0, weight: 9 },
  ]
  expect(assign(pairs)).toEqual(pairs.slice(1))
})

test('no assignment of greater weight exists, and no item is used twice', () => {
  fc.assert(
    fc.property(somePairs, (pairs) => {
      const chosen = assign(pairs)
      expect(weigh(chosen)).toBe(bestWeight(pairs))
      expect(new Set(chosen.map(({ left }) => left)).size).toBe(chosen.length)
      expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length)
    }),
  )
})

test('of blocks out of order those that carry less have moved', () => {
  const pairs = [
    [1, 4],
    [2, 1],
    [3, 2],
  ] as const
  expect(heaviestChain(pairs, () => 1)).toEqual([
    [2, 1],
    [3, 2],
  ])
  expect(heaviestChain(pairs, (right) => (right === 4 ? 9 : 1))).toEqual([[1, 4]])
})
