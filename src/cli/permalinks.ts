import { readEnvironment } from '../environment.ts'
import { toName } from '../ledgers.ts'
import { type LedgerUpdate, saveLedgers, withTheirs } from '../numbering.ts'
import { toLeft, toRemoved, toReport, toSummary } from '../numbering-report.ts'
import { type Problem, ProblemError } from '../problem.ts'
import { toShortPath } from '../seed-files.ts'
import { readLibrary } from '../seeds.ts'
import { readArguments, USAGE } from './permalinks-arguments.ts'
import { run } from './run.ts'
import { asksForHelp } from './usage.ts'

/**
 * Brings the ledgers of the captures' folder up to date and prints what became of every number. Ends with 1 when a file is
 * wrong, and with --check when a ledger is out of date; a decision that can't be followed leaves all as it is.
 */
async function main(words: readonly string[]): Promise<number> {
  if (asksForHelp(words)) {
    console.log(USAGE)
    return 0
  }
  const wanted = readArguments(words)
  if (typeof wanted === 'string') {
    console.error(`${wanted}\n${USAGE}`)
    return 2
  }
  const seedsDir = toShortPath(readEnvironment(process.env, process.cwd()).seedsDir) || '.'
  const library = await readLibrary(seedsDir, wanted.decisions)
  const named = library.updates.filter(
    ({ name }) => wanted.names.length === 0 || wanted.names.includes(name),
  )
  const updates = withTheirs(named, library.updates)
  const problems = [...library.problems, ...library.refusals].filter(
    ({ severity }) => severity === 'error',
  )
  const wrong = new Set(problems.map(({ path }) => toName(path)))
  const known = new Set([...library.updates.map(({ name }) => name), ...wrong])
  const unknown = wanted.names.filter((name) => !known.has(name))
  for (const name of unknown) console.error(`no article is called ${name} in ${seedsDir}`)
  print(problems)
  if (unknown.length > 0 || library.refusals.length > 0) return 1
  const { late, left } = toLate(updates, wrong)
  for (const { name } of left) console.log(toLeft(name, wrong.has(name)))
  for (const update of late) console.log(toReport(update, wanted.isCheck))
  const removed = wanted.names.length === 0 ? library.removed : []
  for (const { address } of removed) console.log(toRemoved(address))
  const unsaved = wanted.isCheck ? [] : await saveLedgers(late, false)
  print(unsaved)
  if (unsaved.length > 0) return 1
  console.log(toSummary(updates.length, late.length, wanted.isCheck, left.length))
  return problems.length > 0 || (wanted.isCheck && late.length > 0) ? 1 : 0
}

/**
 * The ledgers to be written, and those that are out of date but left: what is read from a capture or a correction with a mistake
 * would be given numbers for ever, and what changes places with its ledger would be written over it. `wrong` are the names of
 * captures with a mistake.
 */
function toLate(
  updates: readonly LedgerUpdate[],
  wrong: ReadonlySet<string>,
): { late: LedgerUpdate[]; left: LedgerUpdate[] } {
  const out = updates.filter(({ isOutOfDate }) => isOutOfDate)
  const own = out.filter(({ name }) => wrong.has(name))
  const left = new Set(withTheirs(own, out))
  return { late: out.filter((update) => !left.has(update)), left: [...left] }
}

function print(problems: readonly Problem[]): void {
  if (problems.length > 0) console.error(new ProblemError(problems).message)
}

await run(main)
