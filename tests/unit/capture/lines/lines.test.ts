import { expect, test } from 'vitest'
import { isBlank, isBlankText, toLines } from '../../../../src/capture/lines/lines.ts'

test('a line keeps its text and knows where it begins, whatever ends it', () => {
  expect(toLines('a\r\n b\n\nc\rd')).toEqual([
    { number: 1, offset: 0, text: 'a' },
    { number: 2, offset: 3, text: ' b' },
    { number: 3, offset: 6, text: '' },
    { number: 4, offset: 7, text: 'c' },
    { number: 5, offset: 9, text: 'd' },
  ])
})

test('a line ending at the end of the text opens no further line', () => {
  expect(toLines('a\n')).toHaveLength(1)
  expect(toLines('a\n\n')).toHaveLength(2)
  expect(toLines('')).toEqual([])
})

test('a text of one no-break space, of a zero-width one or a control is blank, and a line of it', () => {
  for (const text of ['\u00a0 ', '\u200b', '\u0007', '']) {
    expect(isBlankText(text), JSON.stringify(text)).toBe(true)
    expect(isBlank({ number: 1, offset: 0, text })).toBe(true)
  }
  expect(isBlankText('·')).toBe(false)
})
