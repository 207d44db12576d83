import type { LineRule } from '../naming/rules.ts'

/** What only one site does, as data: read when a capture has a line that the site alone writes. */
export interface Site {
  /** The publication, as it writes itself; said in the record when the capture spells it so. */
  readonly name: string
  /** A line of the site's furniture that tells the site. */
  readonly recognise: RegExp
  /** Tried before the rules that hold on any site. */
  readonly rules: readonly LineRule[]
}
