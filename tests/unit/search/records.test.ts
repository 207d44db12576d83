import { expect, test } from 'vitest'
import { toSearchRecord } from '../../../src/search/records.ts'
import { bare, position } from '../record.ts'

const items = (...texts: string[]) => texts.map((text) => ({ text, position }))

test('every text of an article can be found, and opens at its block', () => {
  const { units, ...about } = toSearchRecord({
    ...bare,
    title: 'The Ferry',
    subtitle: 'A strike at sea',
    bylines: [
      { name: 'Ada Lund', kind: 'person', role: 'harbour keeper' },
      { name: 'River Board', kind: 'organisation' },
    ],
    publication: 'The Coast Times',
    section: 'News',
    published: { value: '2019-05', precision: 'month', text: 'May 2019' },
    language: 'fa',
    direction: 'rtl',
    keyPoints: ['Boats stay in', 'Nobody knows why'],
    body: [
      { type: 'heading', depth: 2, text: 'Before', position, id: 'h1' },
      { type: 'paragraph', text: 'It stopped.', position, id: 'p1' },
      { type: 'list', ordered: false, items: items('a rope', 'a net'), position, id: 'p2' },
      { type: 'table', items: items('Pier\t1', 'Quay\t2'), position, id: 'p3' },
      { type: 'code', items: items('if (tide) {', '}'), position, id: 'p4' },
      { type: 'quotation', text: 'Wait.', attribution: 'Bo Moe', position, id: 'p5' },
      { type: 'figure', caption: 'The pier', credit: 'Jan Poe', position, id: 'f1' },
      { type: 'paragraph', text: 'So it was.', position },
    ],
  })
  expect(about).toEqual({
    slug: 'a-walk',
    title: 'The Ferry',
    authors: ['Ada Lund', 'River Board'],
    publication: 'The Coast Times',
    section: 'News',
    published: '2019-05',
    language: 'fa',
    direction: 'rtl',
  })
  expect(units).toEqual([
    { kind: 'title', text: 'The Ferry' },
    { kind: 'subtitle', text: 'A strike at sea' },
    { kind: 'byline', text: 'Ada Lund, harbour keeper' },
    { kind: 'byline', text: 'River Board' },
    { kind: 'key point', text: 'Boats stay in' },
    { kind: 'key point', text: 'Nobody knows why' },
    { kind: 'heading', text: 'Before', id: 'h1' },
    { kind: 'paragraph', text: 'It stopped.', id: 'p1' },
    { kind: 'list item', text: 'a rope', id: 'p2' },
    { kind: 'list item', text: 'a net', id: 'p2' },
    { kind: 'row of a table', text: 'Pier\t1', id: 'p3' },
    { kind: 'row of a table', text: 'Quay\t2', id: 'p3' },
    { kind: 'code', text: 'if (tide) {\n}', id: 'p4' },
    { kind: 'quotation', text: 'Wait.', id: 'p5' },
    { kind: 'attribution', text: 'Bo Moe', id: 'p5' },
    { kind: 'caption', text: 'The pier', id: 'f1' },
    { kind: 'credit', text: 'Jan Poe', id: 'f1' },
    { kind: 'paragraph', text: 'So it was.' },
  ])
})

test('what an article does not say its record does not', () => {
  expect(Object.keys(toSearchRecord(bare)).sort()).toEqual(['authors', 'slug', 'title', 'units'])
})

test('the texts below an article come as its page shows them: signature, author’s note, disclaimer', () => {
  const { units } = toSearchRecord({
    ...bare,
    disclaimer: 'The views are hers.',
    authorNote: 'Ada Winter keeps the harbour.',
    signature: 'A. W.',
  })
  const below = units.slice(2).map(({ kind }) => kind)
  expect(below).toEqual(['signature', 'author’s note', 'disclaimer'])
})
