import { expect, test } from 'vitest'
import { toWidth } from '../../../src/cli/terminal.ts'

test('a terminal says its width; where it says none or there is none, COLUMNS does', () => {
  expect(toWidth(80, '100')).toBe(80)
  expect(toWidth(undefined, '100')).toBe(100)
  // As one has that a program opened without a size.
  expect(toWidth(0, undefined)).toBe(120)
  expect(toWidth(0, '100')).toBe(100)
  for (const said of [undefined, '', 'wide', '0', '-5']) expect(toWidth(undefined, said)).toBe(120)
})
