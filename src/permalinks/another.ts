import type { Article } from '../article.ts'
import { slugsOf } from './addresses.ts'
import type { Ledger } from './ledger.ts'
import { numberArticle } from './number.ts'

/** Less of what a ledger knows is in another article too: a line that a site puts under all of its own. */
const BY_CHANCE = 0.1

/**
 * Whether a ledger is another article's: next to nothing of the text that it knows is in this one, and the title gives
 * another address. One that is written anew from end to end under its title is the same article.
 */
export function isAnothers(ledger: Ledger, article: Article): boolean {
  if ([ledger.address, ...ledger.formerly].flatMap(slugsOf).includes(article.slug)) return false
  const live = ledger.entries.filter(({ state }) => state.kind === 'live')
  const next = numberArticle(article, ledger).ledger.entries
  const gone = new Set(next.flatMap(({ name, state }) => (state.kind === 'removed' ? name : [])))
  const countWords = (entries: Ledger['entries']) =>
    entries.reduce((sum, { fingerprint }) => sum + fingerprint.words, 0)
  const known = countWords(live)
  return known > 0 && countWords(live.filter(({ name }) => !gone.has(name))) < known * BY_CHANCE
}
