import { expect, test } from 'vitest'
import { ProblemError, placeAt, toMessage } from '../../src/problem.ts'

const empty = {
  path: 'seeds/b.txt',
  line: 1,
  column: 1,
  reason: 'the file is empty',
  advice: 'Save the page again, or remove the file.',
  severity: 'error',
} as const

test('a problem reads path:line:col: what is wrong, then what to do', () => {
  expect(toMessage(empty)).toBe(
    'seeds/b.txt:1:1: the file is empty\n  Save the page again, or remove the file.',
  )
})

test('what a problem quotes steers no terminal', () => {
  const reason = 'no date: “so\x1b[2J\x1b]0;owned\x07on \u202edlo”'
  expect(toMessage({ ...empty, path: 'seeds/b\n.txt', reason })).toBe(
    'seeds/b·.txt:1:1: no date: “so·[2J·]0;owned·on ·dlo”\n  Save the page again, or remove the file.',
  )
})

test('one error names all problems, ordered by file and place', () => {
  const { message } = new ProblemError([
    empty,
    { ...empty, path: 'seeds/a.txt', line: 9 },
    { ...empty, path: 'seeds/a.txt', line: 2 },
  ])
  const places = message.split('\n').filter((line) => line.startsWith('seeds/'))
  expect(places.map((line) => line.split(': ')[0])).toEqual([
    'seeds/a.txt:2:1',
    'seeds/a.txt:9:1',
    'seeds/b.txt:1:1',
  ])
})

test('an error that ends a program says so last, and shows nothing of the program’s own', () => {
  const { message, stack } = new ProblemError([empty], '1 error: nothing was built')
  expect(message.split('\n').at(-1)).toBe('1 error: nothing was built')
  expect(stack).toBe('')
})

test('the place of an offset is told by lines of any ending', () => {
  const text = 'one\r\ntwo\rthree\n\nfour'
  const placeOf = (words: string) => placeAt(text, text.indexOf(words))
  expect(placeOf('one')).toEqual({ line: 1, column: 1 })
  expect(placeOf('wo')).toEqual({ line: 2, column: 2 })
  expect(placeOf('three')).toEqual({ line: 3, column: 1 })
  expect(placeOf('four')).toEqual({ line: 5, column: 1 })
  expect(placeAt(text, text.length)).toEqual({ line: 5, column: 5 })
  expect(placeAt('', 0)).toEqual({ line: 1, column: 1 })
})
