import { expect, test } from 'vitest'
import { hashOfLines, readLabels, toMarkedCaptures } from '../../../scripts/learn/labels.ts'
import { parsePage } from '../../../src/capture/inputs/html-extract.ts'
import { toVisible } from '../../../src/capture/inputs/html-text.ts'

const PAGE = `<html><body>
  <nav><a href="/">Home of the harbour</a></nav>
  <article><h1>How it was dug</h1><p>A standfirst.</p><p>First they dug.</p><p>Then they filled it.</p></article>
</body></html>`
const HASH = hashOfLines(toVisible(parsePage(PAGE).body))

const table = (...rows: string[]) => ['page\thash\tinside\tunsure', ...rows, ''].join('\n')

test('the lines that are labelled as text, and those that could be either, are marked in both captures', () => {
  const labels = readLabels(table(`dug.html\t${HASH}\t4-5\t3`)).get('dug.html')
  const page = labels && toMarkedCaptures(PAGE, labels)
  const marked = ({ text, marks }: { text: string; marks: string }) =>
    text.split('\n').flatMap((line, index) => (line ? `${marks[index]} ${line}` : []))
  const article = [
    '- How it was dug',
    '? A standfirst.',
    '+ First they dug.',
    '+ Then they filled it.',
  ]
  expect(page && marked(page['capture-full'])).toEqual(['- Home of the harbour', ...article])
  expect(page && marked(page.capture)).toEqual(article)
})

test('labels of a page whose lines are others now are not laid on it', () => {
  const labels = readLabels(table('dug.html\tother\t4-5\t-')).get('dug.html')
  expect(labels && toMarkedCaptures(PAGE, labels)).toBeUndefined()
})

test('a row that says no ranges is told', () => {
  expect(() => readLabels(table('dug.html\tabc\t4'))).toThrow('row 2 is not page, hash')
  expect(() => readLabels(table('dug.html\tabc\tfour\t-'))).toThrow('“four” is no range')
  expect(() => readLabels(table('dug.html\tabc\t9-4\t-'))).toThrow('“9-4” is no range')
  expect([...(readLabels(table('dug.html\tabc\t2,4-6\t-')).get('dug.html')?.inside ?? [])]).toEqual(
    [2, 4, 5, 6],
  )
})
