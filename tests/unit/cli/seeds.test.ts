import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify, stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCapture } from '../../../src/capture/read.ts'
import { type SeedSummary, toSummary } from '../../../src/cli/seed-summary.ts'
import { toReport } from '../../../src/cli/seeds-report.ts'
import { cut, toTable, toVisible } from '../../../src/cli/terminal.ts'
import { toProblem } from '../../../src/problem.ts'

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

const summary: SeedSummary = {
  file: '/seeds/a-capture-with-a-name-that-goes-on-and-on.txt',
  title: 'A title that goes on for longer than anybody would ever care to read in a table',
  bylines: ['Ada Winter', 'Johannes von Humboldt-Dachroeden'],
  published: '2021-05-04T10:30+02:00',
  words: 12_345,
  confidence: 0.61,
  doubts: [`line 12, kept: “${'and on '.repeat(20)}”`],
}
const all = { captures: 3, articles: 2, doubtful: 1, unread: 0 }

test.each([60, 80, 120, 200])('no row is wider than %i columns, the terminal’s', (width) => {
  const rows = stripVTControlCharacters(toReport([summary], all, [], width))
    .split('\n')
    .slice(0, 4)
  for (const row of rows) expect(stringWidth(row)).toBeLessThanOrEqual(width)
  expect(rows[1]).toMatch(/ 2021-05-04 {2}12,345 +61 %$/)
  // Wide enough, the table has the whole name itself.
  expect(rows[2]).toBe('  in /seeds/a-capture-with-a-name-that-goes-on-and-on.txt')
  expect(rows[3]).toMatch(/^ {2}look at line 12, kept: “and on /)
})

test('why an article is left off is read whole in a terminal of 80 columns', () => {
  const bytes = new TextEncoder().encode(`${PROSE}\n\n${PROSE.replace('river', 'lake')}\n`)
  const { draft } = readCapture({ path: 'seeds/a.txt', bytes })
  if (!draft) throw new Error('no draft')
  expect(toReport([toSummary('seeds/a.txt', draft)], all, [], 80)).toContain('left off the site')
})

test('the last rows count what there is and say how to go on', () => {
  const rows = toReport([summary], all, [], 80).split('\n').slice(-2)
  expect(rows).toEqual([
    '3 captures, 2 articles; 1 needs a look',
    'why a line is what it is: npm run explain -- FILE; mend it in NAME.yaml beside it',
  ])
  expect(
    toReport([], { captures: 1200, articles: 1100, doubtful: 1000, unread: 0 }, [], 80),
  ).toContain('1,200 captures, 1,100 articles; 1,000 need a look')
  expect(toReport([summary], { ...all, doubtful: 0 }, [], 80)).toMatch(/; none needs a look$/)
  expect(toReport([summary], { ...all, doubtful: 0, unread: 1 }, [], 80)).toMatch(
    /3 captures, 2 articles, 1 without any text; none needs a look$/,
  )
})

test('what can’t be read or is corrected wrongly is not passed over in the last line', () => {
  const wrong = toProblem('seeds/a.txt', 'no article', 'Save it again.')
  const odd = toProblem('seeds/b.txt', 'odd', 'Look.', 'warning')
  const settled = { ...all, doubtful: 0, unread: 1 }
  expect(toReport([summary], settled, [odd], 80)).toMatch(/; none needs a look$/)
  expect(toReport([summary], settled, [wrong, odd], 80)).toMatch(
    /3 captures, 2 articles, 1 without any text; 1 error above$/,
  )
  expect(toReport([summary], all, [wrong, wrong], 80)).toContain(
    '; 1 needs a look, 2 errors above\n',
  )
})

test('only what needs a look is listed where that is asked for', async () => {
  const stdout = await run('--doubtful')
  const doubtful = JSON.parse(await run('--json')).captures.filter(
    ({ doubts }: SeedSummary) => doubts.length > 0,
  )
  expect(stdout.includes('river.txt')).toBe(doubtful.length === 1)
  expect(stdout).toContain('1 capture, 1 article;')
}, 30_000)

test('an empty folder has no table, but a way to begin', () => {
  expect(toReport([], { captures: 0, articles: 0, doubtful: 0, unread: 0 }, [], 80)).toBe(
    'no captures yet: npm run add -- FILE copies one in',
  )
})

test.each([
  ['seeds', 'nowhere', /nowhere is no folder that can be read: make it, or set SEEDS_DIR to /],
  ['permalinks', 'river.txt', /river.txt is no folder that can be read: make it, or set /],
  ['add', 'river.txt/in', /^ENOTDIR: not a directory, mkdir '.*in'$/],
])(
  'npm run %s tells a folder that isn’t there in a sentence',
  async (command, name, words) => {
    const env = { ...process.env, SEEDS_DIR: join(dir, name) }
    const { code, stderr } = await promisify(execFile)(
      process.execPath,
      [`src/cli/${command}.ts`, ...(command === 'add' ? [join(dir, 'river.txt')] : [])],
      { env },
    ).catch((error) => error)
    expect(code).toBe(1)
    expect(stderr.trimEnd()).toMatch(words)
    expect(stderr.trimEnd()).not.toContain('\n')
  },
  30_000,
)

test('a title can’t steer the terminal', () => {
  expect(toVisible('a\u001b[31mred\u202e')).toBe('a·[31mred·')
  // What joins letters, or parts them without a space, belongs to the word.
  expect(toVisible('می\u200cخواهم 👩\u200d🚀')).toBe('می\u200cخواهم 👩\u200d🚀')
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

test('a capture of an article that is there already is told, though it was copied in by hand', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'twice-'))
  const texts = [PROSE, PROSE.replace('river', 'lake'), PROSE.replace('river', 'brook')]
  const article = `What the river taught\n\nBy Ada Winter\n\n${texts.join('\n\n')}\n`
  writeFileSync(join(folder, 'a.txt'), article)
  writeFileSync(join(folder, 'b.txt'), `Home\n\nSubscribe\n\n${article}`)
  writeFileSync(join(folder, 'c.txt'), article.replaceAll('Tuesday', 'the day before that Sunday'))
  writeFileSync(join(folder, 'd.txt'), article)
  const env = { ...process.env, SEEDS_DIR: folder, NO_COLOR: '1', COLUMNS: '300' }
  const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/seeds.ts'], { env })
  expect(stdout).toContain(`b.txt:1:1: captures the article of ${join(folder, 'a.txt')}`)
  expect(stdout).toContain(`d.txt:1:1: holds the same text as ${join(folder, 'a.txt')}`)
  expect(stdout).not.toMatch(/[ac]\.txt:1:1/)
  rmSync(folder, { recursive: true })
}, 30_000)

test('captures in the project are named as a person names them', async () => {
  const env = { ...process.env, SEEDS_DIR: 'tests/captures/seeds' }
  const words = ['src/cli/seeds.ts', '--json']
  const { stdout } = await promisify(execFile)(process.execPath, words, { env })
  const [first] = JSON.parse(stdout).captures as SeedSummary[] // what the command prints
  expect(first?.file).toBe('tests/captures/seeds/000_f04d74bf40e21564.txt')
}, 30_000)
