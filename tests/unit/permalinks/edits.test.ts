import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Article, textsOf } from '../../../src/article.ts'
import { pilcrow } from '../../bench/permalinks/pilcrow.ts'
import { toSource } from '../../bench/permalinks/prose.ts'
import { run } from '../../bench/permalinks/runs.ts'

/*
 * A small run of the benchmark (docs/permalinks.md) on the English texts of the golden records, with short replies among
 * them: articles are edited at random, always the same, and every link ever made of a paragraph is followed.
 */

function textsIn(name: string): string[] {
  const path = join(import.meta.dirname, '../../captures', `${name}.json`)
  const { body }: Article = JSON.parse(readFileSync(path, 'utf8'))
  return body.flatMap(textsOf).filter((text) => /\p{L}{2}/u.test(text))
}

const articles = ['000_f04d74bf40e21564', 'ferry-timetable', 'four-bridges', 'the-gauge-speaks']
const replies = ['Yes.', '“Who is there?” he asked.', 'Nobody answered.', 'No, sir!']
const paragraphs = [...articles, 'letter-from-the-mill']
  .flatMap(textsIn)
  .flatMap((text, index) => [text, replies[(index % 12) / 3] ?? []].flat())
const others = ['004_c6a91dc707b5bfe9', 'wrapped-at-seventy-two'].flatMap(textsIn)

const rows = run(
  [pilcrow],
  [{ name: 'captures', paragraphs }],
  toSource([{ name: 'others', paragraphs: [...others, 'So it was.', '“Not tonight,” she said.'] }]),
  { articles: 20, chains: 6, chain: 10, seed: 1 },
  () => undefined,
).map(({ edit, scores }) => ({ edit, ...scores.get('pilcrow') }))

test.each(rows)('after $edit no link dies, and none lies', ({ links, resolved, lies }) => {
  expect(links).toBeGreaterThan(400)
  expect({ resolved, lies }).toEqual({ resolved: links, lies: 0 })
})

/** Links that say that a paragraph is gone which is there: of a few words, nearly all of them other ones. */
const GIVEN_UP: Readonly<Record<string, number>> = {
  'reworded sentence': 8,
  'new first words': 2,
  'whole-article light edit': 5,
  'chain of 10': 37,
}

test.each(rows)('after $edit links lead to their paragraphs', ({ edit, links = 0, right = 0 }) => {
  expect(links - right).toBeLessThanOrEqual(GIVEN_UP[edit] ?? 0)
})
