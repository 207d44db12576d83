import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import GithubSlugger from 'github-slugger'
import type { Article } from './article.ts'
import { type Reading, readCapture } from './capture/read.ts'
import type { Problem } from './problem.ts'

/** The kinds of file that are captures. */
const CAPTURE = /\.txt$/

/** The captures of a folder, as paths, in the order of their names; folders inside are not looked into. */
export async function listSeeds(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && CAPTURE.test(entry.name))
    .map(({ name }) => name)
  return names.sort(byCodePoint).map((name) => join(dir, name))
}

/** Reads one capture from the disk; a file that can't be read is a problem, not a throw. */
export async function readSeed(path: string): Promise<Reading> {
  try {
    return readCapture({ path, bytes: await readFile(path) })
  } catch (error) {
    return { problems: [toFileProblem(path, error)] }
  }
}

/**
 * Every article of a folder, in the order of the files' names, and every problem met. No two articles have the same
 * slug: of equal ones the first in order keeps it, the next gets `-1`, and so on.
 */
export async function readLibrary(
  dir: string,
): Promise<{ articles: Article[]; problems: Problem[] }> {
  const slugger = new GithubSlugger()
  const articles: Article[] = []
  const problems: Problem[] = []
  for (const path of await listSeeds(dir)) {
    const reading = await readSeed(path)
    problems.push(...reading.problems)
    if (reading.article)
      articles.push({ ...reading.article, slug: slugger.slug(reading.article.slug) })
  }
  return { articles, problems }
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
