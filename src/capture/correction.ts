import { type Document, isMap, isPair, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Article, Byline } from '../article.ts'
import type { Problem } from '../problem.ts'
import { toNames } from './bylines-names.ts'
import { toIsoDate } from './correction-dates.ts'
import { type CorrectedLines, toCorrectedLines } from './correction-lines.ts'
import { type Correction, correctionSchema } from './correction-schema.ts'
import { type Given, NOTHING_GIVEN } from './given.ts'
import type { SourceLine } from './lines.ts'

/** A correction as it came: a YAML file beside a capture. */
export interface CorrectionFile {
  readonly path: string
  readonly text: string
}

/** What a correction says, and what is wrong with it: with an error it says nothing. */
export interface ReadCorrection {
  readonly given: Given
  /** Fields of the record that the reading finds elsewhere than in the head, and the address. */
  readonly record: Partial<Article>
  readonly problems: Problem[]
}

/** A place in the correction, for a message: the path of keys to a node. */
export type KeyPath = readonly PropertyKey[]

/**
 * Reads a correction and checks it against the capture's lines. Every problem names its place in the correction: an unknown
 * key, a bad date, a line that isn't there or opens with other words.
 */
export function readCorrection(file: CorrectionFile, lines: readonly SourceLine[]): ReadCorrection {
  const document = parseDocument(file.text, { prettyErrors: false })
  const tell = (path: KeyPath, reason: string, advice: string) =>
    toProblem(file, nodeAt(document, path).offset, reason, advice)
  const broken = document.errors.map((error) =>
    toProblem(file, error.pos[0], `no YAML: ${error.message}`, 'Mend the line.'),
  )
  if (broken.length > 0) return nothing(broken)
  if (document.contents === null) return nothing([])
  const parsed = correctionSchema.safeParse(document.toJS())
  if (!parsed.success) {
    return nothing(parsed.error.issues.flatMap((issue) => toProblems(issue, document, tell)))
  }
  const corrected = toCorrectedLines(parsed.data, lines, tell)
  if (corrected.problems.length > 0) return nothing(corrected.problems)
  return { ...toGiven(parsed.data, corrected), problems: [] }
}

/** No correction. */
export const NOTHING_CORRECTED: ReadCorrection = nothing([])

function nothing(problems: Problem[]): ReadCorrection {
  return { given: NOTHING_GIVEN, record: {}, problems }
}

/** Fields that are given over those that a line's label gives. */
function toGiven(said: Correction, corrected: CorrectedLines): Omit<ReadCorrection, 'problems'> {
  const { title, subtitle, publication, section, bylines, published, updated, captured } = said
  const toDateField = (value: string | null | undefined) =>
    typeof value === 'string' ? toIsoDate(value) : value
  const fields = {
    title,
    subtitle,
    publication,
    section,
    bylines: bylines == null ? bylines : [bylines].flat().flatMap(toBylines),
    published: toDateField(published),
    updated: toDateField(updated),
    captured: toDateField(captured),
  }
  const { slug, language, direction, disclaimer, signature, authorNote, checked } = said
  const record = { slug, language, direction, disclaimer, signature, authorNote }
  return {
    given: {
      labels: corrected.labels,
      inside: corrected.inside,
      fields: { ...corrected.fields, ...known(fields) },
    },
    record: { ...known(record), ...(checked && { confidence: 1, doubts: [] }) } as Partial<Article>, // the schema's types are the record's
  }
}

/** Without the keys that the correction doesn't have. */
function known<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> } // a part of the same entries
}

/** A text is one name or several, as in a byline; a map says each part itself. */
function toBylines(
  said: Exclude<Correction['bylines'], string | null | undefined>[number],
): Byline[] {
  if (typeof said === 'string') {
    const names = toNames(said)
    return names.length > 0 ? names : [{ name: said, kind: 'person' }]
  }
  const { name, kind = 'person', role, handle } = said
  return [{ name, kind, ...(role && { role }), ...(handle && { handle }) }]
}

type Tell = (path: KeyPath, reason: string, advice: string) => Problem

function toProblems(issue: z.core.$ZodIssue, document: Document, tell: Tell): Problem[] {
  const place = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      tell(
        [...issue.path, key],
        `unknown key “${key}”${place && ` in ${place}`}`,
        adviceFor(issue.path),
      ),
    )
  }
  const { node } = nodeAt(document, issue.path)
  const said = isScalar(node) && node.value !== '' ? ` “${String(node.value).slice(0, 60)}”` : ''
  return [
    tell(
      issue.path,
      `${place || 'the file'}${said} ${toReason(issue)}`,
      'Mend it; the README shows what a correction says.',
    ),
  ]
}

function toReason(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' || issue.code === 'invalid_format' || issue.code === 'too_small') {
    return issue.message
  }
  if (issue.code === 'invalid_value') return `is none of: ${issue.values.join(', ')}`
  if (issue.code === 'invalid_key') return 'is no line number'
  if (issue.code === 'invalid_union') return toReasonOfUnion(issue)
  return 'expected' in issue ? `is no ${issue.expected}` : 'can’t be read'
}

/** The reason of the alternative that came furthest: the one that isn't about the kind of value. */
function toReasonOfUnion(issue: z.core.$ZodIssueInvalidUnion): string {
  const inner = issue.errors.flat().find(({ code }) => code !== 'invalid_type')
  return inner ? toReason(inner) : 'is of the wrong kind'
}

function adviceFor(path: KeyPath): string {
  const keys =
    path.length === 0
      ? Object.keys(correctionSchema.shape)
      : path[0] === 'body'
        ? ['from', 'to', 'line', 'starts']
        : ['starts', 'label']
  return `Known keys are: ${keys.join(', ')}.`
}

/** The node that the path leads to, and where its key stands: the file's beginning where there is none. */
function nodeAt(document: Document, path: KeyPath): { node: unknown; offset: number } {
  let node: unknown = document.contents
  let offset = 0
  for (const step of path) {
    const item = itemOf(node, step)
    const [key, value] = isPair(item) ? [item.key, item.value] : [item, item]
    // What the parser made has its range.
    offset = (key as ParsedNode | undefined)?.range?.[0] ?? offset
    node = value
  }
  return { node, offset }
}

function itemOf(node: unknown, step: PropertyKey): unknown {
  if (isMap(node)) return node.items.find(({ key }) => String(key) === String(step))
  return isSeq(node) ? node.items[Number(step)] : undefined
}

function toProblem(file: CorrectionFile, offset: number, reason: string, advice: string): Problem {
  const before = file.text.slice(0, offset).split('\n')
  return {
    path: file.path,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    reason,
    advice,
    severity: 'error',
  }
}
