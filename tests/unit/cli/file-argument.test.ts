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
