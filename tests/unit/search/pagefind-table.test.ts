import { expect, test } from 'vitest'
import { toFinder, toTable } from '../../../src/search/pagefind-table.ts'
import { readTable } from '../../../src/search/read-table.ts'

test('the table that Pagefind is given reads as it should: every article by its number', () => {
  for (const [first, articles] of [
    [0, 3],
    [0, 23],
    [0, 24],
    [0, 255],
    [0, 256],
    [20, 200],
    [3900, 4000],
  ] as const) {
    const { version, pages, chunks } = readTable(toTable('1.5.2', first, articles))
    expect(version).toBe('1.5.2')
    expect(pages).toEqual(Array.from({ length: articles }, (_, index) => String(first + index)))
    expect(chunks).toEqual([])
  }
})

test('a table that is cut short, or of another form, is refused', () => {
  const table = toTable('1.5.2', 0, 30)
  expect(() => readTable(table.subarray(0, 50))).toThrow('ends too soon')
  expect(() => readTable(Uint8Array.of(0x81, 0xa0))).toThrow('has another form: type 5')
  expect(() => readTable(Uint8Array.of(0x83, 0x61, 0x31, 0x61, 0x32, 0x80))).toThrow('no list')
  expect(() => readTable(Uint8Array.of(0x83, 0x80, 0x80, 0x80))).toThrow('no text')
})

test('a word is in the last posting file that does not begin after it', () => {
  const fileOf = toFinder({ articles: 1, starts: ' bo sea t' })
  const files = ['a', 'bn', 'bo', 'boat', 'se', 'sea', 'seal', 't', 'zeal'].map(fileOf)
  expect(files).toEqual([0, 0, 1, 1, 1, 2, 2, 3, 3])
})

test('letters are in the order of their code points, as Pagefind has them', () => {
  const fileOf = toFinder({ articles: 1, starts: ' ꯍ \u{FB00} \u{20000}' })
  expect(['ꯎ', '\u{FB01}', '\u{20001}'].map(fileOf)).toEqual([1, 2, 3])
})
