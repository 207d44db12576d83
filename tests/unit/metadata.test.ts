import { expect, test } from 'vitest'
import { toMetaTags, toSchemaOrg } from '../../src/metadata.ts'

const url = 'https://example.org/articles/x/'
const bare = { title: 'X', bylines: [] }
const whole = {
  ...bare,
  bylines: [
    { name: 'A Person', kind: 'person' as const },
    { name: 'A Board', kind: 'organisation' as const },
  ],
  published: { value: '2015-12-04T04:41', precision: 'minute' as const, text: 'x' },
  publication: 'The Paper',
  section: 'Opinion',
  language: 'en',
}

test('a piece from an opinion section is an OpinionNewsArticle, any other an Article', () => {
  expect(toSchemaOrg(whole, url)['@type']).toBe('OpinionNewsArticle')
  expect(toSchemaOrg(bare, url)['@type']).toBe('Article')
})

test('what the capture does not say is in neither description', () => {
  expect(toSchemaOrg(bare, url)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'X',
    url,
  })
  expect(toMetaTags(bare, url).map(({ name }) => name)).toEqual([
    'citation_title',
    'citation_public_url',
    'z:itemType',
  ])
})

test('each author has a tag, and a publication makes it a newspaper article for Zotero', () => {
  const tags = toMetaTags(whole, url)
  const contents = (name: string) =>
    tags.filter((tag) => tag.name === name).map(({ content }) => content)
  expect(contents('citation_author')).toEqual(['A Person', 'A Board'])
  expect(contents('citation_publication_date')).toEqual(['2015/12/04'])
  expect(contents('z:itemType')).toEqual(['newspaperArticle'])
  expect(contents('prism.publicationName')).toEqual(['The Paper'])
})
