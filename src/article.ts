import { z } from 'zod'
import { type HeadField, labelNames } from './labels.ts'

/**
 * The article record: all that a capture says, and nothing that it doesn't. Text fields hold the capture's characters
 * unchanged, but for a hyphen that only breaks a word at a line's end; a field that the capture doesn't hold is absent, never empty.
 */

const text = z.string().min(1)

/** A place in the capture, after unist: lines and columns count from 1, offsets from 0, in UTF-16 code units. */
const point = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
})
const position = z.strictObject({ start: point, end: point })

/** How much of a date is known. `minute` says a local clock time without a time zone, unless `value` ends in one. */
const PRECISIONS = ['year', 'month', 'day', 'minute'] as const

const date = z.strictObject({
  /** ISO 8601, as far as it is known: `2015`, `2015-12`, `2015-12-04`, `2015-12-04T04:41`, with `Z` or `+01:00` only when said. */
  value: z.string().regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(Z|[+-]\d\d:\d\d)?)?)?)?$/),
  precision: z.enum(PRECISIONS),
  /** The words it came from. */
  text,
})

const byline = z.strictObject({
  name: text,
  kind: z.enum(['person', 'organisation']),
  /** What the byline says of the person: `Staff Writer`, `Foreign Minister of …`. */
  role: text.optional(),
  /** A handle on a social network, with its `@`. */
  handle: text.optional(),
})

/** The name a block is linked by (`p7`, `p7a`, `h2`, `f1`): given by the permalink stage, never by the capture. */
const id = z
  .string()
  .regex(/^[phf]\d+[a-z]*$/)
  .optional()

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text, position, id }),
  z.strictObject({
    type: z.literal('heading'),
    text,
    /** 2 for a subheading of the article, 3 for one below it. */
    depth: z.int().min(2).max(6),
    position,
    id,
  }),
  z.strictObject({
    type: z.literal('list'),
    /** Whether the items are numbered: then each has its `number`. */
    ordered: z.boolean(),
    /** The items without their markers. */
    items: z.array(z.strictObject({ text, number: z.int().min(0).optional(), position })).min(1),
    position,
    id,
  }),
  z.strictObject({
    type: z.literal('quotation'),
    text,
    /** Who is quoted, when a line of its own says so. */
    attribution: text.optional(),
    position,
    id,
  }),
  z.strictObject({
    type: z.literal('code'),
    /** The lines; an indent that all have is left out. */
    items: z.array(z.strictObject({ text, position })).min(1),
    position,
    id,
  }),
  z.strictObject({
    type: z.literal('table'),
    /** The rows, cells parted by tabs; `head` where a row says what stands below. */
    items: z.array(z.strictObject({ text, head: z.literal(true).optional(), position })).min(1),
    position,
    id,
  }),
  z.strictObject({
    type: z.literal('figure'),
    caption: text.optional(),
    /** Who made the picture: the name alone. */
    credit: text.optional(),
    position,
    id,
  }),
])

const line = z.strictObject({
  /** Counted from 1, blank lines too. */
  number: z.int().min(1),
  /** The line as it stands, without its line ending. */
  text: z.string(),
  label: z.enum(labelNames),
  /** The rule, or the evidence, that decided the label: a short phrase for a reader. */
  rule: text,
  /** How sure the label is, 0 to 1. */
  confidence: z.number().min(0).max(1).optional(),
  /** Index in `body` of the block that the line became. */
  block: z.int().min(0).optional(),
})

export const articleSchema = z.strictObject({
  /** The article's part of its address: lower-case words of the title and hyphens. */
  slug: z.string().min(1),
  /** Slugs that it had before, oldest first: their addresses redirect to this one's. */
  formerly: z.array(z.string()).optional(),
  title: text,
  subtitle: text.optional(),
  bylines: z.array(byline),
  published: date.optional(),
  updated: date.optional(),
  /** When the page was saved, where the page's own clock says so. */
  captured: date.optional(),
  publication: text.optional(),
  section: text.optional(),
  /** BCP 47, found from the body. */
  language: text.optional(),
  direction: z.enum(['ltr', 'rtl']),
  /** Key points that the page lists apart from the text. */
  keyPoints: z.array(text).optional(),
  body: z.array(block).min(1),
  disclaimer: text.optional(),
  signature: text.optional(),
  /** What the page says of the author under the text. */
  authorNote: text.optional(),
  /** Ids of removed blocks, in document order: each has a stub at its place. */
  stubs: z.array(z.string()).optional(),
  /** Ids that lead to another: a merged paragraph's to the one that holds its text now. */
  aliases: z.record(z.string(), z.string()).optional(),
  /** For each alias where its text begins: an index in `allTextsOf` the block, and UTF-16 code units into that text; 0 and 0 where that can't be told. */
  aliasPlaces: z
    .record(z.string(), z.strictObject({ text: z.int().min(0), offset: z.int().min(0) }))
    .optional(),
  /** The ids of all blocks and of all stubs, in document order: it says where each stub stands. */
  order: z.array(z.string()).optional(),
  /** How sure the reading is as a whole, 0 to 1, and what a person should look at. */
  confidence: z.number().min(0).max(1).optional(),
  doubts: z.array(text).optional(),
  source: z.strictObject({
    /** The capture's file, as it was named to the reader. */
    file: text,
    /** SHA-256 of the file's bytes, hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(1),
  }),
  /** Every line of the capture, in order, with exactly one label and rule. */
  lines: z.array(line).min(1),
})

export type Article = z.infer<typeof articleSchema>
export type Byline = z.infer<typeof byline>
export type ArticleDate = z.infer<typeof date>
export type Block = z.infer<typeof block>
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>
export type Position = z.infer<typeof position>
export type Line = z.infer<typeof line>

/** What the lines around the text may say of an article. */
export type HeadFields = Partial<Pick<Article, HeadField>>

/** The texts of a block that a reader reads: one, an item, a line or a row each for a list, code or a table, a caption's for a figure. */
export function textsOf(block: Block): string[] {
  if ('items' in block) return block.items.map((item) => item.text)
  if (block.type === 'figure') return block.caption === undefined ? [] : [block.caption]
  return [block.text]
}

/** The same, then what stands apart from them: whom a quotation names, who made a figure's picture. */
export function allTextsOf(block: Block): string[] {
  const apart =
    block.type === 'quotation' ? block.attribution : block.type === 'figure' && block.credit
  return apart ? [...textsOf(block), apart] : textsOf(block)
}

/** A heading's depth as those know it who write it: 2 to 6, as the record's schema has it. */
export function toHeadingDepth(depth: number): 2 | 3 | 4 | 5 | 6 {
  return depth === 3 || depth === 4 || depth === 5 || depth === 6 ? depth : 2
}
