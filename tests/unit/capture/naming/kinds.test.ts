import { expect, test } from 'vitest'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'
import { toKinds } from '../../../../src/capture/naming/kinds.ts'

const PROSE = 'The water rose for three days, and nobody in the valley slept.'
const kindsOf = (...texts: string[]) => toKinds(toBlocks(toLines(texts.join('\n\n'))))

test('a short line without a stop is a heading, also one with a year or a colon in it', () => {
  for (const head of ['What the river took', 'The flood of 1953', 'What came of it: nothing'])
    expect(kindsOf(PROSE, head, PROSE)).toEqual(['paragraph', 'heading', 'paragraph'])
})

test('numbered lines with text below each are headings, all of a series or none', () => {
  const part = (head: string) => [head, PROSE, '• It is read at noon', '• It is read at night']
  const kind = ['paragraph', 'list-item', 'list-item']
  const heads = ['1. Upper Mill', '2. Lower Mill', '3. What stands between the mills']
  expect(kindsOf(...heads.flatMap(part))).toEqual(heads.flatMap(() => ['heading', ...kind]))
  const long = ['1. Upper Mill', '2. Lower Mill', '3. Nobody knows what stands between the mills.']
  expect(kindsOf(...long.flatMap(part))[4]).toBe('list-item')
  expect(kindsOf(PROSE, '1. Upper Mill', '2. Lower Mill', '3. Ferry Lane', PROSE)).toEqual([
    'paragraph',
    'list-item',
    'list-item',
    'list-item',
    'paragraph',
  ])
})

test('a file’s name, an address and the signature of a shown post are none', () => {
  for (const line of [
    'natural.png',
    '![Natural](https://images.example/photo-1)',
    '— Ada Moss (@adamoss) May 4, 2021',
  ])
    expect(kindsOf(PROSE, line, PROSE)).toEqual(Array(3).fill('paragraph'))
})

test('a line of code is none', () => {
  const code = ['import river', 'level = river.read(); print(level)', '<gate open>', '├── docs']
  expect(kindsOf(PROSE, ...code, PROSE)).toEqual(Array(6).fill('paragraph'))
})

test('nor are the rows of a table, or values under their names', () => {
  const rows = ['Upper Mill 4.2 m', 'Lower Mill 3.1 m', 'Built: 1730', 'Owner: the parish']
  expect(kindsOf(PROSE, ...rows, PROSE)).toEqual(Array(6).fill('paragraph'))
})

test('nor are verses, or what stands together line by line', () => {
  const verses = [
    'The river rose at night',
    'And nobody was there to hear',
    'The lower lock give way',
  ]
  const blocks = toBlocks(toLines([PROSE, '', ...verses, '', PROSE].join('\n')))
  expect(toKinds(blocks)).toEqual(Array(5).fill('paragraph'))
})

test('a heading may stand straight above another, and above values under their names', () => {
  const lines = [PROSE, '', 'The locks', 'Upper Mill', '', PROSE, '', 'Lower Mill', 'Built: 1730']
  const blocks = toBlocks(toLines([...lines, 'Owner: the parish', '', PROSE].join('\n')))
  const kinds = toKinds(blocks)
  expect([1, 2, 4].map((index) => kinds[index])).toEqual(['heading', 'heading', 'heading'])
})

test('nor is a line that stands together with code', () => {
  const lines = [PROSE, '', 'import river as r', '41902 river', '', 'The result', '', PROSE]
  const kinds = toKinds(toBlocks(toLines(lines.join('\n'))))
  expect(kinds).toEqual(['paragraph', 'paragraph', 'paragraph', 'heading', 'paragraph'])
})

test('lines of code that stand together are code', () => {
  const lines = [PROSE, '', 'server {', '    listen 80;', '}', '', PROSE]
  const kinds = toKinds(toBlocks(toLines(lines.join('\n'))))
  expect(kinds).toEqual(['paragraph', 'code', 'code', 'code', 'paragraph'])
})

test('nor is what somebody asks', () => {
  expect(kindsOf(PROSE, '“Is it deep?”', PROSE)).toEqual(Array(3).fill('paragraph'))
})

test('sentences behind a long dash are spoken, short ones without a stop are items', () => {
  const spoken = ['– Kiedy pani to zobaczyła?', '– We wtorek. Nikt nie spał.']
  expect(kindsOf(PROSE, ...spoken, PROSE)).toEqual(Array(4).fill('paragraph'))
  expect(kindsOf(PROSE, '– a tent', '– pegs', PROSE).slice(1, 3)).toEqual([
    'list-item',
    'list-item',
  ])
})

test('what a wiki links to edit is a heading', () => {
  for (const head of ['Early works[edit]', 'Early works [edit | edit source]'])
    expect(kindsOf(PROSE, head, PROSE)[1]).toBe('heading')
})

test('five short lines in a row are a list without bullets, the first and the last the headings around it', () => {
  const things = ['A whetstone', 'A horn with water', 'A small anvil']
  const kinds = kindsOf(PROSE, 'What it takes', ...things, 'Peening', PROSE)
  expect(kinds.slice(1, 6)).toEqual(['heading', ...Array(3).fill('paragraph'), 'heading'])
  expect(kindsOf(PROSE, 'The gauge', 'Reading it', 'At night', 'In fog', PROSE)[2]).toBe('heading')
})

test('no heading is a row of cells, a turn with its minute, a name below “Best wishes,” or a row of stars', () => {
  const lines = [
    'Lock\tBuilt\tDepth',
    '[00:04:12] Ada Moss: Was it deep?',
    '(4:12) Ada Moss: It was',
    '★★★★½',
    'eelcount images/ --from 2008 > nights.csv',
    'npx tidewatch migrate',
    '1,243',
  ]
  for (const line of lines) expect(kindsOf(PROSE, line, PROSE)[1]).toBe('paragraph')
  expect(kindsOf(PROSE, 'Best wishes,', 'Margaret', PROSE)[2]).toBe('paragraph')
  expect(
    kindsOf(PROSE, '7', PROSE, '1953', PROSE).filter((kind) => kind === 'heading'),
  ).toHaveLength(2)
})

test('no heading is a line that the next goes on with in small letters, nor what is heard beside the words', () => {
  expect(kindsOf(PROSE, 'And when the railway came', 'the boats went away.', PROSE)[1]).toBe(
    'paragraph',
  )
  expect(kindsOf(PROSE, 'Start the gauge', 'docker run gauge', PROSE)[1]).toBe('heading')
  for (const sound of ['(SOUNDBITE OF ICE)', '[Laughter]'])
    expect(kindsOf(PROSE, sound, PROSE)[1]).toBe('paragraph')
})

test('neither who speaks at a minute nor what is said below is a heading', () => {
  const kinds = kindsOf(
    PROSE,
    'Ada Moss (00:44):',
    'On the wardrobe?',
    'Jean Tull 0:46',
    'On top',
    PROSE,
  )
  expect(kinds).not.toContain('heading')
})

test('the head of a list of ingredients stays one among lines of its length', () => {
  const kinds = kindsOf(
    PROSE,
    'Broth',
    'Soups',
    'Ingredients',
    'Butter',
    'Leeks, sliced',
    'A bay leaf',
    PROSE,
  )
  expect(kinds[3]).toBe('heading')
  expect(kinds[4]).toBe('paragraph')
})
