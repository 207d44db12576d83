import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** The arrows between the stages, held by the linter: wrong ones are drawn, and seen caught. */

const project = join(import.meta.dirname, '../..')

const arrows = [
  { from: 'capture', to: '../../render/html.ts', message: 'capture/ is pure' },
  { from: 'capture', to: 'node:fs', message: 'capture/ is pure' },
  { from: 'permalinks', to: '../../capture/read.ts', message: 'permalinks/ is pure' },
  { from: 'render', to: '../../permalinks/number.ts', message: 'render/ is pure' },
  { from: 'pages', to: '../../capture/read.ts', message: 'A page shows what library.ts gives it' },
  { from: 'components', to: 'astro:content', message: 'Ask library.ts' },
  { from: 'capture', to: '../../twins/markdown.ts', message: 'capture/ is pure' },
  { from: 'search', to: '../../capture/read.ts', message: 'knows the record' },
  { from: 'reader', to: '../../permalinks/number.ts', message: 'knows the record' },
  { from: 'cite', to: '../../pages/robots.txt.ts', message: 'knows the record' },
  { from: 'twins', to: '../../render/html.ts', message: 'knows the record' },
  { from: '', to: '../cli/terminal.ts', message: 'The commands stand on the library' },
  { from: 'inspection', to: '../../cli/terminal.ts', message: 'The commands stand on the library' },
  { from: 'cli', to: '../../cli/terminal.ts', message: undefined },
  { from: 'render', to: '../../article.ts', message: undefined },
  { from: 'reader', to: '../../cite/place.ts', message: undefined },
].map((arrow, i) => ({ ...arrow, file: join('src', arrow.from, 'arrow-test', `arrow-${i}.ts`) }))

let found: { category: string; message: string; location: { path: string } }[] = []
// A folder of its own: what lies in src/pages/ is a page to a build that runs meanwhile.
const folder = mkdtempSync(join(tmpdir(), 'arrows-'))

beforeAll(() => {
  copyFileSync(join(project, 'biome.json'), join(folder, 'biome.json'))
  for (const { file, to } of arrows) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `import '${to}'\n`)
  }
  const biome = join(project, 'node_modules/.bin/biome')
  const { stdout } = spawnSync(biome, ['lint', '--vcs-enabled=false', '--reporter=json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  })
  found = JSON.parse(stdout).diagnostics
})

afterAll(() => rmSync(folder, { recursive: true }))

for (const { from, to, message, file } of arrows)
  test(`${from}/ ${message === undefined ? 'may' : 'may not'} import ${to}`, () => {
    const refusals = found
      .filter((each) => each.location.path === file && each.category.includes('Imports'))
      .map((each) => each.message)
    if (message === undefined) expect(refusals).toEqual([])
    else expect(refusals.join()).toContain(message)
  })
