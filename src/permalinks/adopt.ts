import type { Article } from '../article.ts'
import type { Ledger } from './ledger.ts'
import { isExact } from './likeness.ts'
import { toTarget } from './number.ts'

/** A block of fewer words than this stands in many articles. */
const TELLING_WORDS = 8

/**
 * Whether a ledger is this article's, though its capture had another name: at least half of the longer blocks that it
 * knows are here, word by word, and they are half of the article's.
 */
export function isLedgerOf({ entries }: Ledger, { body }: Article): boolean {
  const texts = body.map((block) => toTarget(block).traits)
  const long = texts.filter(({ words }) => words.length >= TELLING_WORDS)
  const known = entries.filter(
    ({ state, fingerprint }) => state.kind === 'live' && fingerprint.words >= TELLING_WORDS,
  )
  const found = known.filter(({ fingerprint }) => long.some((text) => isExact(fingerprint, text)))
  return found.length > 0 && found.length * 2 >= Math.max(known.length, long.length)
}
