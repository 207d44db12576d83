import type { Root } from 'mdast'
import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml'
import type { Byline } from '../../article.ts'
import { type HeadField, type HeadLabel, LABELS, type Label } from '../../labels.ts'
import { type Place, type Problem, placeAt, toProblem } from '../../problem.ts'
import { toNames } from '../bylines/names.ts'
import { QUOTE } from '../correction/words.ts'
import { DATE_FIELDS, type Given, type GivenLabel, withOthers } from '../given.ts'
import { isBlank, isBlankText, type SourceLine } from '../lines/lines.ts'
import { toSaidDate } from './said-date.ts'

/** What a file's front matter says, and its lines that aren't blank. */
export interface FrontMatter {
  readonly lines: readonly SourceLine[]
  readonly given: Given
  readonly problems: Problem[]
}

/**
 * The keys that mean a field, without the marks that part their words: those that site generators and web clippers write. Of two
 * keys for one field the first in this table gives it; the names of all keys for authors are given.
 */
const KEYS: Readonly<Record<string, HeadLabel>> = {
  title: 'title',
  subtitle: 'subtitle',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  published: 'dateline',
  publisheddate: 'dateline',
  datepublished: 'dateline',
  publicationdate: 'dateline',
  pubdate: 'dateline',
  publishdate: 'dateline',
  date: 'dateline',
  updated: 'updated',
  lastmod: 'updated',
  modified: 'updated',
  captured: 'captured',
  clipped: 'captured',
  accessed: 'captured',
  datesaved: 'captured',
  dateclipped: 'captured',
  publication: 'publication',
  site: 'publication',
  sitename: 'publication',
  section: 'section',
  category: 'section',
}

const LEFT_OUT = 'It is left out of the record; mend it, or say it in a correction.'

const NOT_READ = `None of it is read: ${QUOTE}; or say the fields in a correction.`

const SET_ASIDE: GivenLabel = { label: 'furniture', rule: 'front matter that is no field' }

const SAID_BETTER: GivenLabel = {
  label: 'furniture',
  rule: 'another key of the front matter says it',
}

/**
 * Reads YAML front matter. A key without a field, or without a value, is set aside; a value that can't be read is a warning,
 * and so is front matter in TOML.
 */
export function toFrontMatter(path: string, root: Root, lines: readonly SourceLine[]): FrontMatter {
  const [node] = root.children
  const isFront = node?.type === 'yaml' || (node?.type as string) === 'toml' // toml is unknown to mdast's types
  if (!isFront || !node?.position) return toNone(path, lines)
  const own = lines.slice(0, node.position.end.line).filter((line) => !isBlank(line))
  const labels = new Map(own.map(({ number }) => [number, SET_ASIDE]))
  const read = node.type === 'yaml' ? readYaml(path, node.value) : readToml(path)
  const entries = read.entries.toSorted((a, b) => a.rank - b.rank)
  const fields = entries.reduce<Fields>((all, { value }) => withOthers(all, value), {})
  for (const entry of entries) nameLines(labels, entry, fields)
  return {
    lines: own,
    given: {
      labels,
      inside: () => undefined,
      fields,
    },
    problems: read.problems,
  }
}

/** Gives the lines of an entry their label: the field's, where the record has what they say. */
function nameLines(
  labels: Map<number, GivenLabel>,
  { label, first, last, value }: Entry,
  fields: Fields,
): void {
  const named = isGiven(value, fields) ? { label, rule: SAYS_SO } : SAID_BETTER
  for (let line = first; line <= last; line++) if (labels.has(line)) labels.set(line, named)
}

/** No front matter, and perhaps the beginning of one. */
function toNone(path: string, lines: readonly SourceLine[]): FrontMatter {
  return {
    lines: [],
    given: { labels: new Map(), inside: () => undefined, fields: {} },
    problems: opensFront(lines) ? [toOpen(path)] : [],
  }
}

/** Whether lines begin as front matter does: a line of three hyphens, and a key. */
export function opensFront([first, second]: readonly SourceLine[]): boolean {
  return first?.text.trimEnd() === '---' && /^[A-Za-z][\w-]{0,40}:(?:\s|$)/.test(second?.text ?? '')
}

function toOpen(path: string): Problem {
  const advice = 'Close it with a line “---” below its last key, or its lines are read as the text.'
  return toProblem(path, 'the front matter has no end', advice, 'warning')
}

/** That a file has front matter that isn’t read, since it is no Markdown by its name. */
export function toUnreadFront(path: string): Problem {
  const advice = 'Give the file a name that ends in .md, or say the fields in a correction.'
  return toProblem(path, 'front matter is read in Markdown alone', advice, 'warning')
}

const SAYS_SO = 'the front matter says so'

type Fields = Given['fields']

/** Whether the fields have what an entry says. */
function isGiven({ bylines, ...others }: Fields, fields: Fields): boolean {
  if (bylines) return true
  return Object.entries(others).every(
    ([name, value]) => JSON.stringify(fields[name as keyof Fields]) === JSON.stringify(value), // both are fields
  )
}

