import { parseArgs } from 'node:util'
import { readEnvironment } from '../environment.ts'
import { type Problem, toProblem } from '../problem.ts'
import { findSeedFiles, toShortPath } from '../seed-files.ts'
import { readSeed } from '../seeds.ts'
import { findDuplicates, type KnownCapture, toKnown } from './add-duplicates.ts'
import { run } from './run.ts'
import { type SeedSummary, toSummary } from './seed-summary.ts'
import { toReport } from './seeds-report.ts'
import { toWidth } from './terminal.ts'
import { tellUsage } from './usage.ts'

const USAGE = `usage: npm run seeds [-- [--doubtful] [--json]]
  --doubtful  only captures that need a look, the least sure first
  --json      for a program: npm run -s seeds -- --json`

/** Lists all captures with what was found in each and what needs a look; ends with 1 when one can’t be read. */
async function main(words: readonly string[]): Promise<number> {
  const ended = tellUsage(USAGE, words, ['--doubtful', '--json'])
  if (ended !== undefined) return ended
  const wanted = readArguments(words)
  if (!wanted) {
    console.error(USAGE)
    return 2
  }
  const seedsDir = toShortPath(readEnvironment(process.env, process.cwd()).seedsDir) || '.'
  const { paths, problems: fileProblems } = await findSeedFiles(seedsDir)
  const problems: Problem[] = [...fileProblems]
  const summaries: SeedSummary[] = []
  const known: KnownCapture[] = []
  for (const path of paths) {
    const reading = await readSeed(path)
    const record = reading.article ?? reading.draft
    if (record) summaries.push(toSummary(path, record))
    if (record) known.push(toKnown(path, record))
    problems.push(...reading.problems)
  }
  problems.push(...findDuplicates(known).map(toRepeated))
  const doubtful = summaries.filter(({ doubts }) => doubts.length > 0)
  const captures = wanted.doubtful ? doubtful.sort(bySureness) : summaries
  const all = {
    captures: paths.length,
    articles: summaries.filter(({ title }) => title !== undefined).length,
    doubtful: doubtful.length,
    unread: paths.length - summaries.length,
  }
  const width = toWidth(process.stdout.columns, process.env['COLUMNS'])
  console.log(
    wanted.json
      ? JSON.stringify({ captures, problems }, undefined, 1)
      : toReport(captures, all, problems, width),
  )
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** That an article stands in the folder twice: the site would show it twice. */
function toRepeated({ path, duplicate }: ReturnType<typeof findDuplicates>[number]): Problem {
  const { path: other, kind } = duplicate
  return toProblem(
    path,
    `${kind === 'text' ? 'holds the same text as' : 'captures the article of'} ${other}`,
    'The site shows both: remove one, with its correction; links to its paragraphs say then that it was removed.',
    'warning',
  )
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
