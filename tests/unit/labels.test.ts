import { expect, test } from 'vitest'
import { isKept, LABELS, labelNames } from '../../src/labels.ts'

test('a line is kept when its label belongs to the article and set aside when it is furniture', () => {
  expect(isKept('paragraph')).toBe(true)
  expect(isKept('disclaimer')).toBe(true)
  expect(isKept('share')).toBe(false)
  expect(isKept('blank')).toBe(false)
})

test('no two labels read the same', () => {
  const names = labelNames.map((label) => LABELS[label].name)
  expect(new Set(names).size).toBe(names.length)
})