interface Entry {
  /** Its key's place in the table. */
  readonly rank: number
  readonly label: Label
  readonly first: number
  readonly last: number
  readonly value: Given['fields']
}

function readToml(path: string): ReturnType<typeof readYaml> {
  const reason = 'front matter in TOML is not read, only YAML is'
  const advice =
    'Write its keys as “title: …” between two lines of “---”, or say them in a correction.'
  return { entries: [], problems: [toProblem(path, reason, advice, 'warning')] }
}

function readYaml(path: string, text: string): { entries: Entry[]; problems: Problem[] } {
  const document = parseDocument(text, { prettyErrors: false })
  const placeOf = (offset: number): Place => {
    const { line, column } = placeAt(text, offset)
    // The front matter's first line is the file's second.
    return { line: line + 1, column }
  }
  const [error] = document.errors
  if (!error && document.contents === null) return { entries: [], problems: [] }
  if (error || !isMap(document.contents)) {
    const reason = error
      ? `the front matter can’t be read: ${error.message}`
      : 'the front matter has no keys, such as “title: …”'
    const place = placeOf(error?.pos[0] ?? 0)
    return { entries: [], problems: [toProblem(path, reason, NOT_READ, 'warning', place)] }
  }
  const read = document.contents.items.map(
    ({ key, value }) =>
      isScalar(key) && value ? toEntry(path, key, value as Node, placeOf) : undefined, // the parser makes nodes alone
  )
  return {
    entries: read.flatMap((each) => (each && 'label' in each ? [each] : [])),
    problems: read.flatMap((each) => (each && 'reason' in each ? [each] : [])),
  }
}

/** The field that a key gives, or why its value gives none; undefined for a key that means no field. */
function toEntry(
  path: string,
  key: Scalar,
  value: Node,
  placeOf: (offset: number) => Place,
): Entry | Problem | undefined {
  const name = String(key.value).toLowerCase()
  const plain = name.replace(/[-_ ]/g, '')
  const label = Object.hasOwn(KEYS, plain) ? KEYS[plain] : undefined
  if (!label || isEmpty(value) || saysElse(LABELS[label].field, value)) return
  const place = placeOf(key.range?.[0] ?? 0)
  // A block of text ends behind its last line's end.
  const last = placeOf((value.range?.[1] ?? 1) - 1).line
  const field = toField(LABELS[label].field, value)
  const rank = Object.keys(KEYS).indexOf(plain)
  if (field) return { rank, label, first: place.line, last, value: field }
  const said = String(value).trim().slice(0, 60)
  const reason = `the front matter’s ${name} can’t be read: “${said}”`
  return toProblem(path, reason, LEFT_OUT, 'warning', place)
}

/** `published: true` says that there is no draft, `site: https://river.example/wall` where the page stands. */
function saysElse(field: HeadField, value: Node): boolean {
  if (!isScalar(value)) return false
  if (field === 'publication') return /^https?:\/\//i.test(String(value.value))
  return field === 'published' && typeof value.value === 'boolean'
}

/** Whether nothing is said: `date:`, `author: null`, `authors: []`. */
function isEmpty(value: Node): boolean {
  if (isScalar(value)) return value.value === null || isBlankText(String(value.value))
  return isSeq(value) && value.items.every((item) => isEmpty(item as Node)) // items of a parsed sequence are nodes
}

function toField(field: HeadField, value: Node): Given['fields'] | undefined {
  const texts = textsOf(value)
  const [first] = texts
  if (first === undefined) return
  if (field === 'bylines') {
    const bylines = texts.flatMap((text) => toBylines(text))
    return bylines.length > 0 ? { bylines } : undefined
  }
  if (DATE_FIELDS.has(field)) {
    const date = toSaidDate(first)
    return date && { [field]: date }
  }
  return { [field]: first }
}

/** Names, or else the whole text as one: front matter says names only. */
function toBylines(text: string): Byline[] {
  const bare = text.replace(WIKI_LINK, '$1').replace(ADDRESS, '').trim() || text
  const names = toNames(bare)
  return names.length > 0 ? names : [{ name: bare, kind: 'person' }]
}

/** `[[Ada Winter]]`, or `[[people/ada|Ada Winter]]`, which shows its second part. */
const WIKI_LINK = /\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/g

/** The mail address behind a name: `Ada Winter <ada@example.org>`. */
const ADDRESS = /[<(][^\s<>()@]{1,100}@[^\s<>()@]{1,200}[>)]/g

/** Texts of a scalar, of a sequence of scalars, or of a sequence of maps with a name; a text of more lines is one. */
function textsOf(value: Node): string[] {
  if (isEmpty(value)) return []
  if (isScalar(value)) return [(value.source ?? String(value.value)).replace(/\s+/g, ' ').trim()]
  if (isSeq(value)) return value.items.flatMap((item) => textsOf(item as Node)) // items of a parsed sequence are nodes
  const name = isMap(value) ? value.get('name', true) : undefined
  return name ? textsOf(name) : []
}
