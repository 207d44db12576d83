import { expect, test } from 'vitest'
import type { Block } from '../../src/article.ts'
import { numberOf, toStubWords, withStubs } from '../../src/numbers.ts'
import { position } from './record.ts'

const block = (id: string): Block => ({ type: 'paragraph', text: id, position, id })

test('only a paragraph’s id holds a number', () => {
  expect(['p7', 'p0a', 'h2', 'f1', undefined].map((id) => numberOf({ id }))).toEqual([
    '7',
    '0a',
    undefined,
    undefined,
    undefined,
  ])
})

test('a stub stands after the block that it follows, though the blocks have changed places', () => {
  const parts = withStubs({
    body: [block('p3'), block('p1')],
    stubs: ['p0a', 'p2', 'p2a'],
    order: ['p0a', 'p1', 'p2', 'p2a', 'p3'],
  })
  expect(parts.map(({ id }) => id)).toEqual(['p0a', 'p3', 'p1', 'p2', 'p2a'])
})

test('without a ledger the body is as it was', () => {
  const body: Block[] = [{ type: 'paragraph', text: 'One.', position }]
  expect(withStubs({ body })).toEqual(body)
})

test('a stub says what was removed', () => {
  expect(['p4', 'h1', 'f2'].map((id) => toStubWords({ id }))).toEqual([
    '¶4 was removed.',
    'A heading was removed.',
    'A figure was removed.',
  ])
})
