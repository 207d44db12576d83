import { expect, test } from 'vitest'
import { giveAddresses } from '../../../src/permalinks/addresses.ts'

const addressesOf = (...args: Parameters<typeof giveAddresses>) =>
  Object.fromEntries(
    [...giveAddresses(...args).given].map(([name, { address }]) => [name, address]),
  )

test('two articles of one title get two addresses, which don’t swap when a third comes before them', () => {
  const first = addressesOf(
    [
      { name: 'm', slug: 'the-gate' },
      { name: 'n', slug: 'the-gate' },
    ],
    [],
  )
  expect(first).toEqual({ m: 'the-gate', n: 'the-gate-1' })
  const later = addressesOf(
    [
      { name: 'a', slug: 'the-gate' },
      { name: 'm', slug: 'the-gate', address: 'the-gate' },
      { name: 'n', slug: 'the-gate', address: 'the-gate-1' },
    ],
    [],
  )
  expect(later).toEqual({ a: 'the-gate-2', m: 'the-gate', n: 'the-gate-1' })
})

test('which of two new ones gets the title as it is depends on their names alone', () => {
  const [m, n] = ['m', 'n'].map((name) => ({ name, slug: 'the-gate' }))
  if (!m || !n) throw new Error('two articles')
  expect(addressesOf([n, m], [])).toEqual({ m: 'the-gate', n: 'the-gate-1' })
  expect(addressesOf([m, n], [])).toEqual({ m: 'the-gate', n: 'the-gate-1' })
})

test('a changed title keeps the address; one that a person asks for leaves the old one redirecting', () => {
  const article = { name: 'a', slug: 'new-title', address: 'old-title', formerly: ['first-title'] }
  expect(giveAddresses([article], []).given.get('a')).toEqual({
    address: 'old-title',
    formerly: ['first-title'],
  })
  const asked = giveAddresses([{ ...article, asked: 'new-title' }], []).given.get('a')
  expect(asked).toEqual({ address: 'new-title', formerly: ['first-title', 'old-title'] })
})

test('going back to an earlier address makes the later one redirect', () => {
  const article = {
    name: 'a',
    slug: 'x',
    address: 'later',
    formerly: ['earlier'],
    asked: 'earlier',
  }
  expect(giveAddresses([article], []).given.get('a')).toEqual({
    address: 'earlier',
    formerly: ['later'],
  })
})

test('an address that another article has, had, or had before it was removed is not given', () => {
  expect(
    addressesOf(
      [
        { name: 'a', slug: 'gate' },
        { name: 'b', slug: 'bridge', address: 'bridge', formerly: ['gate'] },
      ],
      ['gate-1'],
    ),
  ).toEqual({ a: 'gate-2', b: 'bridge' })
  const asking = { name: 'c', slug: 'well', address: 'well', asked: 'gate-1' }
  const { given, refused } = giveAddresses([asking], ['gate-1'])
  expect(refused).toEqual(['c'])
  expect(given.get('c')?.address).toBe('well')
})

test('an address too long for a folder was never built, and gives way', () => {
  const article = { name: 'a', slug: 'gate', address: 'é'.repeat(200), formerly: ['ü'.repeat(200)] }
  expect(giveAddresses([article], []).given.get('a')).toEqual({ address: 'gate', formerly: [] })
})
