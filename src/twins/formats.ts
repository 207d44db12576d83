import type { Article } from '../article.ts'
import type { Addresses } from './head.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'
import { toText } from './text.ts'

interface Twin {
  name: string
  /** What follows `index.` in its address. */
  extension: string
  mediaType: string
  make: (article: Article, addresses: Addresses) => string
}

/** The forms of an article beside its page. */
export const TWINS = [
  { name: 'Markdown', extension: 'md', mediaType: 'text/markdown', make: toMarkdown },
  { name: 'plain text', extension: 'txt', mediaType: 'text/plain', make: toText },
  { name: 'JSON', extension: 'json', mediaType: 'application/json', make: toJson },
] as const satisfies readonly Twin[]
