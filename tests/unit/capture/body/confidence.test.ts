import { expect, test } from 'vitest'
import { calibrate, expectScore, SURE, toChance } from '../../../../src/capture/body/chance.ts'
import { toCertainty } from '../../../../src/capture/body/confidence.ts'
import type { Head } from '../../../../src/capture/head/head.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

const LINE = 'Some words that a reader could count if there were any need to.'
const blocks = toBlocks(toLines([LINE, LINE, LINE].join('\n\n')))
const head = { confidence: { title: 0.9 }, labels: new Map() }
const choice = (odds: number[]) => ({
  odds,
  inside: odds.map((value) => value > 0),
  reason: () => '',
})

test('the expected score counts what may be missing and what may be too much', () => {
  expect(expectScore([true], [0], [10])).toBeCloseTo((2 * 0.5) / 1.5)
  expect(expectScore([true, false], [9, -9], [10, 10])).toBeGreaterThan(0.99)
  expect(expectScore([], [], [])).toBe(0)
})

test('chances run from log odds, and a score is worth what it was worth on known pages', () => {
  expect(toChance(0)).toBe(0.5)
  expect(calibrate(0.5, { start: 1, slope: 3 })).toBeCloseTo(toChance(1))
})

test('clear lines leave nothing to look at', () => {
  expect(toCertainty(blocks, choice([5, 5, -5]), head).doubts).toEqual([])
})

test('a line that may be text or not is named with its first words', () => {
  const { confidence, doubts } = toCertainty(blocks, choice([5, 0.2, -5]), head)
  expect(confidence).toBeLessThan(0.9)
  expect(doubts).toEqual(['line 3, kept: “Some words that a reader could count if…”'])
})

test('a title, a byline and a date that are little more than guesses are doubted', () => {
  const doubtsOf = (confidence: Head['confidence']) =>
    toCertainty(blocks, choice([5, 5, -5]), { confidence, labels: new Map() }).doubts
  expect(doubtsOf({ title: 0.5, bylines: 0.9, published: 0.6 })).toEqual(['the title'])
  expect(doubtsOf({ title: 0.6, bylines: 0.5, published: 0.5 })).toEqual(['the byline', 'the date'])
})

test('what is not sure is not rounded up to it', () => {
  for (let odds = 0.5; odds < 6; odds += 0.002) {
    const { confidence = 0, doubts = [] } = toCertainty(blocks, choice([5, odds, -5]), head)
    expect(confidence >= SURE).toBe(doubts.length === 0)
  }
})
