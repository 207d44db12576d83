/**
 * A word of a command as a person types it: in quotation marks where a shell would read it otherwise. Double ones do in every
 * shell; what these don't hold stands in single ones.
 */
export function toArgument(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_./@%+:,=-]+$/u.test(word)) return word
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`
}
