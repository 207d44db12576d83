import { expect, test } from 'vitest'
import { fromNearest, toHeadPage } from '../../../../src/capture/head/page.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { contentWords } from '../../../../src/capture/lines/folded.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

const pageOf = (lines: readonly string[], isText: (text: string) => boolean) => {
  const blocks = toBlocks(toLines(lines.join('\n\n')))
  return toHeadPage(
    blocks,
    blocks.map(({ text }) => isText(text)),
  )
}

test.each([
  ['English', 'What the river taught us', ['what', 'river', 'taught']],
  ['Korean, of two letters too', '강물이 가르친 것', ['강물이', '가르친']],
  ['Japanese, by pairs of letters', '川の水位', ['川の', 'の水', '水位']],
])('the words that tell a subject in %s', (_, text, words) => {
  expect(contentWords(text)).toEqual(words)
})

test('a line of a script without spaces has words to count', () => {
  const [line] = pageOf(['川が谷に教えたこと'], () => false).blocks
  expect(line?.words).toBe(5)
})

test('each line knows how much of the text stands above and how far the next of it is', () => {
  const { blocks } = pageOf(
    ['a title', 'one two', 'a menu', 'six ten'],
    (text) => text.length === 7 && text !== 'a title',
  )
  expect(blocks.map(({ textAbove }) => textAbove)).toEqual([0, 0, 0.5, 0.5])
  expect(blocks.map(({ toText }) => toText)).toEqual([1, 2, 1, Number.POSITIVE_INFINITY])
})

test('how far below the title a line is counts from the nearest place that says it', () => {
  const page = pageOf(
    ['A title', 'menu', 'menu', 'A title', 'By Ada Winter', 'text'],
    (text) => text === 'text',
  )
  expect(fromNearest(page, 0, 4)).toBe(1)
})

test('a menu’s sentence far above the text is no beginning of it', () => {
  const menu = Array.from({ length: 12 }, (_, index) => `Menu ${index}`)
  const prose = 'The river rose. '.repeat(12).trim()
  const page = pageOf(['The river rose again.', ...menu, 'A title', prose, prose], (text) =>
    text.startsWith('The river rose'),
  )
  expect(page.blocks[0]?.isInside).toBe(false)
  expect(page.blocks[page.first - 1]?.text).toBe('A title')
})

test('an opening with a picture’s lines below it stays the text’s', () => {
  const page = pageOf(['An opening.', 'Picture', 'Credit', 'A paragraph of the text.'], (text) =>
    /\.$/.test(text),
  )
  expect(page.first).toBe(0)
})
