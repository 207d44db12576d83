import { parseArgs } from 'node:util'
import { readEnvironment } from '../environment.ts'
import type { Problem } from '../problem.ts'
import { findSeedFiles } from '../seed-files.ts'
import { readSeed } from '../seeds.ts'
import { run } from './run.ts'
import { type SeedSummary, toSummary } from './seed-summary.ts'
import { toReport } from './seeds-report.ts'
import { toWidth } from './terminal.ts'
import { tellUsage } from './usage.ts'

const USAGE = `usage: npm run seeds [-- [--doubtful] [--json]]
  --doubtful  only captures that need a look, the least sure first
  --json      for a program`

/** Lists all captures with what was found in each and what needs a look; ends with 1 when one can’t be read. */
async function main(words: readonly string[]): Promise<number> {
  const ended = tellUsage(USAGE, words, ['--doubtful', '--json'])
  if (ended !== undefined) return ended
  const wanted = readArguments(words)
  if (!wanted) {
    console.error(USAGE)
    return 2
  }
  const { seedsDir } = readEnvironment(process.env, process.cwd())
  const { paths, problems: fileProblems } = await findSeedFiles(seedsDir)
  const problems: Problem[] = [...fileProblems]
  const summaries: SeedSummary[] = []
  for (const path of paths) {
    const reading = await readSeed(path)
    const record = reading.article ?? reading.draft
    if (record) summaries.push(toSummary(path, record))
    problems.push(...reading.problems)
  }
  const doubtful = summaries.filter(({ doubts }) => doubts.length > 0)
  const captures = wanted.doubtful ? doubtful.sort(bySureness) : summaries
  const all = {
    captures: paths.length,
    articles: summaries.filter(({ title }) => title !== undefined).length,
    doubtful: doubtful.length,
  }
  const width = toWidth(process.stdout.columns, process.env['COLUMNS'])
  console.log(
    wanted.json
      ? JSON.stringify({ captures, problems }, undefined, 1)
      : toReport(captures, all, problems, width),
  )
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

function readArguments(words: readonly string[]) {
  const options = { json: { type: 'boolean' }, doubtful: { type: 'boolean' } } as const
  try {
    return parseArgs({ args: [...words], options }).values
  } catch {
    return undefined
  }
}

function bySureness(a: SeedSummary, b: SeedSummary): number {
  return (a.confidence ?? 1) - (b.confidence ?? 1) || (a.file < b.file ? -1 : 1)
}

await run(main)
