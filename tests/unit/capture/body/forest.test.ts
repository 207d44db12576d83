import { expect, test } from 'vitest'
import { oddsOf, reasonsOf, toForest } from '../../../../src/capture/body/forest.ts'

/* One tree asks for feature 1, then for feature 0 where that is great; the other is a single leaf. */
const forest = toForest({
  start: -1,
  trees: [
    [0.1, 1, 5, 2, -0.5, -1, 0.4, 0, 2, 4, 0.3, -1, 0.9, -1],
    [0.25, -1],
  ],
})
const row = (...values: number[]) => Float64Array.from(values)

test('a value up to the bound takes the first side, a greater one the other', () => {
  expect(oddsOf(forest, row(0, 5))).toBeCloseTo(-1 - 0.5 + 0.25)
  expect(oddsOf(forest, row(2, 6))).toBeCloseTo(-1 + 0.3 + 0.25)
  expect(oddsOf(forest, row(3, 6))).toBeCloseTo(-1 + 0.9 + 0.25)
})

test('each question is worth what its answer changed', () => {
  const reasons = reasonsOf(forest, row(3, 6))
  expect(reasons[1]).toBeCloseTo(0.4 - 0.1)
  expect(reasons[0]).toBeCloseTo(0.9 - 0.4)
})

test('of trees that don’t fill a walk each counts once', () => {
  const tree = [0.1, 0, 5, 2, -0.5, -1, 0.4, -1]
  const odds = (count: number) =>
    oddsOf(toForest({ start: 0, trees: Array(count).fill(tree) }), row(9))
  expect([1, 2, 3, 4, 5].map((count) => odds(count) / count)).toEqual(
    Array(5).fill(expect.closeTo(0.4)),
  )
})

test('a tree that asks too many questions in a row is refused', () => {
  // Each question's first side is the next question, its other side a leaf behind them all.
  const tree = (forks: number) => [
    ...Array.from({ length: forks }, (_, fork) => [0, 0, 0, 2 * forks - fork]).flat(),
    ...Array(forks + 1)
      .fill([1, -1])
      .flat(),
  ]
  expect(oddsOf(toForest({ start: 0, trees: [tree(5)] }), row(9, 0))).toBe(1)
  expect(() => toForest({ start: 0, trees: [tree(6)] })).toThrow(RangeError)
})
