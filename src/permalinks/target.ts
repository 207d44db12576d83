import type { Series } from './number-name.ts'
import type { Traits } from './traits.ts'

/** A block as matching sees it. */
export interface Target {
  /** What a new number of it would be called. */
  readonly series: Series
  readonly text: string
  readonly traits: Traits
}

/** An index in the ledger's entries → an index in the article's blocks. */
export type Matches = Map<number, number>
