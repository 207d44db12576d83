import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { toTokens } from '../../../../src/capture/lines/tokens.ts'
import { hashOf } from '../../../../src/hash.ts'

const wordsOf = (text: string) => toTokens(text).hashes
/** Of words in lower case and with straight apostrophes. */
const hashes = (...words: string[]) => words.map((word) => hashOf(word) | 0)

test('letters and digits in a row are a word, and letters behind an apostrophe', () => {
  expect(wordsOf("The 2nd keeper's log: 'rock’n’roll', dogs' 7's2 x")).toEqual(
    hashes('the', '2nd', "keeper's", 'log', "rock'n'roll", 'dogs', "7's", '2', 'x'),
  )
})

test('a text with characters of two code units has the same words', () => {
  const text = "Łódź’s café—naïve, Ἀθῆναι 2x it's42 'tis"
  expect(wordsOf(text)).toEqual(
    hashes("łódź's", 'café', 'naïve', 'ἀθῆναι', '2x', "it's", '42', 'tis'),
  )
  expect(wordsOf(`${text} 🌊`)).toEqual(wordsOf(text))
  expect(toTokens('𝗕𝗼𝗹𝗱 sea').lengths).toEqual([8, 3])
})

test('a word is the same with a curly apostrophe and with a straight one', () => {
  expect(wordsOf('I’m told the café’s shut')).toEqual(wordsOf("I'm told the café's shut"))
  expect(toTokens('I’m, we’re').counts).toEqual(toTokens("I'm, we're").counts)
  expect(toTokens('I’m').counts.firstPerson).toBe(1)
})

test('two characters of a script without spaces count as a word', () => {
  expect(toTokens('三十年海图').count).toBe(2.5)
  expect(toTokens('thirty years of charts').count).toBe(4)
})

test('whatever the text, its words are the letters and digits in a row', () => {
  const pattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
  assert(
    property(string({ unit: 'binary', maxLength: 40 }), string(), (any, ascii) => {
      for (const text of [any, ascii, `${ascii}’${any}'s`])
        expect(wordsOf(text)).toEqual(
          hashes(
            ...(text.match(pattern) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'")),
          ),
        )
    }),
    { seed: 11, numRuns: 500 },
  )
})
