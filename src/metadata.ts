import type { Article } from './article.ts'

/** What a page says of its article to machines: search engines, link previews, Zotero and other citation managers. */

type Described = Pick<
  Article,
  | 'title'
  | 'subtitle'
  | 'bylines'
  | 'published'
  | 'updated'
  | 'publication'
  | 'section'
  | 'language'
>

/** Section heads under which a publication prints opinion, folded to lower case. */
const opinionSections = new Set([
  'comment',
  'commentary',
  'columns',
  'editorial',
  'opinion',
  'opinions',
  'op-ed',
  'op-eds',
  'viewpoint',
  'views',
])

/** Whether the capture says that it is an opinion piece. */
function isOpinion({ section }: Pick<Article, 'section'>): boolean {
  return section !== undefined && opinionSections.has(section.toLowerCase())
}

/** schema.org's description of an article, as JSON-LD: an `OpinionNewsArticle` only where the capture says so. */
export function toSchemaOrg(article: Described, url: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': isOpinion(article) ? 'OpinionNewsArticle' : 'Article',
    headline: article.title,
    ...(article.subtitle && { alternativeHeadline: article.subtitle }),
    url,
    ...(article.language && { inLanguage: article.language }),
    ...(article.bylines.length > 0 && { author: article.bylines.map(toAuthor) }),
    ...(article.published && { datePublished: article.published.value }),
    ...(article.updated && { dateModified: article.updated.value }),
    ...(article.publication && {
      publisher: { '@type': 'Organization', name: article.publication },
    }),
    ...(article.section && { articleSection: article.section }),
  }
}

function toAuthor({ name, kind }: Article['bylines'][number]) {
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name }
}

export interface MetaTag {
  attribute: 'name' | 'property'
  name: string
  content: string
}

/**
 * Meta tags: Open Graph's for articles; Highwire's `citation_*`; Zotero's item type, since `citation_*` alone would make it
 * a journal article (and so the publication goes by PRISM's name).
 */
export function toMetaTags(article: Described, url: string): MetaTag[] {
  const { published, updated, publication, section, language, bylines } = article
  const tags: [MetaTag['attribute'], string, string | undefined][] = [
    ['property', 'article:published_time', published?.value],
    ['property', 'article:modified_time', updated?.value],
    ['property', 'article:section', section],
    ['name', 'citation_title', article.title],
    ...bylines.map(({ name }): [MetaTag['attribute'], string, string] => [
      'name',
      'citation_author',
      name,
    ]),
    ['name', 'citation_publication_date', published?.value.slice(0, 10).replaceAll('-', '/')],
    ['name', 'citation_language', language],
    ['name', 'citation_public_url', url],
    ['name', 'prism.publicationName', publication],
    ['name', 'z:itemType', publication === undefined ? 'webpage' : 'newspaperArticle'],
  ]
  return tags.flatMap(([attribute, name, content]) =>
    content === undefined ? [] : [{ attribute, name, content }],
  )
}
