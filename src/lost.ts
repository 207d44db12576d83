import { execFile } from 'node:child_process'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

/**
 * The ledgers of a folder of captures that git knows and that are there no longer, as paths; none where git can't say, or the
 * folder is in no working copy. Removed with `git rm` they are known no longer.
 */
export async function findLost(dir: string): Promise<ReadonlySet<string>> {
  const words = ['-C', dir, 'ls-files', '--deleted', '-z', '--', 'permalinks']
  const listed = await promisify(execFile)('git', words, {
    maxBuffer: Number.POSITIVE_INFINITY,
  }).catch(() => ({ stdout: '' }))
  const names = listed.stdout.split('\0').filter((name) => name.endsWith('.json'))
  return new Set(names.map((name) => join(dir, 'permalinks', basename(name))))
}
