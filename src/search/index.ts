import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { ARTICLES_IN_PART, type IndexFile, toPagefindIndex } from './index-files.ts'
import { type IndexedLibrary, LIBRARY_FILE, type Library, type WordCounts } from './library.ts'
import { countArticles, toPairFiles } from './pair-files.ts'
import type { SearchRecord } from './records.ts'
import { countWords } from './words.ts'

/** Where a library of one kind ends and another begins. */
export interface Limits {
  /** Up to this many bytes, compressed, one file with every text is lighter than Pagefind's engine and an article. */
  readonly light: number
  /** Articles in a part of the index. */
  readonly inPart: number
  /**
   * Articles that a common word stands in, at the least: a phrase without any other is found by its pairs. So many are the
   * most that a rare word makes a reader fetch; the fewer they are, the longer is the list of common words. The square root
   * of the number of articles keeps both small. Measured: docs/search.md.
   */
  readonly common: number
  /** Articles that a heavy word stands in, at the least; it stands in a quarter of all as well. */
  readonly heavy: number
}

const LIMITS = { light: 80_000, inPart: ARTICLES_IN_PART, heavy: 500 }

/** The library's files, for records in any order. The same records give the same bytes. */
export async function toLibraryFiles(
  records: readonly SearchRecord[],
  limits: Partial<Limits> = {},
): Promise<IndexFile[]> {
  const chosen = { ...LIMITS, common: Math.sqrt(records.length), ...limits }
  const newestFirst = [...records].sort(byDate)
  const texts = JSON.stringify({ kind: 'texts', records: newestFirst } satisfies Library)
  if (gzipSync(texts).length <= chosen.light) return [{ path: LIBRARY_FILE, content: texts }]
  return toIndex(newestFirst, chosen)
}

async function toIndex(records: readonly SearchRecord[], limits: Limits): Promise<IndexFile[]> {
  const { common, heavy } = toFrequent(records, limits)
  const words = countWords(records)
  const pairs = toPairFiles(records, new Set(common))
  const pagefind = await toPagefindIndex(records, new Set(heavy), limits.inPart)
  const files = [...toArticleFiles(records), ...pagefind.files, ...pairs, ...toWordFiles(words)]
  const folder = toDigest(files)
  const library: IndexedLibrary = {
    kind: 'index',
    folder,
    version: pagefind.version,
    parts: pagefind.parts,
    pairFiles: pairs.length,
    common: common.join(' '),
    heavy: heavy.join(' '),
    initials: toInitials(words),
  }
  return [
    { path: LIBRARY_FILE, content: JSON.stringify(library) },
    ...files.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
  ]
}

/** Words by the number of articles they stand in. */
function toFrequent(records: readonly SearchRecord[], limits: Limits) {
  const counts = [...countArticles(records)].sort(([a], [b]) => (a < b ? -1 : 1))
  const inAtLeast = (least: number) =>
    counts.flatMap(([word, count]) => (count < least ? [] : [word]))
  const heavy = Math.max(limits.common, limits.heavy, records.length / 4)
  return { common: inAtLeast(limits.common), heavy: inAtLeast(heavy) }
}

function toArticleFiles(records: readonly SearchRecord[]): IndexFile[] {
  return records.map((record, number) => ({
    path: `articles/${number}.json`,
    content: JSON.stringify(record),
  }))
}

/** The newest first, those without a date last; by slug where that says nothing. */
function byDate(a: SearchRecord, b: SearchRecord): number {
  const [first = '', second = ''] = [a.published, b.published]
  if (first !== second) return first > second ? -1 : 1
  return a.slug < b.slug ? -1 : 1
}

function toDigest(files: readonly IndexFile[]): string {
  const hash = createHash('sha256')
  for (const { path, content } of files) hash.update(path).update('\0').update(content)
  return hash.digest('hex').slice(0, 12)
}

function toInitials(words: WordCounts): string {
  return [...new Set(words.map(([word]) => [...word][0] ?? ''))].sort().join('')
}

function toWordFiles(words: WordCounts): IndexFile[] {
  return [...toInitials(words)].map((initial) => ({
    path: `words/${initial.codePointAt(0)?.toString(16)}.json`,
    content: JSON.stringify(words.filter(([word]) => word.startsWith(initial))),
  }))
}
