import { expect, test } from 'vitest'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'
import { toKinds } from '../../../../src/capture/naming/kinds.ts'

const PROSE = 'The water rose for three days, and nobody in the valley slept.'
const kindsOf = (...texts: string[]) => toKinds(toBlocks(toLines(texts.join('\n\n'))))

test('a short line without a stop is a heading, also one with a year or a colon in it', () => {
  for (const head of ['What the river took', 'The flood of 1953', 'What came of it: nothing'])
    expect(kindsOf(PROSE, head, PROSE)).toEqual(['paragraph', 'heading', 'paragraph'])
})

test('a line of code is none', () => {
  const code = ['import river', 'level = river.read(); print(level)', '<gate open>', '├── docs']
  expect(kindsOf(PROSE, ...code, PROSE)).toEqual(Array(6).fill('paragraph'))
})

test('nor are the rows of a table, or values under their names', () => {
  const rows = ['Upper Mill 4.2 m', 'Lower Mill 3.1 m', 'Built: 1730', 'Owner: the parish']
  expect(kindsOf(PROSE, ...rows, PROSE)).toEqual(Array(6).fill('paragraph'))
})
