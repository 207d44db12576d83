import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readLedgerFile } from '../../src/ledgers.ts'
import { numberLibrary, saveLedgers, withTheirs } from '../../src/numbering.ts'
import { readLibrary, readSeed } from '../../src/seeds.ts'

const paragraphs = [
  'On Monday the boats stayed in, though the sea was flat and the sky clear, for the men had heard on the radio what nobody in the village wished to believe.',
  'By noon the whole quay knew, and the women stood in the doors of the net houses and spoke of those who had gone north in the spring and had not written since.',
  'The harbour master wrote nothing into his book that day; he sat at the window with his pipe gone cold and counted the masts as if one of them might leave.',
]

const letter =
  'A letter came on Thursday from the capital, and it asked for the names of all grown men, their trades, and the boats that were theirs by right or by custom.'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'numbering-'))
  write('harbour', paragraphs)
})
afterEach(() => rmSync(dir, { recursive: true }))

function write(name: string, texts: readonly string[], title = 'The Quiet Harbour'): void {
  writeFileSync(join(dir, `${name}.txt`), `${title}\n\n${texts.join('\n\n')}\n`)
}

function ledger(name = 'harbour'): string {
  return readFileSync(join(dir, 'permalinks', `${name}.json`), 'utf8')
}

async function update(): Promise<void> {
  await saveLedgers((await readLibrary(dir)).updates, false)
}

async function readNumbers(name = 'harbour') {
  const { article } = await readSeed(join(dir, `${name}.txt`))
  return { ids: article?.body.map(({ id }) => id), stubs: article?.stubs, slug: article?.slug }
}

test('the ledger is written beside the captures, and a capture is then read with its numbers', async () => {
  expect((await readNumbers()).ids).toEqual([undefined, undefined, undefined])
  await update()
  expect(await readNumbers()).toEqual({
    ids: ['p1', 'p2', 'p3'],
    stubs: [],
    slug: 'the-quiet-harbour',
  })
  write('harbour', paragraphs.slice(1))
  expect((await readNumbers()).ids).toEqual(['p2', 'p3'])
  expect((await readNumbers()).stubs).toEqual(['p1'])
})

test('ledgers that were given out are written again as they are, for ever', async () => {
  for (const folder of ['../captures/seeds', '../site/library']) {
    const { updates } = await readLibrary(join(import.meta.dirname, folder))
    expect(updates.length).toBeGreaterThan(0)
    for (const { name, isNew, isOutOfDate } of updates)
      expect({ name, isNew, isOutOfDate }).toEqual({ name, isNew: false, isOutOfDate: false })
  }
})

test('what else lies in the folder of ledgers is none', async () => {
  await update()
  for (const name of ['harbour.json.draft', 'README.md'])
    writeFileSync(join(dir, 'permalinks', name), 'no ledger')
  const { problems, updates } = await readLibrary(dir)
  expect(problems).toEqual([])
  expect(updates.map(({ isOutOfDate }) => isOutOfDate)).toEqual([false])
})

test('an article that did not change leaves its ledger as it is', async () => {
  await update()
  const { updates } = await readLibrary(dir)
  expect(updates.map(({ isOutOfDate }) => isOutOfDate)).toEqual([false])
})

test('where ledgers may only be read, one that is out of date is an error that names the command', async () => {
  await update()
  const before = ledger()
  write('harbour', paragraphs.slice(1))
  const [problem] = await saveLedgers((await readLibrary(dir)).updates, true)
  expect(problem?.reason).toBe('out of date: p1 vanished')
  expect(problem?.advice).toContain('npm run permalinks')
  expect(ledger()).toBe(before)
})

test('a damaged ledger is an error and stays as it is', async () => {
  await update()
  const damaged = ledger().replace('"p2"', '"p9"')
  writeFileSync(join(dir, 'permalinks', 'harbour.json'), damaged)
  const { problems, updates } = await readLibrary(dir)
  expect(problems.map(({ reason }) => reason).join()).toContain('the line of p9 was changed')
  const alone = await readSeed(join(dir, 'harbour.txt'))
  expect(alone.problems.map(({ reason }) => reason).join()).toContain('the line of p9 was changed')
  await saveLedgers(updates, false)
  expect(ledger()).toBe(damaged)
})

