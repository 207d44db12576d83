import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toGap, toSigns, toTokens, toWords } from '../../../src/search/normalise.ts'

const cases: readonly [says: string, text: string, words: string][] = [
  ['case does not count', 'The LEFT Party', 'the left party'],
  ['accents do not count', 'Café déjà Çiçek Łódź Ñandú', 'cafe deja cicek lodz nandu'],
  ['a letter and its mark are one, however they are stored', 'cafe\u0301', 'cafe'],
  ['ligatures come apart', 'ﬁne œuvre Æsop straße', 'fine oeuvre aesop strasse'],
  ['a dotted capital I is an i', 'İstanbul ISTANBUL', 'istanbul istanbul'],
  [
    'kinds of apostrophe do not count',
    'Shah’s Shah`s Shahʼs Shah＇s',
    "shah's shah's shah's shah's",
  ],
  [
    'an apostrophe at the edge is no part of the word',
    '’tis the shahs’ ‘day’',
    'tis the shahs day',
  ],
  ['hyphens and dashes part words', 'left-wing than—as 1914–18', 'left wing than as 1914 18'],
  ['money is its number', '$10 billion, £1,000.50', '10 billion 1 000 50'],
  ['a fraction reads as it is typed', '2½ lb', '2 1 2 lb'],
  ['raised and lowered digits stay with their word', 'CO₂ m²', 'co2 m2'],
  ['digits are the same in every script', '۱۴۰۲ ٤٥', '1402 45'],
  ['a half-space parts Persian words as a space does', 'می‌خواهم', 'می خواهم'],
  ['Arabic and Persian forms of a letter are one', 'كتاب ي', 'کتاب ی'],
  ['Hebrew points do not count', 'שָׁלוֹם', 'שלום'],
  ['gershayim are typed as a quotation mark', 'צה״ל צה"ל', "צה'ל צה'ל"],
  ['each Chinese character is a word', '他说 abc中文', '他 说 abc 中 文'],
  ['each Thai character is a word, with its marks', 'รับ', 'รั บ'],
  ['a Hindi vowel is no mark to strip', 'की का', 'की का'],
  ['the voicing of a kana is no mark to strip', 'がか', 'が か'],
  [
    'soft hyphens and direction marks are not there',
    'un\u00ADholy \u200Fword\u200E',
    'unholy word',
  ],
  ['an emoji is no word', 'well 👩‍💻 done 👍🏽', 'well done'],
]

test.each(cases)('%s', (_says, text, words) => {
  expect(toWords(text).join(' ')).toBe(words)
})

test('a word says where it stands in the text as it is', () => {
  const text = 'A  “Café—œuvre”'
  expect(toTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'A',
    'Café',
    'œuvre',
  ])
})

test('between words, kinds of dash are one, spaces and quotation marks nothing', () => {
  expect([' — ', '--', ' - ', '–'].map(toGap)).toEqual(['-', '-', '-', '-'])
  expect([' ', ' “', '” ‘', '\u00A0\n', "'"].map(toGap)).toEqual(['', '', '', '', ''])
  expect([', ', '.” (', '…'].map(toGap)).toEqual([',', '.(', '...'])
})

test('signs are told from punctuation', () => {
  expect([' $', ' (£', '% ', ', ', ' 👍 '].map(toSigns)).toEqual(['$', '£', '%', '', '👍'])
  expect(toSigns(' %‰&#@§¶†‡*\\ .,;:!?()[]{}/')).toBe('%‰&#@§¶†‡*\\')
})

test('any text: words are in order, inside it, without a space, and read the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let last = 0
      for (const { word, start, end } of toTokens(text)) {
        expect(start).toBeGreaterThanOrEqual(Math.min(last, start))
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(word).not.toMatch(/\s|^$/)
        last = start
      }
      const words = toWords(text)
      expect(toWords(words.join(' '))).toEqual(words)
    }),
    { numRuns: 200 },
  )
}, 30_000)
