import { expect, test } from 'vitest'
import { countWords, toDateWords, toMinutes, toNames, toOpening } from '../../src/wording.ts'

const start = { line: 1, column: 1, offset: 0 }
const position = { start, end: start }
const paragraph = (text: string) => ({ type: 'paragraph' as const, text, position })

test('a date is said no finer than it is known', () => {
  const words = (value: string, precision: 'year' | 'month' | 'day' | 'minute') =>
    toDateWords({ value, precision, text: value })
  expect(words('2015', 'year')).toBe('2015')
  expect(words('2015-12', 'month')).toBe('December 2015')
  expect(words('2015-12-04', 'day')).toBe('4 December 2015')
  expect(words('2015-12-04T04:41', 'minute')).toBe('4 December 2015, 4:41\u00a0am')
  expect(words('2015-12-04T00:05Z', 'minute')).toBe('4 December 2015, 12:05\u00a0am\u00a0UTC')
  expect(words('2015-12-04T16:41-05:00', 'minute')).toBe(
    '4 December 2015, 4:41\u00a0pm\u00a0UTC−05:00',
  )
})

test('names are joined as a list in words', () => {
  const person = (name: string) => ({ name, kind: 'person' as const })
  expect(toNames({ bylines: [] })).toBe('')
  expect(toNames({ bylines: [person('A'), person('B'), person('C')] })).toBe('A, B and C')
})

test('words are counted in the body alone, in scripts without spaces too', () => {
  expect(countWords({ body: [paragraph('Four words, no more.')], language: 'en' })).toBe(4)
  expect(countWords({ body: [paragraph('我们读书')], language: 'zh' })).toBeGreaterThan(1)
})

test('reading takes at least a minute', () => {
  expect(toMinutes(3)).toBe(1)
  expect(toMinutes(2380)).toBe(10)
})

test('the opening is cut between words and says that it goes on', () => {
  const body = [paragraph('In\u00a0 dismissing the criticisms')]
  expect(toOpening({ body }, 100)).toBe('In dismissing the criticisms')
  expect(toOpening({ body }, 20)).toBe('In dismissing the …')
})

test('an opening without spaces is cut between characters', () => {
  expect(toOpening({ body: [paragraph('読む😀😀')] }, 3)).toBe('読む …')
})