test('a ledger that could not be read again is not written, nor any other beside it', async () => {
  await update()
  const before = ledger()
  write('harbour', paragraphs.slice(1))
  write('second', [letter])
  const { updates } = await readLibrary(dir)
  const damaged = updates.map((each) => ({
    ...each,
    text: each.text.replace(/ *"p2": .*\n/, ''),
  }))
  const problems = await saveLedgers(damaged, false)
  expect(problems.map(({ path, reason }) => [path, reason])).toEqual([
    [
      join(dir, 'permalinks', 'harbour.json'),
      'the ledger would be damaged: p2 is missing: it was given before p3',
    ],
  ])
  expect(ledger()).toBe(before)
  expect(readdirSync(join(dir, 'permalinks'))).toEqual(['harbour.json'])
})

test('two decisions about one paragraph are refused', async () => {
  await update()
  write('harbour', [letter, paragraphs[2] ?? ''])
  const same = [
    { is: 'p1', now: 'p0a' },
    { is: 'p2', now: 'p0a' },
  ]
  const { refusals } = await readLibrary(dir, new Map([['harbour', { same }]]))
  expect(refusals.map(({ reason }) => reason)).toEqual([
    '--same p2=p0a: --same p1=p0a says otherwise',
  ])
})

test('a decision that can’t be followed is refused, and is no problem of the files', async () => {
  writeInland('field')
  await update()
  const decision = { same: [{ is: 'p9', now: 'p1' }], address: 'the-dry-field' }
  const { refusals, problems } = await readLibrary(dir, new Map([['harbour', decision]]))
  expect(problems).toEqual([])
  const path = join(dir, 'permalinks', 'harbour.json')
  expect(refusals.map((each) => [each.path, each.reason])).toEqual([
    [path, 'the address "the-dry-field" is or was another article’s'],
    [path, '--same p9=p1: there is no such pair'],
  ])
})

test('a renamed capture keeps its numbers and its address', async () => {
  await update()
  renameSync(join(dir, 'harbour.txt'), join(dir, 'quay.txt'))
  writeFileSync(
    join(dir, 'inland.txt'),
    `The Dry Field\n\n${paragraphs.join(' So it was.\n\nThen ')}`,
  )
  await update()
  expect(readdirSync(join(dir, 'permalinks')).sort()).toEqual(['inland.json', 'quay.json'])
  expect((await readNumbers('quay')).ids).toEqual(['p1', 'p2', 'p3'])
})

test('a renamed capture that was edited, too, is the same while it shares half of its paragraphs', async () => {
  await update()
  rmSync(join(dir, 'harbour.txt'))
  const [first = '', second = '', third = ''] = paragraphs
  const addressOf = async (texts: readonly string[]) => {
    write('quay', texts)
    return (await readLibrary(dir)).articles[0]?.slug
  }
  expect(await addressOf([first, second, letter])).toBe('the-quiet-harbour')
  expect(await addressOf([third, ...inland])).toBe('the-quiet-harbour-1')
  expect(await addressOf([first, second, letter, ...inland])).toBe('the-quiet-harbour-1')
})

test('of two captures that hold the text of one that is gone one takes over its numbers', async () => {
  await update()
  rmSync(join(dir, 'harbour.txt'))
  write('pier', paragraphs)
  write('quay', paragraphs)
  const { articles, updates } = await readLibrary(dir)
  expect(articles.map(({ slug }) => slug)).toEqual(['the-quiet-harbour', 'the-quiet-harbour-1'])
  expect(updates.map(({ name, isNew }) => [name, isNew])).toEqual([
    ['pier', false],
    ['quay', true],
  ])
})

test('a renamed capture keeps its numbers whatever version its ledger is of', async () => {
  await update()
  const path = join(dir, 'permalinks', 'harbour.json')
  writeFileSync(path, ledger().replace('"ledger": 2', '"ledger": 1'))
  renameSync(join(dir, 'harbour.txt'), join(dir, 'quay.txt'))
  await update()
  expect(ledger('quay')).toContain('"ledger": 1')
  expect((await readNumbers('quay')).ids).toEqual(['p1', 'p2', 'p3'])
})

test('a removed article keeps its ledger, and its address is given to no other', async () => {
  await update()
  rmSync(join(dir, 'harbour.txt'))
  write('another', [
    `${paragraphs[0]?.replaceAll('e', 'a')} It was another morning altogether, and another town.`,
    `${paragraphs[1]?.replaceAll('o', 'u')} Nobody there had ever seen a boat or wished to.`,
  ])
  const { articles, removed } = await readLibrary(dir)
  expect(removed).toEqual([{ address: 'the-quiet-harbour', formerly: [] }])
  expect(articles.map(({ slug }) => slug)).toEqual(['the-quiet-harbour-1'])
  await update()
  expect(readdirSync(join(dir, 'permalinks')).sort()).toEqual(['another.json', 'harbour.json'])
})

