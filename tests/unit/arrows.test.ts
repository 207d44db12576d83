import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
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
  { from: 'render', to: '../../article.ts', message: undefined },
].map((arrow, i) => ({ ...arrow, file: join('src', arrow.from, 'arrow-test', `arrow-${i}.ts`) }))

let found: { category: string; message: string; location: { path: string } }[] = []

beforeAll(() => {
  for (const { file, to } of arrows) {
    mkdirSync(dirname(join(project, file)), { recursive: true })
    writeFileSync(join(project, file), `import '${to}'\n`)
  }
  const biome = join(project, 'node_modules/.bin/biome')
  const files = arrows.map(({ file }) => file)
  const { stdout } = spawnSync(biome, ['lint', '--reporter=json', ...files], {
    cwd: project,
    encoding: 'utf8',
  })
  found = JSON.parse(stdout).diagnostics
})

afterAll(() => {
  for (const { file } of arrows)
    rmSync(join(project, dirname(file)), { recursive: true, force: true })
})

for (const { from, to, message, file } of arrows)
  test(`${from}/ ${message === undefined ? 'may' : 'may not'} import ${to}`, () => {
    const refusals = found
      .filter((each) => each.location.path === file && each.category.includes('Imports'))
      .map((each) => each.message)
    if (message === undefined) expect(refusals).toEqual([])
    else expect(refusals.join()).toContain(message)
  })
