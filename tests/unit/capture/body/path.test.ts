import { expect, test } from 'vitest'
import { toPath } from '../../../../src/capture/body/path.ts'

test('a doubtful line goes with its neighbours', () => {
  expect(toPath([2, -0.2, 2], 0.3)).toEqual([true, true, true])
  expect(toPath([-2, 0.2, -2], 0.3)).toEqual([false, false, false])
})

test('a line sure of its side stands alone', () => {
  expect(toPath([2, -3, 2], 0.3)).toEqual([true, false, true])
})

test('without a cost each line goes its own way', () => {
  expect(toPath([0.1, -0.1, 0.1], 0)).toEqual([true, false, true])
})

test('no lines, no path', () => {
  expect(toPath([], 1)).toEqual([])
})
