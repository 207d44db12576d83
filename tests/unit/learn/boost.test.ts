import { expect, test } from 'vitest'
import { grow } from '../../../scripts/learn/boost.ts'
import { oddsOf, toForest } from '../../../src/capture/body/forest.ts'

const SETTINGS = { depth: 2, rate: 0.3, leaf: 1, penalty: 1, columns: 1, rows: 1 }

/** Lines with one feature each: of the answered ones those with it are text, of the guessed ones those without. */
const rows = Array.from({ length: 200 }, (_, nth) => Float64Array.of(nth % 2))
const marks = rows.map((row, nth) => (row[0] === 1) === nth < 100)
const answered = rows.map((_, nth) => (nth < 100 ? 1 : 0))
const both = rows.map((_, nth) => (nth < 100 ? 1 : 3))

test('the last trees unlearn what guesses say where the answers speak against them', () => {
  const first = { trees: 10, weights: both }
  const guessed = toForest(grow(rows, marks, [first], SETTINGS))
  const corrected = toForest(grow(rows, marks, [first, { trees: 30, weights: answered }], SETTINGS))
  expect(oddsOf(guessed, Float64Array.of(1))).toBeLessThan(0)
  expect(oddsOf(corrected, Float64Array.of(1))).toBeGreaterThan(1)
  expect(oddsOf(corrected, Float64Array.of(0))).toBeLessThan(-1)
})
