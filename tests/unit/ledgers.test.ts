import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeLedgerFiles } from '../../src/ledgers.ts'

let dir = ''
const inFolder = (name: string) => join(dir, 'permalinks', name)
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ledgers-'))
  mkdirSync(join(dir, 'permalinks'))
  writeFileSync(inFolder('harbour.json'), 'old')
})
afterEach(() => rmSync(dir, { recursive: true }))

test('a renamed capture’s ledger goes from one file to the other', async () => {
  await writeLedgerFiles([
    { path: inFolder('quay.json'), former: inFolder('harbour.json'), text: 'new' },
  ])
  expect(readdirSync(join(dir, 'permalinks'))).toEqual(['quay.json'])
})

test('two ledgers that change their names are both written', async () => {
  const [harbour, quay] = [inFolder('harbour.json'), inFolder('quay.json')]
  writeFileSync(quay, 'old')
  await writeLedgerFiles([
    { path: quay, former: harbour, text: 'the harbour’s' },
    { path: harbour, former: quay, text: 'the quay’s' },
  ])
  expect(readFileSync(quay, 'utf8')).toBe('the harbour’s')
  expect(readFileSync(harbour, 'utf8')).toBe('the quay’s')
})

test('a ledger is not lost on a disk that takes its old name for its new one', async () => {
  // A disk without capitals: `Harbour.json` is found as `harbour.json`.
  symlinkSync(join(dir, 'permalinks'), join(dir, 'Permalinks'))
  const former = join(dir, 'Permalinks', 'harbour.json')
  await writeLedgerFiles([{ path: inFolder('harbour.json'), former, text: 'new' }])
  expect(readdirSync(join(dir, 'permalinks'))).toEqual(['harbour.json'])
  expect(readFileSync(inFolder('harbour.json'), 'utf8')).toBe('new')
})
