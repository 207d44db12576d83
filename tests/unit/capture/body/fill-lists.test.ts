import { expect, test } from 'vitest'
import { fillLists } from '../../../../src/capture/body/fill-lists.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

/** Each line with its log odds; the path takes the lines above 0. */
function fill(...lines: [text: string, odds: number][]): string[] {
  const blocks = toBlocks(toLines(lines.map(([text]) => text).join('\n\n')))
  const odds = lines.map(([, value]) => value)
  const filled = fillLists(
    blocks,
    odds,
    odds.map((value) => value > 0),
  )
  return lines.flatMap(([text], index) => (filled[index] ? [text] : []))
}

test('a list between paragraphs is the article’s, with the heads inside it', () => {
  expect(
    fill(
      ['What to take along:', 3],
      ['SHELTER', -2],
      ['• tent', -3],
      ['• pegs', -3],
      ['That is all.', 2],
    ),
  ).toEqual(['What to take along:', 'SHELTER', '• tent', '• pegs', 'That is all.'])
})

test('a list that everything speaks against stays outside', () => {
  const path = ['That was the first day.', 'The second was longer.']
  expect(
    fill(
      ['That was the first day.', 3],
      ['• More news', -5],
      ['• Sport', -5],
      ['The second was longer.', 3],
    ),
  ).toEqual(path)
})

test('a list before or behind the text is a menu', () => {
  expect(
    fill(['• Home', -2], ['• News', -2], ['It rained.', 3], ['• About', -2], ['• Help', -2]),
  ).toEqual(['It rained.'])
})

test('a gap with few items in it is no list', () => {
  expect(
    fill(
      ['It rained.', 3],
      ['• Share', -2],
      ['Sign up', -2],
      ['Your address', -2],
      ['It stopped.', 3],
    ),
  ).toEqual(['It rained.', 'It stopped.'])
})
