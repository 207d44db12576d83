import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from './article.ts'
import { type Reading, readCapture } from './capture/read.ts'
import { type Decision, type NumberedLibrary, numberBeside, numberLibrary } from './numbering.ts'
import type { Problem } from './problem.ts'

/** The kinds of file that are captures. */
const CAPTURE = /^(?!readme\.).+\.(?:txt|md|html?)$/i

/** The captures of a folder, as paths, in the order of their names; folders inside are not looked into. */
export async function listSeeds(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && CAPTURE.test(entry.name))
    .map(({ name }) => name)
  return names.sort(byCodePoint).map((name) => join(dir, name))
}

/**
 * Reads one capture from the disk, numbered by the ledger beside it where there is one; a file that can't be read is a
 * problem, not a throw.
 */
export async function readSeed(path: string): Promise<Reading> {
  const reading = await readFileAt(path)
  if (!reading.article) return reading
  const { article, problems } = await numberBeside(reading.article, path)
  return { article, problems: [...reading.problems, ...problems] }
}

async function readFileAt(path: string): Promise<Reading> {
  try {
    return readCapture({ path, bytes: await readFile(path) })
  } catch (error) {
    return { problems: [toFileProblem(path, error)] }
  }
}

/**
 * Every article of a folder, in the order of the files' names, numbered and each with an address of its own, and every
 * problem met. The ledgers come back as they should be; `saveLedgers` writes them.
 */
export async function readLibrary(
  dir: string,
  decisions?: ReadonlyMap<string, Decision>,
): Promise<NumberedLibrary> {
  const paths = await listSeeds(dir)
  const articles: Article[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const reading = await readFileAt(path)
    problems.push(...reading.problems)
    if (reading.article) articles.push(reading.article)
  }
  const library = await numberLibrary(dir, articles, paths, decisions)
  return { ...library, problems: [...problems, ...library.problems] }
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : 1
}

function toFileProblem(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = FILE_ERRORS[code] ?? `the file can’t be read${code && ` (${code})`}`
  return {
    path,
    line: 1,
    column: 1,
    reason,
    advice: 'Name a text file that you may read.',
    severity: 'error',
  }
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'the file may not be read by you',
}
