import { expect, test } from 'vitest'
import { openedAlike } from '../../../../src/capture/body/opened-alike.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

/** The lines found; those that begin with `+` are the path. */
function found(...lines: readonly string[]): string[] {
  const texts = lines.map((line) => line.replace(/^\+/, ''))
  const path = lines.map((line) => line.startsWith('+'))
  const blocks = toBlocks(toLines(texts.join('\n\n')))
  return openedAlike(blocks, path).map((index) => texts[index] ?? '')
}

const ASKED = ['+BROOK: When did you first see it?', '+REED: On Tuesday.', '+BROOK: And then?']

test('a short answer of one who speaks in the text is text, also the last', () => {
  expect(
    found(...ASKED, 'REED: I ran.', '+REED: Nobody slept.', 'BROOK: Thank you.', 'Share this'),
  ).toEqual(['REED: I ran.', 'BROOK: Thank you.'])
})

test('one who spoke once, or above the text, is nobody known', () => {
  expect(found('BROOK: Good evening.', ...ASKED, 'REED: I ran.', 'MORE: News')).toEqual([])
})

test('what stands behind other lines is another’s', () => {
  expect(found(...ASKED, 'Comments', 'BROOK: Nice.')).toEqual([])
})
