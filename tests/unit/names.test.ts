import { expect, test } from 'vitest'
import { joinNames, separatorsOf } from '../../src/names.ts'

test.each([[[]], [['A']], [['A', 'B']], [['A', 'B', 'C']], [['A', 'B', 'C', 'D']]])(
  '%j: what stands before each name makes the same line as the names joined',
  (names) => {
    const separators = separatorsOf(names)
    expect(names.map((name, index) => `${separators[index]}${name}`).join('')).toBe(
      joinNames(names),
    )
  },
)

test('names are joined as one says them', () => {
  expect(joinNames(['A', 'B'])).toBe('A and B')
  expect(joinNames(['A', 'B', 'C'])).toBe('A, B and C')
})
