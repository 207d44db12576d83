import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TextLibrary } from '../../src/search/library.ts'
import { readPageArticle } from '../../src/search/page-record.ts'
import type { Unit } from '../../src/search/records.ts'
import { build, hashesOf, toCapture, toSeeds } from './site.ts'

const project = join(import.meta.dirname, '../..')
/** The captures that the project comes with. */
const library = 'tests/captures/seeds'
const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

function buildFrom(captures: Record<string, string | Uint8Array>) {
  const seeds = toSeeds(captures)
  const result = build(seeds)
  made.push(seeds, result.outDir)
  return result
}

const read = (...path: string[]) => readFileSync(join(...path), 'utf8')

test('two builds of the seeds give the same bytes, one of them in a working copy that an older build filled', () => {
  const first = build(library, { CI: 'true' })
  const copy = toSeeds({ 'index.html': 'older' })
  for (const folder of ['.git', '_astro', 'articles/older'])
    mkdirSync(join(copy, folder), { recursive: true })
  for (const file of ['.git/HEAD', 'articles/older/index.html'])
    writeFileSync(join(copy, file), file)
  const second = build(library, { CI: 'true', OUT_DIR: copy })
  made.push(first.outDir, copy)
  expect(first.status, first.output).toBe(0)
  expect(second.status, second.output).toBe(0)
  const hashes = hashesOf(first.outDir)
  expect(Object.keys(hashes).length).toBeGreaterThan(20)
  expect(read(copy, '.git/HEAD')).toBe('.git/HEAD')
  rmSync(join(copy, '.git'), { recursive: true })
  expect(hashesOf(copy)).toEqual(hashes)
})

describe('in the built seeds', () => {
  let outDir = ''
  beforeAll(() => {
    outDir = build(library, { CI: 'true' }).outDir
    made.push(outDir)
  }, 300_000)
  const holding = (words: string) =>
    Object.keys(hashesOf(outDir)).filter((file) => read(outDir, file).includes(words))
  test('no file names a path of the machine that built it', () => {
    expect(holding(project)).toEqual([])
  })
  test.each([
    'line-inspection',
    'by itself (',
    'Copy the correction',
    'data-starts',
    'unsafe-inline',
  ])('no file holds %s, which development alone shows', (words) => {
    expect(holding('facsimile')).not.toEqual([])
    expect(holding(words)).toEqual([])
  })
})

test('search on an article’s page has the units that the search page has', () => {
  const { status, output, outDir } = buildFrom({
    ...Object.fromEntries(
      readdirSync('tests/captures')
        .filter((name) => name.endsWith('.txt'))
        .map((name) => [name, readFileSync(join('tests/captures', name))]),
    ),
    'one.txt': toCapture(1),
    'one.yaml': `bylines:
  - { name: Ada Winter, role: harbour keeper }
  - { name: River Board, kind: organisation, role: publisher }
`,
  })
  expect(status, output).toBe(0)
  const { records } = JSON.parse(read(outDir, 'search/library.json')) as TextLibrary // it is small
  expect(records.length).toBeGreaterThan(6)
  const inLine = ({ text }: Unit) => text.replace(/\s+/g, ' ')
  for (const { slug, units } of records) {
    const { document } = parseHTML(read(outDir, 'articles', slug, 'index.html'))
    const shown = readPageArticle(document)?.prepared.record.units
    expect(shown?.map(inLine), slug).toEqual(units.map(inLine))
  }
})

test('an empty folder builds a site that says how to begin', () => {
  const { status, output, outDir } = buildFrom({})
  expect(status, output).toBe(0)
  expect(read(outDir, 'index.html')).toContain('There are no articles yet')
  expect(existsSync(join(outDir, 'search/index.html'))).toBe(true)
})

test('a folder of one capture builds its article and no neighbours', () => {
  const { status, output, outDir } = buildFrom({ 'one.txt': toCapture(1) })
  expect(status, output).toBe(0)
  const [slug = ''] = readdirSync(join(outDir, 'articles'))
  const page = read(outDir, 'articles', slug, 'index.html')
  expect(page).toContain('<p id="p4"')
  expect(page).not.toContain('class="column neighbours"')
})

test('an article of three headings has a list of them, one of two has none', () => {
  const [first = '', second = ''] = toCapture(1).split('\n\n').slice(-2)
  const { status, output, outDir } = buildFrom({
    'three.md': `# Three parts\n\n## The lock\n\n${first}\n\n### Its gates\n\n${second}\n\n## The mill\n\n${first}\n`,
    'two.md': `# Two parts\n\n## The lock\n\n${first}\n\n## The mill\n\n${second}\n`,
  })
  expect(status, output).toBe(0)
  const three = read(outDir, 'articles/three-parts/index.html')
  expect(three).toMatch(
    /<a href="#h1">The lock<.*<a href="#h2">Its gates<.*<a href="#h3">The mill</s,
  )
  expect(three).toContain('id="h3"')
  expect(read(outDir, 'articles/two-parts/index.html')).not.toContain('class="contents"')
})

