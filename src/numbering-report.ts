import { basename } from 'node:path'
import { toCount, toFigures } from './figures.ts'
import type { LedgerUpdate } from './numbering.ts'
import { CHANGES, type Change } from './permalinks/changes.ts'
import { withoutControls } from './problem.ts'
import { toArgument, toGit } from './shell.ts'

/** What became of an article's numbers, for the terminal: a line each under the article's name. */
export function toReport(update: LedgerUpdate, isCheck = false): string {
  const lines = [...toAddressLines(update), ...update.changes.map(toLine), ...toHint(update)]
  const name = withoutControls(update.name)
  const head = update.isNew ? `${name}: new, ${isCheck ? 'to be numbered' : 'numbered'}` : name
  return [head, ...lines.map((line) => `  ${line}`)].join('\n')
}

function toAddressLines({ leaves, former, isLost, path }: LedgerUpdate): string[] {
  return [
    ...(isLost ? [`its ledger was lost; git has it: ${toGit('checkout --', path)}`] : []),
    ...(former === undefined
      ? []
      : [`takes over ${withoutControls(basename(former))}: the same article`]),
    ...(leaves === undefined ? [] : [`has a new address; ${leaves} redirects to it`]),
  ]
}

function toLine({ kind, name, into, text }: Change): string {
  const to = into === undefined ? '' : ` ${kind === 'merged' ? 'into ' : 'from '}${into}`
  const words = text === undefined || text === '' ? '' : `  ${withoutControls(text)}`
  return `${name.padEnd(6)} ${`${CHANGES[kind]}${to}`.padEnd(18)}${words}`.trimEnd()
}

/** Where something vanished and something else is new, a person may know better. */
function toHint({ name, changes }: LedgerUpdate): string[] {
  const [gone, made] = [changes.filter(isOf('removed')), changes.filter(isOf('inserted'))]
  const pairs = gone.flatMap((old) => made.map((now) => [old.name, now.name] as const))
  // A paragraph rather becomes another paragraph than a heading.
  const found = pairs.find(([old, now]) => old[0] === now[0]) ?? pairs[0]
  if (!found) return []
  const pair = found.join('=')
  const asked = toArgument(name.startsWith('-') ? `./${name}` : name)
  return [`if two of these are one: npm run permalinks -- ${withoutControls(asked)} --same ${pair}`]
}

/**
 * That an article is not numbered: its capture, correction or ledger has a mistake, which is told (`isWrong`), or that of
 * another with which it changed names.
 */
export function toLeft(name: string, isWrong: boolean): string {
  const why = isWrong ? 'until its mistake is mended' : 'with the one that it changed names with'
  return `${withoutControls(name)}: left as it is ${why}`
}

const isOf =
  (kind: Change['kind']) =>
  (change: Change): boolean =>
    change.kind === kind

/** What became of an article whose capture is there no longer, by its address. */
export function toRemoved(address: string): string {
  return `${address}: its capture is gone; the address says that the article was removed`
}

/** What was done, in one line; `left` are those of all that are late and stay so. */
export function toSummary(all: number, late: number, isCheck: boolean, left = 0): string {
  if (late === 0) return `${toCount(all - left, 'ledger')} up to date`
  const done = isCheck ? 'out of date: run “npm run permalinks”' : 'updated'
  return `${toCount(late, 'ledger')} of ${toFigures(all)} ${done}`
}
