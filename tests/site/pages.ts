/** One page of every kind, by its path from the home page. */
export const pages = {
  home: '',
  article: 'articles/the-unholy-alliance-of-russia-and-iran/',
  'article without a publication': 'articles/on-raisis-trip-to-russia/',
  source: 'articles/the-unholy-alliance-of-russia-and-iran/source/',
  authors: 'authors/',
  author: 'authors/behrooz-behbudi/',
  publications: 'publications/',
  publication: 'publications/the-algemeiner/',
  years: 'years/',
  year: 'years/2015/',
  search: 'search/',
  'not found': '404.html',
} as const

export const article = pages.article
