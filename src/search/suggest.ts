import type { PreparedRecord } from './answer.ts'
import type { Engine } from './engine.ts'
import { findHalves } from './halves.ts'
import type { WordCounts } from './library.ts'
import { toTokens, toWords } from './normalise.ts'
import { fewer, parts, toInput } from './parts.ts'
import { MOST_YEAR, type Phrase, type Query, toQuery, type Years } from './query.ts'

/** Another query that finds something. */
export interface Suggestion {
  /** As it would be typed. */
  readonly input: string
  readonly places: number
  readonly articles: number
  /** Places are paragraphs that hold several words or phrases. */
  readonly together: boolean
  /** The counts are of a part of the library: there are more. */
  readonly atLeast: boolean
  /** It is a part of the phrase asked for, which runs over the end of a paragraph. */
  readonly parted: boolean
}

/** So many other queries are tried, so many are shown. */
const TRIED = 16
const SHOWN = 5
const ARTICLES_READ = 60

/** Queries of which the first that finds something is offered. */
type Choice = readonly string[]

/**
 * The nearest queries that do find something: other spellings; where there are none, the two parts of a phrase that runs over the
 * end of a paragraph; parts of a phrase and fewer words. What the query leaves out, and whose it wants, stays before it goes.
 */
export async function suggest(engine: Engine, query: Query): Promise<Suggestion[]> {
  const rest = toRest(query)
  const keeping = (choices: readonly Choice[]) =>
    choices.map((inputs) => inputs.map((input) => [input, ...rest].join(' ')))
  const orAlone = (choices: readonly Choice[]) => (rest.length > 0 ? choices : [])
  const spellings = await findSpellings(engine, query)
  const spelt = respelt(query, spellings).map((input) => [input])
  const found = await tryOut(engine, [...keeping(spelt), ...orAlone(spelt)])
  if (found.length > 0) return found
  const halves = spellings.size > 0 ? [] : await findHalves(engine, query, ARTICLES_READ)
  const parted = await tryOut(engine, keeping(halves.map((half) => [half])))
  if (parted.length > 1) return parted.map((half) => ({ ...half, parted: true }))
  const terms = query.terms.map((term) => toInput(term, term.text))
  const less = [...parts(query, spellings), ...fewer(terms)]
  const whole = rest.length > 0 && terms.length > 0 ? [[terms.join(' ')]] : []
  return tryOut(engine, [...keeping(less), ...whole, ...orAlone(less)])
}

async function tryOut(engine: Engine, choices: readonly Choice[]): Promise<Suggestion[]> {
  const found: Suggestion[] = []
  const tried = new Set<string>()
  for (const inputs of choices) {
    for (const input of inputs) {
      if (found.length === SHOWN || tried.size === TRIED) return found
      if (tried.has(input)) continue
      tried.add(input)
      const other = await tryInput(engine, input, found)
      if (other === undefined) continue
      found.push(other)
      break
    }
  }
  return found
}

/** What a query finds; undefined where it is nothing, or nothing beside what is offered already. */
async function tryInput(engine: Engine, input: string, offered: readonly Suggestion[]) {
  const query = toQuery(input)
  const { hits, unread } = await engine.search(query, ARTICLES_READ)
  const whole = hits.filter(({ complete }) => complete)
  const [hit] = whole
  const places = whole.reduce((sum, each) => sum + each.places, 0)
  if (hit === undefined || offered.some((longer) => isPart(query, places, longer))) return
  return {
    input: asWritten(input, hit.prepared),
    places,
    articles: whole.length,
    together: query.terms.length > 1,
    atLeast: unread > 0,
    parted: false,
  }
}

/** Whether a phrase is a part of one that is offered already, and stands nowhere else. */
function isPart({ terms: [term, ...others] }: Query, places: number, longer: Suggestion): boolean {
  const [whole, ...more] = toQuery(longer.input).terms
  if (!term?.quoted || !whole?.quoted || others.length + more.length > 0) return false
  return (
    longer.places === places && ` ${whole.words.join(' ')} `.includes(` ${term.words.join(' ')} `)
  )
}

/** A query whose words are as an article that answers it writes them, in small letters: `größer` for `grosser`. */
function asWritten(input: string, { units }: PreparedRecord): string {
  const written = new Map(
    units.flatMap(({ text, tokens }) =>
      tokens.map(({ word, start, end }) => [word, text.slice(start, end).toLowerCase()]),
    ),
  )
  return toTokens(input).reduceRight((rest, { word, start, end }) => {
    const other = written.get(word) ?? word
    const isItsForm = rest.slice(start, end) === word && toWords(other).join(' ') === word
    return isItsForm ? rest.slice(0, start) + other + rest.slice(end) : rest
  }, input)
}

/** For each word that the library doesn't have, the nearest ones that it has. */
async function findSpellings(engine: Engine, query: Query): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const word of new Set(query.terms.flatMap((term) => term.words))) {
    const words = await engine.words([...word][0] ?? '')
    if (words.some(([known]) => known === word)) continue
    found.set(word, nearest(word, words))
  }
  return found
}

/**
 * Up to four words that differ by a letter or two, or that this one begins; the nearest first, then the most frequent. Every
 * word of a letter or two is near any other.
 */
export function nearest(word: string, words: WordCounts): string[] {
  if (word.length < 3) return []
  const limit = word.length < 5 ? 1 : 2
  const near: { known: string; distance: number }[] = []
  for (const [known] of words) {
    const begins = word.length > 2 && known.startsWith(word)
    const distance = begins ? 1 : editDistance(word, known, limit)
    if (distance <= limit) near.push({ known, distance })
  }
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 4)
    .map(({ known }) => known)
}

/** Letters to add, drop, change or swap with their neighbour; more than `limit` is said as `limit + 1`. */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const current = nextRow(from, to, row, previous, before)
    if (Math.min(...current) > limit) return limit + 1
    before = previous
    previous = current
  }
  return Math.min(previous[to.length] ?? limit + 1, limit + 1)
}

/** Distances of the first `row` letters of `from` to every beginning of `to`, by those of the two rows before. */
function nextRow(from: string, to: string, row: number, previous: number[], before: number[]) {
  const current = [row]
  for (let column = 1; column <= to.length; column += 1) {
    const same = from[row - 1] === to[column - 1]
    const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
    current.push(
      Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        isSwap && column > 1 ? (before[column - 2] ?? row) + 1 : Number.POSITIVE_INFINITY,
      ),
    )
  }
  return current
}

/** The query with its unknown words in each of their nearest spellings. */
function respelt(query: Query, spellings: ReadonlyMap<string, readonly string[]>): string[] {
  const choices = Math.max(0, ...[...spellings.values()].map((list) => list.length))
  return Array.from({ length: choices }, (_, choice) => {
    const spell = (word: string) => {
      const list = spellings.get(word)
      return list === undefined ? word : (list[Math.min(choice, list.length - 1)] ?? word)
    }
    return query.terms.map((term) => toInput(term, term.words.map(spell).join(' '))).join(' ')
  })
}

/** What the query leaves out, and what it wants of an article, each as it would be typed. */
function toRest({ excluded, authors, publications, years }: Query): string[] {
  const typed = (sign: string, phrases: readonly Phrase[]) =>
    phrases.map((phrase) => sign + toInput(phrase, phrase.text))
  return [
    ...typed('-', excluded),
    ...typed('author:', authors),
    ...typed('publication:', publications),
    ...years.map((span) => `year:${toSpan(span)}`),
  ]
}

function toSpan({ from, to }: Years): string {
  return from === to ? `${from}` : `${from || ''}..${to === MOST_YEAR ? '' : to}`
}
