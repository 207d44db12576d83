import type { ArticleHit, UnitHit } from './answer.ts'
import { type Answer, inOrder, type Order } from './engine.ts'
import { type Piece, toPassages } from './excerpt.ts'
import { toFragment } from './fragment.ts'
import { yearOf } from './records.ts'

/** A passage as a page shows it. */
export interface PassageView {
  /** `7` or `7a` where it stands in a numbered paragraph. */
  readonly number?: string
  /** What it stands in, where that is no paragraph: `caption`, `title`, … */
  readonly kind?: string
  /** After `#` in the address of the article. */
  readonly fragment: string
  readonly pieces: readonly Piece[]
}

/** An article that answers, as a page shows it. */
export interface GroupView {
  readonly slug: string
  readonly title: string
  readonly authors: readonly string[]
  readonly publication?: string
  /** ISO 8601, as far as it is known. */
  readonly published?: string
  readonly language?: string
  readonly direction?: 'rtl'
  readonly places: number
  /** Whether one of its passages holds all that was asked for. */
  readonly complete: boolean
  readonly passages: readonly PassageView[]
}

/** How many of the articles found have each value, most first. */
export type Facet = readonly (readonly [value: string, articles: number])[]

/** An answer as a page shows it. */
export interface AnswerView {
  readonly places: number
  readonly articles: number
  readonly exact: number
  readonly unread: number
  /** Places are paragraphs that hold several words or phrases, not occurrences of one. */
  readonly together: boolean
  /** Of these, the paragraphs that hold all that was asked for and their articles; in others each holds some of it. */
  readonly complete: { readonly places: number; readonly articles: number }
  /** Only a field was asked for: articles are found, no places in them. */
  readonly fieldsOnly: boolean
  readonly notes: readonly string[]
  /** The first articles, in order. */
  readonly groups: readonly GroupView[]
  readonly authors: Facet
  readonly publications: Facet
  readonly years: Facet
}

/** What a page shows of an answer: its first `shown` articles. */
export function toView(answer: Answer, order: Order, shown: number): AnswerView {
  const { query, hits, places, exact, unread } = answer
  const records = hits.map((hit) => hit.record)
  const complete = hits.filter((hit) => hit.complete)
  return {
    places,
    articles: hits.length,
    exact,
    unread,
    together: query.terms.length > 1,
    complete: {
      places: complete.reduce((total, hit) => total + hit.places, 0),
      articles: complete.length,
    },
    fieldsOnly: query.terms.length === 0,
    notes: query.notes,
    groups: inOrder(hits, order).slice(0, shown).map(toGroup),
    authors: toFacet(records.flatMap((record) => [...new Set(record.authors)])),
    publications: toFacet(records.flatMap(({ publication }) => publication ?? [])),
    years: toFacet(records.flatMap((record) => yearOf(record) ?? []).map(String)),
  }
}

function toGroup({ record, prepared, units, places, complete }: ArticleHit): GroupView {
  const { slug, title, authors, publication, published, language, direction } = record
  const toViews = (hit: UnitHit): PassageView[] =>
    toPassages(hit.unit.text, hit.spans).map(({ first, pieces }) => ({
      ...toLabel(hit),
      fragment: toFragment(prepared, hit.index, first),
      pieces,
    }))
  return {
    slug,
    title,
    authors,
    ...(publication !== undefined && { publication }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    ...(direction !== undefined && { direction }),
    places,
    complete,
    passages: units.flatMap(toViews),
  }
}

function toLabel({ unit }: UnitHit): Pick<PassageView, 'number' | 'kind'> {
  const number = /^p(.+)/.exec(unit.id ?? '')?.[1]
  return {
    ...(number !== undefined && { number }),
    ...(unit.kind !== 'paragraph' && { kind: unit.kind }),
  }
}

function toFacet(values: readonly string[]): Facet {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
}
