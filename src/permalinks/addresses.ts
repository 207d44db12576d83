import { isWritable } from '../slug.ts'

/** What an article's address depends on. */
export interface Addressed {
  /** The name of the capture, without its ending: articles without an address get theirs in the order of names. */
  readonly name: string
  /** The address made from the title. */
  readonly slug: string
  /** The address that the ledger keeps, and those before it. */
  readonly address?: string | undefined
  readonly formerly?: readonly string[] | undefined
  /** An address that a person asked for in its place. */
  readonly asked?: string | undefined
}

/** An article's address and those that redirect to it, oldest first. */
export interface Addresses {
  readonly address: string
  readonly formerly: readonly string[]
}

/**
 * Gives every article its address, by name. One that has an address keeps it, whatever its title is now; the others get
 * their slug, or with `-1`, `-2` … where another article has or had that address. `taken` are addresses of articles that
 * are gone. An address that another article has is not given, even when asked for: `refused` names those.
 */
export function giveAddresses(
  articles: readonly Addressed[],
  taken: Iterable<string>,
): { given: Map<string, Addresses>; refused: string[] } {
  const used = new Set([...taken, ...articles.flatMap(toUsed)])
  const given = new Map<string, Addresses>()
  const refused: string[] = []
  for (const article of [...articles].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name, slug, asked } = article
    // An address that no folder can have was never built.
    const address = isWritable(article.address ?? '') ? article.address : undefined
    const formerly = (article.formerly ?? []).filter(isWritable)
    const isRefused = asked !== undefined && used.has(asked) && !toUsed(article).includes(asked)
    if (isRefused) refused.push(name)
    const next = (isRefused ? undefined : asked) ?? address ?? toFree(slug, used)
    used.add(next)
    const before = [...formerly, ...(address === undefined ? [] : [address])]
    given.set(name, { address: next, formerly: before.filter((each) => each !== next) })
  }
  return { given, refused }
}

function toUsed({ address, formerly = [] }: Addressed): string[] {
  return address === undefined ? [...formerly] : [address, ...formerly]
}

function toFree(slug: string, used: ReadonlySet<string>): string {
  if (!used.has(slug)) return slug
  for (let count = 1; ; count++) if (!used.has(`${slug}-${count}`)) return `${slug}-${count}`
}

/** The titles' slugs that an address may have been made of: it is one, or one with a number behind it. */
export function slugsOf(address: string): string[] {
  return [...new Set([address, address.replace(/-\d+$/, '')])]
}
