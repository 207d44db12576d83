import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  type YAMLError,
} from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../../problem.ts'
import { correctionSchema } from './schema.ts'

/** What is wrong with a correction, said at its place in the file. */

/** A place in the correction: the path of keys to a node. */
export type KeyPath = readonly PropertyKey[]

/** Makes a problem of a place in the correction. */
export type Tell = (path: KeyPath, reason: string, advice: string) => Problem

/** A correction as it came: a YAML file beside a capture. */
export interface CorrectionFile {
  readonly path: string
  readonly text: string
}

/** How problems of this file are told. */
export function toTell(file: CorrectionFile, document: Document): Tell {
  return (path, reason, advice) => toProblem(file, nodeAt(document, path).offset, reason, advice)
}

/** What the YAML parser complains of. */
export function toYamlProblem(file: CorrectionFile, { code, pos, message }: YAMLError): Problem {
  const [start] = pos
  if (code !== 'DUPLICATE_KEY') {
    const advice = 'Mend the line; words that hold a “: ” or a “#” stand in quotation marks.'
    return toProblem(file, start, `no YAML: ${message}`, advice)
  }
  const key = /^[^\s:]*/.exec(file.text.slice(start))?.[0] ?? ''
  return toProblem(file, start, `“${key}” is said twice`, 'Put what both say under the first.')
}

/** What doesn't fit the schema: one problem, or one for each unknown key. */
export function toProblems(issue: z.core.$ZodIssue, document: Document, tell: Tell): Problem[] {
  const place = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      tell(
        [...issue.path, key],
        `unknown key “${key}”${place && ` in ${place}`}`,
        `Known keys are: ${knownKeys(issue.path).join(', ')}.`,
      ),
    )
  }
  const { node } = nodeAt(document, issue.path)
  const said = isScalar(node) && node.value !== '' ? ` “${String(node.value).slice(0, 60)}”` : ''
  const reason = node === undefined ? 'is missing' : toReason(issue)
  return [tell(issue.path, `${place || 'the file'}${said} ${reason}`, toAdvice(issue.path))]
}

/** Kinds of issue whose words are the schema’s own. */
const SAYS_ITSELF: ReadonlySet<string> = new Set([
  'custom',
  'invalid_format',
  'too_small',
  'too_big',
])

/** What a value should have been, in the words of who writes YAML. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'is no text',
  number: 'is no number',
  int: 'is no whole number',
  boolean: 'is neither true nor false',
  array: 'is no list',
  object: 'is no group of keys',
  record: 'is no group of keys',
}

function toReason(issue: z.core.$ZodIssue): string {
  if (SAYS_ITSELF.has(issue.code)) return issue.message
  if (issue.code === 'invalid_value') return `is none of: ${issue.values.join(', ')}`
  if (issue.code === 'invalid_key') return 'is no line number'
  if (issue.code === 'invalid_union') return toReasonOfUnion(issue)
  return ('expected' in issue && KINDS[issue.expected]) || 'is of the wrong kind'
}

/** The reason of the alternative that came furthest: the one that isn't about the kind of value. */
function toReasonOfUnion(issue: z.core.$ZodIssueInvalidUnion): string {
  const inner = issue.errors
    .flat()
    .find(({ code }) => code !== 'invalid_type' && code !== 'unrecognized_keys')
  return inner ? toReason(inner) : 'is of the wrong kind'
}

/** How keys that aren't simply words are written. */
const WRITTEN: Readonly<Record<string, string>> = {
  bylines: 'bylines: [Ada Winter, { name: River Board, kind: organisation }]',
  published: 'published: 2015-12-04',
  updated: 'updated: 2015-12-04',
  captured: 'captured: 2015-12-04',
  language: 'language: en',
  direction: 'direction: rtl',
  keyPoints: 'keyPoints: [The first point, The second point]',
  slug: 'slug: the-title',
  body: 'body: { from: { line: 18, starts: "In dismissing" }, to: { line: 40, starts: "The West" } }',
  lines: 'lines: { 12: { starts: "Photo by", label: credit } }',
  checked: 'checked: true',
}

function toAdvice([key]: KeyPath): string {
  return `Write it so: ${WRITTEN[String(key)] ?? `${String(key ?? 'title')}: The Words Themselves`}`
}

function knownKeys([first]: KeyPath): string[] {
  if (first === undefined) return Object.keys(correctionSchema.shape)
  if (first === 'body') return ['from', 'to', 'line', 'starts']
  return first === 'lines' ? ['starts', 'label', 'depth'] : ['name', 'kind', 'role', 'handle']
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
