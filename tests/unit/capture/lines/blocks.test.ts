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

/** As a PDF gives it: letters of many widths, paragraphs set in, no blank lines, a page's number and head between. */
const COPIED = `THE WEATHER GLASS
Edwin Marsh
The barometer was among the first scientific instruments to be owned widely outside
the learned societies. This article traces its spread along the coast from
inventories, and argues that it was bought less to foretell the weather than to be
looked at.
    The usual answer is fashion. Barometers, it is said, came down from the drawing
room to the parlour and from there to the kitchen, as clocks had done before, and so
it was with the fishermen of the lower town, who could smell a gale a day away.
    There is something in this. But fashion does not explain where the glasses
88
                               EDWIN MARSH
were hung. In forty-four households the barometer stood in the passage, beside
the door, and a visitor could not come in without passing it.`

test('a paragraph copied from a PDF is one block, though its lines end before the column', () => {
  expect(texts(COPIED).map((text) => text.slice(0, 12))).toEqual([
    'THE WEATHER ',
    'Edwin Marsh',
    'The baromete',
    'The usual an',
    'There is som',
    '88',
    'EDWIN MARSH',
    'were hung. I',
  ])
})

test('verses of many lengths stay apart', () => {
  const verses = [
    'The river rose at night',
    'and nobody',
    'was there to hear it, nobody at all',
    'but one',
  ]
  expect(texts([...verses, ...verses, ...verses].join('\n'))).toHaveLength(12)
})

test('a hyphen that stands for a part of a word stays, with its space', () => {
  const text = texts(`Der Fluss war seit der ersten Woche des Monats gestiegen, am Ober-
und Unterlauf gleich schnell, und niemand in der unteren Stadt konnte
sagen, wie weit er gekommen war, als die alte Br\u00fccke der einzige Weg
auf die andere Seite blieb, bis weit in den sp\u00e4ten Sommer.`).join(' ')
  expect(text).toContain('am Ober- und Unterlauf')
})

test('a list in small letters without marks stays a line each', () => {
  const items = [
    'a coin for the tin, or two if you bring a bicycle on board with you',
    'a coat, since the wind on the upper deck is never what it was ashore',
    'something to eat that does not mind',
    'the name of somebody who will fetch you',
    'a lamp, if you come back later than the last of the fishing boats do',
    'patience with the rope',
    'no dog, unless it can sit through the whole of the crossing in silence',
    'and a good reason to go over at all',
  ]
  expect(texts(items.join('\n'))).toHaveLength(items.length)
})

test('a hyphen that a word has elsewhere in the capture is its own', () => {
  const text = texts(`The river had been rising since the first week of the month, and decision-
making in the lower town was slow, since the rooms where it was done lay under-
ground, and the water stood in them when the board met, so that decision-making
went on in boats until the summer.`).join(' ')
  expect(text).toContain('and decision-making in the lower town')
  expect(text).toContain('lay underground, and')
})

test('a word broken at the end of a line is whole again, one with a hyphen of its own keeps it', () => {
  const [text] = texts(`The river had been rising since the first week of the month, and no-
body in the lower town could say how far it had come when the well-
known bridge was the only way across it, as it had been for the Anglo-
Saxons, whose boats were flat ones, made for reeds and cattle, and steer\u00ad
ed by women who knew each bank by its name and told it to their child-
ren in the evening.`)
  for (const words of [
    'and nobody in',
    'well-known bridge',
    'Anglo-Saxons',
    'steered by',
    'children in',
  ])
    expect(text).toContain(words)
})
