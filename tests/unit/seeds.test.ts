import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listSeeds, readChanged, readLibrary, readSeed } from '../../src/seeds.ts'

const capture = (day: string) =>
  `The Quiet Harbour\n\nOn ${day} the boats stayed in, though the sea was flat and the sky clear, for the men had heard on the radio what nobody in the village wished to believe.\n\nBy noon the whole quay knew, and the women stood in the doors of the net houses and spoke of those who had gone north in the spring.\n`

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'seeds-'))
  writeFileSync(join(dir, 'b.txt'), capture('Monday'))
  writeFileSync(join(dir, 'a.txt'), capture('Tuesday'))
  writeFileSync(join(dir, 'empty.txt'), '')
  writeFileSync(join(dir, 'zero.txt'), 'PK\0')
  writeFileSync(join(dir, 'a.yaml'), 'section: Harbours')
  mkdirSync(join(dir, 'folder.txt'))
})
afterAll(() => rmSync(dir, { recursive: true }))

test('captures are listed by name, and nothing else is', async () => {
  const names = (await listSeeds(dir)).map((path) => basename(path))
  expect(names).toEqual(['a.txt', 'b.txt', 'empty.txt', 'zero.txt'])
})

test('a correction beside a capture is laid over it', async () => {
  const { articles } = await readLibrary(dir)
  expect(articles[0]?.section).toBe('Harbours')
})

test('two articles of one title get two slugs, in the order of their files', async () => {
  const { articles } = await readLibrary(dir)
  expect(articles.map(({ slug, source }) => [slug, basename(source.file)])).toEqual([
    ['the-quiet-harbour', 'a.txt'],
    ['the-quiet-harbour-1', 'b.txt'],
  ])
})

test('every file that gives no article is named in one run', async () => {
  const { problems } = await readLibrary(dir)
  expect(problems.map(({ path, reason }) => [basename(path), reason])).toEqual([
    ['empty.txt', 'the file is empty'],
    ['zero.txt', 'a binary file: it holds a zero byte'],
  ])
})

test('a missing file is a problem, not a crash', async () => {
  const { problems } = await readSeed(join(dir, 'none.txt'))
  expect(problems[0]?.reason).toBe('there is no such file')
})

test('a fault of the reading is not said to be the file’s', async () => {
  vi.resetModules()
  vi.doMock('../../src/capture/read.ts', () => ({
    readCapture: () => {
      throw new RangeError('Invalid array length')
    },
  }))
  const faulty = await import('../../src/seeds.ts')
  const { problems } = await faulty.readSeed(join(dir, 'b.txt'))
  vi.doUnmock('../../src/capture/read.ts')
  expect(problems).toMatchObject([
    {
      reason: 'reading it failed: Invalid array length',
      advice: 'The fault is in the reading: report it with the capture.',
    },
  ])
})

test('a record that is none is a fault of the reading too, said with its file', async () => {
  const { article } = await readSeed(join(dir, 'b.txt'))
  const bylines = [{ name: 'Ada Winter', kind: 'person', role: '' }]
  vi.resetModules()
  vi.doMock('../../src/capture/read.ts', () => ({
    readCapture: () => ({ article: { ...article, bylines }, problems: [] }),
  }))
  const faulty = await import('../../src/seeds.ts')
  const reading = await faulty.readSeed(join(dir, 'b.txt'))
  vi.doUnmock('../../src/capture/read.ts')
  expect(reading.article).toBeUndefined()
  expect(reading.problems).toMatchObject([
    {
      path: join(dir, 'b.txt'),
      reason: expect.stringMatching(/^reading it failed: bylines\.0\.role: /),
    },
  ])
})

test('a capture is read again only when it or its correction has changed', async () => {
  const read = readChanged()
  const path = join(dir, 'b.txt')
  const first = await read(path)
  expect(await read(path)).toBe(first)
  writeFileSync(join(dir, 'b.yaml'), 'title: The Loud Harbour')
  expect((await read(path)).article?.title).toBe('The Loud Harbour')
  rmSync(join(dir, 'b.yaml'))
  expect((await read(path)).article?.title).toBe('The Quiet Harbour')
  writeFileSync(path, capture('Wednesday').replace('Quiet', 'Empty'))
  expect((await read(path)).article?.title).toBe('The Empty Harbour')
})

test('a capture without a title is left out with a warning, unless its article was there before', async () => {
  const own = mkdtempSync(join(tmpdir(), 'untitled-'))
  writeFileSync(join(own, 'titled.txt'), capture('Monday'))
  writeFileSync(join(own, 'untitled.txt'), capture('Friday').replace(/^.*\n\n/, ''))
  const said = async (strict?: boolean) => {
    const { articles, problems } = await readLibrary(own, undefined, strict)
    const untitled = problems.filter(({ reason }) => reason.startsWith('no title'))
    return { articles: articles.length, untitled: untitled.map(({ severity }) => severity) }
  }
  expect(await said()).toEqual({ articles: 1, untitled: ['warning'] })
  expect(await said(true)).toEqual({ articles: 1, untitled: ['error'] })
  mkdirSync(join(own, 'permalinks'))
  writeFileSync(join(own, 'permalinks', 'untitled.json'), '{}')
  expect(await said()).toEqual({ articles: 1, untitled: ['error'] })
  rmSync(own, { recursive: true })
})

test('a correction that isn’t in UTF-8 is told: no letter of it is guessed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corrections-'))
  const path = join(folder, 'a.yaml')
  const read = async () => {
    const { article, problems } = await readSeed(join(folder, 'a.txt'))
    return {
      title: article?.title,
      told: problems.map((each) => [basename(each.path), each.reason]),
    }
  }
  writeFileSync(join(folder, 'a.txt'), capture('Monday'))
  for (const encoding of ['latin1', 'utf16le'] as const) {
    writeFileSync(path, Buffer.from('\ufefftitle: Die Stille der Häfen\n', encoding))
    expect(await read()).toEqual({
      title: 'The Quiet Harbour',
      told: [['a.yaml', 'the correction can’t be read: it isn’t in UTF-8']],
    })
  }
  writeFileSync(path, '\ufefftitle: Die Stille der Häfen\n')
  expect(await read()).toEqual({ title: 'Die Stille der Häfen', told: [] })
  rmSync(path)
  mkdirSync(path)
  expect((await read()).told).toEqual([['a.yaml', 'the correction can’t be read: it is no file']])
  rmSync(folder, { recursive: true })
})
