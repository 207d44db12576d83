import { expect, test } from 'vitest'
import { FEATURE_WORDS } from '../../../../src/capture/body/feature-words.ts'
import { FEATURES } from '../../../../src/capture/body/features.ts'
import { describeFeature } from '../../../../src/capture/body/reasons.ts'

const at = (name: string) => FEATURES.findIndex((feature) => feature.name === name)

test('every feature is told in a reader’s words, each way in its own', () => {
  const told = FEATURES.flatMap((_, index) => [
    describeFeature(index, 2, 1),
    describeFeature(index, 0, 1),
  ])
  expect(told).not.toContain('')
  expect(new Set(told).size).toBe(told.length)
})

test('no words are left of a feature that is no more', () => {
  const names = new Set(FEATURES.map(({ name }) => name))
  expect(Object.keys(FEATURE_WORDS).filter((name) => !names.has(name))).toEqual([])
})

test('what is there or more than usual is told apart from what isn’t', () => {
  expect(describeFeature(at('vocabulary a word'), 0.5, 0)).toBe('words that articles use')
  expect(describeFeature(at('vocabulary a word'), 0, 0)).toBe('few words that articles use')
  expect(describeFeature(at('a date'), 1, 0)).toBe('holds a date')
  expect(describeFeature(at('a date'), 0, 0)).toBe('holds no date')
})

test('what a neighbour says is told of that line', () => {
  expect(describeFeature(at('words (1 up)'), 3, 1)).toBe('the line above: many words')
  expect(describeFeature(at('a date (2 down)'), 0, 0)).toBe('the second line below: holds no date')
  expect(describeFeature(at('words (3 up)'), -1, 1)).toBe('no third line above')
})
