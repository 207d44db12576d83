import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { outputProblem } from '../../src/output.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-output-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a folder that is not there, that is empty or that a build filled may be emptied', () => {
  expect(outputProblem(join(folder, 'none'))).toBeUndefined()
  expect(outputProblem(folder)).toBeUndefined()
  mkdirSync(join(folder, '_astro'))
  writeFileSync(join(folder, 'index.html'), '')
  expect(outputProblem(folder)).toBeUndefined()
})

test('so may one that a broken-off build left, and an empty working copy', () => {
  mkdirSync(join(folder, '.git'))
  expect(outputProblem(folder)).toBeUndefined()
  mkdirSync(join(folder, '.prerender'))
  expect(outputProblem(folder)).toBeUndefined()
})

test('a file that other sites have too says nothing', () => {
  writeFileSync(join(folder, '_headers'), '')
  expect(outputProblem(folder)).toContain('holds _headers')
})

test('a folder of anything else is named, with some of what stands in it', () => {
  for (const name of ['notes.md', 'b.txt', 'a.txt', 'c.txt']) writeFileSync(join(folder, name), '')
  expect(outputProblem(folder)).toBe(
    `${folder} holds a.txt, b.txt, c.txt …, which no build of the site wrote: the build empties its folder. Empty it yourself, or set OUT_DIR to another.`,
  )
})
