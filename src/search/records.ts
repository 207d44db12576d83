import type { Article, Block } from '../article.ts'
import { toCodeText } from '../code.ts'

/** What a searched text is in its article. */
export type UnitKind =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'key point'
  | 'paragraph'
  | 'heading'
  | 'list item'
  | 'code'
  | 'row of a table'
  | 'quotation'
  | 'attribution'
  | 'caption'
  | 'credit'
  | 'disclaimer'
  | 'signature'
  | 'author’s note'

/** A text that a phrase must stand in whole: a paragraph, an item of a list, a title … */
export interface Unit {
  readonly kind: UnitKind
  /** Id of the element it stands in on the article's page; absent where it has none. */
  readonly id?: string
  /** As it stands in the record. */
  readonly text: string
}

/** All that search knows of an article; what the browser reads. */
export interface SearchRecord {
  readonly slug: string
  readonly title: string
  readonly authors: readonly string[]
  readonly publication?: string
  /** The label over the title, which isn't searched: links are told from it. */
  readonly section?: string
  /** ISO 8601, as far as it is known. */
  readonly published?: string
  /** BCP 47; absent where it is not known. */
  readonly language?: string
  /** Where the script runs from right to left. */
  readonly direction?: 'rtl'
  /** In reading order. */
  readonly units: readonly Unit[]
}

/** What can be searched of an article, in the order in which its page shows it. */
export function toSearchRecord(article: Article): SearchRecord {
  const { slug, title, publication, section, published, language, direction } = article
  return {
    slug,
    title,
    authors: article.bylines.map((byline) => byline.name),
    ...(publication !== undefined && { publication }),
    ...(section !== undefined && { section }),
    ...(published !== undefined && { published: published.value }),
    ...(language !== undefined && { language }),
    ...(direction === 'rtl' && { direction }),
    units: [...headUnits(article), ...article.body.flatMap(blockUnits), ...endUnits(article)],
  }
}

function headUnits({ title, subtitle, bylines, keyPoints = [] }: Article): Unit[] {
  return [
    { kind: 'title', text: title },
    ...optional('subtitle', subtitle),
    ...bylines.map(
      ({ name, role }): Unit => ({ kind: 'byline', text: role ? `${name}, ${role}` : name }),
    ),
    ...keyPoints.map((text): Unit => ({ kind: 'key point', text })),
  ]
}

function endUnits({ signature, authorNote, disclaimer }: Article): Unit[] {
  return [
    ...optional('signature', signature),
    ...optional('author’s note', authorNote),
    ...optional('disclaimer', disclaimer),
  ]
}

function blockUnits(block: Block): Unit[] {
  const { id } = block
  if (block.type === 'list' || block.type === 'table') {
    const kind = block.type === 'list' ? 'list item' : 'row of a table'
    return block.items.flatMap(({ text }) => optional(kind, text, id))
  }
  if (block.type === 'code') return optional('code', toCodeText(block), id)
  if (block.type === 'figure') {
    return [...optional('caption', block.caption, id), ...optional('credit', block.credit, id)]
  }
  if (block.type === 'quotation') {
    return [
      ...optional('quotation', block.text, id),
      ...optional('attribution', block.attribution, id),
    ]
  }
  return optional(block.type, block.text, id)
}

function optional(kind: UnitKind, text: string | undefined, id?: string): Unit[] {
  if (text === undefined) return []
  return [{ kind, text, ...(id !== undefined && { id }) }]
}

/** The year an article was published in; undefined where that is not known. */
export function yearOf({ published }: SearchRecord): number | undefined {
  return published === undefined ? undefined : Number(published.slice(0, 4))
}
