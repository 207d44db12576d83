import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toFile } from '../../../src/cli/file-argument.ts'

test('a file is named from where npm was called, not from where it runs the command', () => {
  const toFileFrom = (INIT_CWD: string | undefined, word: string) =>
    toFile(word, { INIT_CWD }, '/home/ada/library')
  expect(toFileFrom('/home/ada/library/seeds', 'river.txt')).toBe('seeds/river.txt')
  expect(toFileFrom('/home/ada/library/seeds', '../lake.txt')).toBe('lake.txt')
  expect(toFileFrom('/home/ada/Downloads', 'river.txt')).toBe('/home/ada/Downloads/river.txt')
  expect(toFileFrom('/home/ada/Downloads', '/tmp/river.txt')).toBe('/tmp/river.txt')
  expect(toFileFrom('/home/ada/library', './seeds/river.txt')).toBe('./seeds/river.txt')
  expect(toFileFrom(undefined, 'river.txt')).toBe('river.txt')
})

test('a file that a message named is found in any folder, unless that has one of the name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  mkdirSync(join(folder, 'seeds/seeds'), { recursive: true })
  for (const name of ['seeds/river.txt', 'seeds/lake.txt', 'seeds/seeds/lake.txt'])
    writeFileSync(join(folder, name), '')
  const toFileFromSeeds = (word: string) =>
    toFile(word, { INIT_CWD: join(folder, 'seeds') }, folder)
  expect(toFileFromSeeds('seeds/river.txt')).toBe('seeds/river.txt')
  expect(toFileFromSeeds('seeds/lake.txt')).toBe('seeds/seeds/lake.txt')
  expect(toFileFromSeeds('seeds/gone.txt')).toBe('seeds/seeds/gone.txt')
  rmSync(folder, { recursive: true })
})
