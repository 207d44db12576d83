import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { findMarker } from '../merge.ts'
import type { Problem } from '../problem.ts'
import { toGit } from '../shell.ts'
import { parseFingerprint } from './fingerprint.ts'
import { checkDigits, END, type Entry, type Ledger, writeLedger } from './ledger.ts'
import { isNumberName, precursorOf } from './number-name.ts'
import { VERSIONS } from './words.ts'

/** One part of a path: nothing that could lead out of it or end it, nor stand for others in a host's table of redirects. */
const ADDRESS = /^(?!\.{1,2}$)[^\s\p{Cc}\p{Cs}/\\?#%*:<>"]{1,1000}$/u
const NUMBER = /^(?:(removed)|in ([a-z0-9]+))? ?([^ ]+ [^ ]+) ([\w-]{2})$/

const address = z.string().regex(ADDRESS)
const schema = z
  .object({
    ledger: z.literal(VERSIONS),
    address,
    formerly: z.array(address).optional(),
    end: z.literal(END),
  })
  .catchall(z.string())

type Raw = z.infer<typeof schema>

/** A fault, at a key of the file. */
interface Fault {
  readonly key: string
  readonly reason: string
}

/**
 * Reads a ledger's file. A file that `writeLedger` could not have written (broken JSON, a number changed, given twice or
 * missing between others) gives problems and no ledger. That lines were exchanged, as after a merge, or the last one or an
 * address taken away, can't be seen.
 */
export function readLedger(path: string, text: string): { ledger?: Ledger; problems: Problem[] } {
  const quick = readJson(text)
  if (quick.ledger && writeLedger(quick.ledger) === text)
    return { ledger: quick.ledger, problems: [] }
  const placed = toPlaces(text)
  const faults = placed.syntax.length > 0 ? [] : quick.faults
  const problems = [
    ...placed.syntax,
    ...faults.map(({ key, reason }) => ({ ...(placed.places.get(key) ?? START), reason })),
  ].map(
    (fault): Problem => ({
      path,
      ...fault,
      advice: toAdvice(path, fault.reason),
      severity: 'error',
    }),
  )
  if (problems.length > 0 || !quick.ledger) return { problems }
  return { ledger: quick.ledger, problems }
}

interface Place {
  readonly line: number
  readonly column: number
}

const START: Place = { line: 1, column: 1 }
const TWICE = 'is given twice'

function toAdvice(path: string, reason: string): string {
  if (reason.startsWith('a merge'))
    return 'Keep the lines of numbers of both sides, in the order of the text, without the lines <<<<<<<, ======= and >>>>>>>; then run “npm run permalinks”.'
  if (reason.endsWith(TWICE))
    return 'Two people gave it out: keep the line whose link is in use, delete the other, and run “npm run permalinks”, which numbers the other paragraph anew.'
  return `Take the file back from version control (${toGit('checkout --', path)}) and run “npm run permalinks”, which writes it; it is not for editing by hand.`
}

function readJson(text: string): { ledger?: Ledger; faults: Fault[] } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { faults: [{ key: '', reason: 'not a ledger: the file isn’t JSON' }] }
  }
  const parsed = schema.safeParse(value)
  if (!parsed.success) return { faults: parsed.error.issues.map(toFault) }
  return toLedger(parsed.data)
}

function toFault({ path, message }: z.core.$ZodIssue): Fault {
  const key = String(path[0] ?? '')
  return { key, reason: key ? `${JSON.stringify(key)}: ${message}` : `not a ledger: ${message}` }
}

function toLedger(raw: Raw): { ledger?: Ledger; faults: Fault[] } {
  const { ledger: version, address, formerly = [], end: _, ...numbers } = raw
  const entries: Entry[] = []
  const faults: Fault[] = []
  for (const [name, value] of Object.entries(numbers)) {
    const entry = toEntry(name, String(value))
    if (typeof entry === 'string') faults.push({ key: name, reason: entry })
    else entries.push(entry)
  }
  if (faults.length === 0) faults.push(...findLacks(entries))
  return faults.length > 0
    ? { faults }
    : { ledger: { version, address, formerly, entries }, faults }
}

function toEntry(name: string, value: string): Entry | string {
  if (!isNumberName(name)) return `${JSON.stringify(name)} is no number: p7, h2, f1, p7a are`
  const [, removed, into, print = '', check] = NUMBER.exec(value) ?? []
  const fingerprint = parseFingerprint(print)
  const rest = value.slice(0, -3)
  if (!fingerprint || check !== checkDigits(name, rest))
    return `the line of ${name} was changed: ${JSON.stringify(value)}`
  if (removed) return { name, state: { kind: 'removed' }, fingerprint }
  if (into) return { name, state: { kind: 'merged', into }, fingerprint }
  return { name, state: { kind: 'live' }, fingerprint }
}

/** Numbers that others suppose and that aren't there. */
function findLacks(entries: readonly Entry[]): Fault[] {
  const states = new Map(entries.map(({ name, state }) => [name, state]))
  return entries.flatMap(({ name, state }) => {
    const precursor = precursorOf(name)
    if (precursor && !states.has(precursor))
      return { key: name, reason: `${precursor} is missing: it was given before ${name}` }
    if (state.kind === 'merged' && states.get(state.into)?.kind !== 'live')
      return { key: name, reason: `${name} leads to ${state.into}, which is not in the article` }
    return []
  })
}

/** Where each key stands, and what is wrong with the file as JSON. */
function toPlaces(text: string): {
  places: Map<string, Place>
  syntax: (Place & { reason: string })[]
} {
  const lines = new LineCounter()
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const marker = findMarker(text)
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    logLevel: 'silent',
  })
  if (marker >= 0)
    return {
      places: new Map(),
      syntax: [{ ...at(marker), reason: 'a merge was left unfinished' }],
    }
  const places = new Map<string, Place>()
  const syntax = document.errors.map((error) => ({
    ...at(error.pos[0]),
    reason: 'not a ledger: the file isn’t JSON from here on',
  }))
  for (const { key } of isMap(document.contents) ? document.contents.items : []) {
    if (!isScalar(key) || !key.range) continue
    const name = String(key.value)
    const place = at(key.range[0])
    if (places.has(name)) syntax.push({ ...place, reason: `${name} ${TWICE}` })
    places.set(name, place)
  }
  return { places, syntax }
}
