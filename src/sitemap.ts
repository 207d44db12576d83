import { articlePath, entryPath, sourcePath, toPath } from './address.ts'
import type { Article } from './article.ts'
import { site } from './site.ts'

/** A way to browse the library, as far as addresses tell it. */
interface Index {
  readonly name: string
  readonly entries: readonly { readonly slug: string }[]
}

/** Every page that a search engine may keep: all but the search itself, and addresses that articles had. */
export function toSitemapPaths(
  articles: readonly Pick<Article, 'slug'>[],
  indexes: readonly Index[],
): string[] {
  const pages = Math.max(1, Math.ceil(articles.length / site.pageSize))
  return [
    ...Array.from({ length: pages }, (_, index) => toPath(index === 0 ? '' : `${index + 1}/`)),
    ...articles.flatMap(({ slug }) => [articlePath(slug), sourcePath(slug)]),
    ...indexes.flatMap(({ name, entries }) => [
      toPath(`${name}/`),
      ...entries.map(({ slug }) => entryPath(name, slug)),
    ]),
  ]
}
