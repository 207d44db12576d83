import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cut, toTable, toVisible } from '../../../src/cli/terminal.ts'

const PROSE =
  'The river had been rising since Tuesday, and nobody in the valley slept much that week, whatever they said afterwards.'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'list-'))
  writeFileSync(
    join(dir, 'river.txt'),
    `What the river taught\n\nBy Ada Winter\n\nMay 4, 2021\n\n${PROSE}\n\n${PROSE.replace('river', 'lake')}\n`,
  )
})
afterAll(() => rmSync(dir, { recursive: true }))

const run = async (...words: string[]) =>
  (
    await promisify(execFile)(process.execPath, ['src/cli/seeds.ts', ...words], {
      env: { ...process.env, SEEDS_DIR: dir, NO_COLOR: '1' },
    })
  ).stdout

test('the captures stand in a table', async () => {
  const [head, row, ...rest] = (await run()).split('\n')
  expect(head).toMatch(/^capture +title +byline +published +words +sure$/)
  expect(row).toMatch(/^river\.txt +What the river taught +Ada Winter +2021-05-04 {2,}40/)
  expect(rest.join('\n')).toContain('1 capture, 1 article;')
}, 30_000)

test('a program gets them as JSON', async () => {
  expect(JSON.parse(await run('--json'))).toMatchObject({
    captures: [
      {
        title: 'What the river taught',
        bylines: ['Ada Winter'],
        published: '2021-05-04',
        words: 40,
      },
    ],
    problems: [],
  })
}, 30_000)

test('a title can’t steer the terminal', () => {
  expect(toVisible('a\u001b[31mred\u202e')).toBe('a·[31mred·')
})

test('a column is as wide as its widest cell, wide letters counted twice', () => {
  const columns = [
    { head: 'a', width: 6 },
    { head: 'number', width: 9, isRight: true },
  ]
  expect(
    toTable(columns, [
      ['漢字漢字', '12'],
      ['b', '3'],
    ]),
  ).toEqual(['a       number', '漢字…       12', 'b            3'])
  expect(cut('a text', 6)).toBe('a text')
})
