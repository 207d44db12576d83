import { expect, test } from 'vitest'
import { findFigures } from '../../src/table.ts'

const position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
}
const figures = (...rows: string[]) =>
  findFigures({ items: rows.map((text) => ({ text, position })) })

test('a column is of figures where all that stands in it is', () => {
  expect(figures('Mill\t42 m\t£ 1,200\t−3.5 %', 'Ferry\t\t$9\t12–14')).toEqual([
    false,
    true,
    true,
    true,
  ])
  expect(figures('1881\t2nd of May', '1894\t3')).toEqual([true, false])
  expect(figures('\t1', '\t2')).toEqual([false, true])
})

test('what a column is called says nothing of its figures', () => {
  const [head, row] = ['Built', '1881'].map((text) => ({ text, position }))
  if (!head || !row) throw new Error('two rows')
  expect(findFigures({ items: [{ ...head, head: true }, row] })).toEqual([true])
})
