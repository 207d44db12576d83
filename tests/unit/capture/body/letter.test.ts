import { expect, test } from 'vitest'
import { findLetter } from '../../../../src/capture/body/letter.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

const PROSE = 'Dry your socks before you sleep, and never lend your knife to anybody on board.'

/** What of the lines around the text is a letter’s. */
function around(above: readonly string[], below: readonly string[]): string[] {
  const lines = [...above, PROSE, PROSE, ...below]
  const path = lines.map((line) => line === PROSE)
  const found = findLetter(toBlocks(toLines(lines.join('\n\n'))), path)
  return [...found.keys()].sort((a, b) => a - b).map((index) => lines[index] ?? '')
}

test('a letter’s salutation stands straight above the text', () => {
  for (const line of ['Dear Edie,', 'My dear friends:', 'Good morning,', 'Liebe Leser,'])
    expect(around([line], [])).toEqual([line])
})

test('a title is none, nor is a greeting elsewhere', () => {
  for (const line of ['Dear America', 'Hello Kitty', 'Good Morning Vietnam'])
    expect(around([line], [])).toEqual([])
  expect(around(['Hello, sign in', 'Ferries'], [])).toEqual([])
})

test('a letter ends in its greeting, the name and what is added below', () => {
  for (const end of [
    ['Best wishes,', 'Margaret'],
    ['Yours sincerely', 'Rev. P. Whitlow'],
    ['Until next week,', 'Hester & Tom'],
    ['Love,', 'Mum x', 'P.S. Write to your mother, who will pretend not to wait.'],
  ])
    expect(around([], end)).toEqual(end)
})

test('the name is a letter’s end too where the greeting above it is on the path', () => {
  const lines = [PROSE, 'With love and a slight headache,', 'Hester x', 'Subscribe']
  const found = findLetter(toBlocks(toLines(lines.join('\n\n'))), [true, true, false, false])
  expect([...found.keys()]).toEqual([2])
})

test('tags, menus and teasers below the text are no end of a letter', () => {
  for (const end of [
    ['Ferries,', 'Redmouth'],
    ['Best Ferries', 'Redmouth'],
    ['Keep Reading', 'Ferries'],
    ['Best wishes,', 'more of our stories from the harbour'],
    ['Love,', 'Share'],
    ['Margaret', 'P.S. Letters'],
  ])
    expect(around([], end)).toEqual([])
})

test('a page without text holds no letter', () => {
  expect(findLetter(toBlocks(toLines('Dear Edie,\n\nBest,\n\nAda')), []).size).toBe(0)
})

test('who speaks first in a broadcast is said straight above the text', () => {
  expect(around(['ROSE ALDOUS, HOST:'], [])).toEqual(['ROSE ALDOUS, HOST:'])
  for (const line of ['FILED UNDER:', 'ROSE ALDOUS, FERRIES:', 'ROSE ALDOUS, HOST'])
    expect(around([line], [])).toEqual([])
})
