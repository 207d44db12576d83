import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPages } from '../../../scripts/learn/align.ts'
import { readCases } from '../../../scripts/learn/head-pages.ts'
import { writeUnseen } from '../../../scripts/learn/unseen.ts'

const TEXT = 'How it was dug\n\nFirst they dug the harbour.\n\nThen they filled it again.\n'

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'unseen-'))
  mkdirSync(join(dir, 'pages/dug'), { recursive: true })
  const put = (name: string, text: string) => writeFileSync(join(dir, 'pages/dug', name), text)
  put('capture.txt', TEXT)
  put('capture-full.txt', `Home\n\n${TEXT}`)
  const available = { capture: {}, full: {} }
  put('gold.json', JSON.stringify({ host: 'harbour.example', paragraphs: [], available }))
})
afterAll(() => rmSync(dir, { recursive: true }))

/** Keeps these odds of the folder's captures, a list for each, and reads the pages with them. */
function read(...odds: readonly (readonly number[])[]) {
  const unseen = join(dir, 'text.json')
  const pages = readPages([join(dir, 'pages')])
  writeUnseen(
    unseen,
    new Map(odds.flatMap((list, nth) => (pages[nth] ? [[pages[nth], list]] : []))),
  )
  return readCases([join(dir, 'pages')], { unseen, guessed: undefined })
}

test('the text of a page is where the odds that were kept of it say', () => {
  const firsts = (...odds: readonly (readonly number[])[]) =>
    read(...odds).map(({ page }) => page.first)
  expect(firsts([-9, -9, -9], [-9, -9, -9, -9])).toEqual([-1, -1])
  expect(firsts([-9, 9, 9], [-9, -9, 9, 9])).toEqual([1, 2])
})

test('odds of other lines than the page has are told, and so is a page without any', () => {
  const advice = 'delete it, and it is made anew from these folders'
  expect(() => read([-9, 9, 9], [-9, 9, 9])).toThrow(
    `text.json: 3 odds kept of capture-full of dug, which has 4 blocks: ${advice}`,
  )
  expect(() => read([-9, 9, 9])).toThrow(`text.json: none kept of capture-full of dug: ${advice}`)
})
