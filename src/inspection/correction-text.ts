import type { Label } from '../labels.ts'

/** The first or the last line of the text as it is now. */
export interface Edge {
  readonly number: number
  /** As a correction names the line. */
  readonly place: string
}

/** What is in the correction’s file, and where the text begins and ends: what is copied has to fit both. */
export interface CorrectionState {
  readonly hasLines: boolean
  readonly hasBody: boolean
  readonly first: Edge
  readonly last: Edge
}

/** What a person says of a line: its label, or that the text begins or ends with it. */
export type Verdict = Label | 'first' | 'last'

/** The line that is corrected. */
export interface CorrectedLine {
  readonly number: number
  /** Its opening words as YAML. */
  readonly starts: string
}

/** What to write into the correction’s file, and where. */
export interface CorrectionText {
  readonly yaml: string
  /** How to put it there: `under “lines:” in`. */
  readonly where: string
}

/** The correction for a line, to be pasted into the file. */
export function toCorrectionText(
  line: CorrectedLine,
  verdict: Verdict,
  state: CorrectionState,
): CorrectionText {
  if (verdict === 'first' || verdict === 'last') return toRange(line, verdict, state)
  const entry = `  ${line.number}: { starts: ${line.starts}, label: ${verdict} }\n`
  return state.hasLines
    ? { yaml: entry, where: 'under “lines:” in' }
    : { yaml: `lines:\n${entry}`, where: 'at the end of' }
}

/** The whole range: its other end stays, unless it would stand on the wrong side. */
function toRange(
  { number, starts }: CorrectedLine,
  verdict: 'first' | 'last',
  { first, last, hasBody }: CorrectionState,
): CorrectionText {
  const own = { number, place: `{ line: ${number}, starts: ${starts} }` }
  const from = verdict === 'first' || first.number > number ? own : first
  const to = verdict === 'last' || last.number < number ? own : last
  return {
    yaml: `body:\n  from: ${from.place}\n  to: ${to.place}\n`,
    where: hasBody ? 'in the place of “body:” in' : 'at the end of',
  }
}
