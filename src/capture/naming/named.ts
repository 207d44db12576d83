import type { Label } from '../../labels.ts'

/** A label with the rule that gave it: a short phrase for a reader. */
export interface Named {
  readonly label: Label
  readonly rule: string
}

/** Names of blocks by their index. */
export type Names = ReadonlyMap<number, Named>

/** The first and the last block of the article's text. */
export interface Edges {
  readonly first: number
  readonly last: number
}
