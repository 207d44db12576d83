import { dirname, isAbsolute, relative } from 'node:path'

/**
 * A word of a command as a person types it: in quotation marks where a shell would read it otherwise. Double ones do in every
 * shell; what these don't hold stands in single ones.
 */
export function toArgument(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_./@%+:,=-]+$/u.test(word)) return word
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`
}

/**
 * A command of git on a ledger. One outside the folder that commands run in is another working copy’s, which git is told to go
 * to: the folder of captures, since that of ledgers may be gone.
 */
export function toGit(words: string, ledger: string): string {
  if (!isAbsolute(ledger)) return `git ${words} ${toArgument(ledger)}`
  const folder = dirname(dirname(ledger))
  return `git -C ${toArgument(folder)} ${words} ${toArgument(relative(folder, ledger))}`
}
