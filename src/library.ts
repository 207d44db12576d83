import { getCollection } from 'astro:content'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import GithubSlugger from 'github-slugger'
import type { Article } from './article.ts'
import { readEnvironment } from './environment.ts'
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

let library: Promise<LibraryArticle[]> | undefined

/** All articles, newest first; those of one day by title, those without a date last. Read once a build. */
export function allArticles(): Promise<LibraryArticle[]> {
  if (import.meta.env.DEV) return readArticles()
  library ??= readArticles()
  return library
}

async function readArticles(): Promise<LibraryArticle[]> {
  const entries = await getCollection('articles')
  return entries
    .map(({ data, rendered }) => {
      const words = countWords(data)
      return { ...data, html: rendered?.html ?? '', words, minutes: toMinutes(words) }
    })
    .sort(newestFirst)
}

function newestFirst(a: Article, b: Article): number {
  const [left, right] = [a.published?.value ?? '', b.published?.value ?? '']
  if (left !== right) return left < right ? 1 : -1
  return a.slug < b.slug ? -1 : 1
}

/** The articles before and after one in the order of the home page: the newer and the older. */
export async function neighboursOf(slug: string) {
  const articles = await allArticles()
  const place = articles.findIndex((article) => article.slug === slug)
  return { newer: articles[place - 1], older: articles[place + 1] }
}

/** The three ways to browse, each with its entries in reading order. */
export async function allIndexes(): Promise<LibraryIndex[]> {
  const articles = await allArticles()
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
    for (const name of namesOf(article)) groups.set(name, [...(groups.get(name) ?? []), article])
  }
  // Addresses are given in the order of the names, so that two names with one slug don't swap when an article is added.
  const slugger = new GithubSlugger()
  const names = [...groups.keys()].sort()
  const slugs = new Map(names.map((name) => [name, slugger.slug(name) || slugger.slug('entry')]))
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
