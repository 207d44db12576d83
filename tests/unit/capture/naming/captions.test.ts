import { expect, test } from 'vitest'
import { toCaption } from '../../../../src/capture/naming/captions.ts'

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
