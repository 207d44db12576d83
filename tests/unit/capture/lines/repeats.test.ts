import { expect, test } from 'vitest'
import { toRepeats } from '../../../../src/capture/lines/repeats.ts'
import { toTokens } from '../../../../src/capture/lines/tokens.ts'

const repeats = (...texts: string[]) => toRepeats(texts.map(toTokens))

test('a line said again knows how often, and which came first', () => {
  const [first, , again] = repeats('The same words', 'Others', 'the same, words!')
  expect(first).toMatchObject({ others: 1, isAgain: false })
  expect(again).toMatchObject({ others: 1, isAgain: true })
})

test('six words in a row of a longer line make a part of it', () => {
  const [part] = repeats(
    'never looked at this one with care',
    'We had never looked at this one with care before.',
  )
  expect(part?.partOf).toBe(1)
})

test('fewer words in a row are no part', () => {
  const [part] = repeats('looked at this one', 'We had never looked at this one with care before.')
  expect(part?.partOf).toBeUndefined()
})
