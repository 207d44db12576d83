import { expect, test } from 'vitest'
import { isAddress, isWritable, toSlug } from '../../src/slug.ts'

test('an address is the title in small letters, with hyphens', () => {
  expect(toSlug('What the river taught the valley')).toBe('what-the-river-taught-the-valley')
  expect(toSlug('¿?')).toBe('')
})

test('one hyphen stands between words, whatever stood there, and nothing that can’t be seen', () => {
  expect(toSlug('Column:The Merger — in 2025 - I Tried 11…And?')).toBe(
    'column-the-merger-in-2025-i-tried-11-and',
  )
  expect(toSlug('News, 🗞\ufe0f Using ⚙\ufe0f A.I./ML')).toBe('news-using-ai-ml')
})

test('a long title’s address is cut behind a word', () => {
  expect(toSlug('word '.repeat(50))).toBe(Array(16).fill('word').join('-'))
})

test('where there is no word to cut behind it is cut between characters', () => {
  expect(toSlug('a'.repeat(300))).toHaveLength(80)
  expect(toSlug('日'.repeat(300))).toBe('日'.repeat(66))
  expect(toSlug(`${'日'.repeat(66)}жя`)).toBe(`${'日'.repeat(66)}ж`)
  expect(toSlug('𠀀'.repeat(300))).toBe('𠀀'.repeat(40))
})

test('the address of any title can be a folder’s name, with a number behind it', () => {
  for (const title of ['القراءة في المكتبات '.repeat(20), '长'.repeat(220), 'é'.repeat(220)])
    expect(isWritable(`${toSlug(title)}-1000`)).toBe(true)
  expect(isWritable('é'.repeat(200))).toBe(false)
  expect(['a'.repeat(255), 'a'.repeat(256)].map(isWritable)).toEqual([true, false])
})

test('a person may ask for the address of any title, and for nothing that is none', () => {
  for (const title of ['Cold Sea – a review', 'हिन्दी में लेख', 'ภาษาไทย', 'snake_case', 'Élan'])
    expect(isAddress(toSlug(title)), title).toBe(true)
  for (const text of [
    '',
    '-',
    'The Gate',
    'the gate',
    'a/b',
    '..',
    'a%20b',
    'a?b',
    'a#b',
    'a\u0000',
  ])
    expect(isAddress(text), text).toBe(false)
})
