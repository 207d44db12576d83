import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCslItem } from '../../../src/cite/item.ts'
import { toCslName } from '../../../src/cite/name.ts'
import { toPlaceItem } from '../../../src/cite/paragraph.ts'
import { parsePlace, toPlace, toPlaceWords } from '../../../src/cite/place.ts'
import { bare } from '../record.ts'

const url = 'https://example.org/articles/a-walk/'

test('what the capture does not say is not in the citation', () => {
  expect(toCslItem(bare, url)).toEqual({ id: 'a-walk', type: 'webpage', title: 'A Walk', URL: url })
})

test.each([
  ['2015', 'year', [2015]],
  ['2015-12', 'month', [2015, 12]],
  ['2015-12-04', 'day', [2015, 12, 4]],
  ['2015-12-04T04:41+01:00', 'minute', [2015, 12, 4]],
] as const)('the date %s is cited no finer than it is known', (value, precision, parts) => {
  const { issued } = toCslItem({ ...bare, published: { value, precision, text: value } }, url)
  expect(issued).toEqual({ 'date-parts': [parts] })
})

test('an article that says its publication is cited as a newspaper article', () => {
  const item = toCslItem({ ...bare, publication: 'The Paper' }, url)
  expect(item).toMatchObject({ type: 'article-newspaper', 'container-title': 'The Paper' })
})

test.each([
  ['Behrooz Behbudi', { given: 'Behrooz', family: 'Behbudi' }],
  ['آرش بهرامی', { given: 'آرش', family: 'بهرامی' }],
  [
    'Ursula von der Leyen',
    { given: 'Ursula', 'non-dropping-particle': 'von der', family: 'Leyen' },
  ],
  ['Martin Luther King Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  ['Martin Luther King, Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
  ['Madonna', { literal: 'Madonna' }],
  ['PhD', { literal: 'PhD' }],
  ['Sir Paul McCartney', { literal: 'Sir Paul McCartney' }],
  ['Smith, John and others', { literal: 'Smith, John and others' }],
])('the name %s is taken apart only where its parts make the name again', (name, parts) => {
  expect(toCslName({ name, kind: 'person' })).toEqual(parts)
})

test('whatever a byline says, it can be cited', () => {
  const word = fc.constantFrom(
    'PhD',
    'Jr',
    'Sir',
    'de',
    'la',
    'Ada',
    'Dr.',
    ',',
    'of',
    'O’Neil',
    '@ada',
  )
  const name = fc.oneof(
    fc.string(),
    fc.array(word).map((words) => words.join(' ')),
  )
  fc.assert(fc.property(name, (text) => void toCslName({ name: text, kind: 'person' })))
})

test('the name of an organisation stays whole', () => {
  expect(toCslName({ name: 'The Editorial Board', kind: 'organisation' })).toEqual({
    literal: 'The Editorial Board',
  })
})

test('a paragraph is cited with its number and its own address', () => {
  const item = toPlaceItem(toCslItem(bare, url), toPlace('7a', '7a'))
  expect(item).toMatchObject({ id: 'a-walk-p7a', URL: `${url}#p7a`, note: '¶7a' })
})

test.each([
  ['#p7', 'p7', '¶7'],
  ['#p3-p5', 'p3-p5', '¶¶3–5'],
  ['#p3-p3', 'p3', '¶3'],
  ['#p0a:~:text=some%20words', 'p0a', '¶0a'],
])('the fragment %s names a place', (hash, fragment, words) => {
  const place = parsePlace(hash)
  expect(place?.fragment).toBe(fragment)
  expect(place && toPlaceWords(place)).toBe(words)
})

test.each(['', '#', '#content', '#p', '#px', '#p1-', '#p1-p2-p3', '#P1', '#h2'])(
  'the fragment "%s" names no place',
  (hash) => {
    expect(parsePlace(hash)).toBeUndefined()
  },
)
