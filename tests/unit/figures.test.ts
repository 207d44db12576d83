import { expect, test } from 'vitest'
import { toCount, toDayInYear, toDayWords, toFigures } from '../../src/figures.ts'

test('a day is said no finer than it is known, and never its hour', () => {
  expect(toDayWords('2015')).toBe('2015')
  expect(toDayWords('2015-12')).toBe('December 2015')
  expect(toDayWords('2015-12-04')).toBe('4 December 2015')
  expect(toDayWords('2015-12-04T23:41-05:00')).toBe('4 December 2015')
})

test('under its year a day is said without it', () => {
  expect(toDayInYear('2015')).toBeUndefined()
  expect(toDayInYear('2015-12')).toBe('December')
  expect(toDayInYear('2015-12-04T04:41')).toBe('4 December')
})

test('a count agrees with its noun', () => {
  expect(toFigures(1234567)).toBe('1,234,567')
  expect(toCount(1, 'article')).toBe('1 article')
  expect(toCount(1000, 'article')).toBe('1,000 articles')
  expect(toCount(2, 'entry', 'entries')).toBe('2 entries')
})