test('nor is an address that a removed article had before', async () => {
  await update()
  const decisions = new Map([['harbour', { same: [], address: 'still-water' }]])
  await saveLedgers((await readLibrary(dir, decisions)).updates, false)
  rmSync(join(dir, 'harbour.txt'))
  writeInland('another')
  write('third', inland.slice(0, 1), 'The Quiet Harbour')
  const { articles, removed } = await readLibrary(dir)
  expect(removed).toEqual([{ address: 'still-water', formerly: ['the-quiet-harbour'] }])
  expect(articles.map(({ slug }) => slug)).toEqual(['the-dry-field', 'the-quiet-harbour-1'])
})

test('an address that a person asks for leaves the old one in the ledger', async () => {
  await update()
  const decisions = new Map([['harbour', { same: [], address: 'still-water' }]])
  const { articles, updates } = await readLibrary(dir, decisions)
  expect(articles[0]).toMatchObject({ slug: 'still-water', formerly: ['the-quiet-harbour'] })
  await saveLedgers(updates, false)
  expect((await readNumbers()).slug).toBe('still-water')
})

test('a correction asks for an address: the old one redirects, another article’s is refused', async () => {
  await update()
  writeFileSync(join(dir, 'harbour.yaml'), 'slug: still-water\n')
  await update()
  const { articles } = await readLibrary(dir)
  expect(articles[0]).toMatchObject({ slug: 'still-water', formerly: ['the-quiet-harbour'] })
  write('other', [`${paragraphs[1]} So it was.`, `${paragraphs[2]} So it went.`, letter])
  writeFileSync(join(dir, 'other.yaml'), 'slug: the-quiet-harbour\n')
  const { problems } = await readLibrary(dir)
  expect(problems.map(({ path, reason }) => [path, reason])).toContainEqual([
    join(dir, 'other.yaml'),
    'the address "the-quiet-harbour" is or was another article’s',
  ])
})

test('two ledgers that claim one address are an error', async () => {
  await update()
  write('second', paragraphs)
  writeFileSync(join(dir, 'permalinks', 'second.json'), ledger())
  const { problems } = await readLibrary(dir)
  expect(problems.map(({ reason }) => reason).join()).toContain('"the-quiet-harbour" is also in')
})

test('more ledgers than a program may open files at once are read all the same', async () => {
  await update()
  for (let count = 0; count < 400; count++)
    writeFileSync(
      join(dir, 'permalinks', `gone-${count}.json`),
      ledger().replace('the-quiet-harbour', `gone-${count}`),
    )
  const { stdout, stderr } = runLimited(90, 'src/cli/permalinks.ts')
  expect(stderr).toBe('')
  expect(stdout).toContain('1 ledger up to date')
})

test('more captures than a program may open files at once are known to the command that adds one', () => {
  for (let count = 0; count < 400; count++) writeFileSync(join(dir, `a-${count}.txt`), 'Short')
  renameSync(join(dir, 'harbour.txt'), join(dir, 'z.txt'))
  mkdirSync(join(dir, 'new'))
  copyFileSync(join(dir, 'z.txt'), join(dir, 'new', 'copy.txt'))
  const { stdout } = runLimited(90, 'src/cli/add.ts', join(dir, 'new', 'copy.txt'))
  expect(stdout).toContain('holds the same text as')
})

test('a new article is read once, however many ledgers have no capture', async () => {
  write('other', [letter, `${letter} So it was.`, `${letter} So it went.`])
  await update()
  const permalinks = join(dir, 'permalinks')
  const other = ledger('other').replace(/"address": ".*"/, '"address": "gone"')
  rmSync(join(dir, 'other.txt'))
  rmSync(join(permalinks, 'other.json'))
  renameSync(join(permalinks, 'harbour.json'), join(permalinks, 'z.json'))
  const { articles } = await readLibrary(dir)
  const countReadings = async () => {
    let readings = 0
    const counted = articles.map(({ body, ...article }) => ({
      ...article,
      get body() {
        readings++
        return body
      },
    }))
    const { updates } = await numberLibrary(dir, counted, [join(dir, 'harbour.txt')])
    expect(updates.map(({ former }) => former)).toEqual([join(permalinks, 'z.json')])
    return readings
  }
  const least = await countReadings()
  for (let count = 0; count < 20; count++)
    writeFileSync(join(permalinks, `gone-${count}.json`), other.replace('gone', `gone-${count}`))
  expect(await countReadings()).toBe(least)
})

