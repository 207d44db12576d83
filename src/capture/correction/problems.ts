import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  visit,
  type YAMLError,
} from 'yaml'
import type { z } from 'zod'
import { LABELS, type Label, labelNames } from '../../labels.ts'
import { type Problem, placeAt, toProblem } from '../../problem.ts'
import { correctionSchema } from './schema.ts'
import { QUOTE } from './words.ts'

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
  return (path, reason, advice) => told(file, nodeAt(document, path).offset, reason, advice)
}

/** What the YAML parser complains of. */
export function toYamlProblem(file: CorrectionFile, { code, pos, message }: YAMLError): Problem {
  const [start] = pos
  if (code === 'MULTIPLE_DOCS') {
    const advice = 'A correction is a single one: take the line “---” or “...” away.'
    return told(file, start, 'a second YAML document begins here', advice)
  }
  if (code !== 'DUPLICATE_KEY') {
    const advice = `Mend the line; ${QUOTE}, and the keys of one group begin in one column.`
    return told(file, start, `no YAML: ${message}`, advice)
  }
  const key = /^[^\s:]*/.exec(file.text.slice(start))?.[0] ?? ''
  return told(file, start, `“${key}” is said twice`, 'Put what both say under the first.')
}

/** That two people's changes stand in the file. */
export function toMergeProblem(file: CorrectionFile, offset: number): Problem {
  const advice = 'Keep what is right of both sides, without the lines <<<<<<<, ======= and >>>>>>>.'
  return told(file, offset, 'a merge was left unfinished', advice)
}

/** What YAML takes for the name of something that stands elsewhere in the file, and where nothing has that name. */
export function toAliasProblem(file: CorrectionFile, document: Document): Problem {
  let offset = 0
  let said = '*'
  visit(document, {
    Alias: (_, { range, source }) => {
      offset = range?.[0] ?? 0
      said = `*${source}`
      return visit.BREAK
    },
  })
  const advice = 'Put it in quotation marks: a * at the beginning is a sign of YAML’s own.'
  return told(file, offset, `“${said}” names nothing in the file`, advice)
}

/** What doesn't fit the schema: a problem for each place, and for each unknown key. */
export function toProblems(issue: z.core.$ZodIssue, document: Document, tell: Tell): Problem[] {
  return expanded(issue).flatMap((each) => toOwnProblems(each, document, tell))
}

/**
 * The issues inside the alternative that came furthest, at their own places: the one whose kind of value is right. Where
 * none is, the issue itself.
 */
function expanded(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const inner = issue.errors.find((errors) => !errors.some(isOfKind))
  if (!inner) return [issue]
  return inner.flatMap((each) => expanded({ ...each, path: [...issue.path, ...each.path] }))
}

function isOfKind({ code, path }: z.core.$ZodIssue): boolean {
  return code === 'invalid_type' && path.length === 0
}

function toOwnProblems(issue: z.core.$ZodIssue, document: Document, tell: Tell): Problem[] {
  const place = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      tell(
        [...issue.path, key],
        `unknown key “${key}”${place && ` in ${place}`}`,
        place === '' && /^\d+$/.test(key)
          ? `Put “lines:” above it: lines are named there, each indented.`
          : `Known keys are: ${knownKeys(issue.path).join(', ')}.`,
      ),
    )
  }
  const { node } = nodeAt(document, issue.path)
  const said = isScalar(node) ? toSaid(node) : ''
  const reason = node === undefined ? 'is missing' : toReason(issue, node)
  return [tell(issue.path, `${place || 'the file'}${said} ${reason}`, toAdvice(issue, node))]
}

function toSaid({ value }: Scalar): string {
  return value === '' || value === null ? '' : ` “${String(value).slice(0, 60)}”`
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

function toReason(issue: z.core.$ZodIssue, node: unknown): string {
  if (SAYS_ITSELF.has(issue.code)) return issue.message
  if (isScalar(node) && node.value === null) return 'can’t be null: say it, or take the line away'
  if (issue.code === 'invalid_value') return `is none of: ${issue.values.join(', ')}`
  if (issue.code === 'invalid_key') return 'is no line number'
  return ('expected' in issue && KINDS[issue.expected]) || 'is of the wrong kind'
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

/** YAML takes `2015` for a number and `true` for no word, unless they stand in quotation marks. */
function toAdvice(issue: z.core.$ZodIssue, node: unknown): string {
  const [key] = issue.path
  const isUnquoted =
    isScalar(node) && (typeof node.value === 'number' || typeof node.value === 'boolean')
  if (isUnquoted && issue.code === 'invalid_type' && issue.expected === 'string')
    return `Put it in quotation marks: "${node.source}"`
  const label = issue.path.at(-1) === 'label' && isScalar(node) && findLabel(String(node.value))
  if (label) return `Write it so: label: ${label}`
  return `Write it so: ${WRITTEN[String(key)] ?? `${String(key ?? 'title')}: The Words Themselves`}`
}

/** The label that goes by another name: by the words that are shown of it, or without its hyphen. */
function findLabel(said: string): Label | undefined {
  const name = said.trim().toLowerCase().replaceAll("'", '’')
  return labelNames.find(
    (label) =>
      label !== 'blank' && (LABELS[label].name === name || label === name.replaceAll(/[ _]/g, '-')),
  )
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

function told(file: CorrectionFile, offset: number, reason: string, advice: string): Problem {
  return toProblem(file.path, reason, advice, 'error', placeAt(file.text, offset))
}
