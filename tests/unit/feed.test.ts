import { beforeAll, expect, test, vi } from 'vitest'
import type { Article, ArticleDate } from '../../src/article.ts'
import { toAtomFeed } from '../../src/atom.ts'
import { toFeedItems, toJsonFeed } from '../../src/feed.ts'
import { site } from '../../src/site.ts'
import { bare } from './record.ts'

beforeAll(() => {
  vi.stubEnv('SITE', 'https://example.org')
})

const day = (value: string): ArticleDate => ({ value, precision: 'day', text: value })

const lamps: Article = { ...bare, slug: 'lamps', title: 'Lamps', published: day('2018-02-06') }
const ferry: Article = {
  ...bare,
  slug: 'ferry',
  title: 'Ferry',
  published: day('2015-12-04'),
  updated: { value: '2019-03', precision: 'month', text: 'March 2019' },
}

const jsonOf = (...articles: Article[]) => JSON.parse(toJsonFeed(toFeedItems(articles))).items
const atomOf = (...articles: Article[]) => toAtomFeed(toFeedItems(articles))

test('the feeds hold the newest articles in full, not the whole library', () => {
  const many = Array.from({ length: site.feedSize + 5 }, (_, index) => ({
    ...lamps,
    slug: `lamps-${index}`,
  }))
  expect(jsonOf(...many)).toHaveLength(site.feedSize)
  expect(atomOf(...many).match(/<entry/g)).toHaveLength(site.feedSize)
  expect(jsonOf(...many)[0]).toMatchObject({
    url: 'https://example.org/articles/lamps-0/',
    content_html: '<p>One.</p>',
  })
})

test('an article that got another address stays the same entry', () => {
  const moved = { ...lamps, slug: 'lanterns', formerly: ['lamps', 'lights'] }
  const [id, url] = [
    'https://example.org/articles/lamps/',
    'https://example.org/articles/lanterns/',
  ]
  expect(jsonOf(moved)).toMatchObject([{ id, url }])
  expect(atomOf(moved)).toContain(
    `<id>${id}</id><link rel="alternate" type="text/html" href="${url}"`,
  )
})

test('nothing in an article’s text ends the XML of the feed early', () => {
  const atom = atomOf({ ...lamps, title: 'if (a[b[0]]>c) \ufffe \ud800 \u0000 end 🜂' })
  expect(atom).toContain('<title>if (a[b[0]]&gt;c) ')
  expect(atom).toContain(' end 🜂</title>')
  expect(atom).not.toMatch(/[\0\ufffe\uffff]|\p{Cs}/u)
})

test('an article that was updated says when, as well as it is known, and the feed with it', () => {
  expect(jsonOf(lamps, ferry)).toMatchObject([
    {
      date_published: '2018-02-06T00:00:00-00:00',
      date_modified: '2018-02-06T00:00:00-00:00',
    },
    {
      date_published: '2015-12-04T00:00:00-00:00',
      date_modified: '2019-03-01T00:00:00-00:00',
    },
  ])
  const dates = Array.from(
    atomOf(lamps, ferry).matchAll(/<(updated|published)>([^<]*)/g),
    ([, name, value]) => [name, value],
  )
  expect(dates).toEqual([
    ['updated', '2019-03-01T00:00:00-00:00'],
    ['published', '2018-02-06T00:00:00-00:00'],
    ['updated', '2018-02-06T00:00:00-00:00'],
    ['published', '2015-12-04T00:00:00-00:00'],
    ['updated', '2019-03-01T00:00:00-00:00'],
  ])
})

test('an article is updated no earlier than it is published, however little of the update is known', () => {
  const datesOf = (published: string, updated: string) => {
    const minute: ArticleDate = { value: published, precision: 'minute', text: published }
    const [item] = jsonOf({ ...ferry, published: minute, updated: day(updated) })
    return [item.date_published, item.date_modified]
  }
  const morning = '2015-12-04T04:41:00Z'
  expect(datesOf('2015-12-04T04:41Z', '2015-12-04')).toEqual([morning, morning])
  expect(datesOf('2015-12-04T04:41Z', '2015-12')).toEqual([morning, morning])
  expect(datesOf('2015-12-04T04:41Z', '2015-12-03')).toEqual([morning, morning])
  expect(datesOf('2015-12-04T04:41Z', '2015-12-05')).toEqual([morning, '2015-12-05T00:00:00-00:00'])
  const early = '2015-12-04T01:00:00+05:00'
  expect(datesOf('2015-12-04T01:00+05:00', '2015-12-04')).toEqual([early, early])
})

test('an article without any date is in the JSON feed alone, one of a known update in both', () => {
  const { published: _, ...updated } = ferry
  expect(atomOf(bare)).not.toContain('<entry')
  expect(jsonOf(bare)[0]).not.toHaveProperty('date_modified')
  expect(atomOf(updated)).toMatch(/<entry>(?!.*<published>).*<updated>2019-03-01T/s)
  expect(jsonOf(updated)[0]).not.toHaveProperty('date_published')
})