/** Runs a command on the folder where no more than so many files may be open. */
function runLimited(files: number, ...words: readonly string[]) {
  const limited = ['-c', `ulimit -n ${files} && exec "$0" "$@"`, process.execPath, ...words]
  const { stdout, stderr } = spawnSync('sh', limited, {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    env: { ...process.env, SEEDS_DIR: dir, NODE_OPTIONS: '' },
  })
  return { stdout, stderr }
}

test('a ledger that can’t be opened is told with the system’s reason, and is not written over', async () => {
  await update()
  const path = join(dir, 'permalinks', 'harbour.json')
  rmSync(path)
  symlinkSync('harbour.json', path)
  const { problems, updates } = await readLibrary(dir)
  expect(problems.map(({ reason }) => reason)).toEqual(['the ledger can’t be read: it is no file'])
  expect(updates).toEqual([])
  const beside = await readLedgerFile(join(dir, 'harbour.txt', 'harbour.json'))
  expect(beside.problems.map(({ reason }) => reason)).toEqual([
    'the ledger can’t be read (ENOTDIR)',
  ])
})

test('a folder of ledgers that can’t be listed is not taken for an empty one', async () => {
  writeFileSync(join(dir, 'permalinks'), '')
  await expect(readLibrary(dir)).rejects.toThrow('ENOTDIR')
})

const inland = [
  'The field above the chapel had not been ploughed since the war, and the thistles stood in it as high as the shoulders of the boys who hid there.',
  'Nobody could say any longer whose it was, for the book had burnt with the town hall, and the two families that claimed it had both moved away.',
]

function writeInland(name: string): void {
  writeFileSync(join(dir, `${name}.txt`), `The Dry Field\n\n${inland.join('\n\n')}\n`)
}

test('an article under a removed one’s name doesn’t get its address: it is an error, and the ledger stays', async () => {
  await update()
  const before = ledger()
  writeInland('harbour')
  const { articles, updates, removed, problems } = await readLibrary(dir)
  expect({ articles, updates, removed }).toEqual({ articles: [], updates: [], removed: [] })
  expect(problems.map(({ path, reason }) => [path, reason])).toEqual([
    [
      join(dir, 'harbour.txt'),
      'holds another article than before: next to nothing of “the-quiet-harbour” is in it',
    ],
  ])
  const { advice = '' } = problems[0] ?? {}
  expect(advice).toContain('another name')
  expect(advice).toContain(`“slug: the-quiet-harbour” in ${join(dir, 'harbour.yaml')}`)
  expect(advice).toContain(`delete ${join(dir, 'permalinks', 'harbour.json')}`)
  await saveLedgers(updates, false)
  expect(ledger()).toBe(before)
})

test('its address is given to no other either, and another that it asks for is no way out', async () => {
  await update()
  writeInland('harbour')
  writeFileSync(join(dir, 'harbour.yaml'), 'slug: the-dry-field\n')
  write('new', [letter, `${letter} So it was.`, `${letter} So it went.`])
  const { articles, problems } = await readLibrary(dir)
  expect(articles.map(({ slug }) => slug)).toEqual(['the-quiet-harbour-1'])
  expect(problems.map(({ reason }) => reason)).toContain(
    'holds another article than before: next to nothing of “the-quiet-harbour” is in it',
  )
})

test('so it is where a line under both is the same', async () => {
  const foot = 'All rights are the board’s.'
  write('harbour', [...paragraphs, foot])
  await update()
  writeFileSync(join(dir, 'harbour.txt'), `The Dry Field\n\n${[...inland, foot].join('\n\n')}\n`)
  const { problems } = await readLibrary(dir)
  expect(problems.map(({ reason }) => reason)).toEqual([
    'holds another article than before: next to nothing of “the-quiet-harbour” is in it',
  ])
})

test('an article written anew is the same under any title that it has or had an address of', async () => {
  await update()
  const decisions = new Map([['harbour', { same: [], address: 'still-water' }]])
  await saveLedgers((await readLibrary(dir, decisions)).updates, false)
  for (const title of ['Still Water', 'The Quiet Harbour']) {
    write('harbour', inland, title)
    const { articles, problems } = await readLibrary(dir)
    expect(problems).toEqual([])
    expect(articles.map(({ slug, stubs }) => [slug, stubs])).toEqual([
      ['still-water', ['p1', 'p2', 'p3']],
    ])
  }
})

