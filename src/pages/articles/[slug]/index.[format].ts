import type { APIRoute, GetStaticPaths } from 'astro'
import { articlePath, sourcePath, toUrl } from '../../../address.ts'
import { allArticles, type LibraryArticle } from '../../../library.ts'
import { TWINS } from '../../../twins/formats.ts'

export const getStaticPaths = (async () =>
  (await allArticles()).flatMap((article) =>
    TWINS.map(({ extension, make }) => ({
      params: { slug: article.slug, format: extension },
      props: { article, make },
    })),
  )) satisfies GetStaticPaths

interface Props {
  article: LibraryArticle
  make: (typeof TWINS)[number]['make']
}

/** The article as Markdown, plain text or JSON. */
export const GET: APIRoute<Props> = ({ props: { article, make } }) => {
  const { html, words, minutes, ...record } = article
  const url = toUrl(articlePath(article.slug))
  return new Response(make(record, { url, sourceUrl: toUrl(sourcePath(article.slug)) }))
}
