import type { PreparedRecord } from './answer.ts'
import type { Prepared, Span } from './match.ts'

/** Words before or after a place that a text fragment may name to tell it from the others of the article. */
const MOST_CONTEXT = 8
/** A longer place is named by its first and last words. */
const LONGEST = 90

/**
 * The part of an address after `#` that opens at a place and marks it: `p7:~:text=before-,the%20words,-after`. As many
 * words before and after are named as tell it from the article's other places with the same words.
 */
export function toFragment({ record, units }: PreparedRecord, index: number, span: Span): string {
  const unit = units[index]
  const id = record.units[index]?.id ?? ''
  if (unit === undefined) return id
  const from = unit.tokens.findIndex((token) => token.end > span.start)
  const to = unit.tokens.findLastIndex((token) => token.start < span.end)
  if (from === -1 || to < from) return id
  const [left, right] = widen(units, unit, from, to)
  // A browser looks for what stands straight before and behind the place, signs and all.
  const before = left < from ? cut(unit, unit.tokens[left]?.start, span.start) : ''
  const after = right > to ? cut(unit, span.end, unit.tokens[right]?.end) : ''
  const parts = [
    before && `${before}-`,
    toTarget(unit.text.slice(span.start, span.end)),
    after && `-${after}`,
  ]
  return `${id}:~:text=${parts.filter(Boolean).join(',')}`
}

/** The run of words around a place that stands once in the article, as far as the unit and the limit go. */
function widen(
  units: readonly Prepared[],
  unit: Prepared,
  from: number,
  to: number,
): [number, number] {
  let [left, right] = [from, to]
  for (let step = 0; step < 2 * MOST_CONTEXT && !standsOnce(units, unit, left, right); step += 1) {
    if (step % 2 === 0 && left > 0) left -= 1
    else if (right < unit.tokens.length - 1) right += 1
    else if (left > 0) left -= 1
  }
  return [left, right]
}

function standsOnce(
  units: readonly Prepared[],
  unit: Prepared,
  left: number,
  right: number,
): boolean {
  const words = unit.tokens.slice(left, right + 1).map((token) => token.word)
  const needle = ` ${words.join(' ')} `
  let times = 0
  for (const { line } of units) {
    for (let at = line.indexOf(needle); at !== -1; at = line.indexOf(needle, at + 1)) times += 1
  }
  return times === 1
}

function cut({ text }: Prepared, start: number | undefined, end: number | undefined): string {
  return encode(text.slice(start, end).trim())
}

function toTarget(text: string): string {
  if (text.length <= LONGEST) return encode(text)
  const words = text.split(/\s+/)
  return `${encode(words.slice(0, 4).join(' '))},${encode(words.slice(-4).join(' '))}`
}

/** Hyphens and commas part the directive, so they are escaped too. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\s+/g, ' ')).replaceAll('-', '%2D')
}
