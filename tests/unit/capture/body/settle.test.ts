import { expect, test } from 'vitest'
import { settle } from '../../../../src/capture/body/settle.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

const settled = (...lines: [text: string, odds: number][]) =>
  settle(
    toBlocks(toLines(lines.map(([text]) => text).join('\n\n'))),
    lines.map(([, odds]) => odds),
    0.3,
  )

test('of a page without a likely line the likeliest are the text, and stay unlikely', () => {
  const { inside, odds } = settled(['Work', -4], ['A museum on the moor.', -1.5], ['Brands', -4])
  expect(inside).toEqual([false, true, false])
  expect(odds).toEqual([-4, -1.5, -4])
})

test('a page on which nothing comes near a text has none', () => {
  expect(settled(['Home', -4], ['News', -3], ['About', -4]).inside).toEqual([false, false, false])
})

test('a list inside the text is told from lines that speak for themselves', () => {
  const { inside, filled } = settled(['It rained.', 3], ['• tent', -2], ['• pegs', -2], ['So.', 3])
  expect(inside).toEqual([true, true, true, true])
  expect([...filled.keys()]).toEqual([1, 2])
})

test('a line between paragraphs that leads to another article by its name is no text', () => {
  const { inside } = settled(
    ['It rained all week.', 3],
    ['Related: The Lock at Holmsund', 2],
    ['The river rose.', 3],
    ['Lesen Sie auch: Die Schleuse', 2],
    ['[Read more: The ferry that nobody took, and why it went all the same]', 2],
    ['Lire aussi', 2],
    [
      'Related: nothing that the water did that week was what it had done the year before, when the lock still stood and held, and the keeper slept at night, as he told everybody who asked him and most of those who did not.',
      2,
    ],
    ['So we left.', 3],
  )
  expect(inside).toEqual([true, false, true, false, false, false, true, true])
})

test('such a line, and an advertisement, doesn’t end the text: a doubtful paragraph behind it is judged by itself', () => {
  const around = (between: string) =>
    settled(['It rained.', 3], [between, -2], ['The river rose all day.', 0.1]).inside
  expect(around('Related: The Lock at Holmsund')).toEqual([true, false, true])
  expect(around('Advertisement')).toEqual([true, false, true])
  expect(around('Leave a comment')).toEqual([true, false, false])
})

test('a heading stands below a box or the hour of an entry too, but not below teasers', () => {
  const above = 'It rained all week, and the keeper slept at night as he told everybody who asked.'
  const below =
    'The river rose all day, and by the evening nobody on the bridge could see the gauge.'
  const isText = (between: string, odds = -0.5) =>
    settled([above, 3], [between, -4], ['The first green', odds], [below, 3]).inside[2]
  for (const box of ['Subscribe', 'Share', 'Advertisement', '18.22 GMT', 'Updated at 3:05 pm'])
    expect(isText(box)).toBe(true)
  expect(isText('Related articles')).toBe(false)
  expect(isText('The Valley Post')).toBe(false)
  expect(isText('Subscribe', -2)).toBe(false)
})

test('the section on related work is a paper’s own', () => {
  const { inside } = settled(['It rained.', 3], ['Related work', 1], ['Others say so.', 3])
  expect(inside).toEqual([true, true, true])
})

test('a sentence in which words of furniture stand is told, and a button’s sentence is none', () => {
  const isText = (between: string, odds: number) =>
    settled(['It rained all week.', 3], [between, odds], ['The river rose.', 3]).inside[1]
  for (const told of [
    '“I am not a robot,” she said, and laughed.',
    'Ad hoc committees were formed.',
    'Share prices fell by a third that week.',
    'Use cookies that have gone stale.',
    'Recommended doses were far too small.',
  ])
    expect(isText(told, 2)).toBe(true)
  for (const button of ['Share this story with your friends.', 'Read more about the mill here.'])
    expect(isText(button, 0.4)).toBe(false)
  expect(isText('Ad hoc', 2)).toBe(false)
})

test('what a letter says of its sending is no text, however much it reads like it', () => {
  const sending = 'You are receiving this email because you signed up at the lock.'
  expect(settled(['It rained all week.', 3], [sending, 3]).inside).toEqual([true, false])
})

test('a heading that a list of contents names, or that stands below a list, is one though more speaks against it', () => {
  const above =
    'You must show the registration on both sides of the boat, where it can be read from the bank.'
  const below =
    'You do not need to register a boat that is kept on land or carried on another boat.'
  const isText = (first: string, between: string, odds: number) =>
    settled([first, -4], ['Menu', -4], [between, 3], ['On land', odds], [below, 3]).inside[3]
  expect(isText('On land', above, -1.8)).toBe(true)
  expect(isText('Boats', above, -1.8)).toBe(false)
  expect(isText('On land', above, -2.2)).toBe(false)
  expect(isText('Boats', '• a certificate of insurance', -1)).toBe(true)
})

test('the heads of a document’s pages are no text, the rows of a table are', () => {
  const prose = 'It rained all week, and nobody in the valley slept.'
  const page = (head: string, nth: number): [string, number][] => [
    [head, 3],
    [`${nth}: ${prose}`, 3],
    [`The river rose on day ${nth}.`, 3],
    [`It fell on day ${nth}.`, 3],
  ]
  const leftOut = (...heads: string[]) =>
    settled(...heads.flatMap((head, index) => page(head, index + 1))).inside.flatMap((is, index) =>
      is ? [] : [index],
    )
  const heads = ['2 | Drifting Apart', 'River Board | 3', '4 | Drifting Apart', 'River Board | 5']
  expect(leftOut(...heads)).toEqual([0, 4, 8, 12])
  // The numbers of sections rise too, but each has words of its own.
  expect(leftOut('1 | The Lamp', '2 | The Bridge', '3 | The Rope')).toEqual([])
  const rows = settled([prose, 3], ['Upper Mill | 4', 3], ['Lower Mill | 5', 3], ['So.', 3]).inside
  expect(rows).toEqual([true, true, true, true])
})

test('what a wiki refers to, and the heads of such lists, are no text', () => {
  const lines: [string, number][] = [
    ['It rained all week.', 3],
    ['References[edit]', 1],
    ['^ Marsh, Colin (1994). Sand and Shell. Redmouth: Tern Books. pp. 11–40.', 1],
    ['See also', 1],
    ['[edit]', 1],
    ['The river rose.', 3],
  ]
  expect(settled(...lines).inside).toEqual([true, false, false, false, false, true])
  const [first, , , ...rest] = lines
  expect(settled(first ?? ['', 0], ['Early works[edit]', -3], ...rest).inside[1]).toBe(true)
})
