import { type Document, isMap, parseDocument, YAMLMap } from 'yaml'
import type { Label } from '../labels.ts'

/** The first or the last line of the text as it is now. */
export interface Edge {
  readonly number: number
  /** As a correction names the line. */
  readonly place: string
}

/** What the correction’s file holds, and where the text begins and ends: what is copied has to fit both. */
export interface CorrectionState {
  /** The file’s text; empty where there is no file. */
  readonly text: string
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
 * of the file stays, comments too. Undefined where the file is no YAML.
 */
export function toCorrectionText(
  state: CorrectionState,
  sayings: readonly Saying[],
): string | undefined {
  const document: Document = parseDocument(state.text)
  if (document.errors.length > 0) return undefined
  const file = toMap(document, document.contents)
  document.contents = file
  let { first, last } = state
  for (const saying of sayings) {
    const { number, starts, verdict } = saying
    if (verdict === 'first' || verdict === 'last') {
      ;[first, last] = toRange(saying, { first, last })
      put(file, 'body', `from: ${first.place}\nto: ${last.place}`)
    } else {
      const lines = toMap(document, file.get('lines'))
      file.set('lines', lines)
      put(lines, number, `{ starts: ${starts}, label: ${verdict} }`)
    }
  }
  return document.toString({ lineWidth: 0 })
}

/** A map as it is; a new one where there is something else. */
function toMap(document: Document, found: unknown): YAMLMap {
  return isMap(found) ? found : new YAMLMap(document.schema)
}

/** Puts a value that is written as YAML at a key, in the place of what is there. */
function put(map: YAMLMap, key: string | number, yaml: string): void {
  const value = parseDocument(yaml).contents
  const own = map.items.find((item) => String(item.key) === String(key))
  if (own) own.value = value
  else map.add({ key, value })
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
