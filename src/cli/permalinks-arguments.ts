import { parseArgs } from 'node:util'
import type { Decision } from '../numbering.ts'
import { isNumberName } from '../permalinks/number-name.ts'
import { toAskedName } from '../seed-files.ts'
import { isAddress, isWritable } from '../slug.ts'
import { findUnknown } from './usage.ts'

export const USAGE = `usage: npm run permalinks -- [--check] [NAME…]
       npm run permalinks -- NAME [--same OLD=NOW]… [--address ADDRESS]
  NAME       the capture's file name, without its ending; all captures where none is named
  --check    only say what is out of date
  --same     the paragraph that had the number OLD is the one called NOW: --same 4=3a
  --address  the article's address from now on; the old one redirects`

/** What the words after the command ask for. */
export interface Wanted {
  readonly isCheck: boolean
  /** None for all. */
  readonly names: readonly string[]
  readonly decisions: ReadonlyMap<string, Decision>
}

/** Reads the words after the command; what is wrong with them comes back as a sentence. */
export function readArguments(words: readonly string[]): Wanted | string {
  const { values, positionals } = parse(words)
  if (typeof values === 'string') return values
  const { check = false, same = [], address } = values
  const names = positionals.map(toAskedName)
  const [name] = names
  const pairs = same.map(toSame)
  const wrong = same.find((_, index) => pairs[index] === undefined)
  if (wrong !== undefined) return `--same ${wrong}: write two numbers, such as 4=3a`
  if (address !== undefined && !isAddress(address))
    return `--address ${address}: write lower-case words and hyphens, such as the-old-gate`
  if (address !== undefined && !isWritable(address))
    return '--address is too long: no folder has a name of more than 255 bytes'
  if (same.length === 0 && address === undefined)
    return { isCheck: check, names, decisions: new Map() }
  if (name === undefined || names.length > 1)
    return 'name one article: numbers and addresses belong to an article'
  const decision = { same: pairs.flatMap((pair) => pair ?? []), address }
  return { isCheck: check, names, decisions: new Map([[name, decision]]) }
}

const OPTIONS = {
  check: { type: 'boolean' },
  same: { type: 'string', multiple: true },
  address: { type: 'string' },
} as const

function parse(words: readonly string[]) {
  const unknown = findUnknown(
    words.slice(0, words.includes('--') ? words.indexOf('--') : words.length),
    Object.keys(OPTIONS).map((name) => `--${name}`),
  )
  if (unknown !== undefined) return { values: `there is no option ${unknown}`, positionals: [] }
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    return { values: error instanceof Error ? error.message : String(error), positionals: [] }
  }
}

/** `4=3a`, `p4=p3a`, `h2=p5`: without a letter in front paragraphs are meant. */
function toSame(pair: string) {
  const [is = '', now = '', ...rest] = pair.split('=').map(withSeries)
  return rest.length === 0 && isNumberName(is) && isNumberName(now) ? { is, now } : undefined
}

function withSeries(number: string): string {
  const bare = number.trim().replace(/^¶/, '')
  return /^\d/.test(bare) ? `p${bare}` : bare
}
