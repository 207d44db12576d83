import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHashTable } from '../../../../src/capture/lines/hash-table.ts'

test('a table gives each hash its number, and 0 for any other', () => {
  const table = toHashTable([
    [7, 1.5],
    [-7, -2],
  ])
  expect([table(7), table(-7), table(8)]).toEqual([1.5, -2, 0])
})

test('hashes that would stand at the same place are told apart, 0 among them', () => {
  // of so few numbers the place is told by the last bits alone
  const table = toHashTable([
    [16, 1],
    [0, 2],
    [32, 3],
  ])
  expect([0, 16, 32, 48].map(table)).toEqual([2, 1, 3, 0])
  expect(toHashTable([[16, 1]])(0)).toBe(0)
})

test('an empty table knows nothing', () => {
  expect(toHashTable([])(7)).toBe(0)
})

test('a table says what a map says', () => {
  const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, fc.double())), fc.array(hash), (entries, others) => {
      const [table, map] = [toHashTable(entries), new Map(entries)]
      for (const each of [...map.keys(), ...others]) expect(table(each)).toBe(map.get(each) ?? 0)
    }),
  )
})