test('each way out of another article’s name leads out', async () => {
  await update()
  const before = ledger()
  writeInland('harbour')
  writeFileSync(join(dir, 'harbour.yaml'), 'slug: the-quiet-harbour\n')
  const same = await readLibrary(dir)
  expect(same.problems).toEqual([])
  expect(same.articles.map(({ slug, stubs }) => [slug, stubs])).toEqual([
    ['the-quiet-harbour', ['p1', 'p2', 'p3']],
  ])
  rmSync(join(dir, 'harbour.yaml'))
  renameSync(join(dir, 'harbour.txt'), join(dir, 'field.txt'))
  const renamed = await readLibrary(dir)
  expect(renamed.problems).toEqual([])
  expect(renamed.articles.map(({ slug }) => slug)).toEqual(['the-dry-field'])
  expect(renamed.removed).toEqual([{ address: 'the-quiet-harbour', formerly: [] }])
  await saveLedgers(renamed.updates, false)
  expect(ledger()).toBe(before)
  renameSync(join(dir, 'field.txt'), join(dir, 'harbour.txt'))
  rmSync(join(dir, 'permalinks'), { recursive: true })
  expect((await readLibrary(dir)).articles.map(({ slug }) => slug)).toEqual(['the-dry-field'])
})

test('captures that exchange their names keep their numbers and addresses', async () => {
  writeInland('field')
  write('letter', [letter], 'A Letter')
  await update()
  renameSync(join(dir, 'field.txt'), join(dir, 'other.txt'))
  renameSync(join(dir, 'harbour.txt'), join(dir, 'field.txt'))
  renameSync(join(dir, 'other.txt'), join(dir, 'harbour.txt'))
  const { problems, updates } = await readLibrary(dir)
  expect(problems).toEqual([])
  // Who names one of them gets both: its ledger stands where the other’s goes.
  const one = updates.filter(({ name }) => name === 'field')
  const both = withTheirs(one, updates)
  expect(both.map(({ name }) => name).sort()).toEqual(['field', 'harbour'])
  await saveLedgers(both, false)
  expect(await readNumbers('field')).toEqual({
    ids: ['p1', 'p2', 'p3'],
    stubs: [],
    slug: 'the-quiet-harbour',
  })
  expect((await readNumbers('harbour')).slug).toBe('the-dry-field')
  const late = (await readLibrary(dir)).updates.map(({ isOutOfDate }) => isOutOfDate)
  expect(late).toEqual([false, false, false])
})

test('so do two of one title', async () => {
  write('field', inland)
  await update()
  renameSync(join(dir, 'field.txt'), join(dir, 'other.txt'))
  renameSync(join(dir, 'harbour.txt'), join(dir, 'field.txt'))
  renameSync(join(dir, 'other.txt'), join(dir, 'harbour.txt'))
  await update()
  expect((await readNumbers('field')).slug).toBe('the-quiet-harbour-1')
  expect((await readNumbers('field')).ids).toEqual(['p1', 'p2', 'p3'])
  expect((await readNumbers('harbour')).stubs ?? []).toEqual([])
})

test('and two whose title ends in a number, as that of an address may', async () => {
  write('harbour', paragraphs, 'Elections 2015')
  write('field', inland, 'Elections 2015')
  await update()
  expect((await readNumbers('field')).slug).toBe('elections-2015')
  write('harbour', inland, 'Elections 2015')
  write('field', paragraphs, 'Elections 2015')
  const { problems, articles } = await readLibrary(dir)
  expect(problems).toEqual([])
  expect(articles.map(({ slug, stubs }) => [slug, stubs])).toEqual([
    ['elections-2015-1', []],
    ['elections-2015', []],
  ])
})

test('an article that is written anew under its title, or has another title, is the same', async () => {
  await update()
  write('harbour', inland)
  expect((await readLibrary(dir)).articles[0]?.slug).toBe('the-quiet-harbour')
  for (const texts of [paragraphs, [...paragraphs.slice(0, 1), ...inland]]) {
    write('harbour', texts, 'Still Water')
    expect((await readLibrary(dir)).articles[0]?.slug).toBe('the-quiet-harbour')
  }
})

const hasGit = spawnSync('git', ['--version']).status === 0

