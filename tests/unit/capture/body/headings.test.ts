import { expect, test } from 'vitest'
import { findHeadings } from '../../../../src/capture/body/headings.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

type Line = readonly [text: string, odds: number]

/** The lines that are headings of those with log odds above 0. */
function headingsOf(...lines: readonly Line[]): (string | undefined)[] {
  const blocks = toBlocks(toLines(lines.map(([text]) => text).join('\n\n')))
  const odds = lines.map(([, value]) => value)
  const headings = findHeadings(
    blocks,
    odds,
    odds.map((value) => value > 0),
  )
  return [...headings.keys()].map((index) => blocks[index]?.text)
}

test('a short line alone between two paragraphs is a heading, unless much speaks against it', () => {
  const above: Line = [
    'The river had been rising since Tuesday, and nobody in the valley slept much that week.',
    3,
  ]
  const below: Line = [
    'By the end of the month it was back in its bed, but nobody had forgotten the water.',
    3,
  ]
  const between = (line: string, odds: number) => headingsOf(above, [line, odds], below)
  expect(between('What happens next', -1.1)).toEqual(['What happens next'])
  expect(between('What happens next', -1.3)).toEqual([])
  expect(between('Share this article', -1.1)).toEqual([])
  expect(between('so they said', -1.1)).toEqual([])
  expect(headingsOf(above, ['What happens next', -1.1], ['It fell.', 3])).toEqual([])
  expect(headingsOf(above, ['What happens', -1.1], ['And why', -1.1], below)).toEqual([])
})
