import { expect, test } from 'vitest'
import { toFingerprint } from '../../../src/permalinks/fingerprint.ts'
import { type Ledger, writeLedger } from '../../../src/permalinks/ledger.ts'
import { readLedger } from '../../../src/permalinks/read-ledger.ts'
import { toTraits } from '../../../src/permalinks/traits.ts'
import { toMessage } from '../../../src/problem.ts'

const path = 'seeds/permalinks/gate.json'
const fingerprint = toFingerprint(toTraits('The gate stood open all night and nobody came.', 2))
const ledger: Ledger = {
  version: 2,
  address: 'the-gate',
  formerly: ['a-gate'],
  entries: [
    { name: 'h1', state: { kind: 'live' }, fingerprint },
    { name: 'p1', state: { kind: 'live' }, fingerprint },
    { name: 'p2', state: { kind: 'merged', into: 'p1' }, fingerprint },
    { name: 'p3', state: { kind: 'removed' }, fingerprint },
    { name: 'p3a', state: { kind: 'live' }, fingerprint },
  ],
}
const text = writeLedger(ledger)

function messages(changed: string): string[] {
  const { ledger: read, problems } = readLedger(path, changed)
  expect(read).toBeUndefined()
  return problems.map((problem) => toMessage(problem))
}

test('a ledger is read back as it was written, one line a number, none of its words in it', () => {
  expect(readLedger(path, text)).toEqual({ ledger, problems: [] })
  expect(text.split('\n').filter((line) => /^ {2}"[phf]\d/.test(line))).toHaveLength(5)
  expect(text).not.toMatch(/gate stood|night|nobody/i)
})

test('line endings and indentation may change', () => {
  const windows = text.replaceAll('\n', '\r\n').replaceAll('  ', '    ')
  expect(readLedger(path, windows)).toEqual({ ledger, problems: [] })
})

test('a number’s line that was changed is an error at its place', () => {
  const [message] = messages(text.replace('"removed ', '"'))
  expect(message).toContain('seeds/permalinks/gate.json:8:3: the line of p3 was changed: "9 ')
  expect(message).toContain('git checkout -- seeds/permalinks/gate.json')
})

test('a line that says another number is an error', () => {
  expect(messages(text.replace('"p3a"', '"p4"'))[0]).toContain(':9:3: the line of p4 was changed')
  expect(messages(text.replace('"p3a"', '"q4"'))[0]).toContain(':9:3: "q4" is no number')
})

test('a missing number shows by the ones that suppose it', () => {
  const lines = text.split('\n')
  const without = (key: string) => lines.filter((line) => !line.includes(`"${key}"`)).join('\n')
  expect(messages(without('p2'))[0]).toContain(':7:3: p2 is missing: it was given before p3')
})

test('a merged number leads to one that is in the article', () => {
  const entries = ledger.entries.map((entry) =>
    entry.name === 'p2' ? { ...entry, state: { kind: 'merged', into: 'p3' } as const } : entry,
  )
  const [message] = messages(writeLedger({ ...ledger, entries }))
  expect(message).toContain(':7:3: p2 leads to p3, which is not in the article')
})

test('a number given twice names both ways out', () => {
  const line = text.split('\n').find((each) => each.includes('"p3a"')) ?? ''
  const [message] = messages(text.replace(line, `${line}\n${line}`))
  expect(message).toContain(':10:3: p3a is given twice')
  expect(message).toContain('keep the line whose link is in use')
})

test('a file cut short is an error where it breaks off', () => {
  expect(messages(text.slice(0, 200))[0]).toMatch(
    /^seeds\/permalinks\/gate.json:\d+:\d+: not a ledger/,
  )
  expect(messages('')[0]).toContain(':1:1: not a ledger')
  expect(messages('[]')[0]).toContain(':1:1: not a ledger')
})

test('a merge left unfinished is named at its first mark', () => {
  const conflict = text.replace('  "p1"', '<<<<<<< ours\n  "p1"')
  const [message, ...others] = messages(conflict)
  expect(message).toContain(':6:1: a merge was left unfinished')
  expect(message).toContain('Keep the lines of numbers of both sides')
  expect(others).toEqual([])
  expect(messages(`<<<<<<< ours\n${text}`)[0]).toContain(':1:1: a merge was left unfinished')
})

test('an address that could leave its folder is an error', () => {
  for (const address of ['../gate', '..', '*', ':gate', 'gate"'])
    expect(messages(text.replace('"the-gate"', JSON.stringify(address)))[0], address).toContain(
      ':3:3: "address"',
    )
})
