import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEmpty, toQuery } from '../../../src/search/query.ts'

/** A query in short: terms, quoted ones in brackets. */
function short(input: string): string {
  const { terms, excluded } = toQuery(input)
  const said = terms.map(({ words, quoted, before }) => {
    const text = words.join(' ') || before
    return quoted ? `[${text}]` : text
  })
  return [...said, ...excluded.map(({ words }) => `-${words.join(' ')}`)].join(' | ')
}

const cases: readonly [says: string, input: string, read: string][] = [
  ['words stand alone', 'Islamic Republic', 'islamic | republic'],
  ['quotation marks make a phrase', '"Islamic Republic"', '[islamic republic]'],
  ['curly ones too', '“Islamic Republic”', '[islamic republic]'],
  ['French ones too, with their spaces', '« Islamic Republic »', '[islamic republic]'],
  ['German ones too', '„Islamic Republic“', '[islamic republic]'],
  ['Japanese ones too', '「東京」', '[東 京]'],
  ['single ones too', "'Islamic Republic'", '[islamic republic]'],
  ['an apostrophe opens no phrase', "'tis Raisi's", "tis | raisi's"],
  [
    'phrases and words go together',
    '"balanced relationship" Iran',
    '[balanced relationship] | iran',
  ],
  [
    'a minus leaves a word or a phrase out',
    'Iran -Syria -"gas natural"',
    'iran | -syria | -gas natural',
  ],
  ['a dash alone leaves nothing out', 'people - the', 'people | the'],
  ['a hyphened word keeps together', 'left-wing groups', 'left wing | groups'],
  [
    'a quotation inside the phrase stays in it',
    '"describe it as “the best” now"',
    '[describe it as the best now]',
  ],
  ['straight ones inside too', '"the "East" or "West" now"', '[the east or west now]'],
  ['even at its end', '"as "the best"', '[as the best]'],
  ['even left over', '"East" or in fact"', '[east or in fact]'],
  ['two phrases are two', '"the East" "or in"', '[the east] | [or in]'],
  ['a Hebrew abbreviation is no quotation', 'צה"ל "צה"ל היום"', "צה'ל | [צה'ל היום]"],
  ['an open quotation mark takes the rest', '"Islamic Rep', '[islamic rep]'],
  ['a sign alone can be looked for', '👍', '👍'],
  ['a sign between words is passed over', 'rights & duties', 'rights | duties'],
  ['but not one between quotation marks', '"&" rights', '[&] | rights'],
  [
    'a bracket before a phrase is passed over',
    '("Islamic Republic") Iran',
    '[islamic republic] | iran',
  ],
  ['a minus beside a year leaves out', '-Syria year:2015', '-syria'],
  ['and beside a publication', '-Syria publication:times', '-syria'],
  ['a single letter between single ones is a phrase', "'a' b", '[a] | b'],
  ['nothing asks for nothing', '   ', ''],
]

test.each(cases)('%s: %s', (_says, input, read) => {
  expect(short(input)).toBe(read)
})

test('a phrase with quotation marks of its own is closed, whatever follows it', () => {
  for (const input of ['"as "the best"', '"East" or in fact"', ' "East" or in fact" ']) {
    expect(toQuery(input).notes).toEqual([])
    expect(toQuery(input).terms.map(({ quoted }) => quoted)).toEqual([true])
  }
})

test('whatever is asked for, words or a field, is asked for', () => {
  for (const input of ['peace', 'author:lund', 'publication:times', 'year:2015'])
    expect([input, isEmpty(toQuery(input))]).toEqual([input, false])
  expect(isEmpty(toQuery('peace author:lund'))).toBe(false)
  expect(isEmpty(toQuery('author:lund publication:times'))).toBe(false)
  expect(isEmpty(toQuery('  '))).toBe(true)
})

test('a field is a name or years', () => {
  const query = toQuery(
    'peace author:"Behrooz Behbudi" Publication:algemeiner year:2010–2015 year:2022',
  )
  expect(query.authors.map(({ words }) => words)).toEqual([['behrooz', 'behbudi']])
  expect(query.publications.map(({ words }) => words)).toEqual([['algemeiner']])
  expect(query.years).toEqual([
    { from: 2010, to: 2015 },
    { from: 2022, to: 2022 },
  ])
  expect(query.terms).toHaveLength(1)
  expect(query.notes).toEqual([])
})

test.each([
  ['year:2015..', 2015, 9999],
  ['year:-2015', 0, 2015],
  ['year:2020-2010', 2010, 2020],
])('years may be open or turned round: %s', (input, from, to) => {
  expect(toQuery(input).years).toEqual([{ from, to }])
})

test.each([
  ['year:soon', 'year | soon', '“year:soon” names no year (2015, 2010–2015): searched as words.'],
  [
    'year:2015x',
    'year | 2015x',
    '“year:2015x” names no year (2015, 2010–2015): searched as words.',
  ],
  ['-Syria', 'syria', 'There is nothing to leave it out of: the minus is passed over.'],
  ['author:', '', '“author:” wants a name after it.'],
  ['"Islamic', '[islamic]', 'The quotation mark is open: all after it is the phrase.'],
  ['"!!!" peace', 'peace', 'There is no word in “!!!”.'],
  ['" " peace', 'peace', 'There is nothing in the quotation marks.'],
])('what is not understood is searched as words, with a note: %s', (input, read, note) => {
  expect(short(input)).toBe(read)
  expect(toQuery(input).notes).toEqual([note])
})

test('punctuation counts inside quotation marks alone', () => {
  expect(toQuery('"left-wing"').terms[0]?.gaps).toEqual(['-'])
  expect(toQuery('left-wing').terms[0]?.gaps).toEqual([''])
  expect(toQuery('"$10 billion"').terms[0]?.before).toBe('$')
  expect(toQuery('$10 billion').terms[0]?.before).toBe('')
})

test('loose words are also one phrase, unless one of them is quoted', () => {
  expect(toQuery('of the left-wing').whole?.words).toEqual(['of', 'the', 'left', 'wing'])
  expect(toQuery('of "the left"').whole).toBeUndefined()
  expect(toQuery('of the left -"wing"').whole?.words).toEqual(['of', 'the', 'left'])
  expect(toQuery('of the left author:"Ada Winter"').whole?.words).toEqual(['of', 'the', 'left'])
})

test('nothing that can be typed throws', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    '-',
    'author:',
    'year:',
    '2015',
    ' ',
    'a',
    '—',
    '«',
    'ה',
    '👍',
  )
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(typed, (input) => {
      expect(toQuery(input).notes).toBeInstanceOf(Array)
    }),
    { numRuns: 200 },
  )
}, 30_000)
