import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { toPlace, toStarts } from '../../../src/capture/correction/words.ts'
import { readCapture } from '../../../src/capture/read.ts'
import { toCorrectionText } from '../../../src/inspection/correction-text.ts'

const edge = (number: number) => ({ number, place: toPlace({ number, text: `line ${number}` }) })
const state = { hasLines: false, hasBody: false, first: edge(5), last: edge(9) }
const line = (number: number) => ({ number, starts: toStarts(`line ${number}`) })

test('a label is said of a line under “lines”, or below those that are there', () => {
  expect(toCorrectionText(line(7), 'credit', state)).toEqual({
    yaml: 'lines:\n  7: { starts: "line 7", label: credit }\n',
    where: 'at the end of',
  })
  expect(toCorrectionText(line(7), 'credit', { ...state, hasLines: true })).toEqual({
    yaml: '  7: { starts: "line 7", label: credit }\n',
    where: 'under “lines:” in',
  })
})

test('the first or the last line of the text is said with the other end as it is', () => {
  const range = (number: number, verdict: 'first' | 'last') => {
    const { body } = parse(toCorrectionText(line(number), verdict, state).yaml)
    return [body.from.line, body.to.line]
  }
  expect(range(7, 'first')).toEqual([7, 9])
  expect(range(7, 'last')).toEqual([5, 7])
  expect(range(2, 'first')).toEqual([2, 9])
  // An end on the wrong side comes along.
  expect(range(12, 'first')).toEqual([12, 12])
  expect(range(2, 'last')).toEqual([2, 2])
})

test('whatever a line holds, its opening words name it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), (words) => {
      const text = words.replace(/[\n\r\u2028\u2029\0]/g, ' ')
      fc.pre(/[^\s\p{C}]/u.test(text))
      const bytes = new TextEncoder().encode(`Home\n\n${text}\n\nA title above\n`)
      const { yaml } = toCorrectionText({ number: 3, starts: toStarts(text) }, 'furniture', state)
      const { problems } = readCapture({ path: 'a.txt', bytes }, { path: 'a.yaml', text: yaml })
      expect(problems.filter(({ path }) => path === 'a.yaml')).toEqual([])
    }),
    { numRuns: 300 },
  )
})