test('a thousand captures build, listed in parts', () => {
  const { status, output, outDir } = buildFrom(
    Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`letter-${i}.txt`, toCapture(i)])),
  )
  expect(status, output).toBe(0)
  expect(readdirSync(join(outDir, 'articles'))).toHaveLength(1000)
  expect(read(outDir, 'index.html').match(/class="entry-title"/g)).toHaveLength(50)
  expect(existsSync(join(outDir, '20/index.html'))).toBe(true)
  expect(existsSync(join(outDir, '21/index.html'))).toBe(false)
  const kept = Object.keys(hashesOf(outDir)).filter(
    (file) => file.endsWith('.html') && read(outDir, file).includes('<link rel="canonical"'),
  )
  const listed = Array.from(read(outDir, 'sitemap.xml').matchAll(/<loc>([^<]*)/g), ([, url = '']) =>
    decodeURI(new URL(url).pathname),
  )
  expect(listed.sort()).toEqual(kept.map((file) => file.replace(/index\.html$/, '')).sort())
})

test('all bad captures are named in one run, and the last good site stays', () => {
  const good = buildFrom({ 'good.txt': toCapture(1) })
  const before = hashesOf(good.outDir)
  const seeds = toSeeds({
    'a-empty.txt': '',
    'b-binary.txt': new Uint8Array([0, 1, 2, 255, 254, 0, 0, 3]),
    'c-good.txt': toCapture(2),
  })
  made.push(seeds)
  const { status, output } = build(seeds, { OUT_DIR: good.outDir })
  expect(status).toBe(1)
  expect(output).toMatch(/a-empty\.txt:1:1: .+/)
  expect(output).toMatch(/b-binary\.txt:1:1: .+/)
  expect(hashesOf(good.outDir)).toEqual(before)
})

test('a strict build names what it isn’t sure of as a person names it, and ends in a count', () => {
  const folder = join(project, '.cache/strict-seeds')
  mkdirSync(folder, { recursive: true })
  made.push(folder)
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'blank.txt'), '\n')
  const { status, output, outDir } = build('.cache/strict-seeds', { STRICT: '1' })
  made.push(outDir)
  expect(status).toBe(1)
  expect(output).toMatch(/^(?:.* )?\.cache\/strict-seeds\/empty\.txt:1:1: the file is empty$/m)
  expect(output.trimEnd().split('\n').at(-1)).toMatch(/^2 errors: nothing was built$/)
  expect(output).not.toContain(folder)
  expect(output).not.toMatch(/Stack trace|Location:/)
})

test('a folder of things that no build wrote is not emptied', () => {
  const kept = toSeeds({ 'letters.txt': 'Dear Ada' })
  made.push(kept)
  const { status, output } = build(library, { OUT_DIR: kept })
  expect(status).toBe(1)
  expect(output).toContain('holds letters.txt, which a build of the site would not write')
  expect(read(kept, 'letters.txt')).toBe('Dear Ada')
})

test('a folder of captures that is not there is a clear error', () => {
  const { status, output } = build('no-such-folder')
  expect(status).toBe(1)
  expect(output).toContain('no-such-folder')
  expect(output).toContain('SEEDS_DIR')
})

test('variables that the machine happens to have change nothing', () => {
  const { status, output, outDir } = build(library, {
    SITE: 'x',
    BASE_URL: '/x/',
    DEV: '1',
    CI: 'true',
  })
  made.push(outDir)
  expect(status, output).toBe(0)
  expect(read(outDir, 'index.html')).toContain('href="http://localhost:4321/"')
})

test('wrong variables stop the build with one clear error', () => {
  const { status, output } = build(library, { SITE_URL: 'ftp://x', BASE_PATH: '/a b/' })
  expect(status).toBe(1)
  expect(output).toContain('SITE_URL is "ftp://x"')
  expect(output).toContain('BASE_PATH is "/a b/"')
})

test('an old address leads to the new one, and a removed article says so at its own', () => {
  const seeds = toSeeds({ 'stays.txt': toCapture(1), 'goes.txt': toCapture(2) })
  const first = build(seeds)
  expect(first.status, first.output).toBe(0)
  const [old = '', gone = ''] = readdirSync(join(first.outDir, 'articles'))
  rmSync(join(seeds, 'goes.txt'))
  writeFileSync(join(seeds, 'stays.yaml'), 'slug: the-new-address\n')
  const second = build(seeds, { BASE_PATH: '/library/' })
  made.push(seeds, first.outDir, second.outDir)
  expect(second.status, second.output).toBe(0)
  const page = (slug: string) => read(second.outDir, 'articles', slug, 'index.html')
  expect(page('the-new-address')).toContain('<p id="p4"')
  expect(page(old)).toContain('content="0; url=/library/articles/the-new-address/"')
  expect(page(gone)).toContain('The article at this address was removed')
  expect(read(second.outDir, '_redirects')).toBe(
    `/library/articles/${old}/ /library/articles/the-new-address/ 301\n`,
  )
})
