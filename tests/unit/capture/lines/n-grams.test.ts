import { expect, test } from 'vitest'
import { forEachNGram } from '../../../../src/capture/lines/n-grams.ts'
import { toTokens } from '../../../../src/capture/lines/tokens.ts'

function gramsOf(text: string): number[] {
  const grams: number[] = []
  forEachNGram(toTokens(text).hashes, (gram) => grams.push(gram))
  return grams
}

test('a line has every two and three words that follow one another, its edges among them', () => {
  // ^river, ^river rose, river rose, river rose$, rose$
  expect(new Set(gramsOf('River rose')).size).toBe(5)
  expect(gramsOf('')).toHaveLength(1)
})

test('words that follow one another are known in any line, edges only at an edge', () => {
  const within = gramsOf('Then the river rose again')
  const shared = gramsOf('The river rose').filter((gram) => within.includes(gram))
  // the river, the river rose, river rose
  expect(shared).toHaveLength(3)
})

test('only a line’s first hundred words are looked at', () => {
  const words = Array.from({ length: 100 }, (_, index) => `w${index}`)
  expect(gramsOf([...words, 'more', 'words'].join(' '))).toEqual(gramsOf(words.join(' ')))
})
