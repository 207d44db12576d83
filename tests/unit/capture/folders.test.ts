import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** What stands in `src/capture/`, from what all know to what knows all; above it the record and what else the stages share. */
const ORDER = [
  '..',
  'given.ts',
  'lines',
  'dates',
  'bylines',
  'naming',
  'sites',
  'head',
  'body',
  'correction',
  'inputs',
]

/** The folders that a file imports from, its own left out. */
function foldersKnownTo(path: string): string[] {
  const imports = readFileSync(path, 'utf8').matchAll(/ from '(\.[^']+)'/g)
  const folders = [...imports].map(([, target = '']) => folderOf(join(dirname(path), target)))
  return folders.filter((folder) => folder !== folderOf(path))
}

function folderOf(path: string): string {
  return relative('src/capture', path).split('/')[0] ?? ''
}

test('a folder of the reading knows those before it alone', () => {
  const files = globSync('src/capture/*/*.ts')
  const wrong = files.flatMap((path) => {
    const before = ORDER.slice(0, Math.max(0, ORDER.indexOf(folderOf(path))))
    const unknown = foldersKnownTo(path).filter((folder) => !before.includes(folder))
    return unknown.map((folder) => `${path} imports from ${folder}`)
  })
  expect(files.length).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})
