/** A character that no string of one byte a character can hold. */
const BEYOND_ONE_BYTE = /[^\0-\u00ff]/

/**
 * The same text as a string of its own. A part of another text is kept as a view of it, and each look at a character goes
 * through the whole: where a text is looked at again and again, a copy is read twice as fast.
 */
export function toFlat(text: string): string {
  const encoding = BEYOND_ONE_BYTE.test(text) ? 'utf16le' : 'latin1'
  return Buffer.from(text, encoding).toString(encoding)
}
