import type { Article, Block } from './article.ts'

/** What stands in the place of a removed block. */
export interface Stub {
  type: 'stub'
  id: string
}

/** The body with the stubs of removed blocks at their places: each after the block that it follows in `order`. */
export function withStubs(article: Pick<Article, 'body' | 'stubs' | 'order'>): (Block | Stub)[] {
  const { body, stubs = [], order = [] } = article
  const following = new Map<string | undefined, Stub[]>()
  let last: string | undefined
  for (const id of order) {
    if (!stubs.includes(id)) last = id
    else following.set(last, [...(following.get(last) ?? []), { type: 'stub', id }])
  }
  const first = following.get(undefined) ?? []
  return [
    ...first,
    ...body.flatMap((block) =>
      block.id === undefined ? [block] : [block, ...(following.get(block.id) ?? [])],
    ),
  ]
}

/** The number in the margin, `7a` of `p7a`; nothing for a heading, a figure or a block without an id. */
export function numberOf({ id }: { id?: string | undefined }): string | undefined {
  return /^p(\d+[a-z]*)$/.exec(id ?? '')?.[1]
}

/** The number of the first block that has one, for an example of a link or a citation. */
export function firstNumberOf({ body }: Pick<Article, 'body'>): string | undefined {
  return body.map(numberOf).find((number) => number !== undefined)
}

/** What a stub says: `¶4 was removed.`, and of a heading or a figure, which have no number to see, what it was. */
export function toStubWords({ id }: Pick<Stub, 'id'>): string {
  const number = numberOf({ id })
  if (number !== undefined) return `¶${number} was removed.`
  return id.startsWith('h') ? 'A heading was removed.' : 'A figure was removed.'
}
