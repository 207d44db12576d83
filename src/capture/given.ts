import type { HeadFields } from '../article.ts'
import { type HeadField, LABELS, type Label } from '../labels.ts'

/** A label and what decided it. */
export interface GivenLabel {
  readonly label: Label
  readonly rule: string
  /** A heading’s depth, where it is said. */
  readonly depth?: number
}

/** What speaks for or against a line being the text, in log odds, and in a reader's words. */
export interface Leaning {
  readonly odds: number
  readonly rule: string
}

/**
 * What is known of a capture before it is read: from the marks of a Markdown or HTML file, or from a correction. It stands
 * over what the reading finds.
 */
export interface Given {
  /** Labels by line number; a block is labelled by the first of its lines that has one. */
  readonly labels: ReadonlyMap<number, GivenLabel>
  /** Whether a line is the article’s text and why; undefined leaves that to the reading. */
  readonly inside: (line: number) => { readonly is: boolean; readonly rule: string } | undefined
  /** What the file’s marks say of a line without deciding it: the reading weighs it with all the rest. */
  readonly leaning?: (line: number) => Leaning | undefined
  /** Kinds of lines by number, for those that the reading finds to be text. */
  readonly kinds?: ReadonlyMap<number, Label>
  /** Fields of the head; a field that is `null` is left out of the record. */
  readonly fields: { readonly [Key in keyof HeadFields]?: HeadFields[Key] | null }
}

/** The fields that are dates. */
export const DATE_FIELDS: ReadonlySet<HeadField> = new Set(['published', 'updated', 'captured'])

/** Nothing is known. */
export const NOTHING_GIVEN: Given = { labels: new Map(), inside: () => undefined, fields: {} }

/** Both, the second over the first: a line that it puts outside the text has no label of the text from the first. */
export function overlaid(below: Given, above: Given): Given {
  const kept = [...below.labels].filter(
    ([line, { label }]) => above.inside(line)?.is !== false || LABELS[label].part !== 'body',
  )
  return {
    ...below,
    labels: new Map([...kept, ...above.labels]),
    inside: (line) => above.inside(line) ?? below.inside(line),
    fields: { ...below.fields, ...above.fields },
  }
}

/** The fields, and of others what they don’t say; authors are all named, each once. */
export function withOthers(fields: Given['fields'], others: Given['fields']): Given['fields'] {
  if (!fields.bylines || !others.bylines) return { ...others, ...fields }
  const names = new Set(fields.bylines.map(({ name }) => name))
  const added = others.bylines.filter(({ name }) => !names.has(name))
  return { ...others, ...fields, bylines: [...fields.bylines, ...added] }
}
