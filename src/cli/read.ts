import { ProblemError } from '../problem.ts'
import { readSeed } from '../seeds.ts'
import { toFile } from './file-argument.ts'
import { run } from './run.ts'
import { tellUsage } from './usage.ts'

const USAGE = `usage: npm run -s read -- FILE…
  prints the record of each capture, one JSON object a line`

/**
 * Prints the record of each file named, one JSON object a line, without a title where a capture says none; every file's
 * problems go to the error stream at the end.
 */
async function main(paths: readonly string[]): Promise<number> {
  const ended = tellUsage(USAGE, paths)
  if (ended !== undefined) return ended
  if (paths.length === 0) {
    console.error(USAGE)
    return 2
  }
  const problems = []
  for (const path of paths.map((word) => toFile(word, process.env, process.cwd()))) {
    const reading = await readSeed(path)
    const record = reading.article ?? reading.draft
    if (record) process.stdout.write(`${JSON.stringify(record)}\n`)
    problems.push(...reading.problems)
  }
  if (problems.length > 0) console.error(new ProblemError(problems).message)
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

await run(main)
