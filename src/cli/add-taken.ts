import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Article } from '../article.ts'
import { readLedgerFile, toName } from '../ledgers.ts'
import { toAdoption } from '../permalinks/adopt.ts'

/**
 * Whether a name in a folder of captures is another's: a file's, whatever its ending, a correction's, or a ledger's, also of an
 * article whose capture is gone. Under it a new capture would be corrected as another, or have another's address. Where the
 * article itself comes back, by its text, its name is free, with its ledger and its correction.
 */
export async function isTakenBy(
  dir: string,
  stem: string,
  article: Article | undefined,
): Promise<boolean> {
  const names = (await readdir(dir)).filter((name) => fold(toName(name)) === fold(stem))
  if (names.some((name) => extname(name) !== '.yaml')) return true
  const file = await readLedgerFile(join(dir, 'permalinks', `${stem}.json`))
  const isThere = file.ledger !== undefined || file.problems.length > 0
  if (!isThere) return names.length > 0
  return article === undefined || toAdoption([file])(article) === undefined
}

/** As disks compare names that take `É` and `é` for one. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
