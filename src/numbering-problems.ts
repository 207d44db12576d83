import { join } from 'node:path'
import type { LedgerFile } from './ledgers.ts'
import type { Held, LedgerUpdate, Wishes } from './numbering.ts'
import { CHANGES } from './permalinks/changes.ts'
import type { Contradiction, Same } from './permalinks/number.ts'
import { type Problem, toProblem } from './problem.ts'
import { toCorrectionPath } from './seed-files.ts'
import { toGit } from './shell.ts'

/** What can be wrong with ledgers and with what people ask for, in words. */

/** That a ledger may not be written and should be. */
export function toLateness({ path, isNew, changes }: LedgerUpdate): Problem {
  const what = changes.slice(0, 3).map(({ kind, name }) => `${name} ${CHANGES[kind]}`)
  const more = changes.length > 3 ? ` and ${changes.length - 3} more` : ''
  return toProblem(
    path,
    isNew
      ? 'there is no ledger yet'
      : `out of date${what.length > 0 ? `: ${what.join(', ')}${more}` : ''}`,
    'Run “npm run permalinks” on your machine and commit the folder permalinks.',
  )
}

/** That an article is numbered anew whose ledger was lost. */
export function toLost({ path }: LedgerUpdate): Problem {
  return toProblem(
    path,
    'the ledger is gone, though git has it: the article is numbered anew',
    `Take it back (${toGit('checkout --', path)}), or links to the article may lead elsewhere; to number it anew all the same, say so (${toGit('rm --cached', path)}).`,
  )
}

/** That a decision names no old number, or no block. */
export function toUnknown(path: string, { is, now }: Same): Problem {
  return toProblem(
    path,
    `--same ${is}=${now}: there is no such pair`,
    'Give a number that the ledger knows, then the one that the paragraph has now, as “npm run permalinks -- --check” prints them.',
  )
}

/** That two decisions can't both be followed. */
export function toContradicted(path: string, { same, before }: Contradiction): Problem {
  return toProblem(
    path,
    `--same ${same.is}=${same.now}: --same ${before.is}=${before.now} says otherwise`,
    'A number names one paragraph, and a paragraph has one number: keep one of the two.',
  )
}

/** That a ledger would be written that can't be read again. */
export function toUnsound(path: string, reason: string): Problem {
  return toProblem(
    path,
    `the ledger would be damaged: ${reason}`,
    'No ledger was written. The fault is in the numbering: report it with the capture and its ledger.',
  )
}

/** That an address that was asked for can't be given. */
export function toRefusal(dir: string, name: string, { asked, decisions }: Wishes): Problem {
  const decided = decisions?.get(name)?.address
  const path = decided === undefined ? `${name}.yaml` : join('permalinks', `${name}.json`)
  return toProblem(
    join(dir, path),
    `the address ${JSON.stringify(decided ?? asked?.get(name))} is or was another article’s`,
    'Ask for another address: links to the other article must not lead here.',
  )
}

/** That a capture holds another article than the one whose numbers and address have its name. */
export function toAnothers({ article, path, ledger: { address } }: Held): Problem {
  const { file } = article.source
  return toProblem(
    file,
    `holds another article than before: next to nothing of “${address}” is in it`,
    `If it is the same article, say “slug: ${address}” in ${toCorrectionPath(file)}. If not, ` +
      'give this capture another name: it gets an address of its own, and the old address says that its article was removed. ' +
      `If nobody has a link to it yet, delete ${path} (git rm, where git has it).`,
  )
}

/** Addresses decided on that the next build would take back, since a correction says another. */
export function findOverruled(dir: string, { asked, decisions }: Wishes): Problem[] {
  return [...(decisions ?? [])].flatMap(([name, { address }]): Problem[] => {
    const said = asked?.get(name)
    if (said === undefined || address === undefined || said === address) return []
    return [
      toProblem(
        join(dir, `${name}.yaml`),
        `the correction says “slug: ${said}”, not ${address}`,
        `Say “slug: ${address}” there: it stands over --address in each build.`,
      ),
    ]
  })
}

/** Addresses that two ledgers claim. */
export function findShared(files: readonly LedgerFile[]): Problem[] {
  const owners = new Map<string, string>()
  return files.flatMap(({ path, ledger }) =>
    (ledger ? [ledger.address, ...ledger.formerly] : []).flatMap((address): Problem[] => {
      const owner = owners.get(address)
      owners.set(address, owner ?? path)
      if (owner === undefined || owner === path) return []
      return [
        {
          path,
          line: 3,
          column: 3,
          reason: `the address ${JSON.stringify(address)} is also in ${owner}`,
          advice:
            'Two people gave it out: remove the newer of the two files (git rm) and run “npm run permalinks”.',
          severity: 'error',
        },
      ]
    }),
  )
}
