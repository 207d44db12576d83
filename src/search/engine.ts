import { type ArticleHit, answer } from './answer.ts'
import type { LibraryReader } from './library.ts'
import type { Stem } from './match.ts'
import { isEmpty, type Query } from './query.ts'
import { openSource, type Source } from './source.ts'

/** How answers are ordered: the nearest to what was typed first, or the newest. */
export type Order = 'best' | 'newest'

/** All that was found. */
export interface Answer {
  readonly query: Query
  readonly hits: readonly ArticleHit[]
  /** Sums over the hits. */
  readonly places: number
  readonly exact: number
  /** Articles that may answer and have not been read; 0 where the sums are final. */
  readonly unread: number
}

/** Searches a library. */
export interface Engine {
  /** Checks up to `limit` articles, newest first. Rejects with a LibraryError. */
  search(query: Query, limit?: number): Promise<Answer>
  /** What suggestions are made from. */
  words: Source['words']
}

/** Opens the library at the first search. After an error everything is read anew. */
export function createEngine(reader: LibraryReader): Engine {
  let opening: Promise<Source> | undefined
  const source = async <Result>(use: (source: Source) => Promise<Result>) => {
    opening ??= openSource(reader)
    try {
      return await use(await opening)
    } catch (error) {
      opening = undefined
      throw error
    }
  }
  return {
    search: (query, limit = Number.POSITIVE_INFINITY) =>
      source((opened) => searchIn(opened, query, limit)),
    words: (initial) => source((opened) => opened.words(initial)),
  }
}

async function searchIn(source: Source, query: Query, limit: number): Promise<Answer> {
  if (isEmpty(query)) return { query, hits: [], places: 0, exact: 0, unread: 0 }
  const toStem = await loadStem(query)
  const candidates = await source.candidates(query, toStem)
  const records = await source.records(candidates.slice(0, limit))
  const hits = records.flatMap((record) => answer(query, record, toStem) ?? [])
  return {
    query,
    hits,
    places: hits.reduce((total, hit) => total + hit.places, 0),
    exact: hits.reduce((total, hit) => total + hit.exact, 0),
    unread: Math.max(0, candidates.length - limit),
  }
}

/** Stems are for loose words alone: a reader of phrases doesn't fetch them. */
async function loadStem({ terms }: Query): Promise<Stem> {
  if (!terms.some((term) => term.loose)) return (word) => word
  return (await import('./stem.ts')).toStem
}

/** Hits come newest first; the best ones first where that is asked for. */
export function inOrder(hits: readonly ArticleHit[], order: Order): ArticleHit[] {
  return order === 'newest' ? [...hits] : [...hits].sort((a, b) => b.score - a.score)
}
