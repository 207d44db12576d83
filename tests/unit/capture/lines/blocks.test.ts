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

const ADDRESS = `https://example.org/${'floods-of-the-century/'.repeat(6)}`

test('an address longer than the column stops nothing from being joined', () => {
  const [, first, second, third] = texts(
    `${WRAPPED}\n\nHer letters are kept at\n${ADDRESS}\nand may be read.`,
  )
  expect(first).toMatch(/^The river .* fathers' time\.$/)
  expect(second).toMatch(/^On the ninth day .* they carried\.$/)
  expect(third).toBe(`Her letters are kept at ${ADDRESS} and may be read.`)
})

test.each(['-'.repeat(71), '_'.repeat(140), '- '.repeat(36)])('a rule stands alone: %s', (rule) => {
  const [, , second, ...more] = texts(`${WRAPPED}\n${rule}\nAda Winter, at the river`)
  expect(second).toMatch(/^On the ninth day .* they carried\.$/)
  expect(more).toEqual([rule.trim(), 'Ada Winter, at the river'])
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

test('a capture without blank lines says nothing by them, however short it is', () => {
  const spacedOf = (text: string) => toBlocks(toLines(text)).map(({ spaced }) => spaced)
  expect(spacedOf('The title\nAda Winter\nThe river rose.\nIt fell.\n')).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(spacedOf('The title\nAda Winter\n\nThe river rose.\nIt fell.\n')).toEqual([
    true,
    false,
    true,
    false,
  ])
})
