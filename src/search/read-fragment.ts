import { decodePercent } from '../percent.ts'

/** What a text fragment asks for: `p7:~:text=before-,first,last-words,-after`. */
export interface Fragment {
  readonly id: string
  readonly before: string
  readonly first: string
  readonly last?: string
  readonly after: string
}

/** Takes the part after `#` apart. */
export function readFragment(hash: string): Fragment {
  const [id = '', directives = ''] = hash.replace(/^#/, '').split(':~:text=')
  const parts = directives.split('&')[0]?.split(',') ?? []
  const before = parts.find((part) => part.endsWith('-'))?.slice(0, -1)
  const after = parts.find((part) => part.startsWith('-'))?.slice(1)
  const [first, last] = parts.filter((part) => !part.startsWith('-') && !part.endsWith('-'))
  return {
    id,
    before: decodePercent(before ?? ''),
    first: decodePercent(first ?? ''),
    ...(last !== undefined && { last: decodePercent(last) }),
    after: decodePercent(after ?? ''),
  }
}
