import { expect, test, vi } from 'vitest'
import { oncePer } from '../../../../src/capture/lines/once.ts'

test('what is made of an object is made once', () => {
  const make = vi.fn(({ text }: { text: string }) => text.length || undefined)
  const lengthOf = oncePer(make)
  const [line, empty] = [{ text: 'four' }, { text: '' }]
  expect([lengthOf(line), lengthOf(line)]).toEqual([4, 4])
  expect([lengthOf(empty), lengthOf(empty)]).toEqual([undefined, undefined])
  expect(make).toHaveBeenCalledTimes(2)
})
