import { expect, test } from 'vitest'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'
import { findEndNotes } from '../../../../src/capture/naming/end-notes.ts'

const POINT = 'The river has been rising since Tuesday.'
const PROSE = 'Nobody in the valley slept much that week, whatever they said afterwards.'

/** The labels around a line of prose. */
function labelsOf(lines: readonly string[], authors: readonly string[] = []) {
  const blocks = toBlocks(toLines(lines.join('\n\n')))
  const first = blocks.findIndex(({ text }) => text === PROSE)
  const notes = findEndNotes(blocks, { first, last: first }, authors)
  return blocks.map((_, index) => notes.get(index)?.label)
}

test.each([
  'Key takeaways:',
  'Das Wichtigste in Kürze',
  'L’essentiel',
  "L'essentiel",
  'Puntos clave',
  'In breve',
  'In het kort',
])('lines under “%s” are key points', (head) => {
  expect(labelsOf([head, POINT, PROSE])).toEqual([undefined, 'key-point', undefined])
})

test.each([
  'About the author',
  'Über die Autorin',
  'À propos de l’auteur',
  "À propos de l'autrice",
  'Sobre el autor',
  'Over de auteur',
])('“%s” below the text is the head of a note on the author', (head) => {
  expect(labelsOf([PROSE, head])).toEqual([undefined, 'author-note'])
})

test('a line that names an author and tells of a life says who the author is', () => {
  const note = 'Ada Winter is a writer who lives in the valley with two dogs and a boat.'
  expect(labelsOf([PROSE, note], ['Ada Winter'])).toEqual([undefined, 'author-note'])
  expect(labelsOf([PROSE, note], ['Otto Berg'])).toEqual([undefined, undefined])
})

test('a line that begins with the author’s name and a verb tells who that is, whatever the trade', () => {
  for (const note of [
    'Ada Winter is a bookbinder and keeps a boat on Quarry Street.',
    'Ada Winter lebt mit zwei Hunden und einem Boot am Steinbruch.',
    'Ada Winter, écrit depuis vingt ans sur les crues et les ponts.',
    '• Ada Winter, a former keeper of the lock, keeps bees on Quarry Street.',
  ])
    expect(labelsOf([PROSE, note], ['Ada Winter'])).toEqual([undefined, 'author-note'])
  const told = 'Ada Winter rowed to the mill that night, and nobody saw her go.'
  expect(labelsOf([PROSE, told], ['Ada Winter'])).toEqual([undefined, undefined])
})

test('buttons and pleas are no signature and no key points, and a sentence on share prices is one', () => {
  for (const button of [
    '- Share on Facebook',
    '- Share this story with a friend.',
    '— Read more about the river in our archive',
  ])
    expect(labelsOf([PROSE, button])).toEqual([undefined, undefined])
  const lines = ['Key points', POINT, 'Share prices of the mills fell by a third.']
  const pleas = ['Sign up for our newsletter and get the valley each Friday']
  expect(labelsOf([...lines, ...pleas, PROSE])).toEqual([
    undefined,
    'key-point',
    'key-point',
    undefined,
    undefined,
  ])
})

test('a name straight below the text signs it', () => {
  expect(labelsOf([PROSE, 'Ada Winter'], ['Ada Winter'])).toEqual([undefined, 'signature'])
  expect(labelsOf([PROSE, '— Otto Berg'])).toEqual([undefined, 'signature'])
  expect(labelsOf([PROSE, 'Otto Berg'])).toEqual([undefined, undefined])
})
