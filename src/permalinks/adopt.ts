import type { Article } from '../article.ts'
import type { Ledger } from './ledger.ts'
import { toTarget } from './number.ts'
import { keyOf } from './sure.ts'
import type { Version } from './words.ts'

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
  const versions = new Set(all.flatMap(({ ledger }) => ledger?.version ?? []))
  const given = new Set<number>()
  const findOwn = (article: Article, version: Version): number[] => {
    const keys = toLongKeys(article, version)
    const shared = [...new Set(keys)].flatMap((key) => knowing.get(key) ?? [])
    return [...Map.groupBy(shared, ({ index }) => index)].flatMap(([index, found]) => {
      const most = Math.max(known[index]?.length ?? 0, keys.length)
      return !given.has(index) && found.length * 2 >= most ? [index] : []
    })
  }
  return (article) => {
    const own = [...versions].flatMap((version) => findOwn(article, version))
    if (own.length === 0) return undefined
    const first = own.reduce((least, index) => Math.min(least, index))
    given.add(first)
    return all[first]
  }
}

/** The longer blocks that a ledger knows. */
function toKeys({ ledger }: Holder): string[] {
  return (ledger?.entries ?? []).flatMap(({ state, fingerprint }) =>
    state.kind === 'live' && fingerprint.words >= TELLING_WORDS
      ? [`${ledger?.version} ${keyOf(fingerprint)}`]
      : [],
  )
}

/** The longer blocks of an article, as ledgers of a version know them. */
function toLongKeys({ body }: Article, version: Version): string[] {
  return body.flatMap((block) => {
    const { traits } = toTarget(block, version)
    const words = traits.words.length
    return words >= TELLING_WORDS ? [`${version} ${keyOf({ ...traits, words })}`] : []
  })
}
