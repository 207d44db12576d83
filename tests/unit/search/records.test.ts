import { expect, test } from 'vitest'
import { toSearchRecord } from '../../../src/search/records.ts'
import { bare } from '../record.ts'

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
