import { expect, test } from 'vitest'
import { countPhrases, weighPhrases } from '../../../scripts/learn/lexicon.ts'
import { toBlocks } from '../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../src/capture/lines/lines.ts'
import { forEachNGram } from '../../../src/capture/lines/n-grams.ts'
import { toTokens } from '../../../src/capture/lines/tokens.ts'

const [TEXT, FURNITURE] = ['The river rose at night.', 'Sign up for the letters']

/** A page of a host, the first line of which is its text. */
function toPage(host: string) {
  const blocks = toBlocks(toLines(`${TEXT}\n\n${FURNITURE}`))
  return { id: host, host, capture: 'capture', blocks, gold: [], inside: [true, false] } as const
}

/** The weights of a line’s phrases that some pages tell. */
function weightsOf(line: string, weights: ReadonlyMap<number, number>): number[] {
  const found: number[] = []
  forEachNGram(toTokens(line).hashes, (gram) => found.push(weights.get(gram) ?? 0))
  return found
}

const pages = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(toPage)
const phrases = countPhrases(pages)

test('what stands beside the articles of many hosts weighs against a line', () => {
  const weights = weighPhrases(phrases, pages)
  expect(weightsOf(FURNITURE, weights).every((weight) => weight < -2)).toBe(true)
  expect(weightsOf(TEXT, weights).every((weight) => weight === 0)).toBe(true)
})

test('what the hosts asked have too seldom says nothing', () => {
  const weights = weighPhrases(phrases, pages.slice(0, 5))
  expect(weightsOf(FURNITURE, weights).every((weight) => weight === 0)).toBe(true)
})

test('a line of which nobody knows whether it is text is not counted', () => {
  const unknown = pages.map((page) => ({ ...page, known: [true, false] }))
  expect(weightsOf(FURNITURE, weighPhrases(countPhrases(unknown), pages)).some(Boolean)).toBe(false)
})
