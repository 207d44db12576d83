import { getCollection } from 'astro:content'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import GithubSlugger from 'github-slugger'
import type { Article } from './article.ts'
import { readEnvironment } from './environment.ts'
import { toSlug } from './slug.ts'
import { countWords, toMinutes } from './wording.ts'

/** The library as pages see it: every article, in order, and the ways to browse them. */

/** An article with what its pages show beside the record. */
export interface LibraryArticle extends Article {
  /** The body as HTML. */
  html: string
  words: number
  minutes: number
}

/** A list of articles under a name: an author's, a publication's, a year's. */
export interface IndexEntry {
  name: string
  slug: string
  articles: LibraryArticle[]
}

export interface LibraryIndex {
  /** The index's part of the address, and its heading in lower case. */
  name: 'authors' | 'publications' | 'years'
  entries: IndexEntry[]
}

interface Library {
  articles: LibraryArticle[]
  indexes: LibraryIndex[]
}

let library: Promise<Library> | undefined

/** Read once a build; in development anew for each page, since a capture may have changed. */
function openLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary()
  library ??= readLibrary()
  return library
}

async function readLibrary(): Promise<Library> {
  const entries = await getCollection('articles')
  const articles = entries
    .map(({ data, rendered }) => {
      const words = countWords(data)
      return { ...data, html: rendered?.html ?? '', words, minutes: toMinutes(words) }
    })
    .sort(newestFirst)
  return { articles, indexes: toIndexes(articles) }
}

/** All articles, newest first; those of one day by slug, those without a date last. */
export async function allArticles(): Promise<LibraryArticle[]> {
  return (await openLibrary()).articles
}

function newestFirst(a: Article, b: Article): number {
  const [left, right] = [a.published?.value ?? '', b.published?.value ?? '']
  if (left !== right) return left < right ? 1 : -1
  return a.slug < b.slug ? -1 : 1
}

/** A page for every article, as Astro's `getStaticPaths` wants them. */
export async function articlePages() {
  const articles = await allArticles()
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }))
}

/** Addresses that articles had before, each with the article that it leads to now. */
export async function movedAddresses(): Promise<{ slug: string; article: LibraryArticle }[]> {
  const articles = await allArticles()
  return articles.flatMap((article) => (article.formerly ?? []).map((slug) => ({ slug, article })))
}

/** Addresses of articles that are in the library no longer. */
export async function removedAddresses(): Promise<string[]> {
  const entries = await getCollection('removed')
  return entries.flatMap(({ data }) => data.slugs)
}

/** The articles before and after one in the order of the home page: the newer and the older, as far as dates are known. */
export async function neighboursOf(slug: string) {
  const articles = await allArticles()
  const place = articles.findIndex((article) => article.slug === slug)
  return { newer: articles[place - 1], older: articles[place + 1] }
}

/** The three ways to browse, each with its entries in reading order. */
export async function allIndexes(): Promise<LibraryIndex[]> {
  return (await openLibrary()).indexes
}

function toIndexes(articles: readonly LibraryArticle[]): LibraryIndex[] {
  return [
    { name: 'authors', entries: toEntries(articles, authorsOf).sort(byName) },
    { name: 'publications', entries: toEntries(articles, publicationOf).sort(byName) },
    { name: 'years', entries: toEntries(articles, yearOf) },
  ]
}

/** The entry that a name leads to in an index, for links from an article. */
export async function findEntry(index: LibraryIndex['name'], name: string) {
  const found = (await allIndexes()).find((each) => each.name === index)
  return found?.entries.find((entry) => entry.name === name)
}

/** The year of publication of an article that says it. */
export function yearOf({ published }: Pick<Article, 'published'>): string[] {
  return published ? [published.value.slice(0, 4)] : []
}

function authorsOf({ bylines }: Article): string[] {
  return [...new Set(bylines.map(({ name }) => name))]
}

function publicationOf({ publication }: Article): string[] {
  return publication === undefined ? [] : [publication]
}

function toEntries(
  articles: readonly LibraryArticle[],
  namesOf: (article: LibraryArticle) => string[],
): IndexEntry[] {
  const groups = new Map<string, LibraryArticle[]>()
  for (const article of articles) {
    for (const name of namesOf(article)) {
      const group = groups.get(name)
      if (group) group.push(article)
      else groups.set(name, [article])
    }
  }
  // Addresses are given in the order of the names, so that they are the same whatever the order of the articles.
  const slugger = new GithubSlugger()
  const names = [...groups.keys()].sort()
  const slugs = new Map(names.map((name) => [name, slugger.slug(toSlug(name) || 'entry')]))
  return [...groups].map(([name, group]) => ({
    name,
    slug: slugs.get(name) ?? name,
    articles: group,
  }))
}

function byName(a: IndexEntry, b: IndexEntry): number {
  return a.name.localeCompare(b.name, 'en')
}

/** The bytes of an article's capture, as they came. */
export function captureOf({ source }: Article): Promise<Buffer> {
  const { seedsDir } = readEnvironment(process.env, process.cwd())
  return readFile(join(seedsDir, basename(source.file)))
}
