import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toNarrowable } from '../../../src/search/narrow.ts'
import { toQuery } from '../../../src/search/query.ts'

test.each([
  ['a closed query is as it was typed', '“the press” free -radio', '“the press” free -radio'],
  ['a phrase that is open is closed', '"freedom of the press', '"freedom of the press"'],
  ['one that ends in a space too', 'we "freedom of ', 'we "freedom of "'],
  ['a quotation in it is open no more', '"freedom “of the press', '"freedom  of the press"'],
  ['a mark that is left over is left out', '"East" or in fact"', '"East  or in fact"'],
  ['a Hebrew abbreviation keeps its mark', '"צה"ל היום', '"צה"ל היום"'],
  ['a field that waits for its name is left out', 'press author:', 'press'],
  ['what is searched for in spite of its minus loses it', '-radio', 'radio'],
])('%s: %s', (_, typed, narrowable) => {
  expect(toNarrowable(typed)).toBe(narrowable)
})

const meant = (input: string) => {
  const { terms, excluded, authors, publications, years } = toQuery(input)
  const [found, left] = [terms, excluded].map((phrases) =>
    phrases.map(({ words, gaps, before, after, quoted }) => ({
      words,
      gaps,
      before,
      after,
      quoted,
    })),
  )
  const names = [authors, publications].map((phrases) => phrases.map(({ words }) => words))
  return { found, left, names, years }
}

test('whatever was typed, a year after it narrows it and changes nothing else', () => {
  const pieces = ['"', '“', '”', '-', 'author:', 'year:2014 ', ' ', ' ', 'a', 'b', 'ה', '—']
  const typed = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join(''))
  fc.assert(
    fc.property(typed, (input) => {
      const asked = meant(input)
      fc.pre(asked.found !== undefined && asked.found.length > 0)
      const narrowed = meant(`${toNarrowable(input)} year:2015`)
      expect(narrowed).toEqual({ ...asked, years: [...asked.years, { from: 2015, to: 2015 }] })
    }),
    { numRuns: 2000 },
  )
})
