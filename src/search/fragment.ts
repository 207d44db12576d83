import type { PreparedRecord } from './answer.ts'
import type { Prepared, Span } from './match.ts'
import { toPageWords } from './page-words.ts'

/** Words before or after a place that a text fragment may name to tell it from the others of the article. */
const MOST_CONTEXT = 8
/** A place of more UTF-16 code units is named by its first and last words, so many of them. */
const LONGEST = 90
const ENDS = 4

/** A run of words in a unit, by the places of its first and its last. */
interface Run {
  readonly left: number
  readonly right: number
}

/**
 * The part of an address after `#` that opens at a place and marks it: `p7:~:text=before-,the%20words,-after`. As many
 * words before and after are named as tell it from all that the page says with the same words; where none do, the id alone
 * leads there: a browser goes to the first that it finds, wherever the id is.
 */
export function toFragment(prepared: PreparedRecord, index: number, span: Span): string {
  const unit = prepared.units[index]
  const id = prepared.record.units[index]?.id ?? ''
  if (unit === undefined) return id
  const from = unit.tokens.findIndex((token) => token.end > span.start)
  const to = unit.tokens.findLastIndex((token) => token.start < span.end)
  if (from === -1 || to < from) return id
  const isLong = span.end - span.start > LONGEST
  const named = { left: from, right: isLong ? Math.min(from + ENDS - 1, to) : to }
  const { run, isTold } = widen(prepared, unit, named)
  if (!isTold && id !== '') return id
  const { left, right } = run
  // A browser looks for what stands straight before and behind the place, signs and all.
  const before = left < from ? cut(unit, unit.tokens[left]?.start, span.start) : ''
  const after = right > to ? cut(unit, span.end, unit.tokens[right]?.end) : ''
  const [start, last] = [unit.tokens[right]?.end, unit.tokens[to - ENDS + 1]?.start]
  const target =
    isLong && right <= to - ENDS
      ? `${cut(unit, span.start, start)},${cut(unit, last, span.end)}`
      : cut(unit, span.start, span.end)
  const parts = [before && `${before}-`, target, after && `-${after}`]
  return `${id}:~:text=${parts.filter(Boolean).join(',')}`
}

/** The run of words around some that the page says once, as far as the unit and the limit go; and whether it is such a run. */
function widen(
  prepared: PreparedRecord,
  unit: Prepared,
  named: Run,
): { run: Run; isTold: boolean } {
  const isOnPage = toPageWords(prepared)
  let { left, right } = named
  for (let step = 0; step <= 2 * MOST_CONTEXT; step += 1) {
    const words = unit.tokens.slice(left, right + 1).map((token) => token.word)
    if (!words.every(isOnPage) && standsOnce(prepared.units, words))
      return { run: { left, right }, isTold: true }
    if (step % 2 === 0 && left > 0) left -= 1
    else if (right < unit.tokens.length - 1) right += 1
    else if (left > 0) left -= 1
  }
  return { run: { left, right }, isTold: false }
}

function standsOnce(units: readonly Prepared[], words: readonly string[]): boolean {
  const needle = ` ${words.join(' ')} `
  let isFound = false
  for (const { line } of units) {
    for (let at = line.indexOf(needle); at !== -1; at = line.indexOf(needle, at + 1)) {
      // Not counted on: a word of a long article stands there thousands of times.
      if (isFound) return false
      isFound = true
    }
  }
  return isFound
}

function cut({ text }: Prepared, start: number | undefined, end: number | undefined): string {
  return encode(text.slice(start, end).trim())
}

/** Hyphens and commas part the directive, so they are escaped too. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\s+/g, ' ')).replaceAll('-', '%2D')
}
