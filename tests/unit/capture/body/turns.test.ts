import { expect, test } from 'vitest'
import { findTurns } from '../../../../src/capture/body/turns.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

/** The lines that are turns; `+` opens those on the path. */
function turns(...marked: readonly string[]): string[] {
  const lines = marked.map((line) => line.slice(1))
  const path = marked.map((line) => line.startsWith('+'))
  const found = findTurns(toBlocks(toLines(lines.join('\n\n'))), path)
  return found.map((index) => lines[index] ?? '')
}

test('who speaks and what is said below are the conversation’s, however short', () => {
  const lines = [
    '-Peter Lund (00:02):',
    '+This is Peter Lund, and I am with Jean Tull.',
    '-Jean Tull (00:14):',
    '+In that room there.',
    '-Peter Lund (00:44):',
    '-On the wardrobe?',
  ]
  expect(turns('-Menu', ...lines)).toEqual(
    lines.flatMap((line) => (line.startsWith('-') ? [line.slice(1)] : [])),
  )
})

test('readers’ comments below an article are none, nor are two turns', () => {
  const comments = [
    '-Sue 10:32',
    '-I hear it too!',
    '-Tom 11:40',
    '-So do I.',
    '-Ada 12:01',
    '-No.',
  ]
  expect(turns('+The hum began in August.', ...comments)).toEqual([])
  expect(turns('-Sue 0:32', '+I hear it too!', '-Tom 0:40', '+So do I.')).toEqual([])
})
