import { expect, test } from 'vitest'
import { goOn } from '../../../../src/capture/body/go-on.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

const PROSE =
  'The river had been rising since Tuesday, and nobody in the valley slept much that week, whatever they said.'
const CLOSING = 'By the end of the month it was back in its bed.'

/** The lines that are text below the first, which the path ends with, where each of the others has these log odds. */
function below(odds: number, ...texts: readonly string[]): string[] {
  const lines = [PROSE, ...texts]
  const blocks = toBlocks(toLines(lines.join('\n\n')))
  const more = goOn(
    blocks,
    lines.map(() => odds),
    lines.map((_, index) => index === 0),
  )
  return [...more.keys()].map((index) => lines[index] ?? '')
}

test('a sentence straight below is the last of the text, unless it reads far less like it', () => {
  expect(below(-0.9, CLOSING, CLOSING)).toEqual([CLOSING])
  expect(below(-1.1, CLOSING)).toEqual([])
})

test('a line that is no sentence, a short one and one that a rule names are none', () => {
  for (const line of [
    'By the end of the month it was back in its bed',
    'It was back in its bed.',
    'Ada Winter is a writer of the valley and the author of three books.',
    'Sign up for our newsletter and hear of the river every day.',
  ])
    expect(below(-0.5, line)).toEqual([])
})

test('paragraphs behind a box of the page are the text’s', () => {
  const box = ['Read also: The lock', 'A teaser of the lock']
  expect(below(-0.9, ...box, PROSE, PROSE, 'About us')).toEqual([PROSE, PROSE])
  expect(below(-0.9, ...box, PROSE, ...box, PROSE)).toEqual([PROSE, PROSE])
})

test('behind many lines, or lines that nothing names, there is none', () => {
  expect(below(-0.9, 'Read also: The lock', 'a', 'b', 'c', 'd', PROSE)).toEqual([])
  expect(below(-0.9, 'A line', 'A teaser of the lock', PROSE)).toEqual([])
})

test('where there is no text nothing goes on', () => {
  const blocks = toBlocks(toLines(PROSE))
  expect(goOn(blocks, [3], [false]).size).toBe(0)
})

test('paragraphs behind what leads to the next page are the text’s', () => {
  const pager = ['Page 1 of 3', '1', '2', '3', 'Next »', 'Page 2 of 3', '« Previous', 'Next »']
  expect(below(-0.9, ...pager, PROSE, PROSE, 'Page 3 of 3', PROSE, 'Single page')).toEqual([
    PROSE,
    PROSE,
    PROSE,
  ])
  for (const other of [
    ['1', '2', '3'],
    ['Next »', 'The ferry that nobody took'],
    ['Previous', 'Next'],
  ])
    expect(below(-0.9, ...other, PROSE)).toEqual([])
})

/** The lines that are text below those of the path, where each has these log odds. */
function behind(path: readonly string[], odds: number, ...texts: readonly string[]): string[] {
  const lines = [...path, ...texts]
  const blocks = toBlocks(toLines(lines.join('\n\n')))
  const more = goOn(
    blocks,
    lines.map(() => odds),
    lines.map((_, index) => index < path.length),
  )
  return [...more.keys()].map((index) => lines[index] ?? '')
}

test('the rest of a sentence ends the text, however short it is', () => {
  const open = 'and read the river, and was late'
  expect(behind([PROSE, open], -2, 'for supper.', 'for ever.')).toEqual(['for supper.'])
  expect(behind([PROSE], -2, 'for supper.')).toEqual([])
  expect(behind([PROSE, open], -2, 'For supper.')).toEqual([])
  expect(behind([PROSE, open], -3, 'for supper.')).toEqual([])
})

test('a numbering goes on below the text, with a sentence under its head', () => {
  const path = ['1. The gate', PROSE, '2. The lock', PROSE]
  expect(behind(path, -2, '3. The sea', 'It is wet.', 'Like')).toEqual(['3. The sea', 'It is wet.'])
  expect(behind(path, -2, '5. The sea', 'It is wet.')).toEqual([])
  expect(behind(['1. The gate', PROSE], -2, '2. The sea')).toEqual([])
  expect(behind([PROSE, '[1] Hadley, 14.', '[2] Ibid.'], -2, '[3] Marsh.', '2 comments')).toEqual([
    '[3] Marsh.',
  ])
})
