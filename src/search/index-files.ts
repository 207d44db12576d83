import { gunzipSync, gzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { toIndexText } from './index-text.ts'
import type { SearchRecord } from './records.ts'

/** A file of the search index. */
export interface IndexFile {
  /** Below the folder of the index, with forward slashes. */
  readonly path: string
  readonly content: Uint8Array | string
}

/**
 * Words in one posting file of Pagefind's, in entries. Its own 20,000 makes a reader fetch some 25 kB a word; smaller
 * files make the table of them, which every reader fetches, longer. Measured: docs/search.md.
 */
const ENTRIES_IN_FILE = 1500
const SIGNATURE = 'pagefind_dcd'

/** Articles that one run of Pagefind takes: it holds some 250 MB for each thousand, and asking it for a frequent word takes the square of this. */
export const ARTICLES_IN_PART = 4000

/**
 * Indexes records with Pagefind, in the order given: its engine, a file for each record, and for each part of the library
 * a folder with table of contents and postings. Records and posting files are numbered, which halves the table of
 * contents. Throws where Pagefind reports an error.
 */
export async function toIndexFiles(
  records: readonly SearchRecord[],
  inPart = ARTICLES_IN_PART,
): Promise<IndexFile[]> {
  const files: IndexFile[] = records.map((record, number) => ({
    path: `articles/${number}.json`,
    content: JSON.stringify(record),
  }))
  for (let part = 0; part * inPart < records.length; part += 1) {
    const from = part * inPart
    files.push(...(await toPartFiles(records.slice(from, from + inPart), part, from)))
  }
  return files
}

/** The files of a part whose first record has the number `from`; those of the first with the engine. */
async function toPartFiles(
  records: readonly SearchRecord[],
  part: number,
  from: number,
): Promise<IndexFile[]> {
  const files = await runPagefind(records, from)
  const postings = files.filter((file) => file.path.startsWith('index/'))
  const names = new Map([...recordNames(files, records), ...postings.map(toPostingName)])
  return files.flatMap(({ path, content }): IndexFile[] => {
    if (path === 'wasm.unknown.pagefind') return part === 0 ? [{ path: 'engine.gz', content }] : []
    if (path.endsWith('.pf_meta')) {
      return [{ path: `${part}/contents.gz`, content: rename(content, names) }]
    }
    const isPosting = path.startsWith('index/')
    return isPosting ? [{ path: `${part}/postings/${names.get(nameOf(path))}.gz`, content }] : []
  })
}

interface PagefindFile {
  readonly path: string
  readonly content: Uint8Array
}

async function runPagefind(
  records: readonly SearchRecord[],
  from: number,
): Promise<PagefindFile[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= String(ENTRIES_IN_FILE)
  try {
    // zxx, “no linguistic content”: no stemming, so that positions are those of the words as they stand.
    const { index, errors } = await createIndex({ forceLanguage: 'zxx' })
    if (index === undefined) throw toError('could not start', errors)
    for (const [number, record] of records.entries()) {
      const content = toIndexText(record)
      const url = String(from + number)
      const added = await index.addCustomRecord({ url, content, language: 'zxx' })
      if (added.errors.length > 0) throw toError(`could not index ${record.slug}`, added.errors)
    }
    const got = await index.getFiles()
    if (got.errors.length > 0) throw toError('could not give its files', got.errors)
    // Pagefind gives them in no particular order.
    return got.files.sort((a, b) => (a.path < b.path ? -1 : 1))
  } finally {
    await close()
  }
}

function toError(what: string, errors: readonly string[]): Error {
  return new Error(`Pagefind ${what}: ${errors.join('; ') || 'it gave no reason'}`)
}

/** `zxx_b2ebf4c` in `fragment/zxx_b2ebf4c.pf_fragment`. */
function nameOf(path: string): string {
  return path.slice(path.indexOf('/') + 1, path.lastIndexOf('.'))
}

function toPostingName({ path }: PagefindFile, number: number): [old: string, new: string] {
  return [nameOf(path), `w${number}`]
}

/** Pagefind names a page in its results as it names the page's fragment, and the fragment holds the number it was given. */
function recordNames(files: readonly PagefindFile[], records: readonly SearchRecord[]) {
  const fragments = files.filter((file) => file.path.startsWith('fragment/'))
  if (fragments.length !== records.length) {
    throw new Error(`Pagefind indexed ${fragments.length} of ${records.length} articles`)
  }
  return fragments.map(({ path, content }): [old: string, new: string] => {
    const { url } = JSON.parse(gunzipSync(content).toString().slice(SIGNATURE.length)) as {
      url: string
    } // Pagefind's own JSON
    return [nameOf(path), url]
  })
}

/** Puts new names into Pagefind's table of contents, which is CBOR: a short text is its length + 0x60, then its bytes. */
function rename(content: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  const table = gunzipSync(content).toString('latin1')
  const renamed = table.replace(/[\x60-\x77](zxx_[0-9a-f]{7,19})/g, (whole, found: string) => {
    const old = found.slice(0, whole.charCodeAt(0) - 0x60)
    const name = names.get(old)
    return name === undefined
      ? whole
      : String.fromCharCode(0x60 + name.length) + name + found.slice(old.length)
  })
  return gzipSync(Buffer.from(renamed, 'latin1'), { level: 9 })
}
