import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { styleText } from 'node:util'
import type { Article } from '../article.ts'
import type { Draft } from '../capture/read.ts'
import { readEnvironment } from '../environment.ts'
import { toCount } from '../figures.ts'
import { inTurns } from '../in-turns.ts'
import { type Problem, ProblemError, toProblem } from '../problem.ts'
import { findSeedFiles, isThere, toCorrectionPath, toShortPath } from '../seed-files.ts'
import { readSeed } from '../seeds.ts'
import { toArgument } from '../shell.ts'
import { type Duplicate, findDuplicate, type KnownCapture, toKnown } from './add-duplicates.ts'
import { toCleanName, toFreeName } from './add-name.ts'
import { toStarter } from './add-starter.ts'
import { isTakenBy } from './add-taken.ts'
import { toFile } from './file-argument.ts'
import { run } from './run.ts'
import { toPercent, toSummary } from './seed-summary.ts'
import { toVisible, toWidth, wrap } from './terminal.ts'
import { tellUsage } from './usage.ts'

const USAGE = `usage: npm run add -- [--anyway] FILE…
  --anyway  also another capture of an article that is there already`

/** Copies captures into the folder; ends with 1 when a file was left out. */
async function main(words: readonly string[]): Promise<number> {
  const ended = tellUsage(USAGE, words, ['--anyway'])
  if (ended !== undefined) return ended
  const isAnyway = words.includes('--anyway')
  const files = words
    .filter((word) => word !== '--anyway')
    .map((word) => toFile(word, process.env, process.cwd()))
  if (files.length === 0) {
    console.error(USAGE)
    return 2
  }
  const { seedsDir } = readEnvironment(process.env, process.cwd())
  await mkdir(seedsDir, { recursive: true })
  const known = await readKnown(seedsDir)
  let [left, unsure] = [0, 0]
  for (const file of files) {
    const added = await add(file, { seedsDir, known, isAnyway, isBrief: files.length > MANY })
    if (added) known.push(added.known)
    else left++
    if (added?.isUnsure) unsure++
  }
  if (files.length > 1) console.log(toEnd(files.length - left, unsure, left))
  return left > 0 ? 1 : 0
}

/** Of more files than this, those that need no look get a line each. */
const MANY = 5

function toEnd(added: number, unsure: number, left: number): string {
  const look = unsure === 0 ? '' : `; ${unsure} to look at: npm run seeds -- --doubtful`
  return `${added} added${left > 0 ? `, ${left} left out` : ''}${look}`
}

async function readKnown(seedsDir: string): Promise<KnownCapture[]> {
  const { paths } = await findSeedFiles(seedsDir)
  const readings = await inTurns(paths, readSeed)
  return readings.map(({ article, draft }, index) => {
    const [record, path] = [article ?? draft, paths[index] ?? '']
    // A capture that gives no record still holds its name.
    return record ? toKnown(path, record) : { path, text: '\0', paragraphs: new Set<string>() }
  })
}

/** How files are added. */
interface Adding {
  readonly seedsDir: string
  readonly known: readonly KnownCapture[]
  readonly isAnyway: boolean
  readonly isBrief: boolean
}

/** Copies one file in, with its correction, and tells what was found, or tells why not. */
async function add(
  file: string,
  { seedsDir, known, isAnyway, isBrief }: Adding,
): Promise<{ known: KnownCapture; isUnsure: boolean } | undefined> {
  const { article, draft, problems } = await readSeed(file)
  const record = article ?? draft
  if (!record) {
    console.error(new ProblemError(problems).message)
    return undefined
  }
  const duplicate = findDuplicate(toKnown(file, record), known)
  if (duplicate && (duplicate.kind === 'text' || !isAnyway)) {
    console.log(toLeftOut(file, duplicate))
    return undefined
  }
  const isTaken = (stem: string) => isTakenBy(seedsDir, stem, article)
  const path = join(seedsDir, await toFreeName(toCleanName(file, article?.title), isTaken))
  // `wx`: nothing that is there is written over, nor written through a link.
  await writeFile(path, await readFile(file), { flag: 'wx' })
  const left = await addCorrection(file, path, problems)
  const isUnsure = await tellAdded(toShortPath(path), isBrief)
  if (left.length > 0) console.error(new ProblemError(left).message)
  return { known: toKnown(path, record), isUnsure }
}

