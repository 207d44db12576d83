/**
 * What a line of a capture can be. One table: the label type, the words on the source page and in the terminal, and the
 * part of the page a label belongs to are all made from it.
 *
 * - `head`: said about the article, kept as a field of the record
 * - `body`: the article's own text, kept as a block
 * - `end`: what stands after or beside the text and is kept apart from it
 * - `aside`: furniture of the page, set aside and listed
 * - `blank`: nothing but white space
 */
export type Part = 'head' | 'body' | 'end' | 'aside' | 'blank'

interface LabelEntry {
  /** The part of the page that lines of this label belong to. */
  readonly part: Part
  /** The label in a reader's words, lower case. */
  readonly name: string
  /** The field of the record that lines of this label give. */
  readonly field?: string
}

export const LABELS = {
  title: { part: 'head', name: 'title', field: 'title' },
  subtitle: { part: 'head', name: 'subtitle', field: 'subtitle' },
  byline: { part: 'head', name: 'byline', field: 'bylines' },
  dateline: { part: 'head', name: 'published', field: 'published' },
  updated: { part: 'head', name: 'updated', field: 'updated' },
  captured: { part: 'head', name: 'date of capture', field: 'captured' },
  section: { part: 'head', name: 'section', field: 'section' },
  publication: { part: 'head', name: 'publication', field: 'publication' },
  paragraph: { part: 'body', name: 'paragraph' },
  heading: { part: 'body', name: 'heading' },
  'list-item': { part: 'body', name: 'list item' },
  quotation: { part: 'body', name: 'quotation' },
  attribution: { part: 'body', name: 'attribution of a quotation' },
  code: { part: 'body', name: 'code' },
  'table-head': { part: 'body', name: 'head of a table' },
  'table-row': { part: 'body', name: 'row of a table' },
  caption: { part: 'body', name: 'caption' },
  credit: { part: 'body', name: 'credit' },
  'key-point': { part: 'end', name: 'key point' },
  disclaimer: { part: 'end', name: 'disclaimer' },
  signature: { part: 'end', name: 'signature' },
  'author-note': { part: 'end', name: 'author’s note' },
  'pull-quote': { part: 'aside', name: 'pull quote' },
  'alternative-text': { part: 'aside', name: 'alternative text' },
  duplicate: { part: 'aside', name: 'said twice' },
  navigation: { part: 'aside', name: 'navigation' },
  related: { part: 'aside', name: 'related articles' },
  share: { part: 'aside', name: 'share buttons' },
  newsletter: { part: 'aside', name: 'newsletter' },
  subscription: { part: 'aside', name: 'subscription' },
  advertisement: { part: 'aside', name: 'advertisement' },
  comment: { part: 'aside', name: 'reader’s comment' },
  'comment-count': { part: 'aside', name: 'comment count' },
  'comment-form': { part: 'aside', name: 'comment form' },
  captcha: { part: 'aside', name: 'captcha' },
  'cookie-notice': { part: 'aside', name: 'cookie notice' },
  'form-error': { part: 'aside', name: 'form error' },
  'reading-time': { part: 'aside', name: 'reading time' },
  tags: { part: 'aside', name: 'tags' },
  legal: { part: 'aside', name: 'legal notice' },
  furniture: { part: 'aside', name: 'page furniture' },
  blank: { part: 'blank', name: 'blank' },
} as const satisfies Record<string, LabelEntry>

export type Label = keyof typeof LABELS

/** A label of the lines that give a field. */
export type HeadLabel = {
  [Each in Label]: (typeof LABELS)[Each] extends { field: string } ? Each : never
}[Label]

/** A field of the record that single lines give. */
export type HeadField = (typeof LABELS)[HeadLabel]['field']

/** The field that lines of this label give; nothing where they give none. */
export function fieldOf(label: Label): HeadField | undefined {
  const entry = LABELS[label]
  return 'field' in entry ? entry.field : undefined
}

/** Every label, in the order of the table. */
export const labelNames = Object.keys(LABELS) as [Label, ...Label[]] // Object.keys widens to string[]

/** Every field that single lines give, in the order of the table. */
export const headFields = labelNames.flatMap((label) => fieldOf(label) ?? [])

/** Whether lines of this label are kept in the record (as a field or in the body), not set aside. */
export function isKept(label: Label): boolean {
  return LABELS[label].part !== 'aside' && LABELS[label].part !== 'blank'
}
