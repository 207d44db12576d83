import type { Label } from '../labels.ts'
import type { TextBlock } from './blocks.ts'

/** A bullet, a dash or a number that opens a list item, with the space behind it. */
export const LIST_MARKER = /^(?:[•*·▪◦‣–—-]|\d{1,3}[.)])\s+/

/** Which kind of block the article's own line is. */
export function toKind({ text }: TextBlock): Label {
  if (LIST_MARKER.test(text)) return 'list-item'
  if (isHeading(text)) return 'heading'
  return 'paragraph'
}

/** A subheading is short and ends without a stop. */
function isHeading(text: string): boolean {
  return (
    text.length <= 90 &&
    text.split(/\s+/).length <= 14 &&
    /[\p{L}\p{N})”"’?!]$/u.test(text) &&
    !/[.…,;]["”’»)]*$/.test(text)
  )
}
