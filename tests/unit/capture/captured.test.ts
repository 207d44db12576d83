import { expect, test } from 'vitest'
import { toCaptureDate } from '../../../src/capture/captured.ts'

test('the Hebrew year fixes the civil year of a page’s own date', () => {
  expect(toCaptureDate('Friday, April 26th | 18 Nisan 5784')?.value).toBe('2024-04-26')
  expect(toCaptureDate('Monday, December 19 | 25 Kislev 5783')?.value).toBe('2022-12-19')
})

test('days of the two calendars that disagree give no date', () => {
  expect(toCaptureDate('Friday, April 26th | 17 Nisan 5784')).toBeUndefined()
  expect(toCaptureDate('Thursday, April 26th | 18 Nisan 5784')).toBeUndefined()
})

test('a date without a Hebrew one is not the page’s clock', () => {
  expect(toCaptureDate('Friday, April 26th, 2024')).toBeUndefined()
})
