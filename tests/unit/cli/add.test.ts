import { execFile } from 'node:child_process'
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
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readCapture } from '../../../src/capture/read.ts'
import { findDuplicate, toKnown } from '../../../src/cli/add-duplicates.ts'
import { toCleanName, toFreeName } from '../../../src/cli/add-name.ts'
import { toStarter } from '../../../src/cli/add-starter.ts'

const PROSE = [
  'The river had been rising since Tuesday, and nobody in the valley slept much that week, whatever they said afterwards.',
  'By the end of the month the river was back in its bed, but the valley had learned what its engineers had always known.',
  'No wall that is built against a river stands longer than the patience of those who have to mend it every spring.',
]
const capture = (paragraphs: readonly string[], above = '') =>
  `${above}What the river taught\n\nBy Ada Winter\n\n${paragraphs.join('\n\n')}\n`

function readText(text: string) {
  const { article } = readCapture({ path: 'a.txt', bytes: new TextEncoder().encode(text) })
  if (!article) throw new Error('no article')
  return article
}

describe('a clean name', () => {
  test.each([
    ['/home/ada/My Capture!.TXT', 'my-capture.txt'],
    ['../../etc/passwd', 'passwd.txt'],
    ['..', 'capture.txt'],
    ['a/..md', 'capture.md'],
    ['Über Flüsse.htm', 'über-flüsse.html'],
    ['note.markdown', 'note.md'],
    ['000_f04d74bf40e21564.txt', '000-f04d74bf40e21564.txt'],
    [`${'𐌰'.repeat(80)}.txt`, /^𐌰{40}\.txt$/u],
    [`${'long '.repeat(60)}.txt`, /^(?:long-)+lon?g?\.txt$/],
  ])('of %s is %s', (path, name) => {
    expect(toCleanName(path)).toMatch(
      typeof name === 'string' ? new RegExp(`^${name.replace('.', '\\.')}$`) : name,
    )
  })
  test('is the title’s where a program gave the file’s', () => {
    expect(toCleanName('Untitled (2).txt', 'What the river taught')).toBe(
      'what-the-river-taught.txt',
    )
  })
  test('gets a number where another has it, or where it is that of a folder’s README', async () => {
    const isTaken = async (stem: string) => ['river', 'river-2'].includes(stem)
    expect(await toFreeName('river.md', isTaken)).toBe('river-3.md')
    expect(toCleanName('README.txt', 'What the river taught')).toBe('what-the-river-taught.txt')
    expect(await toFreeName(toCleanName('README.txt'), isTaken)).toBe('readme-2.txt')
  })
})

describe('a duplicate', () => {
  const known = [toKnown('seeds/river.txt', readText(capture(PROSE)))]
  const find = (text: string) => findDuplicate(toKnown('b.txt', readText(text)), known)
  test('is the same text, whatever its spaces and line ends', () => {
    expect(find(capture(PROSE).replaceAll('\n', '\r\n').replaceAll(', ', ',  '))).toMatchObject({
      kind: 'text',
    })
  })
  test('is another capture of the article', () => {
    expect(find(capture(PROSE.slice(0, 2), 'Home\n\nSubscribe\n\n'))).toMatchObject({
      kind: 'article',
      path: 'seeds/river.txt',
      shared: 2,
      of: 2,
    })
  })
  test('is not an article that shares a sentence', () => {
    const other = PROSE.slice(1).map((text) => text.replace('river', 'lake').replace('wall', 'dam'))
    expect(find(capture([PROSE[0] ?? '', ...other]))).toBeUndefined()
  })
})

