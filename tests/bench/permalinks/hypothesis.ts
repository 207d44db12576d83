import search from 'approx-string-match'
import type { Addressing, Arrival } from './addressing.ts'

/**
 * Hypothesis's anchoring of a quotation: the paragraph's words with 32 characters before and after and the place where they
 * stood. Of all places where the words are found, with up to half of the letters wrong where they aren't found exactly,
 * the best by its published weights is taken, however bad it is: quotation 50, before 20, after 20, place 2.
 */
export const hypothesis: Addressing = {
  name: 'Hypothesis quote',
  publish: (texts) => {
    const starts: number[] = []
    let length = 0
    for (const text of texts) {
      starts.push(length)
      length += text.length + 1
    }
    const page = texts.join('\n')
    return {
      links: texts.map((text, index) => JSON.stringify(toQuote(page, text, starts[index] ?? 0))),
      resolve: (link) => resolve(page, starts, JSON.parse(link)),
    }
  },
}

interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
}

interface Match {
  readonly start: number
  readonly end: number
  readonly errors: number
}

const CONTEXT = 32
const MOST_ERRORS = 256

function toQuote(page: string, exact: string, start: number): Quote {
  const end = start + exact.length
  return {
    exact,
    prefix: page.slice(Math.max(0, start - CONTEXT), start),
    suffix: page.slice(end, end + CONTEXT),
    start,
  }
}

function resolve(page: string, starts: readonly number[], quote: Quote): Arrival {
  const matches = find(page, quote.exact, Math.min(MOST_ERRORS, quote.exact.length / 2))
  const [first, ...others] = matches
  if (!first) return 'nowhere'
  const best = others.reduce(
    (most, match) => (score(page, match, quote) > score(page, most, quote) ? match : most),
    first,
  )
  // a match may begin with the line break before the paragraph
  const place = best.start + (page.charAt(best.start) === '\n' ? 1 : 0)
  return starts.findLastIndex((start) => start <= place)
}

function find(page: string, words: string, errors: number): Match[] {
  const exact: Match[] = []
  for (let at = page.indexOf(words); at >= 0; at = page.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 })
  return exact.length > 0 ? exact : search(page, words, errors)
}

function score(page: string, { start, end, errors }: Match, quote: Quote): number {
  const { exact, prefix, suffix } = quote
  const before = likeness(page.slice(Math.max(0, start - prefix.length), start), prefix)
  const after = likeness(page.slice(end, end + suffix.length), suffix)
  const place = 1 - Math.abs(start - quote.start) / page.length
  return 50 * (1 - errors / exact.length) + 20 * before + 20 * after + 2 * place
}

function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1
  if (text === '') return 0
  const [first] = find(text, wanted, wanted.length)
  return first ? 1 - first.errors / wanted.length : 0
}
