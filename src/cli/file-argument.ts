import { resolve } from 'node:path'
import { toShortPath } from '../seed-files.ts'

/** A file that a person named in the folder where npm was called: npm runs a command in the project’s own, and says the other. */
export function toFile(
  word: string,
  { INIT_CWD }: Readonly<Record<string, string | undefined>>,
  folder: string,
): string {
  if (!INIT_CWD || INIT_CWD === folder || /^https?:/.test(word)) return word
  return toShortPath(resolve(INIT_CWD, word), folder)
}
