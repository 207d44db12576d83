import { toIndexWord, toSignWords, toYearWord } from './index-text.ts'
import type { IndexedLibrary } from './library.ts'
import type { Stem } from './match.ts'
import type { PagefindEngine } from './pagefind-engine.ts'
import type { Phrase, Query, Years } from './query.ts'

/** What reading one article weighs on the wire, in kB; measured over English articles of a dozen paragraphs. */
const ARTICLE = 2.2
/** A posting file that isn't among the heavy ones, likewise. */
const POSTINGS = 2.5
/** A range of more years than this isn't looked up year by year. */
const YEARS_LOOKED_UP = 60

/** Numbers of all the articles that may answer, ascending: none that does is missing, some that don't may be there. */
export async function findCandidates(
  query: Query,
  engine: PagefindEngine,
  library: IndexedLibrary,
  toStem: Stem,
): Promise<number[]> {
  const phrases = [...query.terms, ...query.authors, ...query.publications]
  const light = phrases.filter((phrase) => !isHeavy(phrase, library))
  const asked = light.length > 0 ? light : phrases.slice(0, 1)
  const sets = asked.map((phrase) => findTerm(phrase, engine, library, toStem))
  if (query.years.length > 0) sets.push(findYears(query.years, engine, library))
  const found = await Promise.all(sets)
  return intersect(found) ?? everything(library)
}

function isHeavy({ words }: Phrase, { heavy }: IndexedLibrary): boolean {
  return words.length > 0 && words.every((word) => Object.hasOwn(heavy, toIndexWord(word)))
}

function findTerm(
  phrase: Phrase,
  engine: PagefindEngine,
  library: IndexedLibrary,
  toStem: Stem,
): Promise<number[]> {
  const [word] = phrase.words
  if (word === undefined) return findSigns(phrase, engine)
  return phrase.loose
    ? engine.find([toPrefix(word, toStem)], true)
    : findPhrase(phrase, engine, library)
}

async function findSigns({ before }: Phrase, engine: PagefindEngine): Promise<number[]> {
  const found = toSignWords(before).map((sign) => engine.find([sign], false))
  return intersect(await Promise.all(found)) ?? []
}

/** What the other forms of a word begin with, by the stems that `toStem` gives: `citi` and `city` with `cit`. */
function toPrefix(word: string, toStem: Stem): string {
  const stem = toStem(word)
  let common = 0
  while (common < stem.length && stem[common] === word[common]) common += 1
  const prefix = word.slice(0, common).replace(/[iey]$/, '')
  return toIndexWord(prefix.length < 3 ? word.slice(0, 3) : prefix)
}

/** Asks for the rarest words of the phrase first, and for more of it only where that weighs less than reading what they found. */
async function findPhrase(
  phrase: Phrase,
  engine: PagefindEngine,
  { heavy }: IndexedLibrary,
): Promise<number[]> {
  const words = phrase.words.map(toIndexWord)
  const runs = lightRuns(words, heavy)
  const [rarest, ...others] = runs
  if (rarest === undefined) return engine.find(words, false)
  let found = await engine.find(rarest, false)
  for (const run of others) {
    if (found.length * ARTICLE <= run.length * POSTINGS) return found
    found = intersect([found, await engine.find(run, false)]) ?? []
  }
  const rest = words.filter((word) => Object.hasOwn(heavy, word))
  const weight = rest.reduce((total, word) => total + (heavy[word] ?? 0), 0)
  return found.length * ARTICLE <= weight ? found : engine.find(words, false)
}

const LONGEST_RUN = 2

/** The words of a phrase that are not heavy, in runs of up to two neighbours; those with the longest words, likely the rarest, first. */
function lightRuns(words: readonly string[], heavy: IndexedLibrary['heavy']): string[][] {
  const runs: string[][] = []
  let run: string[] = []
  for (const word of words) {
    if (Object.hasOwn(heavy, word)) {
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

async function findYears(
  ranges: readonly Years[],
  engine: PagefindEngine,
  library: IndexedLibrary,
): Promise<number[]> {
  const years = new Set<number>()
  for (const { from, to } of ranges) {
    if (to - from > YEARS_LOOKED_UP) return everything(library)
    for (let year = from; year <= to; year += 1) years.add(year)
  }
  const found = [...years].map((year) => engine.find([toYearWord(year)], false))
  return [...new Set((await Promise.all(found)).flat())].sort((a, b) => a - b)
}

function everything({ articles }: IndexedLibrary): number[] {
  return Array.from({ length: articles }, (_, number) => number)
}

function intersect(lists: readonly number[][]): number[] | undefined {
  const [first, ...rest] = [...lists].sort((a, b) => a.length - b.length)
  if (first === undefined) return undefined
  const sets = rest.map((list) => new Set(list))
  return first.filter((number) => sets.every((set) => set.has(number))).sort((a, b) => a - b)
}
