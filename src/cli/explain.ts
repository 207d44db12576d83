import { ProblemError } from '../problem.ts'
import { readSeed } from '../seeds.ts'
import { toReport } from './explain-report.ts'
import { toFile } from './file-argument.ts'
import { run } from './run.ts'
import { toWidth } from './terminal.ts'
import { tellUsage } from './usage.ts'

const USAGE = `usage: npm run explain -- FILE…
  prints every line of the captures: its number, its label, how sure that is, and why`

/**
 * Prints every line of the files named: its number, its label, how sure that is, its text cut to the terminal's width,
 * and below it the rule and the strongest reasons.
 */
async function main(paths: readonly string[]): Promise<number> {
  const ended = tellUsage(USAGE, paths)
  if (ended !== undefined) return ended
  if (paths.length === 0) {
    console.error(USAGE)
    return 2
  }
  const width = toWidth(process.stdout.columns, process.env['COLUMNS'])
  const problems = []
  for (const path of paths.map((word) => toFile(word, process.env, process.cwd()))) {
    const { article, draft, textless, evidence, problems: own } = await readSeed(path)
    const record = article ?? draft ?? textless
    if (record) console.log(toReport(path, record, evidence, width))
    problems.push(...own)
  }
  if (problems.length > 0) console.error(new ProblemError(problems).message)
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

await run(main)
