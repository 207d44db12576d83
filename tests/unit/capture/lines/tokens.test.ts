import { expect, test } from 'vitest'
import { toTokens } from '../../../../src/capture/lines/tokens.ts'

const words = (text: string) => toTokens(text).words.map((word) => word.text)

test('letters and digits in a row are a word, and letters behind an apostrophe', () => {
  expect(words("The 2nd keeper's log: 'rock’n’roll', dogs' 7's2 x")).toEqual([
    'The',
    '2nd',
    "keeper's",
    'log',
    'rock’n’roll',
    'dogs',
    "7's",
    '2',
    'x',
  ])
})

test('a text with characters of two code units has the same words', () => {
  const text = "Łódź’s café—naïve, Ἀθῆναι 2x it's42 'tis"
  expect(words(`${text} 🌊`)).toEqual(words(text))
  expect(words('𝗕𝗼𝗹𝗱 sea')).toEqual(['𝗕𝗼𝗹𝗱', 'sea'])
})

test('two characters of a script without spaces count as a word', () => {
  expect(toTokens('三十年海图').count).toBe(2.5)
  expect(toTokens('thirty years of charts').count).toBe(4)
})

test('a word is told from one that looks alike', () => {
  const [first, second, third] = toTokens('Tide tide TIDE').words
  expect([first?.isCapitalised, second?.isCapitalised, third?.isUpper]).toEqual([true, false, true])
  expect(new Set([first?.hash, second?.hash, third?.hash]).size).toBe(1)
})
