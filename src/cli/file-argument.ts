import { relative, resolve } from 'node:path'

/** A file that a person named in the folder where npm was called: npm runs a command in the project’s own, and says the other. */
export function toFile(
  word: string,
  { INIT_CWD }: Readonly<Record<string, string | undefined>>,
  folder: string,
): string {
  if (!INIT_CWD || INIT_CWD === folder || /^https?:/.test(word)) return word
  const path = resolve(INIT_CWD, word)
  const short = relative(folder, path)
  return short.startsWith('..') ? path : short
}
