import { expect, test } from 'vitest'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'
import { findCaptions, toCaption } from '../../../../src/capture/naming/captions.ts'

const CAPTION = 'The lower lock on the first dry morning.'

test.each([
  [`${CAPTION} Photo: Ada Moss`, 'Ada Moss'],
  [`${CAPTION} (Photo by Ada Moss/Getty Images)`, 'Photo by Ada Moss/Getty Images'],
  [`${CAPTION} (AP Photo/Ada Moss)`, 'AP Photo/Ada Moss'],
  [`${CAPTION} Ada Moss/Reuters`, 'Ada Moss/Reuters'],
  [`${CAPTION} A. B. Moss / AFP via Getty Images`, 'A. B. Moss / AFP via Getty Images'],
  [`${CAPTION} | Ada Moss/EPA`, 'Ada Moss/EPA'],
  [`${CAPTION}Credit...Ada Moss/Getty Images`, 'Ada Moss/Getty Images'],
])('“%s” is a caption and its credit', (line, credit) => {
  expect(toCaption(line)).toEqual({ caption: CAPTION, credit })
})

test.each(['Ada Moss/Getty Images', 'Image via Getty Images', '(Ada Moss / AFP)'])(
  '“%s” is a credit alone',
  (line) => {
    expect(toCaption(line)).toEqual({ credit: line.replace(/[()]/g, '') })
  },
)

test('a caption that ends without a stop is not cut', () => {
  const line = 'Keepers open the lower lock on Friday morning Ada Moss/Getty Images'
  expect(toCaption(line)).toEqual({ caption: line })
})

test.each([
  'The lock will be shut until March (according to Reuters).',
  'The lock will be shut until March. (Reuters)',
  'The keepers sent their answer via AP.',
  'I read of it on Reuters',
])('“%s” is a sentence', (line) => {
  expect(toCaption(line)).toBeUndefined()
})

/** The labels of lines, of which those that open with a small letter are the article's text. */
const labelsOf = (...lines: string[]) => {
  const blocks = toBlocks(toLines(lines.join('\n')))
  const names = findCaptions(
    blocks,
    blocks.map(({ text }) => /^\p{Ll}/u.test(text)),
  )
  return lines.map((_, index) => names.get(index)?.label)
}

test('what is said twice above a credit is the caption of its picture', () => {
  expect(labelsOf('the text', CAPTION, CAPTION, 'Ada Moss/Getty Images', 'its end')).toEqual([
    undefined,
    undefined,
    'caption',
    'credit',
    undefined,
  ])
  expect(
    labelsOf('the text', CAPTION, CAPTION, 'Ada Moss/Courtesy Valley Museum', 'its end'),
  ).toEqual([undefined, undefined, 'caption', 'credit', undefined])
})

test('what is said once above a credit, or twice above something else, is none', () => {
  const said = [CAPTION, 'Another lock.', 'Ada Moss/Courtesy Valley Museum']
  expect(labelsOf('the text', ...said, 'its end')).toEqual(Array(5).fill(undefined))
  expect(labelsOf('the text', CAPTION, CAPTION, 'Read more', 'its end')).toEqual(
    Array(5).fill(undefined),
  )
})

test('of two pictures by one maker each has its credit; one that is said twice has one', () => {
  const credit = 'Photo: Ada Moss'
  expect(labelsOf('the text', credit, 'one', 'two', 'three', 'four', credit, 'its end')).toEqual([
    undefined,
    'credit',
    ...Array(4).fill(undefined),
    'credit',
    undefined,
  ])
  expect(labelsOf('the text', credit, credit, 'its end')).toEqual([
    undefined,
    undefined,
    'credit',
    undefined,
  ])
})
