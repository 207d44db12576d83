import { readFile, stat } from 'node:fs/promises'
import { type Article, articleSchema } from './article.ts'
import type { CorrectionFile } from './capture/correction/correction.ts'
import { NO_TITLE, type Reading, readCapture } from './capture/read.ts'
import { toDoubtProblems } from './doubts.ts'
import { isStrict } from './environment.ts'
import { toLedgerPath, toName } from './ledgers.ts'
import { type Decision, type NumberedLibrary, numberBeside, numberLibrary } from './numbering.ts'
import { codeOf, type Problem, toProblem } from './problem.ts'
import { checkFile, findSeedFiles, isThere, toCorrectionPath } from './seed-files.ts'

/** The captures of a folder, as paths, in the order of their names; folders inside are not looked into. */
export async function listSeeds(dir: string): Promise<readonly string[]> {
  return (await findSeedFiles(dir)).paths
}

/**
 * Reads one capture from the disk, numbered by the ledger beside it where there is one; a file that can't be read is a
 * problem, not a throw.
 */
export async function readSeed(path: string): Promise<Reading> {
  const reading = await readFileAt(path)
  if (!reading.article) return reading
  const { article, problems } = await numberBeside(reading.article, path)
  return { ...reading, article, problems: [...reading.problems, ...problems] }
}

/** Reads the capture at a path, with its correction. */
export type ReadCaptureAt = (path: string) => Promise<Reading>

/**
 * Reads each capture once and again only when it or its correction has changed on the disk: for a server that looks at a
 * whole folder after every change.
 */
export function readChanged(): ReadCaptureAt {
  const known = new Map<string, { readonly stamp: string; readonly reading: Reading }>()
  return async (path) => {
    const files = await Promise.all([path, toCorrectionPath(path)].map(toStamp))
    const stamp = files.join(' ')
    const last = known.get(path)
    if (last?.stamp === stamp) return last.reading
    const reading = await readFileAt(path)
    known.set(path, { stamp, reading })
    return reading
  }
}

/** What changes with a file. */
async function toStamp(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  return found ? `${found.mtimeMs}:${found.size}:${found.ino}` : 'none'
}

async function readFileAt(path: string): Promise<Reading> {
  try {
    const problem = await checkFile(path)
    if (problem) return { problems: [problem] }
    const { file, problems } = await readCorrectionOf(path)
    const reading = readCapture({ path, bytes: await readFile(path) }, file)
    if (reading.article) checkRecord(reading.article)
    return { ...reading, problems: [...reading.problems, ...problems] }
  } catch (error) {
    return { problems: [toFileProblem(path, error)] }
  }
}

/** Throws for a record that is none: one such would end the building of all pages, without a word of its file. */
function checkRecord(article: Article): void {
  const faults = articleSchema.safeParse(article).error?.issues ?? []
  const said = faults.map(({ path, message }) => `${path.join('.')}: ${message}`)
  if (said.length > 0) throw new TypeError(said.join('; '))
}

/** The correction beside a capture, if there is one, or why it can’t be read. */
async function readCorrectionOf(
  capture: string,
): Promise<{ file?: CorrectionFile; problems: Problem[] }> {
  const path = toCorrectionPath(capture)
  try {
    // Opening a pipe would wait for ever.
    if (!(await stat(path)).isFile()) return { problems: [toUnreadable(path, ': it is no file')] }
    return { file: { path, text: UTF8.decode(await readFile(path)) }, problems: [] }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return { problems: [] }
    const why = error instanceof TypeError ? ': it isn’t in UTF-8' : code && ` (${code})`
    return { problems: [toUnreadable(path, why)] }
  }
}

/** Throws a TypeError where letters would be lost. */
const UTF8 = new TextDecoder('utf-8', { fatal: true })

function toUnreadable(path: string, why: string): Problem {
  return toProblem(
    path,
    `the correction can’t be read${why}`,
    'Save it as a text file in UTF-8; until then none of it is followed.',
  )
}

/**
 * Every article of a folder, in the order of the files' names, numbered and each with an address of its own, and every
 * problem met. The ledgers come back as they should be; `saveLedgers` writes them. A capture without a title is an error only
 * where its article stood in the library before, or where `strict` asks for it; else it is left out with a warning.
 */
export async function readLibrary(
  dir: string,
  decisions?: ReadonlyMap<string, Decision>,
  strict = isStrict(process.env),
  read: ReadCaptureAt = readFileAt,
): Promise<NumberedLibrary> {
  const { paths, problems: fileProblems } = await findSeedFiles(dir)
  const articles: Article[] = []
  const asked = new Map<string, string>()
  const problems: Problem[] = [...fileProblems]
  for (const path of paths) {
    const reading = await read(path)
    // What gave an article before has a ledger: its address must not die.
    const isLeftOut = !strict && reading.draft !== undefined && !(await isThere(toLedgerPath(path)))
    problems.push(...(isLeftOut ? reading.problems.map(toLeftOut) : reading.problems))
    if (!reading.article) continue
    articles.push(reading.article)
    if (reading.askedSlug !== undefined) asked.set(toName(path), reading.askedSlug)
    problems.push(...toDoubtProblems(path, reading.article, strict))
  }
  const library = await numberLibrary(dir, articles, paths, { asked, decisions })
  return { ...library, problems: [...problems, ...library.problems] }
}

/** A capture that says no title is no reason not to build the others. */
function toLeftOut(problem: Problem): Problem {
  if (problem.reason !== NO_TITLE) return problem
  return {
    ...problem,
    severity: 'warning',
    reason: `${NO_TITLE}; the article is left out of the site`,
  }
}

function toFileProblem(path: string, error: unknown): Problem {
  const code = codeOf(error)
  if (/^https?:/.test(path)) return toAddressProblem(path)
  if (code === '') return toFault(path, error)
  const reason = FILE_ERRORS[code] ?? `the file can’t be read (${code})`
  return toProblem(path, reason, 'Name a text file that you may read.')
}

/** That not the file is at fault, since the system gave it. */
function toFault(path: string, error: unknown): Problem {
  return toProblem(
    path,
    `reading it failed: ${error instanceof Error ? error.message : String(error)}`,
    'The fault is in the reading: report it with the capture.',
  )
}

/** Pilcrow asks no other host for anything. */
function toAddressProblem(path: string): Problem {
  return toProblem(
    path,
    'this is an address, not a file: no page is fetched',
    'Open it in a browser, select all, copy, and paste that into a text file; then name the file.',
  )
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'the file may not be read by you',
}
