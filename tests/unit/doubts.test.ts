import { expect, test } from 'vitest'
import { toDoubtfulLine, toDoubtProblems, toWarnings } from '../../src/doubts.ts'
import { toMessage } from '../../src/problem.ts'

const doubtful = { confidence: 0.62, doubts: ['line 12, kept: “Read on”', 'the title'] }

test('a reading that isn’t sure tells what to look at and where to mend it', () => {
  expect(toDoubtProblems('seeds/a.txt', doubtful, false).map(toMessage)).toEqual([
    'seeds/a.txt:1:1: not sure (62 %); look at line 12, kept: “Read on”; the title\n' +
      '  See “npm run explain -- seeds/a.txt”; mend it in seeds/a.yaml, or say there “checked: true”.',
  ])
})

test('it is a warning, and an error where a strict build is asked for', () => {
  const severities = [false, true].map(
    (strict) => toDoubtProblems('a.txt', doubtful, strict)[0]?.severity,
  )
  expect(severities).toEqual(['warning', 'error'])
})

test('a reading without doubts tells nothing', () => {
  expect(toDoubtProblems('a.txt', { confidence: 0.99, doubts: [] }, true)).toEqual([])
  expect(toDoubtProblems('a.txt', {}, true)).toEqual([])
})

test('a doubt about a line names it', () => {
  expect(doubtful.doubts.map(toDoubtfulLine)).toEqual([12, undefined])
})

test('where many captures are in doubt the log says what to do once', () => {
  const other = {
    path: 'b.txt',
    line: 1,
    column: 1,
    reason: 'odd',
    advice: 'Do.',
    severity: 'warning',
  } as const
  const doubts = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      toDoubtProblems(`${index}.txt`, doubtful, false),
    ).flat()
  expect(toWarnings([...doubts(5), other])).toEqual([...doubts(5), other].map(toMessage))
  const many = toWarnings([...doubts(6), other])
  expect(many).toHaveLength(8)
  expect(many[0]).toBe('b.txt:1:1: odd\n  Do.')
  expect(many[1]).toBe('0.txt:1:1: not sure (62 %); look at line 12, kept: “Read on”; the title')
  expect(many[7]).toMatch(/^6 captures need a look: /)
})

test('nothing that a line in doubt holds steers the terminal, however many there are', () => {
  const steering = { confidence: 0.62, doubts: ['line 12, kept: “\u001b[31mRead on”'] }
  const problems = Array.from({ length: 6 }, (_, index) =>
    toDoubtProblems(`${index}\u001b[31m.txt`, steering, false),
  ).flat()
  for (const count of [1, 6])
    expect(toWarnings(problems.slice(0, count)).join('\n')).not.toContain('\u001b')
})
