import { type Document, isMap, isNode, type Pair, parseDocument, YAMLMap } from 'yaml'
import type { Label } from '../labels.ts'

/** The first or the last line of the text as it is now. */
export interface Edge {
  readonly number: number
  /** As a correction names the line. */
  readonly place: string
}

/** What the correction’s file holds, and where the text begins and ends: what is copied has to fit both. */
export interface CorrectionState {
  /** The file’s text; empty where there is no file, undefined where it can’t be read as text: nothing of it would be kept. */
  readonly text?: string | undefined
  readonly first: Edge
  readonly last: Edge
}

/** What a person says of a line: its label, or that the text begins or ends with it. */
export type Verdict = Label | 'first' | 'last'

/** A person’s word on a line. */
export interface Saying {
  readonly number: number
  /** Its opening words as YAML. */
  readonly starts: string
  readonly verdict: Verdict
}

/**
 * The whole of the correction’s file with what is said of lines, one after the other: nothing stands in it twice. The rest
 * of the file stays, comments too. Undefined where the file is no text, or no YAML.
 */
export function toCorrectionText(
  state: CorrectionState,
  sayings: readonly Saying[],
): string | undefined {
  if (state.text === undefined) return undefined
  const document: Document = parseDocument(state.text)
  if (document.errors.length > 0) return undefined
  const file = toMap(document, document.contents)
  document.contents = file
  let { first, last } = state
  for (const saying of sayings) {
    const { number, starts, verdict } = saying
    if (verdict === 'first' || verdict === 'last') {
      ;[first, last] = toRange(saying, { first, last })
      put(file, 'body', toValue(`from: ${first.place}\nto: ${last.place}`))
    } else {
      put(file, 'lines', toValue(`${number}: { starts: ${starts}, label: ${verdict} }`))
      if (verdict !== 'heading') removeDepth(file, number)
    }
  }
  return document.toString({ lineWidth: 0 })
}

/** A map as it is; a new one where there is something else. */
function toMap(document: Document, found: unknown): YAMLMap {
  return isMap(found) ? found : new YAMLMap(document.schema)
}

/** A value that is written as YAML. */
function toValue(yaml: string): unknown {
  return parseDocument(yaml).contents
}

/** Puts a value at a key: what a map there says of other keys stays, and so do the comments. */
function put(map: YAMLMap, key: unknown, value: unknown): void {
  const own = findPair(map, key)
  if (own) own.value = fill(own.value, value)
  else map.add({ key, value })
}

/** Only a heading has a depth. */
function removeDepth(file: YAMLMap, number: number): void {
  const lines = findPair(file, 'lines')?.value
  const entry = isMap(lines) ? findPair(lines, number)?.value : undefined
  if (isMap(entry)) entry.delete('depth')
}

/** A key is the same with quotes around it. */
function findPair(map: YAMLMap, key: unknown): Pair | undefined {
  return map.items.find((item) => String(item.key) === String(key))
}

/** What was there with the new value in it, or else the new one with the comments of what was there. */
function fill(old: unknown, value: unknown): unknown {
  if (isMap(old) && isMap(value)) {
    for (const pair of value.items) put(old, pair.key, pair.value)
    return old
  }
  if (isNode(old) && isNode(value)) {
    value.comment = old.comment ?? null
    value.commentBefore = old.commentBefore ?? null
  }
  return value
}

/** Both ends of the text: the other one stays, unless it would stand on the wrong side. */
function toRange(
  { number, starts, verdict }: Saying,
  { first, last }: Pick<CorrectionState, 'first' | 'last'>,
): [Edge, Edge] {
  const own = { number, place: `{ line: ${number}, starts: ${starts} }` }
  return [
    verdict === 'first' || first.number > number ? own : first,
    verdict === 'last' || last.number < number ? own : last,
  ]
}
