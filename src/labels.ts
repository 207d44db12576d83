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
}

export const LABELS = {
  title: { part: 'head', name: 'title' },
  subtitle: { part: 'head', name: 'subtitle' },
  byline: { part: 'head', name: 'byline' },
  dateline: { part: 'head', name: 'published' },
  updated: { part: 'head', name: 'updated' },
  captured: { part: 'head', name: 'date of capture' },
  section: { part: 'head', name: 'section' },
  publication: { part: 'head', name: 'publication' },
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

/** Every label, in the order of the table. */
export const labelNames = Object.keys(LABELS) as [Label, ...Label[]] // Object.keys widens to string[]

/** Whether lines of this label are kept in the record (as a field or in the body), not set aside. */
export function isKept(label: Label): boolean {
  return LABELS[label].part !== 'aside' && LABELS[label].part !== 'blank'
}
