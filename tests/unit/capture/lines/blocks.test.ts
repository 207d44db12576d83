import { expect, test } from 'vitest'
import { positionOf, toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

const texts = (capture: string) => toBlocks(toLines(capture)).map((block) => block.text)

const WRAPPED = `A heading of the page

The river had been rising since the first week of the month, and nobody
in the lower town could say any longer how far the water had come when
the old bridge was still the only way across it, in their fathers' time.

On the ninth day the mayor asked for boats. They came from the villages
upstream, flat ones made for reeds and cattle, and the women who steered
them knew each bank by its name and told it to the children they carried.`

test('each line that is not blank is a block of its own', () => {
  expect(texts('One.\nTwo.\n\n  Three.  ')).toEqual(['One.', 'Two.', 'Three.'])
})

test('a paragraph broken at a fixed column is one block, its lines joined by spaces', () => {
  const [heading, first, second, ...more] = texts(WRAPPED)
  expect(heading).toBe('A heading of the page')
  expect(first).toContain('nobody in the lower town')
  expect(second).toMatch(/^On the ninth day .* they carried\.$/)
  expect(more).toEqual([])
})

test('short lines that stand together are not taken for a broken paragraph', () => {
  expect(texts('Home\nNews\nOpinion\nSport\nWeather\nContact\nAbout us')).toHaveLength(7)
})

test('a block’s position leaves the white space around it out', () => {
  const [block] = toBlocks(toLines('\n  Words.  '))
  expect(block && positionOf(block)).toEqual({
    start: { line: 2, column: 3, offset: 3 },
    end: { line: 2, column: 9, offset: 9 },
  })
})
