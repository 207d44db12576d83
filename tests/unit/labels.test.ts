import { readFileSync } from 'node:fs'
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

test('the documentation names every label that a correction can give', () => {
  const text = readFileSync('docs/captures.md', 'utf8')
  const given = labelNames.filter((label) => label !== 'blank')
  expect(given.filter((label) => !text.includes(`\`${label}\``))).toEqual([])
})
