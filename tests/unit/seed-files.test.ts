import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toMessage } from '../../src/problem.ts'
import { findSeedFiles } from '../../src/seed-files.ts'
import { readSeed } from '../../src/seeds.ts'

const PROSE =
  'On Monday the boats stayed in, though the sea was flat and the sky clear, for the men had heard on the radio what nobody in the village wished to believe.'

let root = ''
let dir = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'seed-files-'))
  dir = join(root, 'seeds')
  mkdirSync(join(dir, 'inside.txt'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'not yours')
  writeFileSync(join(dir, 'good.txt'), `The Quiet Harbour\n\n${PROSE}\n\n${PROSE}\n`)
  writeFileSync(join(dir, 'twin.txt'), '')
  writeFileSync(join(dir, 'twin.md'), '')
  writeFileSync(join(dir, 'marked.markdown'), '')
  writeFileSync(join(dir, 'README.md'), 'What this folder is.')
  writeFileSync(join(dir, '.hidden.txt'), '')
  writeFileSync(join(dir, 'lonely.yaml'), '')
  writeFileSync(join(dir, 'good.yml'), '')
  writeFileSync(join(dir, 'good.txt.yaml'), '')
  symlinkSync(join(root, 'secret.txt'), join(dir, 'out.txt'))
  symlinkSync(join(dir, 'gone.txt'), join(dir, 'nowhere.txt'))
  symlinkSync(join(dir, 'good.txt'), join(dir, 'link.txt'))
  for (const name of ['article.rtf', 'letter', 'letter.eml', 'LICENSE', 'photo.jpg', 'notes.json'])
    writeFileSync(join(dir, name), 'x')
  for (const folder of ['of 2024', 'page_files', 'empty']) mkdirSync(join(dir, folder))
  writeFileSync(join(dir, 'of 2024', 'spring.txt'), 'x')
  writeFileSync(join(dir, 'page_files', 'frame.html'), 'x')
  execFileSync('mkfifo', [join(dir, 'pipe.txt')])
})
afterAll(() => rmSync(root, { recursive: true }))

test('captures and links within the folder are found; hidden files, folders and a README are not', async () => {
  const { paths } = await findSeedFiles(dir)
  expect(paths.map((path) => basename(path))).toEqual([
    'good.txt',
    'link.txt',
    'marked.markdown',
    'twin.md',
    'twin.txt',
  ])
})

test('what can’t be a capture or a correction is told', async () => {
  const { problems } = await findSeedFiles(dir)
  const told = problems
    .map((problem) => toMessage({ ...problem, path: basename(problem.path) }))
    .sort()
  expect(told).toEqual([
    expect.stringMatching(
      /^article\.rtf:1:1: no capture by its name: it isn’t read\n {2}A capture’s name ends in \.txt, .+ or says what it is\.$/,
    ),
    'good.txt.yaml:1:1: corrects nothing: there is no capture called good.txt\n  Rename it to good.yaml: the capture’s ending is no part of it.',
    'good.yml:1:1: a correction’s name ends in .yaml\n  Rename it to good.yaml.',
    expect.stringMatching(/^letter\.eml:1:1: no capture by its name/),
    expect.stringMatching(/^letter:1:1: no capture by its name/),
    'lonely.yaml:1:1: corrects nothing: there is no capture called lonely\n  Name it like its capture, or remove it.',
    'nowhere.txt:1:1: a link that leads nowhere\n  Remove it, or copy the file in: “npm run add -- FILE”.',
    expect.stringMatching(
      /^of 2024:1:1: this folder holds captures, and isn’t looked into\n {2}Move them .+ with their corrections/,
    ),
    'out.txt:1:1: a link that leads out of the folder\n  Copy the file in: “npm run add -- FILE”.',
    'pipe.txt:1:1: this is a pipe or a device, not a file\n  Name a text file that you may read.',
    'twin.txt:1:1: has the name of twin.md but for its ending\n  Remove the older capture of one article, or rename one of the two: a correction and a ledger go by that name.',
  ])
})

test('a pipe that is named is not waited for', async () => {
  const { problems } = await readSeed(join(dir, 'pipe.txt'))
  expect(problems[0]?.reason).toBe('this is a pipe or a device, not a file')
})

test('a folder and an address are told with what to do instead', async () => {
  const told = async (path: string) => (await readSeed(path)).problems.map(toMessage).join()
  expect(await told(join(dir, 'of 2024'))).toMatch(
    /a folder, not a file\n {2}Name its files: ".+"\/\*$/,
  )
  expect(await told('https://example.org/article')).toContain(
    'address, not a file: no page is fetched',
  )
})
