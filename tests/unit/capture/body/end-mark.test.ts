import { expect, test } from 'vitest'
import { cutAtMark } from '../../../../src/capture/body/end-mark.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

const PROSE =
  'The station will open on Saturday, after a repair of four years that cost less than a bridge and took as many men as it once took to row the boat, eleven of them from one street.'
const MORE = 'For more information ask at the lock.'

/** How many of these lines, all of them in the path, are left. */
const countOf = (...lines: readonly string[]) =>
  cutAtMark(
    toBlocks(toLines(lines.join('\n\n'))),
    lines.map(() => true),
  ).filter(Boolean).length

test('the text ends at the line that says so', () => {
  for (const mark of ['-30-', '– ENDS –', '*** END OF THE PROJECT GUTENBERG EBOOK THE LOCK ***'])
    expect(countOf(PROSE, PROSE, mark, MORE)).toBe(2)
  for (const mark of ['###', 'ENDS'])
    expect(countOf('FOR IMMEDIATE RELEASE', PROSE, PROSE, mark, MORE), mark).toBe(3)
  expect(countOf(PROSE, PROSE, 'ENDS', 'Notes to editors', MORE)).toBe(2)
})

test('what is said of an end elsewhere ends nothing', () => {
  const title = 'How a press release is written'
  for (const line of ['END', 'ENDS', '###', '*** End of part one', '*** End of an era ***'])
    expect(countOf(title, PROSE, PROSE, PROSE, line, MORE), line).toBe(6)
})

test('a mark that parts sections, one of several and one with much text behind end nothing', () => {
  expect(countOf(PROSE, PROSE, '###', MORE)).toBe(4)
  expect(countOf(PROSE, PROSE, 'Ends', MORE)).toBe(4)
  expect(countOf(PROSE, PROSE, '-30-', MORE, '-30-')).toBe(5)
  expect(countOf(PROSE, '-30-', PROSE)).toBe(3)
})
