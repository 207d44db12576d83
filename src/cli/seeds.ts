import { styleText } from 'node:util'
import { readEnvironment } from '../environment.ts'
import { type Problem, ProblemError } from '../problem.ts'
import { findSeedFiles } from '../seed-files.ts'
import { readSeed } from '../seeds.ts'
import { type SeedSummary, toCells, toSummary } from './seed-summary.ts'
import { cut, toTable, toVisible } from './terminal.ts'

const USAGE = 'usage: npm run seeds [-- --json]'

/** Lists all captures with what was found in each and what needs a look; ends with 1 when one can’t be read. */
async function main(words: readonly string[]): Promise<number> {
  if (words.some((word) => word !== '--json')) {
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
  console.log(
    words.includes('--json')
      ? JSON.stringify({ captures: summaries, problems }, undefined, 1)
      : toReport(summaries, paths.length, problems, process.stdout.columns ?? 120),
  )
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

function toReport(
  summaries: readonly SeedSummary[],
  count: number,
  problems: readonly Problem[],
  width: number,
): string {
  // What the narrow columns leave is the title's and, a third of it, the names'.
  const room = Math.max(30, width - 60)
  const [head = '', ...rows] = toTable(
    [
      { head: 'capture', width: 24 },
      { head: 'title', width: Math.ceil((room * 2) / 3) },
      { head: 'byline', width: Math.floor(room / 3) },
      { head: 'published', width: 22 },
      { head: 'words', width: 7, isRight: true },
      { head: 'sure', width: 5, isRight: true },
    ],
    summaries.map(toCells),
  )
  const lines = rows.flatMap((row, index) => {
    const doubts = summaries[index]?.doubts ?? []
    const look = doubts.map((doubt) =>
      styleText('yellow', cut(`  look at ${toVisible(doubt)}`, width)),
    )
    return [row, ...look]
  })
  const doubtful = summaries.filter(({ doubts }) => doubts.length > 0).length
  const told = problems.length > 0 ? ['', new ProblemError(problems).message] : []
  return [
    styleText('bold', head),
    ...lines,
    ...told,
    '',
    toEnd(count, summaries.length, doubtful),
  ].join('\n')
}

function toEnd(captures: number, articles: number, doubtful: number): string {
  const plural = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`
  const look =
    doubtful === 0 ? 'none needs a look' : `${doubtful} need${doubtful === 1 ? 's' : ''} a look`
  return `${plural(captures, 'capture')}, ${plural(articles, 'article')}; ${look}`
}

process.exitCode = await main(process.argv.slice(2))
