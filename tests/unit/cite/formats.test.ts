import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { parseRIS } from 'biblatex-csl-converter'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBibtex } from '../../../src/cite/bibtex.ts'
import { type CslItem, toCslItem } from '../../../src/cite/item.ts'
import { toRis } from '../../../src/cite/ris.ts'
import { bare } from '../record.ts'

const url = 'https://example.org/library/articles/a_walk-%DA%A9/'
const whole: CslItem = toCslItem(
  {
    ...bare,
    title: 'Salt & Light: 100% of {it} costs $5 #1 a_b ~ ^ \\x — کتابخانهٔ',
    bylines: [
      { name: 'Ursula von der Leyen', kind: 'person' },
      { name: 'Martin Luther King Jr.', kind: 'person' },
      { name: 'Research and Development, Inc.', kind: 'organisation' },
    ],
    published: { value: '2015-12-04T04:41', precision: 'minute', text: 'x' },
    publication: 'Salt & Light_Daily',
    language: 'en',
  },
  url,
)

/** The fields that Citation.js reads out of BibTeX, in the terms of CSL. */
function readBibtex(items: CslItem[]) {
  return new Cite(toBibtex(items)).data
}

test('another program reads the BibTeX back as the article was', () => {
  const [read] = readBibtex([whole])
  expect(read).toMatchObject({
    id: whole.id,
    title: whole.title,
    'container-title': whole['container-title'],
    issued: whole.issued,
    language: 'en',
    URL: url,
  })
  expect(read?.author).toEqual([
    { given: 'Ursula', 'non-dropping-particle': 'von der', family: 'Leyen' },
    { given: 'Martin Luther', family: 'King', suffix: 'Jr.' },
    // Citation.js has whole names as family names.
    { family: 'Research and Development, Inc.' },
  ])
})

test('a title of any characters comes back from BibTeX as it was', () => {
  const title = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((text) => `T${text}T`)
  fc.assert(
    fc.property(title, (text) => {
      const item = toCslItem({ ...bare, title: text }, url)
      expect(readBibtex([item])[0]?.title).toBe(item.title)
    }),
  )
})

test('braces in a title come in pairs for BibTeX, which counts them behind a backslash too', () => {
  for (const title of ['What { means', 'What } means', '}{']) {
    const item = toCslItem({ ...bare, title }, url)
    const fields = toBibtex([item]).split('\n').slice(1, -2)
    for (const field of fields) expect(field.replaceAll(/[^{}]/g, '')).toMatch(PAIRED)
    expect(readBibtex([item])[0]?.title).toBe(title)
  }
})

/** As deep as a title is. */
const PAIRED = /^(?:\{(?:\{(?:\{\})*\})*\})*$/

test('an article without author, date or publication has none in BibTeX and RIS', () => {
  const item = toCslItem(bare, url)
  expect(toBibtex([item])).toBe(`@misc{a-walk,\n  title = {{A Walk}},\n  url = {${url}},\n}\n`)
  expect(toRis([item])).toBe(
    `TY  - ELEC\r\nID  - a-walk\r\nTI  - A Walk\r\nUR  - ${url}\r\nER  - \r\n`,
  )
})

/** Text as biblatex-csl-converter holds it. */
const text = (words: string) => [{ type: 'text', text: words }]

test('another program reads the RIS back as the article was', () => {
  const { entries, errors } = parseRIS(toRis([whole, { ...whole, id: 'b' }]))
  expect(errors).toEqual([])
  expect(Object.keys(entries)).toHaveLength(2)
  const fields = entries[1]?.fields
  expect(fields).toMatchObject({
    title: text(whole.title),
    journaltitle: text('Salt & Light_Daily'),
    url,
  })
  expect(fields?.['date']).toMatch(/^2015/)
  expect(fields?.['author']).toMatchObject([
    { family: text('von der Leyen'), given: text('Ursula') },
    { family: text('King'), given: text('Martin Luther') },
    {},
  ])
})

test('another program reads an organisation’s name in RIS as one whole', () => {
  const bylines = [{ name: 'The Editorial Board', kind: 'organisation' as const }]
  const { entries } = parseRIS(toRis([toCslItem({ ...bare, bylines }, url)]))
  expect(entries[1]?.fields['author']).toEqual([
    { family: text('The Editorial Board'), given: text('') },
  ])
})

test('a date known to the month is no finer in RIS', () => {
  const published = { value: '2021-05', precision: 'month', text: 'x' } as const
  expect(toRis([toCslItem({ ...bare, published }, url)])).toContain('DA  - 2021/05//\r\n')
})
