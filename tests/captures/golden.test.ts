import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { articleSchema } from '../../src/article.ts'
import { labelNames } from '../../src/labels.ts'
import { toHtml } from '../../src/render/html.ts'
import { listSeeds, readSeed } from '../../src/seeds.ts'

/*
 * Each capture here and in seeds/ beside this file has its whole record here, as NAME.json, and its text as rendered/NAME.html.
 * After a change that is meant, `npm run golden` renews them: read the difference before it is committed. The two in seeds/ are
 * those that the project comes with: the tests are of these, whatever an owner keeps in the project's own folder.
 */
const captures = [
  ...(await listSeeds('tests/captures/seeds')),
  ...(await listSeeds('tests/captures')),
]

test.each(captures)('%s gives its golden record', async (path) => {
  const { article, problems } = await readSeed(path)
  expect(problems).toEqual([])
  expect(articleSchema.parse(article)).toEqual(article)
  const name = basename(path).replace(/\.\w+$/, '')
  const record = `${JSON.stringify(article, undefined, 1)}\n`
  await expect(record).toMatchFileSnapshot(`${name}.json`)
  await expect(`${article && toHtml(article)}\n`).toMatchFileSnapshot(`rendered/${name}.html`)
})

test('every label stands in a golden pair', async () => {
  const readings = await Promise.all(captures.map(readSeed))
  const seen = new Set(readings.flatMap(({ article }) => article?.lines.map(({ label }) => label)))
  expect(labelNames.filter((label) => !seen.has(label))).toEqual([])
})

test('the seeds are among the golden pairs', () => {
  expect(captures.filter((path) => path.startsWith('tests/captures/seeds'))).toHaveLength(2)
})
