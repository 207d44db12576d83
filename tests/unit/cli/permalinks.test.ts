import { expect, test } from 'vitest'
import { readArguments } from '../../../src/cli/permalinks-arguments.ts'
import type { LedgerUpdate } from '../../../src/numbering.ts'
import { toRemoved, toReport, toSummary } from '../../../src/numbering-report.ts'

test('a pair of numbers is a decision about one article; bare numbers are paragraphs', () => {
  const wanted = readArguments(['seeds/gate.txt', '--same', '4=3a', '--same', 'h2=¶5'])
  expect(wanted).toMatchObject({ names: ['gate'], isCheck: false })
  expect(typeof wanted === 'string' ? wanted : wanted.decisions.get('gate')?.same).toEqual([
    { is: 'p4', now: 'p3a' },
    { is: 'h2', now: 'p5' },
  ])
})

test('a name that has a dot in it is whole without the capture’s ending', () => {
  const names = ['v1.2-notes', 'seeds/v1.2-notes.md', 'seeds/St. Ives.HTML', 'gate']
  expect(readArguments(names)).toMatchObject({
    names: ['v1.2-notes', 'v1.2-notes', 'St. Ives', 'gate'],
  })
})

test('an article may be named by the file of its ledger or of its correction', () => {
  const files = ['seeds/permalinks/v1.2-notes.json', 'seeds/St. Ives.yaml', './gate.yaml']
  expect(readArguments(files)).toMatchObject({ names: ['v1.2-notes', 'St. Ives', 'gate'] })
  // Without a folder it is the name of a capture, as a report prints it.
  expect(readArguments(['package.json'])).toMatchObject({ names: ['package.json'] })
})

test('the command that a report prints is understood', () => {
  const hint =
    toReport({ ...update, name: 'v1.2-notes' })
      .split('\n')
      .at(-1) ?? ''
  const wanted = readArguments(hint.split(' -- ').at(-1)?.split(' ') ?? [])
  expect(wanted).toMatchObject({ names: ['v1.2-notes'] })
})

test('what can’t be understood is said', () => {
  expect(readArguments(['gate', '--same', '4'])).toBe('--same 4: write two numbers, such as 4=3a')
  expect(readArguments(['--same', '4=5'])).toContain('name one article')
  for (const address of ['../gate', 'On-The-Brink', 'on the brink', '', '-'])
    expect(readArguments(['gate', `--address=${address}`])).toContain('write lower-case words')
  expect(readArguments(['gate', '--address', 'gate'.repeat(70)])).toContain('too long')
  expect(readArguments(['--chek'])).toBe('there is no option --chek')
  expect(readArguments(['--check', '--', '-dash'])).toMatchObject({ names: ['-dash'] })
})

const update: LedgerUpdate = {
  name: 'gate',
  path: 'seeds/permalinks/gate.json',
  text: '',
  isOutOfDate: true,
  isNew: false,
  changes: [
    { kind: 'inserted', name: 'p3a', text: 'A letter\u001b[31m came' },
    { kind: 'merged', name: 'p6', into: 'p5' },
    { kind: 'removed', name: 'p4' },
  ],
}

test('the report says what became of each number and how to decide otherwise', () => {
  expect(toReport(update).split('\n')).toEqual([
    'gate',
    '  p3a    inserted            A letter·[31m came',
    '  p6     merged into p5',
    '  p4     vanished',
    '  if two of these are one: npm run permalinks -- gate --same p4=p3a',
  ])
})

test('nothing in a name steers the terminal', () => {
  const [name, former] = ['gate\u001b[31m', 'seeds/permalinks/old\u001b[31m.json']
  const report = [
    { ...update, name, former, isNew: true },
    { ...update, name },
  ].map((each) => toReport(each))
  expect(report.join('\n')).not.toContain('\u001b')
})

test('the report says of a split one whose part it is, and where an article’s ledger and address were', () => {
  const moved: LedgerUpdate = {
    ...update,
    name: '-gate',
    former: 'seeds/permalinks/old-gate.json',
    leaves: 'the-old-gate',
    changes: [
      { kind: 'split', name: 'p2a', into: 'p2', text: '' },
      { kind: 'inserted', name: 'p3', text: 'So' },
      { kind: 'removed', name: 'p1' },
    ],
  }
  expect(toReport(moved).split('\n')).toEqual([
    '-gate',
    '  takes over old-gate.json: the same article',
    '  has a new address; the-old-gate redirects to it',
    '  p2a    split off from p2',
    '  p3     inserted            So',
    '  p1     vanished',
    '  if two of these are one: npm run permalinks -- ./-gate --same p1=p3',
  ])
})

test('a new article is not said to be numbered where nothing is written, and a lost ledger is named', () => {
  const fresh = { ...update, isNew: true, changes: [] }
  expect(toReport(fresh)).toBe('gate: new, numbered')
  expect(toReport(fresh, true)).toBe('gate: new, to be numbered')
  expect(toReport({ ...fresh, isLost: true }).split('\n')[1]).toBe(
    '  its ledger was lost; git has it: git checkout -- seeds/permalinks/gate.json',
  )
})

test('of what vanished and what is new two of one kind are named', () => {
  const changes = [
    { kind: 'inserted' as const, name: 'p9', text: 'A letter came' },
    { kind: 'removed' as const, name: 'f1' },
    { kind: 'removed' as const, name: 'p2' },
  ]
  expect(toReport({ ...update, changes })).toContain('--same p2=p9')
  expect(toReport({ ...update, changes: changes.slice(0, 2) })).toContain('--same f1=p9')
})

test('the last line says what was done', () => {
  expect(toSummary(1, 0, false)).toBe('1 ledger up to date')
  expect(toSummary(3, 2, false)).toBe('2 ledgers of 3 updated')
  expect(toSummary(1200, 1100, false)).toBe('1,100 ledgers of 1,200 updated')
  expect(toSummary(3, 1, true)).toContain('run “npm run permalinks”')
})

test('an article whose capture is gone is named by its address', () => {
  expect(toRemoved('the-old-pier')).toBe(
    'the-old-pier: its capture is gone; the address says that the article was removed',
  )
})
