import { lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Ledger } from './permalinks/ledger.ts'
import { readLedger } from './permalinks/read-ledger.ts'
import { codeOf, type Problem, toProblem } from './problem.ts'
import { toGit } from './shell.ts'

/** The ledgers' files: `permalinks/NAME.json` beside the captures. */

/** A ledger's file as it is on the disk: without a ledger when there is no such file, or a damaged one. */
export interface LedgerFile {
  readonly path: string
  /** What stands in it; nothing when there is no such file. */
  readonly text?: string
  readonly ledger?: Ledger
  readonly problems: readonly Problem[]
}

/** The name that a capture and its ledger share: the file's, without its ending. */
export function toName(path: string): string {
  return basename(path).replace(/\.[^.]+$/, '')
}

/** Where the ledger of a capture is kept. */
export function toLedgerPath(capture: string): string {
  return join(dirname(capture), 'permalinks', `${toName(capture)}.json`)
}

/** Reads a ledger's file; what is wrong with it is a problem, not a throw. */
export async function readLedgerFile(path: string): Promise<LedgerFile> {
  try {
    // opening a pipe would wait for ever, and a link could lead anywhere
    if (!(await lstat(path)).isFile()) return { path, problems: [toNoFile(path)] }
    const text = await readFile(path, 'utf8')
    return { path, text, ...readLedger(path, text) }
  } catch (error) {
    const code = codeOf(error)
    return { path, problems: code === 'ENOENT' ? [] : [toUnread(path, code)] }
  }
}

/** The ledgers of a folder of captures, as paths, by name. */
export async function listLedgers(dir: string): Promise<string[]> {
  const folder = join(dir, 'permalinks')
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  const ledgers = names.filter((name) => name.endsWith('.json')).sort()
  return ledgers.map((name) => join(folder, name))
}

/**
 * Writes ledgers, each as a whole or not at all; `former` is the file that one was read from under another name, which goes,
 * unless another ledger is written into it, or the disk takes both names for one, as many do that tell no capitals apart.
 */
export async function writeLedgerFiles(
  files: readonly { readonly path: string; readonly text: string; readonly former?: string }[],
): Promise<void> {
  const toDraft = (path: string) => `${path}.draft`
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(toDraft(path), text)
  }
  const written = new Set(files.map(({ path }) => path))
  const left: string[] = []
  for (const { path, former } of files) {
    if (former === undefined || written.has(former)) continue
    // It has the letters of its new name then, and what is written goes into it.
    if (await isSameFile(former, path)) await rename(former, path)
    else left.push(former)
  }
  for (const { path } of files) await rename(toDraft(path), path)
  for (const former of left) await rm(former)
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)))
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev
}

const UNREAD = 'the ledger can’t be read'

function toNoFile(path: string): Problem {
  const advice = `Take it back from version control (${toGit('checkout --', path)}).`
  return toProblem(path, `${UNREAD}: it is no file`, advice)
}

/** That the system didn't give a file, of which nothing is known to be wrong. */
function toUnread(path: string, code: string): Problem {
  const reason = UNREAD + (code && ` (${code})`)
  return toProblem(path, reason, 'See to it that you may read it, and try again.')
}
