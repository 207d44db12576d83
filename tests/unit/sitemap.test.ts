import { expect, test } from 'vitest'
import { site } from '../../src/site.ts'
import { toSitemapPaths } from '../../src/sitemap.ts'

const toArticles = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ slug: `walk-${index}` }))

test('the sitemap holds every page of the list of articles', () => {
  const listOf = (count: number) =>
    toSitemapPaths(toArticles(count), []).filter((path) => !path.startsWith('/articles/'))
  expect(listOf(0)).toEqual(['/'])
  expect(listOf(site.pageSize)).toEqual(['/'])
  expect(listOf(2 * site.pageSize + 1)).toEqual(['/', '/2/', '/3/'])
})

test('and each article, its source, and each way to browse', () => {
  const indexes = [{ name: 'authors', entries: [{ slug: 'maren-tolliver' }] }] as const
  expect(toSitemapPaths([{ slug: 'a-walk' }], indexes)).toEqual([
    '/',
    '/articles/a-walk/',
    '/articles/a-walk/source/',
    '/authors/',
    '/authors/maren-tolliver/',
  ])
})
