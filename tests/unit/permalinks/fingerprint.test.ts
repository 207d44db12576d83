import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatFingerprint,
  parseFingerprint,
  toFingerprint,
} from '../../../src/permalinks/fingerprint.ts'
import { formatEntry } from '../../../src/permalinks/ledger.ts'
import { isExact, letterLikeness, toLikeness } from '../../../src/permalinks/likeness.ts'
import { findRuns, joinHashes, toTraits } from '../../../src/permalinks/traits.ts'
import { LATEST } from '../../../src/permalinks/words.ts'

const traitsOf = (text: string) => toTraits(text, LATEST)
const everyWord = () => 1
const prose = Array.from({ length: 400 }, (_, n) => `word${(n * 7919) % 997}`).join(' ')

test('a fingerprint is read back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const fingerprint = toFingerprint(traitsOf(text))
      expect(parseFingerprint(formatFingerprint(fingerprint))).toEqual(fingerprint)
    }),
  )
})

test('a line of the ledger stays below 100 bytes however long the text is', () => {
  const fingerprint = toFingerprint(traitsOf(prose.repeat(30)))
  const state = { kind: 'merged', into: 'p123ab' } as const
  const line = `  "p124ab": ${JSON.stringify(formatEntry({ name: 'p124ab', state, fingerprint }))},\n`
  expect(line.length).toBeLessThanOrEqual(100)
})

test('case, accents, quotes, dashes and soft hyphens are no difference', () => {
  const old = toFingerprint(traitsOf('“Déjà vu” — the re\u00adader’s word.'))
  expect(isExact(old, traitsOf('"deja VU" - the reader\'s word!'))).toBe(true)
  expect(isExact(old, traitsOf('"deja vu" - the word reader\'s!'))).toBe(false)
})

test('a text of no words is known by its signs', () => {
  expect(isExact(toFingerprint(traitsOf('* * *')), traitsOf('* * *'))).toBe(true)
  expect(isExact(toFingerprint(traitsOf('* * *')), traitsOf('— —'))).toBe(false)
})

test('scripts without spaces count a character as a word', () => {
  expect(traitsOf('吾輩は猫である').words).toHaveLength(7)
})

test('they do so also behind a letter, a figure and the long mark, which stay words', () => {
  const wordsOf = (text: string) => traitsOf(text).words.map(({ folded }) => folded)
  expect(wordsOf('A股市场 大涨5点')).toEqual(['a', '股', '市', '场', '大', '涨', '5', '点'])
  expect(wordsOf('2023年のサーバー')).toEqual(['2023', '年', 'の', 'サ', 'ー', 'ハ', 'ー'])
  expect(wordsOf('iPhone 15')).toEqual(['iphone', '15'])
})

test('a ledger of the first version knows texts by the words that it was written with', () => {
  const wordsOf = (text: string) => toTraits(text, 1).words.map(({ folded }) => folded)
  expect(wordsOf('A股市场 大涨5点')).toEqual(['a股市场', '大', '涨', '5点'])
})

test('where every script sets spaces the versions of a ledger say the same', () => {
  const letters = fc.constantFrom(..."aÉß9'’ -\u00ad\u0301яשعक्षि한½.")
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
      expect(toTraits(text, 2)).toEqual(toTraits(text, 1))
    }),
  )
})

test('two texts put together have the hash that theirs make', () => {
  const [first, second] = [traitsOf('The old gate stood open'), traitsOf('and nobody came')]
  const whole = traitsOf('The old gate stood open, and nobody came.')
  expect(joinHashes(first.hash, second.hash, second.words.length)).toBe(whole.hash)
})

test('a text is found inside another, at the word where it begins', () => {
  const inner = traitsOf('nobody came to the gate')
  const outer = traitsOf('All night nobody came to the gate. Nobody came to the gate!')
  expect(findRuns(outer.words, inner.hash, inner.words.length)).toEqual([2, 7])
})

test('an edited text is still like its fingerprint, another is not', () => {
  const old = toFingerprint(traitsOf(prose))
  const edited = traitsOf(prose.replaceAll('word1', 'other1'))
  const other = traitsOf(prose.replaceAll('word', 'term'))
  expect(toLikeness(old, edited, everyWord).both).toBeGreaterThan(0.5)
  expect(toLikeness(old, other, everyWord).both).toBeLessThan(0.05)
})

test('letters tell a mistyped word from another word', () => {
  const old = toFingerprint(traitsOf('Nonsense!'))
  expect(letterLikeness(old, traitsOf('Nonsensse!'))).toBeGreaterThan(0.7)
  expect(letterLikeness(old, traitsOf('Certainly.'))).toBeLessThan(0.3)
})

test('a word in common does not vouch for another that was exchanged', () => {
  const old = toFingerprint(traitsOf('CHAPTER V.'))
  expect(letterLikeness(old, traitsOf('CHATPER V.'))).toBeGreaterThan(0.4)
  expect(letterLikeness(old, traitsOf('CHAPTER XI.'))).toBeLessThan(0.2)
})
