import { expect, test } from 'vitest'
import { toTokens } from '../../../../src/capture/lines/tokens.ts'

const counts = (text: string) => toTokens(text).counts

test('words are counted by kind, one word perhaps as several', () => {
  expect(counts('Élan said NATO told us what I should do')).toEqual({
    characters: 31,
    capitalised: 3,
    upper: 1,
    long: 6,
    longCapitalised: 2,
    functionWord: 3,
    firstPerson: 2,
    secondPerson: 0,
    speech: 2,
  })
})

test('a letter outside ASCII is a capital too', () => {
  expect(counts('Łódź Ἀθῆναι été')).toMatchObject({ capitalised: 2, upper: 0 })
})
