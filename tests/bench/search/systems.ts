import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { create, insertMultiple, save } from '@orama/orama'
import { Index } from 'flexsearch'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { close, createIndex } from 'pagefind'
import { toLibraryFiles } from '../../../src/search/index.ts'
import type { SearchRecord } from '../../../src/search/records.ts'

/** A search engine in the comparison. */
export interface System {
  name: string
  /** Its half in the browser: adapters/NAME.ts. */
  adapter: string
  /** Makes what the browser fetches: files by path. */
  build(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array | string>>
  /** Below this many articles it is left out: it does what another does. */
  least?: number
  /** Beyond this many articles it is left out: the reader would fetch more than 10 MB. */
  most: number
}

/** Paragraphs as documents; the id is `article:unit`. */
function documentsOf(records: readonly SearchRecord[]) {
  return records.flatMap(({ units }, article) =>
    units.map(({ text }, unit) => ({ id: `${article}:${unit}`, text })),
  )
}

async function libraryFiles(records: readonly SearchRecord[], light?: number) {
  const files = await toLibraryFiles(records, light === undefined ? {} : { light })
  return new Map(files.map(({ path, content }) => [path, content]))
}

function buildPilcrow(records: readonly SearchRecord[]) {
  return libraryFiles(records)
}

export const systems: readonly System[] = [
  {
    name: 'Pilcrow',
    adapter: 'pilcrow',
    most: Number.POSITIVE_INFINITY,
    build: buildPilcrow,
  },
  {
    name: 'Pilcrow at Enter',
    adapter: 'pilcrow-enter',
    least: 1001,
    most: Number.POSITIVE_INFINITY,
    build: buildPilcrow,
  },
  {
    name: 'Pilcrow while one types',
    adapter: 'pilcrow-typing',
    least: 1000,
    most: Number.POSITIVE_INFINITY,
    build: buildPilcrow,
  },
  {
    name: 'reading all the text',
    adapter: 'pilcrow',
    most: 1000,
    build: (records) => libraryFiles(records, Number.POSITIVE_INFINITY),
  },
  {
    name: 'Pagefind 1.5.2, a page an article',
    adapter: 'pagefind',
    most: Number.POSITIVE_INFINITY,
    build: buildPagefind,
  },
  {
    name: 'MiniSearch 7.2',
    adapter: 'minisearch',
    most: 1000,
    async build(records) {
      const index = new MiniSearch({ fields: ['text'] })
      index.addAll(documentsOf(records))
      return new Map([['index.json', JSON.stringify(index)]])
    },
  },
  {
    name: 'FlexSearch 0.8',
    adapter: 'flexsearch',
    most: 1000,
    async build(records) {
      const index = new Index({ tokenize: 'strict', context: true })
      for (const { id, text } of documentsOf(records)) index.add(id, text)
      const parts: [string, string][] = []
      await index.export((key, data) => {
        parts.push([key, data])
      })
      return new Map([['index.json', JSON.stringify(parts)]])
    },
  },
  {
    name: 'lunr 2.3',
    adapter: 'lunr',
    most: 1000,
    async build(records) {
      const index = lunr((builder) => {
        builder.ref('id')
        builder.field('text')
        for (const document of documentsOf(records)) builder.add(document)
      })
      return new Map([['index.json', JSON.stringify(index)]])
    },
  },
  {
    name: 'Orama 3.1 exact',
    adapter: 'orama',
    most: 1000,
    async build(records) {
      const index = create({ schema: { text: 'string' } as const })
      await insertMultiple(index, documentsOf(records), 2000)
      return new Map([['index.json', JSON.stringify(save(index))]])
    },
  },
  {
    name: 'Fuse 7.5',
    adapter: 'fuse',
    most: 1000,
    build: async (records) => new Map([['index.json', JSON.stringify(documentsOf(records))]]),
  },
]

async function buildPagefind(records: readonly SearchRecord[]) {
  const { index } = await createIndex({ forceLanguage: 'en' })
  if (index === undefined) throw new Error('Pagefind does not start')
  for (const [number, { units }] of records.entries()) {
    const content = units.map(({ text }) => text).join(' ')
    // The number of words of each paragraph, by which the adapter tells paragraphs apart.
    const ends = units.map(({ text }) => text.split(/\s+/).filter(Boolean).length).join(' ')
    await index.addCustomRecord({ url: `/${number}`, content, language: 'en', meta: { ends } })
  }
  const { files } = await index.getFiles()
  await close()
  return new Map(files.map(({ path, content }): [string, Uint8Array] => [path, content]))
}

/** Writes files below a folder that is made anew. */
export async function writeAll(folder: string, files: Map<string, Uint8Array | string>) {
  await rm(folder, { recursive: true, force: true })
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}