/** Copies the correction beside a file too, or gives why it stays behind: it has a mistake, or another is there. */
async function addCorrection(
  file: string,
  path: string,
  problems: readonly Problem[],
): Promise<readonly Problem[]> {
  const [from, to] = [toCorrectionPath(file), toCorrectionPath(path)]
  if (!(await isThere(from))) return []
  const own = problems.filter((problem) => problem.path === from)
  if (own.length > 0) return own
  if (await isThere(to)) return [toLeftCorrection(from, toShortPath(to))]
  await writeFile(to, await readFile(from), { flag: 'wx' })
  return []
}

function toLeftCorrection(from: string, to: string): Problem {
  const advice = `Put into ${to} what is right of both.`
  return toProblem(from, `this correction is not copied: ${to} is there`, advice, 'warning')
}

/**
 * Tells what was found in a capture that was copied in, and starts a correction where it needs a look and has none. The copy is
 * read, not what it was made of: each may have a correction that the other hasn't. Gives whether it needs a look.
 */
async function tellAdded(path: string, isBrief: boolean): Promise<boolean> {
  const { article, draft, problems } = await readSeed(path)
  const record = article ?? draft
  const isUnsure = !record || toSummary(path, record).doubts.length > 0
  const correction = toCorrectionPath(path)
  const isCorrected = await isThere(correction)
  if (record && isUnsure && !isCorrected)
    await writeFile(correction, toStarter(record), { flag: 'wx' })
  const told = isUnsure || isCorrected ? correction : undefined
  const isInBrief = isBrief && told === undefined
  if (record) console.log(isInBrief ? toBrief(path, record) : toReport(path, record, told))
  if (problems.length > 0) console.error(new ProblemError(problems).message)
  return isUnsure
}

function toLeftOut(file: string, { path, kind, shared, of }: Duplicate): string {
  const what =
    kind === 'text'
      ? `holds the same text as ${toShortPath(path)}`
      : `captures the article of ${toShortPath(path)} (which has ${shared} of its ${toCount(of, 'paragraph')}); to have both: --anyway${toReplacing(file, path)}`
  return `${styleText('yellow', 'left out')} ${toVisible(file)}: ${what}`
}

/** How a better capture takes the place of the one that is there, where both are read alike. */
function toReplacing(file: string, path: string): string {
  if (toCleanName(file).replace(/.*\./, '') !== path.replace(/.*\./, '')) return ''
  return `; to have it in that one’s place: cp ${toArgument(file)} ${toArgument(toShortPath(path))}`
}

function toBrief(path: string, record: Article | Draft): string {
  const { title = '', confidence } = toSummary(path, record)
  return `${styleText('green', 'added')} ${path}  ${toVisible(title)}  ${toPercent(confidence)}`
}

function toReport(path: string, record: Article | Draft, correction: string | undefined): string {
  const { title, bylines, published, publication, words, confidence, doubts } = toSummary(
    path,
    record,
  )
  const row = (name: string, value: string | undefined) =>
    value ? toRow(name, toVisible(value)) : []
  return [
    `${styleText('green', 'added')} ${path}`,
    ...row('title', title ?? '(none found)'),
    ...row('byline', bylines.join(', ')),
    ...row('published', published),
    ...row('publication', publication),
    ...row('text', `${toCount(words, 'word')} in ${toCount(record.body.length, 'block')}`),
    ...row('sure', toPercent(confidence)),
    ...doubts.flatMap((doubt) => row('look at', doubt)),
    ...row('correction', correction),
  ].join('\n')
}

/** A name and its value, which goes on below itself where the terminal ends; a path is never broken. */
function toRow(name: string, value: string): string[] {
  const width = toWidth(process.stdout.columns, process.env['COLUMNS'])
  const parts = name === 'correction' ? [value] : wrap(value, Math.max(20, width - INDENT))
  return parts.map((part, index) => `  ${(index === 0 ? name : '').padEnd(INDENT - 2)}${part}`)
}

/** Where the values stand. */
const INDENT = 14

await run(main)
