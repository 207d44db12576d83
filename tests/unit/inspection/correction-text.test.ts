import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { toPlace, toStarts } from '../../../src/capture/correction/words.ts'
import { readCapture } from '../../../src/capture/read.ts'
import {
  type Saying,
  toCorrectionText,
  type Verdict,
} from '../../../src/inspection/correction-text.ts'

const edge = (number: number) => ({ number, place: toPlace({ number, text: `line ${number}` }) })
const state = { text: '', first: edge(5), last: edge(9) }
const say = (number: number, verdict: Verdict): Saying => ({
  number,
  starts: toStarts(`line ${number}`),
  verdict,
})

/** The file that a person has who puts each copy in the place of all that stood there. */
const filled = (text: string, ...sayings: Saying[]) =>
  toCorrectionText({ ...state, text }, sayings) ?? ''

test('a label is said of a line under “lines”', () => {
  expect(filled('', say(7, 'credit'))).toBe('lines:\n  7: { starts: "line 7", label: credit }\n')
})

test('lines that are corrected one after the other stand in one file', () => {
  expect(filled('', say(7, 'credit'), say(8, 'furniture'), say(7, 'caption'))).toBe(
    'lines:\n  7: { starts: "line 7", label: caption }\n  8: { starts: "line 8", label: furniture }\n',
  )
})

test('what the file says stays, with its comments, and a line’s entry is replaced', () => {
  const text = [
    '# Looked at in May.',
    'title: A long title that nobody folds, since the file is its owner’s and not the program’s, is it not',
    'lines:',
    '  "3": { starts: Home, label: section } # on every page',
    '  7: { starts: line, label: furniture }',
    'checked: true',
    '',
  ]
  const entry = '  7: { starts: "line 7", label: credit }'
  expect(filled(text.join('\n'), say(7, 'credit')).split('\n')).toEqual(text.with(4, entry))
})

test('a line that is said anew keeps its remark, and a heading its depth', () => {
  const lines = (...entries: string[]) => ['lines:', ...entries, ''].join('\n')
  const remarked = lines('  7: { starts: foo, label: share } # why')
  expect(filled(remarked, say(7, 'credit'))).toBe(
    lines('  7: { starts: "line 7", label: credit } # why'),
  )
  const heading = lines('  7: { starts: foo, label: heading, depth: 3 }')
  expect(filled(heading, say(7, 'heading'))).toBe(
    lines('  7: { starts: "line 7", label: heading, depth: 3 }'),
  )
  expect(filled(heading, say(7, 'credit'))).toBe(lines('  7: { starts: "line 7", label: credit }'))
  const unfolded = lines('  7:', '    starts: foo # as it was', '    label: share # why')
  expect(filled(unfolded, say(7, 'credit'))).toBe(
    lines('  7:', '    starts: "line 7" # as it was', '    label: credit # why'),
  )
  expect(filled(lines('  7: # to do'), say(7, 'credit'))).toContain('# to do')
})

test('the range of the text keeps the remarks on it', () => {
  const text = 'body: { from: { line: 1, starts: a }, to: { line: 3, starts: b } } # looked at\n'
  expect(filled(text, say(7, 'first'))).toBe(
    'body: { from: { line: 7, starts: "line 7" }, to: { line: 9, starts: "line 9" } } # looked at\n',
  )
})

test('a file of comments alone keeps them', () => {
  expect(filled('# title: …\n# checked: true\n', say(7, 'credit'))).toBe(
    '# title: …\n# checked: true\n\nlines:\n  7: { starts: "line 7", label: credit }\n',
  )
})

test('“lines” without anything below takes the first', () => {
  expect(filled('lines:\n', say(7, 'credit'))).toBe(
    'lines:\n  7: { starts: "line 7", label: credit }\n',
  )
})

test('a file that is no YAML can’t be filled', () => {
  expect(toCorrectionText({ ...state, text: 'title: a: b\n' }, [say(7, 'credit')])).toBeUndefined()
})

test('the first or the last line of the text is said with the other end as it is', () => {
  const range = (...sayings: Saying[]) => {
    const { body } = parse(filled('body: { from: { line: 1, starts: a } }', ...sayings))
    return [body.from.line, body.to.line]
  }
  expect(range(say(7, 'first'))).toEqual([7, 9])
  expect(range(say(7, 'last'))).toEqual([5, 7])
  expect(range(say(2, 'first'))).toEqual([2, 9])
  // An end on the wrong side comes along.
  expect(range(say(12, 'first'))).toEqual([12, 12])
  expect(range(say(2, 'last'))).toEqual([2, 2])
  // Both ends, one after the other.
  expect(range(say(6, 'first'), say(8, 'last'))).toEqual([6, 8])
})

test('whatever a line holds, its opening words name it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), (words) => {
      const text = words.replace(/[\n\r\u2028\u2029\0]/g, ' ')
      fc.pre(/[^\s\p{C}]/u.test(text))
      const bytes = new TextEncoder().encode(`Home\n\n${text}\n\nA title above\n`)
      const yaml = filled('', { number: 3, starts: toStarts(text), verdict: 'furniture' })
      const { problems } = readCapture({ path: 'a.txt', bytes }, { path: 'a.yaml', text: yaml })
      expect(problems.filter(({ path }) => path === 'a.yaml')).toEqual([])
    }),
    { numRuns: 300 },
  )
})
