import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { styleText } from 'node:util'
import type { Article } from '../article.ts'
import type { Draft } from '../capture/read.ts'
import { readEnvironment } from '../environment.ts'
import { toName } from '../ledgers.ts'
import { ProblemError } from '../problem.ts'
import { findSeedFiles, toCorrectionPath } from '../seed-files.ts'
import { readSeed } from '../seeds.ts'
import { type Duplicate, findDuplicate, type KnownCapture, toKnown } from './add-duplicates.ts'
import { toCleanName, toFreeName } from './add-name.ts'
import { toStarter } from './add-starter.ts'
import { toPercent, toSummary } from './seed-summary.ts'
import { toVisible } from './terminal.ts'

const USAGE = `usage: npm run add -- [--anyway] FILE…
  --anyway  also another capture of an article that is there already`

/** Copies captures into the folder; ends with 1 when a file was left out. */
async function main(words: readonly string[]): Promise<number> {
  const isAnyway = words.includes('--anyway')
  const files = words.filter((word) => word !== '--anyway')
  if (files.length === 0 || files.some((file) => file.startsWith('--'))) {
    console.error(USAGE)
    return 2
  }
  const { seedsDir } = readEnvironment(process.env, process.cwd())
  await mkdir(seedsDir, { recursive: true })
  const known = await readKnown(seedsDir)
  let left = 0
  for (const file of files) {
    const added = await add(file, seedsDir, known, isAnyway)
    if (added) known.push(added)
    else left++
  }
  return left > 0 ? 1 : 0
}

async function readKnown(seedsDir: string): Promise<KnownCapture[]> {
  const { paths } = await findSeedFiles(seedsDir)
  const readings = await Promise.all(paths.map(readSeed))
  return readings.map(({ article, draft }, index) => {
    const [record, path] = [article ?? draft, paths[index] ?? '']
    // A capture that gives no record still holds its name.
    return record ? toKnown(path, record) : { path, text: '\0', paragraphs: new Set<string>() }
  })
}

/** Copies one file in and tells what was found, or tells why not. */
async function add(
  file: string,
  seedsDir: string,
  known: readonly KnownCapture[],
  isAnyway: boolean,
): Promise<KnownCapture | undefined> {
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
  const taken = new Set(known.map(({ path }) => toName(path)))
  const path = join(seedsDir, toFreeName(toCleanName(file, article?.title), taken))
  // `wx`: nothing that is there is written over, nor written through a link.
  await writeFile(path, await readFile(file), { flag: 'wx' })
  const isUnsure = draft !== undefined || (record.doubts ?? []).length > 0
  const correction = toCorrectionPath(path)
  if (isUnsure) await writeFile(correction, toStarter(record), { flag: 'wx' })
  console.log(toReport(toShort(path), record, isUnsure ? toShort(correction) : undefined))
  if (problems.length > 0) console.error(new ProblemError(problems).message)
  return toKnown(path, record)
}

/** Relative to where the command runs, unless that leads up and out. */
function toShort(path: string): string {
  const short = relative(process.cwd(), path)
  return short.startsWith('..') ? path : short
}

function toLeftOut(file: string, { path, kind, shared, of }: Duplicate): string {
  const what =
    kind === 'text'
      ? `holds the same text as ${toShort(path)}`
      : `captures the article of ${toShort(path)} (${shared} of its ${of} paragraphs are there); to add it: --anyway`
  return `${styleText('yellow', 'left out')} ${toVisible(file)}: ${what}`
}

function toReport(path: string, record: Article | Draft, correction: string | undefined): string {
  const { title, bylines, published, publication, words, confidence, doubts } = toSummary(
    path,
    record,
  )
  const row = (name: string, value: string | undefined) =>
    value ? [`  ${name.padEnd(12)}${toVisible(value)}`] : []
  return [
    `${styleText('green', 'added')} ${path}`,
    ...row('title', title ?? '(none found: say it in the correction)'),
    ...row('byline', bylines.join(', ')),
    ...row('published', published),
    ...row('publication', publication),
    ...row('text', `${words.toLocaleString('en')} words in ${record.body.length} blocks`),
    ...row('sure', toPercent(confidence)),
    ...doubts.flatMap((doubt) => row('look at', doubt)),
    ...row('correction', correction),
  ].join('\n')
}

process.exitCode = await main(process.argv.slice(2))
