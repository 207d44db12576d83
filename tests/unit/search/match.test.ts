import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPhrase, findWord, prepare } from '../../../src/search/match.ts'
import { toPhrase, toQuery } from '../../../src/search/query.ts'
import { toStem } from '../../../src/search/stem.ts'

/** What a quoted phrase finds in a text, as it stands there. */
function found(typed: string, text: string): string[] {
  const [phrase] = toQuery(typed).terms
  if (phrase === undefined) throw new Error(`nothing is asked for by ${typed}`)
  return findPhrase(prepare(text), phrase).map(({ start, end }) => text.slice(start, end))
}

const cases: readonly [says: string, typed: string, text: string, found: string[]][] = [
  [
    'every occurrence is found',
    '"the East"',
    'The East, the  east; the Eastern',
    ['The East', 'the  east'],
  ],
  ['words stand whole', '"form"', 'reform forms form-letter', ['form']],
  ['words stand next to one another', '"peace Syria"', 'peace in Syria', []],
  ['words stand in order', '"Russia and China"', 'China and Russia', []],
  [
    'other forms are not the phrase',
    '"peace conferences"',
    'peaceful conferences, peace conference',
    [],
  ],
  ['hyphens are found without', '"left wing"', 'left-wing', ['left-wing']],
  [
    'and with',
    '"left-wing"',
    'left-wing left‑wing left–wing',
    ['left-wing', 'left‑wing', 'left–wing'],
  ],
  ['a typed hyphen must be there', '"left-wing"', 'left wing', []],
  [
    'a typed comma must be there',
    '"Russia, China"',
    'Russia and China. Russia China; Russia, China',
    ['Russia, China'],
  ],
  [
    'dashes may have spaces or not',
    '"people — the"',
    'people—the people -- the',
    ['people—the', 'people -- the'],
  ],
  ['a double dash is a dash', '"than--as"', 'than—as', ['than—as']],
  [
    'punctuation at the edges does not count',
    '"the coin."',
    'the coin,. The coin',
    ['the coin', 'The coin'],
  ],
  [
    'a typed sign must be there',
    '"$10 billion"',
    '10 billion, €10 billion, ($10 billion',
    ['$10 billion'],
  ],
  ['also after', '"10%"', '10 percent, 10 %, 10%', ['10 %', '10%']],
  ['an untyped sign may be there', '"10 billion"', '$10 billion', ['10 billion']],
  ['quotation marks do not count', '"as the best"', 'as “the best', ['as “the best']],
  ['apostrophes of any kind are one', '"Shah\'s fall"', 'the Shah’s fall', ['Shah’s fall']],
  ['a possessive is another word', '"Shah"', 'the Shah’s fall', []],
  [
    'brackets may be there',
    '"Iran\'s and Russia\'s"',
    'Iran’s [and Russia’s?]',
    ['Iran’s [and Russia’s'],
  ],
  ['occurrences may overlap', '"ha ha"', 'ha ha ha', ['ha ha', 'ha ha']],
  ['Chinese is found inside its line', '"中文"', '他说中文。', ['中文']],
  ['one accent does not hide another word', '"cafe"', 'café cafe CAFÉ', ['café', 'cafe', 'CAFÉ']],
  ['an emoji is found', '👍', 'yes 👍 no 👍', ['👍', '👍']],
  ['a sign of full width is found as it stands', '％', '上涨5％了', ['％']],
  ['and as it is typed', '%', '上涨5％了', ['％']],
  ['it belongs to what is found with it', '"5%"', '上涨5％了', ['5％']],
  ['one before the words too', '"$10"', '付了＄10', ['＄10']],
  ['of two signs between words each belongs to its own', '"$10"', '5% $10', ['$10']],
  ['the first to the word before', '"5%"', '5% $10', ['5%']],
  ['a sign before the word before is not its own', '"$10"', 'all $ ten 10', []],
  ['nor one behind the word behind', '"5%"', '5 of % them', []],
  ['signs are found in their order', '👍👎', '👎👍 👍👍 👍👎', ['👍👎']],
  ['signs one after the other are found', '👍👍', 'yes 👍 👍👍👍 no', ['👍 👍', '👍👍']],
  ['joined ones too', '👩‍👧', 'my 👩‍👧 here', ['👩‍👧']],
  ['signs are not found over a word', '$%', '$10%', []],
]

test.each(cases)('%s: %s', (_says, typed, text, expected) => {
  expect(found(typed, text)).toEqual(expected)
})

test('a loose word finds its other forms', () => {
  const text = 'The conferences of a conference, confused; Iran’s Iran'
  const forms = (word: string) =>
    findWord(prepare(text), word, toStem).map(({ start, end }) => text.slice(start, end))
  expect(forms('conference')).toEqual(['conferences', 'conference'])
  expect(forms('iran')).toEqual(['Iran’s', 'Iran'])
})

test('words of other scripts have no English stem', () => {
  expect(toStem('های')).toBe('های')
})

test('any run of words of a text is found at its place', () => {
  const word = fc.constantFrom('a', 'b', 'ab', "a's", 'é', '中', '1')
  const gap = fc.constantFrom(' ', '  ', '-', ', ', ' — ', ' “')
  const pairs = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(pairs, fc.nat(), fc.nat(), (list, from, length) => {
      const text = list.flat().join('')
      const prepared = prepare(text)
      const first = from % prepared.tokens.length
      const last = Math.min(prepared.tokens.length - 1, first + (length % 4))
      const start = prepared.tokens[first]?.start ?? 0
      const end = prepared.tokens[last]?.end ?? 0
      for (const quoted of [true, false]) {
        const phrase = toPhrase(text.slice(start, end), quoted)
        expect(phrase && findPhrase(prepared, phrase)).toContainEqual({ start, end })
      }
    }),
  )
})

test('a sign is found wherever it stands, of whatever width, and nothing else is', () => {
  const piece = fc.constantFrom('a', '中', '%', '％', '$', '＄', '👍', ' ', ',', '“')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom('%', '％'), (pieces, typed) => {
      const text = pieces.join('')
      expect(found(typed, text)).toEqual(text.match(/[%％]/g) ?? [])
    }),
  )
})

test('what is found is the words asked for, and nothing is missed', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 15 })
  fc.assert(
    fc.property(
      letters,
      fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 3 }),
      (text, words) => {
        const phrase = toPhrase(words.join(' '), true)
        const places = phrase
          ? findPhrase(prepare(text.join(' ')), phrase).map(({ start }) => start / 2)
          : []
        const expected = text.flatMap((_, at) =>
          words.every((word, index) => text[at + index] === word) ? [at] : [],
        )
        expect(places).toEqual(expected)
      },
    ),
  )
})
