import { expect, test, vi } from 'vitest'
import { remember } from '../../../src/search/remember.ts'

test('what was made for a key is given again, and made once', () => {
  const make = vi.fn((key: string) => ({ key }))
  const get = remember(make)
  expect(get('a')).toBe(get('a'))
  expect(get('b')).toEqual({ key: 'b' })
  expect(make.mock.calls).toEqual([['a'], ['b']])
})
