import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Runs a script that may read and not write: what it would overwrite is in the repository. */
function run(script: string, ...words: string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--permission', '--allow-fs-read=*', `scripts/learn/${script}.ts`, ...words],
    { encoding: 'utf8' },
  )
  return { status, stderr }
}

test.each([
  ['learn', 'learn'],
  ['head', 'learn:head'],
  ['by-language', 'learn:languages'],
  ['check-labels', 'learn:labels'],
])('%s without a folder says how it is used, and writes nothing', (script, command) => {
  const { status, stderr } = run(script)
  expect(stderr).toContain(`[PlainError: usage: npm run ${command} -- `)
  expect(status).toBe(1)
})

test('an option that there isn’t is told with those that there are', () => {
  const { status, stderr } = run('head', '--chekc', 'folder')
  expect(stderr).toContain("Unknown option '--chekc'")
  expect(stderr).toContain('usage: npm run learn:head -- [--check] ')
  expect(status).toBe(1)
})
