import { expect, test } from 'vitest'
import { toNeedles } from '../../../../src/capture/lines/needles.ts'

const needles = (pattern: RegExp) => toNeedles(pattern)?.toSorted()

test('each alternative gives a word that it can’t match without', () => {
  expect(needles(/\bferry\b|^(?:the |an? )?lighthouses?$/i)).toEqual([' ferry ', 'lighthou'])
})

test('the longest word of a phrase tells most', () => {
  expect(needles(/\bin the harbour now\b/i)).toEqual(['harbour '])
})

test('alternatives within a row count where theirs are longer than the row’s own', () => {
  expect(needles(/\bby (?:ferry|steamer) to\b/i)).toEqual(['ferry', 'steamer'])
  expect(needles(/\bby (?:a|the) harbour/i)).toEqual([' harbour'])
})

test('what may be missing gives nothing, nor does what has any letters', () => {
  expect(needles(/(?:ferry)?\d+/)).toBeUndefined()
  expect(needles(/ferry|\d+/)).toBeUndefined()
  expect(needles(/[a-z]+/)).toBeUndefined()
})

test('a sign is a needle by itself', () => {
  expect(needles(/[©®]|\bharbour|\$\s?\d/i)).toEqual([' harbour', '$', '©', '®'])
})

test('what stands first in the text is told from what stands in it', () => {
  expect(needles(/^(?:pier|quay)$/i)).toEqual(['^ pier', '^ quay'])
  expect(needles(/^\W?pier\b/i)).toEqual(['pier '])
})
