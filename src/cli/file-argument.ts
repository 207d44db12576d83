import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { toShortPath } from '../seed-files.ts'

/**
 * A file that a person named in the folder where npm was called: npm runs a command in the project’s own, and says the other. One
 * that is there only from the project’s folder is meant so: messages name files so.
 */
export function toFile(
  word: string,
  { INIT_CWD }: Readonly<Record<string, string | undefined>>,
  folder: string,
): string {
  if (!INIT_CWD || INIT_CWD === folder || /^https?:/.test(word)) return word
  const file = resolve(INIT_CWD, word)
  if (!existsSync(file) && existsSync(resolve(folder, word))) return word
  return toShortPath(file, folder)
}
