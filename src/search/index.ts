import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { ARTICLES_IN_PART, type IndexFile, toIndexFiles } from './index-files.ts'
import { toIndexWord } from './index-text.ts'
import { LIBRARY_FILE, type Library, type WordCounts } from './library.ts'
import type { SearchRecord } from './records.ts'
import { countWords } from './words.ts'

/** Up to this many bytes, compressed, one file with every text is lighter than Pagefind's engine and an article. */
const LIGHT = 80_000

/** The library's files, for records in any order. The same records give the same bytes. */
export async function toLibraryFiles(
  records: readonly SearchRecord[],
  light = LIGHT,
  inPart = ARTICLES_IN_PART,
): Promise<IndexFile[]> {
  const newestFirst = [...records].sort(byDate)
  const texts = JSON.stringify({ kind: 'texts', records: newestFirst } satisfies Library)
  if (gzipSync(texts).length <= light) return [{ path: LIBRARY_FILE, content: texts }]
  const words = countWords(newestFirst)
  const files = [...(await toIndexFiles(newestFirst, inPart)), ...toWordFiles(words)]
  const folder = toDigest(files)
  const library: Library = {
    kind: 'index',
    folder,
    articles: records.length,
    parts: Math.ceil(records.length / inPart),
    heavy: toHeavy(words),
    initials: toInitials(words),
  }
  return [
    { path: LIBRARY_FILE, content: JSON.stringify(library) },
    ...files.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
  ]
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

/** A word's postings take about a byte for each place; what doesn't fill a file of its own needs no mention. */
function toHeavy(words: WordCounts): Record<string, number> {
  const all = words.reduce((total, [, count]) => total + count, 0)
  const least = Math.max(3000, all / 1500)
  const heavy = words.filter(([, count]) => count > least)
  return Object.fromEntries(
    heavy.map(([word, count]) => [toIndexWord(word), Math.round(count / 100) / 10]),
  )
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
