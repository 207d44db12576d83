import { toIndexWord, toSignWords, toYearWord } from './index-text.ts'
import type { WordCounts } from './library.ts'
import type { Stem } from './match.ts'
import type { FindWords } from './pagefind-engine.ts'
import { type FindPair, toPairs } from './pairs.ts'
import type { Phrase, Query, Years } from './query.ts'

/** What an index can be asked. Every function rejects with a LibraryError. */
export interface Index {
  /** Asks Pagefind. */
  readonly findWords: FindWords
  readonly findPair: FindPair
  /** The library's words that begin with this letter, and perhaps others. */
  readonly words: (initial: string) => Promise<WordCounts>
  readonly common: ReadonlySet<string>
  readonly heavy: ReadonlySet<string>
  readonly articles: number
  readonly parts: number
}

/** What reading one article weighs on the wire, in kB; measured over English articles of a dozen paragraphs. */
const ARTICLE = 2.2
/** A posting file, likewise. */
const POSTINGS = 2.5
/** Pairs of a phrase that are looked up: more of them seldom leave fewer articles. */
const PAIRS = 6
/** A range of more years than this isn't looked up year by year. */
const YEARS_LOOKED_UP = 60

/** Numbers of all the articles that may answer, ascending: none that does is missing, some that don't may be there. */
export async function findCandidates(query: Query, index: Index, toStem: Stem): Promise<number[]> {
  const find = (phrase: Phrase) => findTerm(phrase, index, toStem)
  const sets = await Promise.all([
    ...[...query.terms, ...query.authors.map(asTyped)].map(find),
    findAny(query.publications.map(asTyped).map(find)),
    findYears(query.years, index),
  ])
  return intersect(sets.filter((found) => found !== undefined)) ?? everything(index)
}

/** A name isn't found by its stem. */
function asTyped(name: Phrase): Phrase {
  return { ...name, loose: false }
}

/** Undefined where the articles are too many to be looked up: any article may answer. */
type Found = Promise<number[] | undefined>

async function findTerm(phrase: Phrase, index: Index, toStem: Stem): Found {
  if (phrase.words.length === 0) return findSigns(phrase, index)
  const words = phrase.words.map(toIndexWord).filter((word) => word !== '')
  const [word] = words
  if (words.length > 1) return findPhrase(words, index)
  if (word === undefined || index.heavy.has(word)) return undefined
  return phrase.loose ? findForms(phrase.words, index, toStem) : index.findWords([word])
}

/** Articles that any of these finds; undefined where there is none to find, or one of them may be in any article. */
async function findAny(searches: readonly Found[]): Found {
  const lists = await Promise.all(searches)
  if (lists.length === 0 || lists.includes(undefined)) return undefined
  return unite(lists.map((list) => list ?? []))
}

async function findSigns({ before }: Phrase, { findWords }: Index): Promise<number[]> {
  const found = toSignWords(before).map((sign) => findWords([sign]))
  return intersect(await Promise.all(found)) ?? []
}

/** By the word itself and the library's words of the same stem. A heavy one is not in the index: any article may hold it. */
async function findForms([word = '']: readonly string[], index: Index, toStem: Stem): Found {
  const stem = toStem(word)
  const words = await index.words([...word][0] ?? '')
  const known = words.map(([form]) => form).filter((form) => form === word || toStem(form) === stem)
  const forms = [...new Set(known.map(toIndexWord))]
  if (forms.some((form) => index.heavy.has(form))) return undefined
  return unite(await Promise.all(forms.map((form) => index.findWords([form]))))
}

/**
 * By its pairs of common neighbours, then by its other words, which are rare: those with the longest words first, and as
 * long as asking Pagefind weighs less than reading the articles found so far.
 */
async function findPhrase(words: readonly string[], index: Index): Promise<number[]> {
  const pairs = toPairs(words, index.common).slice(0, PAIRS)
  let found = intersect(await Promise.all(pairs.map(index.findPair)))
  for (const run of rareRuns(words, index.common)) {
    const weight = run.length * index.parts * POSTINGS
    if (found !== undefined && found.length * ARTICLE <= weight) break
    const held = await index.findWords(run)
    found = intersect([...(found === undefined ? [] : [found]), held])
  }
  return found ?? []
}

const LONGEST_RUN = 2

/** The words of a phrase that are not common, in runs of up to two neighbours; those with the longest words, likely the rarest, first. */
function rareRuns(words: readonly string[], common: ReadonlySet<string>): string[][] {
  const runs: string[][] = []
  let run: string[] = []
  for (const word of words) {
    if (common.has(word)) {
      run = []
      continue
    }
    if (run.length === 0 || run.length === LONGEST_RUN) {
      run = []
      runs.push(run)
    }
    run.push(word)
  }
  return runs.sort((a, b) => longest(b) - longest(a))
}

function longest(words: readonly string[]): number {
  return Math.max(...words.map((word) => word.length))
}

async function findYears(ranges: readonly Years[], { findWords }: Index): Found {
  const years = new Set<number>()
  for (const { from, to } of ranges) {
    if (to - from > YEARS_LOOKED_UP) return undefined
    for (let year = from; year <= to; year += 1) years.add(year)
  }
  return findAny([...years].map((year) => findWords([toYearWord(year)])))
}

function everything({ articles }: Index): number[] {
  return Array.from({ length: articles }, (_, number) => number)
}

function unite(lists: readonly number[][]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b)
}

function intersect(lists: readonly number[][]): number[] | undefined {
  const [first, ...rest] = [...lists].sort((a, b) => a.length - b.length)
  if (first === undefined) return undefined
  const sets = rest.map((list) => new Set(list))
  return first.filter((number) => sets.every((set) => set.has(number))).sort((a, b) => a - b)
}
