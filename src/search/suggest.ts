import type { PreparedRecord } from './answer.ts'
import type { Engine } from './engine.ts'
import type { WordCounts } from './library.ts'
import { toTokens, toWords } from './normalise.ts'
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
}

/** So many other queries are tried, so many are shown. */
const TRIED = 14
const SHOWN = 5
const ARTICLES_READ = 60

/**
 * The nearest queries that do find something: other spellings; where there are none, parts of a phrase and fewer words. What the
 * query leaves out, and whose it wants, stays before it goes.
 */
export async function suggest(engine: Engine, query: Query): Promise<Suggestion[]> {
  const rest = toRest(query)
  const keeping = (inputs: readonly string[]) => inputs.map((input) => [input, ...rest].join(' '))
  const spellings = await findSpellings(engine, query)
  const spelt = respelt(query, spellings)
  const found = await tryOut(engine, [...keeping(spelt), ...spelt])
  if (found.length > 0) return found
  const terms = query.terms.map((term) => toInput(term, term.text))
  const less = [...parts(query, spellings), ...fewer(terms)]
  const whole = rest.length > 0 && terms.length > 0 ? [terms.join(' ')] : []
  return tryOut(engine, [...keeping(less), ...whole, ...less])
}

async function tryOut(engine: Engine, inputs: readonly string[]): Promise<Suggestion[]> {
  const found: Suggestion[] = []
  for (const input of [...new Set(inputs)].slice(0, TRIED)) {
    if (found.length === SHOWN) break
    const other = toQuery(input)
    const { hits, unread } = await engine.search(other, ARTICLES_READ)
    const whole = hits.filter(({ complete }) => complete)
    const [hit] = whole
    const places = whole.reduce((sum, each) => sum + each.places, 0)
    if (hit === undefined || found.some((longer) => isPart(other, places, longer))) continue
    found.push({
      input: asWritten(input, hit.prepared),
      places,
      articles: whole.length,
      together: other.terms.length > 1,
      atLeast: unread > 0,
    })
  }
  return found
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

/** Shorter runs of a phrase, the longest first, and its words without quotation marks; of words that the library has, if it lacks any. */
function parts(query: Query, unknown: ReadonlyMap<string, unknown>): string[] {
  const [term] = query.terms
  if (query.terms.length !== 1 || term === undefined || term.words.length < 2) return []
  const { words, gaps, before, after } = term
  const known = words.filter((word) => !unknown.has(word))
  if (known.length < words.length) {
    const stretches = words
      .map((word) => (unknown.has(word) ? '\n' : word))
      .join(' ')
      .split('\n')
      .map((stretch) => stretch.trim())
      .filter((stretch) => stretch.includes(' '))
      .sort((one, other) => other.length - one.length)
    return [...stretches.map((stretch) => toInput(term, stretch)), known.join(' ')]
  }
  const isStrict = before !== '' || after !== '' || gaps.some((gap) => gap !== '')
  const runs = isStrict ? [toInput(term, words.join(' '))] : []
  const shortest = Math.max(words.length === 2 ? 1 : 2, words.length - 3)
  for (let length = words.length - 1; length >= shortest; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      runs.push(toInput(term, words.slice(from, from + length).join(' ')))
    }
  }
  const middle = Math.ceil(words.length / 2)
  const halves = [words.slice(0, middle), words.slice(middle)].filter((half) => half.length > 2)
  return [
    ...runs.slice(0, 1),
    words.join(' '),
    ...runs.slice(1),
    ...halves.map((half) => toInput(term, half.join(' '))),
  ]
}

/** The query without one of its words or phrases, for each. */
function fewer(terms: readonly string[]): string[] {
  if (terms.length < 2) return []
  return terms.map((_, left) => terms.filter((__, index) => index !== left).join(' '))
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

function toInput({ quoted }: Phrase, text: string): string {
  return quoted ? `"${text}"` : text
}
