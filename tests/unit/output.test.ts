import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyOutput, outputProblem } from '../../src/output.ts'

let folder = ''
let publicFolder = ''
let pagesFolder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilcrow-output-'))
  publicFolder = mkdtempSync(join(tmpdir(), 'pilcrow-public-'))
  pagesFolder = mkdtempSync(join(tmpdir(), 'pilcrow-pages-'))
})
afterEach(() => {
  for (const each of [folder, publicFolder, pagesFolder]) rmSync(each, { recursive: true })
})
const write = (...names: string[]) => {
  for (const name of names) writeFileSync(join(folder, name), '')
}

test('a folder that is not there, that is empty or that a build filled may be emptied', () => {
  expect(outputProblem(join(folder, 'none'), publicFolder, pagesFolder)).toBeUndefined()
  expect(outputProblem(folder, publicFolder, pagesFolder)).toBeUndefined()
  for (const name of ['_astro', '2', '10']) mkdirSync(join(folder, name))
  write('index.html', '2/index.html', '10/index.html', '.DS_Store')
  expect(outputProblem(folder, publicFolder, pagesFolder)).toBeUndefined()
})

test('so may one that a broken-off build left, and an empty working copy', () => {
  mkdirSync(join(folder, '.git'))
  expect(outputProblem(folder, publicFolder, pagesFolder)).toBeUndefined()
  mkdirSync(join(folder, '.prerender'))
  expect(outputProblem(folder, publicFolder, pagesFolder)).toBeUndefined()
})

test('one thing that no build wrote keeps a folder, though a build wrote all the rest', () => {
  mkdirSync(join(folder, '_astro'))
  write('index.html', 'thesis.txt')
  expect(outputProblem(folder, publicFolder, pagesFolder)).toContain(
    'holds thesis.txt, which a build',
  )
})

test('a site or pictures that somebody else made are no build’s, though they are called as its files are', () => {
  write('index.html', 'robots.txt')
  expect(outputProblem(folder, publicFolder, pagesFolder)).toContain('holds index.html, robots.txt')
  mkdirSync(join(folder, '_astro'))
  mkdirSync(join(folder, '2019'))
  write('2019/harbour.jpg')
  writeFileSync(join(pagesFolder, 'robots.txt.ts'), '')
  expect(outputProblem(folder, publicFolder, pagesFolder)).toContain('holds 2019, which')
})

test('what the public folder holds is copied by a build, and may be emptied', () => {
  mkdirSync(join(folder, '_astro'))
  write('CNAME')
  expect(outputProblem(folder, publicFolder, pagesFolder)).toContain('holds CNAME')
  writeFileSync(join(publicFolder, 'CNAME'), 'example.org')
  expect(outputProblem(folder, publicFolder, pagesFolder)).toBeUndefined()
})

test('a page of the project’s own is written under its name', () => {
  for (const name of ['_astro', 'about']) mkdirSync(join(folder, name))
  write('atom.xml')
  expect(outputProblem(folder, publicFolder, pagesFolder)).toContain('holds about, atom.xml')
  for (const page of ['about.astro', 'atom.xml.ts']) writeFileSync(join(pagesFolder, page), '')
  expect(outputProblem(folder, publicFolder, pagesFolder)).toBeUndefined()
})

test('a folder of other things is named, with some of what stands in it', () => {
  write('notes.md', 'b.txt', 'a.txt', 'c.txt')
  expect(outputProblem(folder, publicFolder, pagesFolder)).toBe(
    `${folder} holds a.txt, b.txt, c.txt …, which a build of the site would not write: the build empties its folder. Move it away, or into public/ if it belongs to the site, or set OUT_DIR to another folder.`,
  )
})

test('what makes a folder a working copy stays when it is emptied', () => {
  mkdirSync(join(folder, '.git'))
  mkdirSync(join(folder, 'articles'))
  write('index.html')
  emptyOutput(folder)
  expect(readdirSync(folder)).toEqual(['.git'])
  emptyOutput(join(folder, 'none'))
})
