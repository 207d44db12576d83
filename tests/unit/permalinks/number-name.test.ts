import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareNames,
  freshName,
  isNumberName,
  nameBetween,
  precursorOf,
} from '../../../src/permalinks/number-name.ts'

test('inserted after 7 comes 7a, then 7b; between them 7aa; before 1 comes 0a', () => {
  expect(nameBetween('p', 'p7', 'p8')).toBe('p7a')
  expect(nameBetween('p', 'p7a', 'p8')).toBe('p7b')
  expect(nameBetween('p', 'p7a', 'p7b')).toBe('p7aa')
  expect(nameBetween('p', undefined, 'p1')).toBe('p0a')
  expect(nameBetween('h', 'h3')).toBe('h4')
})

test('what comes between a number and its first letter has a z, which counts before a', () => {
  expect(nameBetween('p', 'p7', 'p7a')).toBe('p7za')
  expect(nameBetween('p', 'p7', 'p7za')).toBe('p7zza')
  expect(nameBetween('p', 'p7a', 'p7aa')).toBe('p7aza')
  expect(nameBetween('p', 'p7y', 'p8')).toBe('p7ya')
  expect(['p7a', 'p8', 'p7za', 'p7', 'p7aa', 'p7b'].sort(compareNames)).toEqual([
    'p7',
    'p7za',
    'p7a',
    'p7aa',
    'p7b',
    'p8',
  ])
})

test('one insertion after another goes through the alphabet, and on below y', () => {
  const names = ['p7']
  while (names.length < 28) names.push(nameBetween('p', names.at(-1), 'p8'))
  expect(names.slice(-4)).toEqual(['p7x', 'p7y', 'p7ya', 'p7yb'])
  expect(names.toReversed().sort(compareNames)).toEqual(names)
  expect(nameBetween('p', 'p7aa', 'p7b')).toBe('p7ab')
  expect(nameBetween('p', 'p7ay', 'p7b')).toBe('p7aya')
})

test('a name is a series, a number and letters that do not end in z', () => {
  for (const name of ['p1', 'p7a', 'p0a', 'h12', 'f1za']) expect(isNumberName(name)).toBe(true)
  for (const name of ['p0', 'p07', 'p7z', 'x1', 'xp1', 'p', 'p7A', 'p7a1', 'p-1', ''])
    expect(isNumberName(name)).toBe(false)
})

test('a new name takes the gap that needs the fewest letters, and goes on counting at the end', () => {
  expect(freshName('p', ['p7', 'p8', 'p9'], 'p7', 'p9')).toBe('p7a')
  expect(freshName('p', ['p7', 'p7a', 'p8'], 'p7', 'p8')).toBe('p7b')
  expect(freshName('p', ['p7', 'p8'], 'p7')).toBe('p9')
})

/** Where to insert, again and again: a share of the way through the names given so far. */
const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 })

function insertAll(shares: readonly number[]): string[] {
  const names: string[] = []
  for (const share of shares) {
    const place = Math.round(share * names.length)
    names.splice(place, 0, nameBetween('p', names[place - 1], names[place]))
  }
  return names
}

test('between any two names there is another, and names sort as their blocks stand', () => {
  fc.assert(
    fc.property(places, (shares) => {
      const names = insertAll(shares)
      expect(new Set(names).size).toBe(names.length)
      expect(names.every(isNumberName)).toBe(true)
      expect([...names].reverse().sort(compareNames)).toEqual(names)
    }),
  )
})

test('each name supposes one that was given before it, so that a missing one shows', () => {
  const names = ['p8', 'h2', 'p7b', 'p7ab', 'p7a', 'p7za', 'p7zza', 'p7aza', 'p0b']
  const before = ['p7', 'h1', 'p7a', 'p7aa', 'p7', 'p7', 'p7', 'p7a', 'p0a']
  expect(names.map(precursorOf)).toEqual(before)
  expect(['p1', 'h1', 'p0a', 'p0za'].map(precursorOf)).toEqual(Array(4).fill(undefined))
  fc.assert(
    fc.property(places, (shares) => {
      const names = new Set(insertAll(shares))
      for (const name of names) {
        const precursor = precursorOf(name)
        if (precursor !== undefined) expect(names).toContain(precursor)
      }
    }),
  )
})
