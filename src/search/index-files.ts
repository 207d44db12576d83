import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { toIndexText } from './index-text.ts'
import { PAGEFIND_SIGNATURE } from './library.ts'
import type { Part } from './pagefind-table.ts'
import { readTable, type Table } from './read-table.ts'
import type { SearchRecord } from './records.ts'

/** A file of the search index. */
export interface IndexFile {
  /** Below the folder of the index, with forward slashes. */
  readonly path: string
  readonly content: Uint8Array | string
}

/** Pagefind's part of the index. */
export interface PagefindIndex {
  /** Pagefind's version, as its engine knows it. */
  readonly version: string
  readonly parts: readonly Part[]
  readonly files: readonly IndexFile[]
}

/**
 * Words in one posting file of Pagefind's, in entries. Its own 20,000 makes a reader fetch some 25 kB a word; smaller
 * files make the list of them, which every reader fetches, longer. Measured: docs/search.md.
 */
const ENTRIES_IN_FILE = 1500

/** Articles that one run of Pagefind takes: it holds some 250 MB for each thousand, and asking it for a frequent word takes the square of this. */
export const ARTICLES_IN_PART = 4000

/**
 * Indexes records with Pagefind, in the order given, but for the heavy words: its engine, and for each part of the library a
 * folder of postings. Of Pagefind's table of contents only what can't be worked out is kept. Throws where Pagefind reports an error.
 */
export async function toPagefindIndex(
  records: readonly SearchRecord[],
  heavy: ReadonlySet<string>,
  inPart = ARTICLES_IN_PART,
): Promise<PagefindIndex> {
  const files: IndexFile[] = []
  const parts: Part[] = []
  let version = ''
  for (let from = 0; from < records.length; from += inPart) {
    const texts = records.slice(from, from + inPart).map((record) => toIndexText(record, heavy))
    const made = await runPagefind(texts)
    const table = readTable(contentsOf(find(made, '.pf_meta')))
    if (from === 0) files.push({ path: 'engine.gz', content: find(made, 'wasm.unknown.pagefind') })
    files.push(...toPostings(made, table, parts.length))
    parts.push({ articles: checkOrder(made, table), starts: toStarts(table) })
    version = table.version
  }
  return { version, parts, files }
}

interface PagefindFile {
  readonly path: string
  readonly content: Uint8Array
}

async function runPagefind(texts: readonly string[]): Promise<PagefindFile[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= String(ENTRIES_IN_FILE)
  try {
    // zxx, “no linguistic content”: no stemming, so that positions are those of the words as they stand.
    const { index, errors } = await createIndex({ forceLanguage: 'zxx' })
    if (index === undefined) throw toError('could not start', errors)
    for (const [number, content] of texts.entries()) {
      const added = await index.addCustomRecord({ url: String(number), content, language: 'zxx' })
      if (added.errors.length > 0) throw toError(`could not index a text`, added.errors)
    }
    const got = await index.getFiles()
    if (got.errors.length > 0) throw toError('could not give its files', got.errors)
    return got.files
  } finally {
    await close()
  }
}

function toError(what: string, errors: readonly string[]): Error {
  return new Error(`Pagefind ${what}: ${errors.join('; ') || 'it gave no reason'}`)
}

function find(files: readonly PagefindFile[], end: string): Uint8Array {
  const found = files.find((file) => file.path.endsWith(end))
  if (found === undefined) throw new Error(`Pagefind gave no ${end}`)
  return found.content
}

function contentsOf(file: Uint8Array): Buffer {
  return gunzipSync(file).subarray(PAGEFIND_SIGNATURE.length)
}

/** Posting files by their place in the table. */
function toPostings(files: readonly PagefindFile[], { chunks }: Table, part: number): IndexFile[] {
  return chunks.map(({ name }, number) => ({
    path: `${part}/postings/${number}.gz`,
    content: find(files, `index/${name}.pf_index`),
  }))
}

/** The shortest word that comes after all of the posting file before: a letter further than they have in common. */
function toStarts({ chunks }: Table): string {
  const starts = chunks.map(({ from }, index) => {
    const first = [...from]
    const before = [...(chunks[index - 1]?.to ?? '')]
    const same = first.findIndex((letter, at) => letter !== before[at])
    return index === 0 ? '' : first.slice(0, same + 1).join('')
  })
  return starts.join(' ')
}

/** The number of articles; throws unless Pagefind's table has each in the place of its number, which its fragment holds. */
function checkOrder(files: readonly PagefindFile[], { pages }: Table): number {
  for (const [number, name] of pages.entries()) {
    const fragment = contentsOf(find(files, `fragment/${name}.pf_fragment`)).toString()
    const { url } = JSON.parse(fragment) as { url: string } // Pagefind's own JSON
    if (url !== String(number)) throw new Error(`Pagefind put article ${number} elsewhere`)
  }
  return pages.length
}
