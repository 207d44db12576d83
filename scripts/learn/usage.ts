import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { PlainError } from '../../src/problem.ts'

/**
 * What stands behind a command of these scripts: its options, and the folders that it looks at. Without a folder, and with
 * an option that there isn't, throws an error that says how the command is used.
 */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
  words: readonly string[] = process.argv.slice(2),
) {
  try {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options })
    if (positionals.length > 0) return { values, folders: positionals }
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : error}\nusage: ${usage}`)
  }
  throw new PlainError(`usage: ${usage}`)
}
