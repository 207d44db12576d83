import type { APIRoute, GetStaticPaths } from 'astro'
import { citationsOf, itemOf } from '../../../citations.ts'
import { FORMATS } from '../../../cite/formats.ts'
import { toCitationText } from '../../../cite/text-file.ts'
import { allArticles, type LibraryArticle } from '../../../library.ts'
import { firstNumberOf } from '../../../numbers.ts'

export const getStaticPaths = (async () =>
  (await allArticles()).flatMap((article) =>
    [...FORMATS.map(({ extension }) => extension), 'txt'].map((format) => ({
      params: { slug: article.slug, format },
      props: { article },
    })),
  )) satisfies GetStaticPaths

/** The article's citation as a file: for a citation manager, or as text in every style. */
export const GET: APIRoute<{ article: LibraryArticle }> = ({ props: { article }, params }) => {
  const item = itemOf(article)
  const format = FORMATS.find(({ extension }) => extension === params['format'])
  if (format) return new Response(format.make([item]))
  return new Response(toCitationText(citationsOf(article), item.URL, firstNumberOf(article)))
}
