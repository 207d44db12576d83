import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { readCapture } from '../../../src/capture/read.ts'
import { toReport } from '../../../src/cli/explain-report.ts'

const PROSE = [
  'The river had been rising since Tuesday, and nobody in the valley slept much that week, whatever they said afterwards.',
  'By the end of the month the river was back in its bed, but the valley had learned what its engineers had always known.',
  'No wall that is built against a river stands longer than the patience of those who have to mend it every spring.',
]
const LINES = ['Home', '', 'What the river taught', '', 'By Ada Winter', '', 'May 4, 2021']
const TEXT = `${[...LINES, ...PROSE.flatMap((text) => ['', text])].join('\n')}\n\n\n\nShare \u001b[31mthis\u001b[0m\n`

function explain(width: number, correction?: string) {
  const file = { path: 'seeds/river.txt', bytes: new TextEncoder().encode(TEXT) }
  const { article, evidence } = readCapture(
    file,
    correction === undefined ? undefined : { path: 'seeds/river.yaml', text: correction },
  )
  if (!article) throw new Error('no article')
  const plain = toReport(file.path, article, evidence, width).replace(
    // The program's own colours; the capture's can't come through.
    new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'),
    '',
  )
  return { article, rows: plain.split('\n') }
}

const below = (rows: readonly string[], number: number) => {
  const start = rows.findIndex((row) => row.trimStart().startsWith(`${number}  `))
  const end = rows.findIndex((row, index) => index > start && !row.startsWith('      '))
  return rows
    .slice(start + 1, end)
    .map((row) => row.trim())
    .join(' ')
}

test('every line has its number, its label, how sure that is and its words', () => {
  const { rows } = explain(100)
  expect(rows).toContainEqual(
    expect.stringMatching(/^ {3}3 {2}title +\d+ % {2}What the river taught$/),
  )
  expect(rows).toContainEqual(
    expect.stringMatching(/^ +17 {2}share buttons +\d+ % {2}Share ·\[31mthis·/),
  )
})

test('a line that is set aside has its rule and the three strongest reasons of the model', () => {
  const reasons = below(explain(200).rows, 1)
  expect(reasons).toMatch(/^.+ no text by itself \(\d+ %\): [^;]+; [^;]+; [^;]+$/)
})

test('a field of the head has what chose it and what keeps it out of the text', () => {
  expect(below(explain(200).rows, 5)).toMatch(/^names its author .+ no text by itself \(\d+ %\): /)
})

test('a paragraph has its three reasons once', () => {
  expect(below(explain(200).rows, 9)).toMatch(/^[^;]+; [^;]+; [^;]+$/)
  expect(below(explain(200).rows, 9)).not.toContain('by itself')
})

test('a line that a correction names has the correction for its reason', () => {
  const { rows } = explain(200, 'lines:\n  1: { starts: Home, label: section }\n')
  expect(below(rows, 1)).toBe('a correction says so')
})

test('no row is wider than the terminal, and blank lines in a row are one', () => {
  const { rows } = explain(60)
  expect(rows.filter((row) => stringWidth(row) > 60)).toEqual([])
  expect(rows.join('\n')).not.toContain('\n\n\n')
})

test('nothing in a file’s name steers the terminal', () => {
  const { article } = explain(100)
  expect(toReport('seeds/a\u001b[31m.txt', article, undefined, 100)).toContain('seeds/a·[31m.txt')
})
