import { type Fingerprint, formatFingerprint, toDigits } from './fingerprint.ts'
import type { Version } from './words.ts'

/** Where the block of a number is now. */
export type State =
  /** It is a block of the article. */
  | { readonly kind: 'live' }
  /** It is gone; a stub tells so. */
  | { readonly kind: 'removed' }
  /** It was merged into another: the number of that block, which is live. */
  | { readonly kind: 'merged'; readonly into: string }

/** A number ever given out. */
export interface Entry {
  readonly name: string
  readonly state: State
  readonly fingerprint: Fingerprint
}

/** The numbers and addresses that an article ever had: what `seeds/permalinks/NAME.json` says. */
export interface Ledger {
  /** How the words of its fingerprints were told apart. */
  readonly version: Version
  /** The article's part of its address. */
  readonly address: string
  /** Addresses that it had before, oldest first: each redirects. */
  readonly formerly: readonly string[]
  /** In the order of the document, removed ones at their place, merged ones after what they were merged into. */
  readonly entries: readonly Entry[]
}

/** The last line of a ledger's file: no line of a number has to change when one is added after it. */
export const END = 'npm run permalinks'

/**
 * The ledger as a file: JSON, one line a number, so that two people's changes to different numbers merge. Each line ends
 * in two digits made from the rest, so that a slip of the hand shows.
 */
export function writeLedger({ version, address, formerly, entries }: Ledger): string {
  const fields = [
    ['ledger', version],
    ['address', address],
    ...(formerly.length > 0 ? [['formerly', formerly]] : []),
    ...entries.map((entry) => [entry.name, formatEntry(entry)]),
    ['end', END],
  ]
  const lines = fields.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

/** The value of a number's line. */
export function formatEntry({ name, state, fingerprint }: Entry): string {
  const text = `${formatState(state)}${formatFingerprint(fingerprint)}`
  return `${text} ${checkDigits(name, text)}`
}

function formatState(state: State): string {
  if (state.kind === 'live') return ''
  return state.kind === 'removed' ? 'removed ' : `in ${state.into} `
}

/** Two digits of a number's line, made from its name and the rest of the line. */
export function checkDigits(name: string, text: string): string {
  let sum = 0
  for (const character of `${name} ${text}`)
    sum = (sum * 67 + (character.codePointAt(0) ?? 0)) % 4093
  return toDigits(sum, 2)
}
