import type { Phrase, Query } from './query.ts'

/** Queries for less than what was asked for, as they would be typed: of each list the first that finds something is wanted. */
type Choices = string[][]

/** Shorter runs of a phrase, the longest first, and its words without quotation marks; of words that the library has, if it lacks any. */
export function parts(query: Query, unknown: ReadonlyMap<string, unknown>): Choices {
  const [term] = query.terms
  if (query.terms.length !== 1 || term === undefined || term.words.length < 2) return []
  const { words, gaps, before, after } = term
  if (words.some((word) => unknown.has(word))) return knownParts(term, unknown)
  const isStrict = before !== '' || after !== '' || gaps.some((gap) => gap !== '')
  const longest = isStrict ? words.length : words.length - 1
  const shortest = Math.max(words.length === 2 ? 1 : 2, words.length - 3)
  const runs = runsOf(words, longest, shortest)
  const inputs = [...runs.slice(0, 1), ...runs.slice(1), ...halvesOf(words)].map((run) => [
    toInput(term, run.join(' ')),
  ])
  return inputs.toSpliced(1, 0, [words.join(' ')])
}

/** Of each stretch between words that the library lacks, the longest run that is there; then all of them without quotation marks. */
function knownParts(term: Phrase, unknown: ReadonlyMap<string, unknown>): Choices {
  const stretches: string[][] = [[]]
  for (const word of term.words) {
    if (unknown.has(word)) stretches.push([])
    else stretches.at(-1)?.push(word)
  }
  const choices = stretches
    .filter((stretch) => stretch.length > 1)
    .sort((one, other) => other.join(' ').length - one.join(' ').length)
    .map((stretch) =>
      [
        ...runsOf(stretch, stretch.length, Math.max(2, stretch.length - 2)),
        ...halvesOf(stretch),
      ].map((run) => toInput(term, run.join(' '))),
    )
  return [...choices, [stretches.flat().join(' ')]]
}

/** Runs of neighbours among words, from so many words to so few. */
function runsOf(words: readonly string[], longest: number, shortest: number): string[][] {
  const runs: string[][] = []
  for (let length = longest; length >= shortest; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      runs.push(words.slice(from, from + length))
    }
  }
  return runs
}

/** The first half and the second, where they are longer than two words. */
function halvesOf(words: readonly string[]): string[][] {
  const middle = Math.ceil(words.length / 2)
  return [words.slice(0, middle), words.slice(middle)].filter((half) => half.length > 2)
}

/** The query without one of its words or phrases, for each. */
export function fewer(terms: readonly string[]): Choices {
  if (terms.length < 2) return []
  return terms.map((_, left) => [terms.filter((__, index) => index !== left).join(' ')])
}

/** A phrase with such words, as it would be typed. */
export function toInput({ quoted }: Phrase, text: string): string {
  return quoted ? `"${text}"` : text
}
