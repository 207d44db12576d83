import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { articleSchema } from '../../src/article.ts'
import { labelNames } from '../../src/labels.ts'
import { toHtml } from '../../src/render/html.ts'
import { listSeeds, readSeed } from '../../src/seeds.ts'

/*
 * Each capture in seeds/ and here has its whole record beside this file, as NAME.json, and its text as rendered/NAME.html. After a change that is meant,
 * `npm run golden` renews them: read the difference before it is committed.
 */
const captures = [...(await listSeeds('seeds')), ...(await listSeeds('tests/captures'))]

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
  expect(captures.filter((path) => path.startsWith('seeds'))).toHaveLength(2)
})