describe('a starter', () => {
  const file = { path: 'a.txt', bytes: new TextEncoder().encode(`${capture(PROSE)}\nRead on\n`) }
  const { article } = readCapture(file)
  if (!article) throw new Error('no article')
  const starter = toStarter({
    ...article,
    doubts: [
      'line 5, kept: “\u001b[31mThe river”',
      'line 11, left out: “Read on”',
      'the \u001b[31mtitle',
    ],
  })
  const said = (text: string) => readCapture(file, { path: 'a.yaml', text })

  test('says nothing until a # is taken away', () => {
    expect(starter).not.toContain('\u001b')
    expect(said(starter)).toMatchObject({ article, problems: [] })
  })

  test('says what was found and that it is checked when all are taken away', () => {
    const checked = said(starter.replace(/^# ?/gm, ''))
    expect(checked.problems).toEqual([])
    expect(checked.article).toMatchObject({
      title: article.title,
      bylines: article.bylines,
      body: article.body,
      confidence: 1,
      doubts: [],
    })
    expect(checked.article?.published).toBeUndefined()
    const labelsOf = (record = article) => record.lines.map(({ label }) => label)
    expect(labelsOf(checked.article)).toEqual(labelsOf())
  })

  test('says what else to take a # from, and so does the mistake of who doesn’t', () => {
    const entry = /^# {3}5:/m
    expect(said(starter.replace(entry, '  5:')).problems).toMatchObject([
      {
        reason: 'unknown key “5”',
        advice: 'Put “lines:” above it: lines are named there, each indented.',
      },
    ])
    expect(starter).toMatch(
      /^# lines: {2}# for any line below, take the # away from this one too$/m,
    )
    expect(said(starter.replace('# lines:', 'lines:').replace(entry, '  5:')).problems).toEqual([])
    // Who takes the # alone away leaves the space behind it.
    expect(said(starter.replace(/^#(?!#)/gm, '')).problems).toEqual([])
  })

  test('has beside each line in doubt what else it may be', () => {
    expect(starter).toMatch(
      /^# {3}5: \{ starts: "The river had been rising since", label: paragraph \} {2}# or furniture, if /m,
    )
    expect(starter).toMatch(
      /^# {3}11: \{ starts: "Read on", label: \S+ \} {2}# or paragraph, if it is the article’s text$/m,
    )
  })

  test('holds the range of the text, to be said where it is wrong', () => {
    const range = said(starter.replace(/^## (?=body:| {2}(?:from|to):)/gm, ''))
    expect(range.problems).toEqual([])
    expect(range.article?.body).toEqual(article.body)
    expect(range.article?.lines[4]?.rule).toBe('within the text that a correction gives')
  })

  test('names an organisation and a role as they were found', () => {
    const bylines = [
      { name: 'River Board', kind: 'organisation' as const },
      { name: 'Ada Winter', kind: 'person' as const, role: 'Staff Writer', handle: '@ada' },
    ]
    const { article: named } = said(toStarter({ ...article, bylines }).replace(/^# ?/gm, ''))
    expect(named?.bylines).toEqual(bylines)
  })
})

describe('npm run add', () => {
  let dir = ''
  const run = (...files: string[]) => start('add', files, { SEEDS_DIR: join(dir, 'seeds') })
  const start = async (name: string, words: string[], env: Record<string, string>) => {
    const command = promisify(execFile)
    const options = { env: { ...process.env, ...env, NO_COLOR: '1' } }
    try {
      const { stdout, stderr } = await command(
        process.execPath,
        [`src/cli/${name}.ts`, ...words],
        options,
      )
      return { stdout, stderr, code: 0 }
    } catch (error) {
      const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number } // execFile's error
      return { stdout, stderr, code }
    }
  }
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'add-'))
    mkdirSync(join(dir, 'seeds'))
    writeFileSync(join(dir, 'The River.txt'), capture(PROSE))
    writeFileSync(join(dir, 'again.txt'), capture(PROSE))
    writeFileSync(join(dir, 'empty.txt'), '')
  })
  afterAll(() => rmSync(dir, { recursive: true }))

  test('copies a capture in as it is and shows what was found', async () => {
    const { stdout, code } = await run(join(dir, 'The River.txt'))
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^added .*seeds\/the-river\.txt\n {2}title {7}What the river taught\n {2}byline {6}Ada Winter\n/,
    )
    expect(readFileSync(join(dir, 'seeds/the-river.txt'), 'utf8')).toBe(capture(PROSE))
  }, 30_000)

  test('breaks what is longer than the terminal below itself, and no path', async () => {
    const [title, name] = ['What the river taught the valley', 'a-very-long-name-of-a-letter']
    writeFileSync(join(dir, `${name}.txt`), `${title}\n\n${PROSE[0]?.replaceAll('e', 'a')}\n`)
    const env = { SEEDS_DIR: join(dir, 'seeds'), COLUMNS: '40' }
    const { stdout } = await start('add', [join(dir, `${name}.txt`)], env)
    expect(stdout).toContain('\n  title       What the river taught the\n              valley\n')
    expect(stdout).toContain(join(dir, 'seeds', `${name}.txt`))
    rmSync(join(dir, 'seeds', `${name}.txt`))
  }, 30_000)

  test('counts one block as one', async () => {
    writeFileSync(
      join(dir, 'short.txt'),
      capture(['No wall stands longer than who mends it does.']),
    )
    const { stdout } = await run(join(dir, 'short.txt'))
    expect(stdout).toMatch(/\n {2}text {8}9 words in 1 block\n/)
  }, 30_000)

  test('leaves out what is there already and what can’t be read', async () => {
    const { stdout, stderr, code } = await run(join(dir, 'again.txt'), join(dir, 'empty.txt'))
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^left out .*again\.txt: holds the same text as .*seeds\/the-river\.txt\n0 added, 2 left out\n$/,
    )
    expect(stderr).toContain('empty.txt:1:1: the file is empty')
    expect(readdirSync(join(dir, 'seeds'))).not.toContain('again.txt')
  }, 30_000)

  test('says how another capture of an article takes the place of the first', async () => {
    const file = join(dir, 'better one.txt')
    writeFileSync(file, capture(PROSE, 'Home\n\n'))
    const { stdout } = await run(file)
    const place = join(dir, 'seeds/the-river.txt')
    expect(stdout).toContain(
      `(which has 3 of its 3 paragraphs); to have both: --anyway; to have it in that one’s place: cp "${file}" ${place}\n`,
    )
  }, 30_000)

  test('says of a capture without a title that it is left off, and where to say the title', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'untitled-'))
    const env = { SEEDS_DIR: join(folder, 'seeds'), COLUMNS: '300' }
    const file = join(folder, 'Untold.txt')
    writeFileSync(file, PROSE.join('\n\n'))
    const { stdout, stderr, code } = await start('add', [file], env)
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /\n {2}look at {5}the title: none was found; without it the article is left off the site/,
    )
    expect(stderr).toContain(`Say it in ${join(folder, 'seeds/untold.yaml')}`)
    expect(stderr).toContain(`explain -- ${join(folder, 'seeds/untold.txt')}`)
    expect(stderr).not.toContain('Untold')
    // As many need a look as the list says.
    expect((await start('seeds', ['--doubtful'], env)).stdout).toContain(
      '1 capture, 0 articles; 1 needs a look',
    )
    rmSync(folder, { recursive: true })
  }, 30_000)

  test('copies the correction beside a capture too, without which it may be no article', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corrected-'))
    const env = { SEEDS_DIR: join(folder, 'seeds') }
    const [file, correction] = [join(folder, 'The Note.txt'), join(folder, 'The Note.yaml')]
    writeFileSync(file, 'https://example.org/river\n')
    const { stderr, code } = await start('add', [file], env)
    expect(code).toBe(1)
    expect(stderr).toContain(`say which lines are its text in ${correction}`)
    // A mistake in what one was told to write is told, and nothing is copied.
    const place = '{ line: 1, starts: "https://" }'
    writeFileSync(correction, `title: The Note\nbody: { from: ${place} }\n`)
    expect((await start('add', [file], env)).stderr).toContain('body.to is missing')
    expect(readdirSync(join(folder, 'seeds'))).toEqual([])
    const said = `title: The Note\nbody: { from: ${place}, to: ${place} }\n`
    writeFileSync(correction, said)
    const added = await start('add', [file], env)
    expect({ stderr: added.stderr, code: added.code }).toEqual({ stderr: '', code: 0 })
    expect(added.stdout).toMatch(/title {7}The Note\n.*correction {2}\S*the-note\.yaml\n$/s)
    expect(readFileSync(join(folder, 'seeds/the-note.yaml'), 'utf8')).toBe(said)
    rmSync(folder, { recursive: true })
  }, 30_000)

  test('tells of a correction that it can’t copy', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corrected-'))
    const env = { SEEDS_DIR: join(folder, 'seeds') }
    writeFileSync(join(folder, 'letter.txt'), capture(PROSE))
    writeFileSync(join(folder, 'letter.yaml'), 'titel: The patience of rivers\n')
    const { stdout, stderr } = await start('add', [join(folder, 'letter.txt')], env)
    expect(stdout).toContain('title       What the river taught')
    expect(stderr).toContain(`${join(folder, 'letter.yaml')}:1:1: unknown key “titel”`)
    expect(readdirSync(join(folder, 'seeds'))).toEqual(['letter.txt'])
    rmSync(folder, { recursive: true })
  }, 30_000)

  describe('in a folder that other articles have been in', () => {
    let folder = ''
    const addTo = (file: string) => start('add', [file], { SEEDS_DIR: join(folder, 'seeds') })
    const namesIn = () =>
      readdirSync(join(folder, 'seeds'))
        .filter((name) => name !== 'permalinks')
        .sort()
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'names-'))
      mkdirSync(join(folder, 'seeds'))
      writeFileSync(join(folder, 'letter.txt'), capture(PROSE))
    })
    afterEach(() => rmSync(folder, { recursive: true }))

    test('a new article gets neither the address of one that was removed nor its name', async () => {
      await addTo(join(folder, 'letter.txt'))
      await start('permalinks', [], { SEEDS_DIR: join(folder, 'seeds') })
      rmSync(join(folder, 'seeds/letter.txt'))
      writeFileSync(
        join(folder, 'letter.txt'),
        `The dry field\n\nBy Ben Oar\n\n${PROSE.map((text) => text.split(' ').reverse().join(' ')).join('\n\n')}\n`,
      )
      await addTo(join(folder, 'letter.txt'))
      expect(namesIn()).toContain('letter-2.txt')
    }, 30_000)

    test('an article that comes back gets its name, its numbers and its correction', async () => {
      await addTo(join(folder, 'letter.txt'))
      await start('permalinks', [], { SEEDS_DIR: join(folder, 'seeds') })
      rmSync(join(folder, 'seeds/letter.txt'))
      writeFileSync(join(folder, 'seeds/letter.yaml'), 'title: The patience of rivers\n')
      writeFileSync(join(folder, 'letter.yaml'), 'title: The river\n')
      const { stdout, stderr } = await addTo(join(folder, 'letter.txt'))
      expect(namesIn()).toEqual(['letter.txt', 'letter.yaml'])
      expect(stdout).toMatch(/title {7}The patience of rivers\n.*correction {2}\S*letter\.yaml/s)
      expect(stderr).toMatch(
        /letter\.yaml:1:1: this correction is not copied: .*letter\.yaml is there/,
      )
    }, 30_000)

    test('an article doesn’t fall under a correction that another left behind, nor on a dead link', async () => {
      writeFileSync(join(folder, 'seeds/letter.yaml'), 'title: Of another\n')
      symlinkSync('nowhere', join(folder, 'seeds/letter-2.txt'))
      const { stdout, stderr, code } = await addTo(join(folder, 'letter.txt'))
      expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
      expect(stdout).toContain('title       What the river taught')
      expect(namesIn()).toContain('letter-3.txt')
    }, 30_000)
  })
})