test.runIf(hasGit)(
  'an article whose ledger was lost is told, where git has it, with the command that takes it back',
  async () => {
    const git = (...words: string[]) =>
      spawnSync('git', ['-C', dir, ...words], { encoding: 'utf8' })
    await update()
    const before = ledger()
    git('init', '-q')
    git('add', '.')
    rmSync(join(dir, 'permalinks', 'harbour.json'))
    write('new', [`${letter} So it was.`, `${letter} So it went.`])
    const { problems, updates } = await readLibrary(dir)
    const path = join(dir, 'permalinks', 'harbour.json')
    expect(problems.map((each) => [each.path, each.severity, each.reason])).toEqual([
      [path, 'error', 'the ledger is gone, though git has it: the article is numbered anew'],
    ])
    expect(updates.map(({ name, isLost }) => [name, isLost])).toEqual([
      ['harbour', true],
      ['new', undefined],
    ])
    // The commands are pasted where the program runs, though the captures are another working copy’s; git takes an empty folder away.
    const [, takeBack = '', forget = ''] =
      /\((git .*?)\), or .* say so \((git .*?)\)\./.exec(problems[0]?.advice ?? '') ?? []
    rmSync(join(dir, 'permalinks'), { recursive: true })
    spawnSync('sh', ['-c', takeBack])
    expect(ledger()).toBe(before)
    expect((await readLibrary(dir)).problems).toEqual([])
    rmSync(path)
    spawnSync('sh', ['-c', forget])
    expect((await readLibrary(dir)).problems).toEqual([])
  },
)

test('no number is given by a reading whose correction has a mistake', async () => {
  await update()
  write('harbour', [...paragraphs, letter])
  write('other', [`${letter} So it was.`, `${letter} So it went.`])
  writeFileSync(join(dir, 'harbour.yaml'), 'titel: The Quiet Harbour\n')
  const before = ledger()
  const { stdout, stderr } = runLimited(90, 'src/cli/permalinks.ts')
  expect(stderr).toContain('unknown key “titel”')
  expect(stdout).toBe(
    'harbour: left as it is until its mistake is mended\nother: new, numbered\n1 ledger of 2 updated\n',
  )
  expect(ledger()).toBe(before)
})

test('an article whose ledger is damaged is not said to be missing', async () => {
  await update()
  writeFileSync(join(dir, 'permalinks', 'harbour.json'), ledger().replace('"p2"', '"p9"'))
  const { stderr } = runLimited(90, 'src/cli/permalinks.ts', 'harbour', 'pier')
  expect(stderr).toContain('the line of p9 was changed')
  expect(stderr.match(/no article is called \S+/g)).toEqual(['no article is called pier'])
})

test('of captures that exchange their names none is numbered while one has a mistake', async () => {
  writeInland('field')
  await update()
  const before = [ledger('field'), ledger('harbour')]
  write('field', paragraphs)
  writeInland('harbour')
  writeFileSync(join(dir, 'harbour.yaml'), 'titel: The Dry Field\n')
  expect(runLimited(90, 'src/cli/permalinks.ts').stdout).toBe(
    'harbour: left as it is until its mistake is mended\n' +
      'field: left as it is with the one that it changed names with\n' +
      '0 ledgers up to date\n',
  )
  expect([ledger('field'), ledger('harbour')]).toEqual(before)
})

test('who names a renamed capture gets the article, too, that has its old name now', async () => {
  await update()
  renameSync(join(dir, 'harbour.txt'), join(dir, 'quay.txt'))
  writeInland('harbour')
  const { updates } = await readLibrary(dir)
  const one = updates.filter(({ name }) => name === 'quay')
  await saveLedgers(withTheirs(one, updates), false)
  expect(readdirSync(join(dir, 'permalinks')).sort()).toEqual(['harbour.json', 'quay.json'])
  expect((await readNumbers('harbour')).slug).toBe('the-dry-field')
})

test('an address that the correction would take back is refused, with the place to say it', async () => {
  await update()
  writeFileSync(join(dir, 'harbour.yaml'), 'slug: still-water\n')
  const decide = async (address: string) => {
    const decisions = new Map([['harbour', { same: [], address }]])
    return (await readLibrary(dir, decisions)).refusals.map(({ reason, advice }) => [
      reason,
      advice,
    ])
  }
  expect(await decide('low-water')).toEqual([
    [
      'the correction says “slug: still-water”, not low-water',
      'Say “slug: low-water” there: it stands over --address in each build.',
    ],
  ])
  expect(await decide('still-water')).toEqual([])
})
