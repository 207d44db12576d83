import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Article } from '../../../src/article.ts'
import { toCorrectionText } from '../../../src/inspection/correction-text.ts'
import { inspect } from '../../../src/inspection/inspect.ts'
import { readSeed } from '../../../src/seeds.ts'

const CAPTURE = `The Quiet Harbour

By Ada Winter

On Monday the boats stayed in, though the sea was flat and the sky clear, for the men had heard on the radio what nobody in the village wished to believe.

By noon the whole quay knew, and the women stood in the doors of the net houses and spoke of those who had gone north in the spring.
`

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'inspect-'))
  vi.stubEnv('SEEDS_DIR', dir)
  writeFileSync(join(dir, 'harbour.txt'), CAPTURE)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(dir, { recursive: true })
})

async function read(): Promise<Article> {
  const { article } = await readSeed(join(dir, 'harbour.txt'))
  if (!article) throw new Error('no article')
  return article
}

/** The file that a page would have copied. */
const copied = async () => {
  const { state } = await inspect(await read())
  return toCorrectionText(state, [{ number: 5, starts: '"On Monday"', verdict: 'quotation' }])
}

test('what a correction holds is in what is copied', async () => {
  expect(await copied()).toBe('lines:\n  5: { starts: "On Monday", label: quotation }\n')
  writeFileSync(join(dir, 'harbour.yaml'), 'title: Café\n')
  expect(await copied()).toMatch(/^title: Café\nlines:\n/)
})

test('of a correction that isn’t in UTF-8 nothing is copied: its letters would be lost', async () => {
  writeFileSync(join(dir, 'harbour.yaml'), Buffer.from('title: Café\n', 'latin1'))
  expect((await inspect(await read())).isThere).toBe(true)
  expect(await copied()).toBeUndefined()
})
