import { mark } from './marks.ts'
import { findPhrase, type Prepared, type Span } from './match.ts'
import { readPageArticle } from './page-record.ts'
import { toPhrase } from './query.ts'
import { type Fragment, readFragment } from './read-fragment.ts'

/** Does what a text fragment asks for in a browser that doesn't know them: opens at the paragraph and marks the words. */
export function markFragment(hash: string): void {
  const fragment = readFragment(hash)
  const target = document.getElementById(fragment.id)
  target?.scrollIntoView()
  const page = readPageArticle()
  for (const [index, unit] of page?.prepared.units.entries() ?? []) {
    const element = page?.elements[index]
    if (element === undefined || (target !== null && !target.contains(element))) continue
    const span = findFragment(unit, fragment)
    if (span === undefined) continue
    mark(element, [span])[0]?.scrollIntoView({ block: 'center' })
    return
  }
}

/** Where a text answers a fragment; undefined where it doesn't. */
export function findFragment(unit: Prepared, fragment: Fragment): Span | undefined {
  const { before, first, last, after } = fragment
  const context = last === undefined ? `${before} ${first} ${after}` : `${before} ${first}`
  const place = find(unit, context, 0)
  const start =
    place && find(unit, first, before === '' ? place.start : place.start + before.length)
  const end = start && (last === undefined ? start : find(unit, last, start.end))
  return start && end && { start: start.start, end: end.end }
}

function find(unit: Prepared, text: string, from: number): Span | undefined {
  const phrase = toPhrase(text, false)
  return phrase && findPhrase(unit, phrase).find((span) => span.start >= from)
}
