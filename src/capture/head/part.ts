import type { HeadFields } from '../../article.ts'
import type { Label } from '../../labels.ts'

/** A field with the block that it comes from. */
export interface Part {
  readonly block: number
  readonly label: Label
  readonly rule: string
  readonly field: HeadFields
}

/** What a field is, with its strongest reasons. */
export const toRule = (what: string, reasons: readonly string[]) =>
  reasons.length > 0 ? `${what}: ${reasons.join(', ')}` : what
