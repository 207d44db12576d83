import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { LoaderContext } from 'astro/loaders'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { libraryLoaders } from '../../src/loader.ts'

const CAPTURE = `The Quiet Harbour

By Ada Winter

On Monday the boats stayed in, though the sea was flat and the sky clear, for the men had heard on the radio what nobody in the village wished to believe.

By noon the whole quay knew, and the women stood in the doors of the net houses and spoke of those who had gone north in the spring.
`

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'loader-'))
  writeFileSync(join(dir, 'harbour.txt'), CAPTURE)
  writeFileSync(join(dir, 'untitled.txt'), CAPTURE.replace(/^.*\n\n.*\n\n/, ''))
})
afterAll(() => rmSync(dir, { recursive: true }))

/** What Astro gives a loader while it develops, as far as these loaders ask; what is said is kept. */
function develop(slowness = 0) {
  const said: string[] = []
  const titles = new Map<string, unknown>()
  const meta = new Map<string, string>()
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined })
  const logger = {
    info: () => undefined,
    warn: (words: string) => said.push(`warning: ${words.split('\n')[0]}`),
    error: (words: string) => said.push(`error: ${words.split('\n')[0]}`),
  }
  const store = {
    clear: () => titles.clear(),
    set: ({ id, data }: { id: string; data: { title?: string } }) => titles.set(id, data.title),
  }
  const context = {
    watcher,
    logger,
    store,
    meta,
    generateDigest: () => '',
    parseData: async ({ data }: { data: unknown }) => setTimeout(slowness, data),
  } as unknown as LoaderContext // only what is asked for
  const write = (text: string) => {
    writeFileSync(join(dir, 'harbour.yaml'), text)
    watcher.emit('all', 'change', join(dir, 'harbour.yaml'))
  }
  return { context, said, titles, meta, write }
}

test('while developing each thing is said once, and a mistake changes what the pages are made of', async () => {
  const { articles, removed } = libraryLoaders(dir)
  const { context, said, titles, meta, write } = develop()
  await articles.load(context)
  await removed.load(context)
  expect(said.splice(0)).toEqual([expect.stringContaining('untitled.txt:1:1: no title')])

  write('titel: The Loud Harbour\n')
  await vi.waitFor(() => expect(said).not.toEqual([]), 10_000)
  expect(said.splice(0)).toEqual([`error: ${join(dir, 'harbour.yaml')}:1:1: unknown key “titel”`])
  // Astro loads a page again when what is stored has changed.
  expect([...meta.values()]).toEqual([expect.stringContaining('titel')])
  expect([...titles.values()]).toContain('The Quiet Harbour')

  write('title: The Loud Harbour\n')
  await vi.waitFor(() => expect([...titles.values()]).toContain('The Loud Harbour'), 10_000)
  await vi.waitFor(() => expect(meta.size).toBe(0))
  expect(said).toEqual([])
})

test('a build says that it wrote ledgers, and which numbers vanished', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'written-'))
  const build = async (capture: string): Promise<string[]> => {
    writeFileSync(join(folder, 'harbour.txt'), capture)
    const { watcher: _, ...context } = develop().context
    const told: string[] = []
    const tell = (words: string) => told.push(words)
    Object.assign(context.logger, { info: tell, warn: tell })
    await libraryLoaders(folder).articles.load(context)
    return told
  }
  const written = `1 ledger written: commit ${join(folder, 'permalinks')} with the captures`
  expect(await build(CAPTURE)).toEqual([written, '1 article'])
  expect(await build(CAPTURE)).toEqual(['1 article'])
  const told = await build(CAPTURE.replace(/By noon.*\n/, ''))
  expect(told).toContainEqual(expect.stringMatching(/^harbour\n {2}p2 {5}vanished$/))
  expect(told.slice(-2)).toEqual([written, '1 article'])
  rmSync(folder, { recursive: true })
})

test('of two changes in a row the last is what the pages are made of', async () => {
  const { articles, removed } = libraryLoaders(dir)
  const { context, titles } = develop(50)
  const { watcher } = context
  const second = join(dir, 'quarry.txt')
  writeFileSync(
    second,
    CAPTURE.replace('Quiet Harbour', 'Loud Quarry').replaceAll('boats', 'carts'),
  )
  await articles.load(context)
  await removed.load(context)
  expect([...titles.values()]).toContain('The Loud Quarry')
  watcher?.emit('all', 'change', second)
  await setTimeout(20)
  rmSync(second)
  watcher?.emit('all', 'unlink', second)
  await setTimeout(1_000)
  expect([...titles.values()].filter(Boolean)).toHaveLength(1)
})
