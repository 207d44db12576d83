import { expect, test } from 'vitest'
import { contentWords, countSpaced, fold } from '../../../../src/capture/lines/folded.ts'

test.each([
  ['plain', 'The River', 'the river'],
  ['two spaces in a row', 'the  river', 'the river'],
  ['other spaces and quotes', '  A\u00a0“B”\tit’s ', 'a "b" it\'s'],
])('lines that a reader would call the same are equal: %s', (_, text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['', 1],
  ['a\u00a0b  c\u3000d', 4],
  ['word '.repeat(300), 100],
])('words are counted between white space of any kind, up to a hundred: %j', (text, count) => {
  expect(countSpaced(text)).toBe(count)
})

test('words of letters beyond ASCII tell a subject too', () => {
  expect(contentWords('L’été, café-crème and naïve ÀÉÎÕ')).toEqual([
    'café',
    'crème',
    'naïve',
    'àéîõ',
  ])
})
