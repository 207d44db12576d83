import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { kindOf } from './capture/inputs/kind.ts'
import { toName } from './ledgers.ts'
import { codeOf, PlainError, type Problem, toProblem } from './problem.ts'
import { toArgument } from './shell.ts'
import { findUnread } from './unread-files.ts'

/** The captures of a folder and what is wrong with its other files. */
export interface SeedFiles {
  /** Paths, in the order of the names' code points. */
  readonly paths: readonly string[]
  readonly problems: Problem[]
}

/** Whether a file's name is that of a capture; a folder's own README is none. */
export function isCaptureName(name: string): boolean {
  return kindOf(name) !== undefined && !/^(?:\.|readme\.)/i.test(name)
}

/** The kinds of file that stand beside a capture under its name: its ledger and its correction. */
const BESIDE_CAPTURE = /\.(?:json|yaml)$/i

/**
 * The name of a capture that a person named, with its folder and ending or without, or by the path of its ledger or its
 * correction: what else follows a dot belongs to it.
 */
export function toAskedName(path: string): string {
  const name = basename(path)
  const isBeside = name !== path && BESIDE_CAPTURE.test(name)
  return isCaptureName(name) || isBeside ? toName(path) : name
}

/** Where a capture's correction stands: `seeds/NAME.yaml` beside `seeds/NAME.txt`. */
export function toCorrectionPath(capture: string): string {
  return join(dirname(capture), `${toName(capture)}.yaml`)
}

/** Whether there is a file or a folder at a path, or a link to one. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** A path relative to a folder, as a person names it there, unless that leads up and out; the folder is where the command runs. */
export function toShortPath(path: string, folder = process.cwd()): string {
  const short = relative(folder, path)
  return short.startsWith('..') ? path : short
}

/**
 * Looks through a folder, not through those inside, which are told where they hold captures. A link that leads out of it, a pipe, two captures of one name and a
 * correction without a capture are errors.
 */
export async function findSeedFiles(dir: string): Promise<SeedFiles> {
  const entries = await readdir(dir, { withFileTypes: true }).catch((error: unknown) => {
    if (!['ENOENT', 'ENOTDIR', 'EACCES'].includes(codeOf(error))) throw error
    throw new PlainError(
      `${toShortPath(dir)} is no folder that can be read: make it, or set SEEDS_DIR to the folder that holds the captures`,
    )
  })
  const captures = entries.filter((entry) => isCaptureName(entry.name) && !entry.isDirectory())
  const checked = await Promise.all(
    captures.map(async (entry) => ({ entry, problem: await checkEntry(dir, entry) })),
  )
  const names = checked.filter(({ problem }) => !problem).map(({ entry }) => entry.name)
  names.sort((a, b) => (a < b ? -1 : 1))
  return {
    paths: names.map((name) => join(dir, name)),
    problems: [
      ...checked.flatMap(({ problem }) => problem ?? []),
      ...findTwins(dir, names),
      ...findOrphans(dir, entries, new Set(captures.map(({ name }) => toName(name)))),
      ...(await findUnread(dir, entries, isCaptureName)),
    ],
  }
}

/** What keeps a path that a person named from being read: it is no file, nor a link to one. */
export async function checkFile(path: string): Promise<Problem | undefined> {
  const found = await stat(path)
  if (found.isFile()) return
  return found.isDirectory()
    ? toProblem(path, 'this is a folder, not a file', `Name its files: ${toArgument(path)}/*`)
    : toProblem(
        path,
        'this is a pipe or a device, not a file',
        'Name a text file that you may read.',
      )
}

async function checkEntry(dir: string, entry: Dirent): Promise<Problem | undefined> {
  const path = join(dir, entry.name)
  try {
    if (entry.isSymbolicLink() && !(await isWithin(dir, path))) {
      return toProblem(
        path,
        'a link that leads out of the folder',
        'Copy the file in: “npm run add -- FILE”.',
      )
    }
    return await checkFile(path)
  } catch {
    return toProblem(
      path,
      'a link that leads nowhere',
      'Remove it, or copy the file in: “npm run add -- FILE”.',
    )
  }
}

async function isWithin(dir: string, path: string): Promise<boolean> {
  const way = relative(await realpath(dir), await realpath(path))
  return way !== '' && !way.startsWith('..')
}

/** `a.txt` and `a.html` would share their correction and their ledger. */
function findTwins(dir: string, names: readonly string[]): Problem[] {
  const firsts = new Map([...names].reverse().map((name) => [toName(name), name]))
  return names.flatMap((name) => {
    const first = firsts.get(toName(name))
    if (first === undefined || first === name) return []
    const reason = `has the name of ${first} but for its ending`
    const advice =
      'Remove the older capture of one article, or rename one of the two: a correction and a ledger go by that name.'
    return [toProblem(join(dir, name), reason, advice)]
  })
}

function findOrphans(
  dir: string,
  entries: readonly Dirent[],
  names: ReadonlySet<string>,
): Problem[] {
  const corrections = entries.filter(({ name }) => /\.ya?ml$/i.test(name))
  return corrections.flatMap(({ name }) => {
    const path = join(dir, name)
    if (!name.endsWith('.yaml'))
      return [
        toProblem(
          path,
          'a correction’s name ends in .yaml',
          `Rename it to ${basename(path).replace(/\.\w+$/, '.yaml')}.`,
        ),
      ]
    return names.has(toName(name))
      ? []
      : [
          toProblem(
            path,
            `corrects nothing: there is no capture called ${toName(name)}`,
            names.has(toName(toName(name)))
              ? `Rename it to ${toName(toName(name))}.yaml: the capture’s ending is no part of it.`
              : 'Name it like its capture, or remove it.',
          ),
        ]
  })
}
