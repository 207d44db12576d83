import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toLongestRise } from '../../../../src/capture/inputs/longest-rise.ts'

test('the lines that two texts have in common keep the order of both', () => {
  expect(toLongestRise([[0], [9], [1], [2], [], [3]])).toEqual([0, 1, 2, 3])
  expect(
    toLongestRise([
      [4, 7],
      [4, 7],
    ]),
  ).toEqual([4, 7])
  expect(toLongestRise([])).toEqual([])
})

/** By trying every choice. */
function longest(lists: readonly (readonly number[])[], above = -1): number {
  const [first, ...rest] = lists
  if (!first) return 0
  const taken = first.filter((value) => value > above).map((value) => 1 + longest(rest, value))
  return Math.max(longest(rest, above), ...taken)
}

test('nothing longer rises', () => {
  const list = fc.uniqueArray(fc.nat(9), { maxLength: 3 })
  fc.assert(
    fc.property(fc.array(list, { maxLength: 7 }), (lists) => {
      const rise = toLongestRise(lists)
      expect(rise).toHaveLength(longest(lists))
      expect(rise).toEqual([...rise].sort((a, b) => a - b))
    }),
  )
})
