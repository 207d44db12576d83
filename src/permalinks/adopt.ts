import type { Article } from '../article.ts'
import type { Ledger } from './ledger.ts'
import { toTarget } from './number.ts'
import { keyOf } from './sure.ts'

/** A block of fewer words than this stands in many articles. */
const TELLING_WORDS = 8

/** What holds a ledger. */
interface Holder {
  readonly ledger?: Ledger | undefined
}

/**
 * Finds for one article after another the first ledger that is its own, though its capture had another name, and gives
 * none twice: at least half of the longer blocks that the ledger knows are in the article, word by word, and they are half
 * of the article's.
 */
export function toAdoption<H extends Holder>(
  holders: Iterable<H>,
): (article: Article) => H | undefined {
  const all = [...holders]
  const known = all.map(toKeys)
  const pairs = known.flatMap((keys, index) => keys.map((key) => ({ key, index })))
  const knowing = Map.groupBy(pairs, ({ key }) => key)
  const given = new Set<number>()
  return (article) => {
    const keys = toLongKeys(article)
    const found = new Map<number, number>()
    for (const key of new Set(keys))
      for (const { index } of knowing.get(key) ?? []) found.set(index, (found.get(index) ?? 0) + 1)
    const isOwn = ([index, count]: readonly [number, number]) =>
      !given.has(index) && count * 2 >= Math.max(known[index]?.length ?? 0, keys.length)
    const own = [...found].filter(isOwn).map(([index]) => index)
    if (own.length === 0) return undefined
    const first = Math.min(...own)
    given.add(first)
    return all[first]
  }
}

/** The longer blocks that a ledger knows. */
function toKeys({ ledger }: Holder): string[] {
  return (ledger?.entries ?? []).flatMap(({ state, fingerprint }) =>
    state.kind === 'live' && fingerprint.words >= TELLING_WORDS ? [keyOf(fingerprint)] : [],
  )
}

/** The longer blocks of an article. */
function toLongKeys({ body }: Article): string[] {
  return body.flatMap((block) => {
    const { traits } = toTarget(block)
    const words = traits.words.length
    return words >= TELLING_WORDS ? [keyOf({ ...traits, words })] : []
  })
}
