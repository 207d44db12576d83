import { codeOf, PlainError } from '../problem.ts'

/**
 * Runs a command with the words after its name, and ends with what it gives. What a person can mend, or what the system refuses,
 * is told in a sentence, without a stack trace; it ends with 1 then.
 */
export async function run(main: (words: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof PlainError) && !isOfSystem(error)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** Such as `EACCES: permission denied, open '…'`. */
function isOfSystem(error: unknown): error is Error {
  return /^E(?!RR_)[A-Z]+$/.test(codeOf(error))
}
