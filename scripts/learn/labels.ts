import { parsePage } from '../../src/capture/inputs/html-extract.ts'
import { toVisible, type VisibleLine } from '../../src/capture/inputs/html-text.ts'
import { hashOf } from '../../src/hash.ts'
import type { CAPTURES } from './align.ts'
import { type MarkedCapture, toCapture } from './guess.ts'
import type { Mark } from './guessed.ts'
import { withoutFurniture } from './plain-furniture.ts'

/** What a reading of a saved page gave: which of its visible lines are the article’s text. */
export interface PageLabels {
  /** The hash of the lines that were read, as `hashOfLines` gives it. */
  readonly hash: string
  /** The numbers of the lines that are text. */
  readonly inside: ReadonlySet<number>
  /** These lines could be either. */
  readonly unsure: ReadonlySet<number>
}

/**
 * Reads a table of labels: `page⇥hash⇥inside⇥unsure`, a page a row, below a row of heads; the last two are ranges of line
 * numbers such as `12-18,20`, or `-` for none. Throws for a row that isn’t so.
 */
export function readLabels(table: string): Map<string, PageLabels> {
  const [, ...rows] = table.trimEnd().split('\n')
  return new Map(
    rows.map((row, index) => {
      const [page = '', hash, inside, unsure] = row.split('\t')
      if (hash === undefined || inside === undefined || unsure === undefined)
        throw new Error(`row ${index + 2} is not page, hash, inside and unsure`)
      return [page, { hash, inside: toNumbers(inside), unsure: toNumbers(unsure) }]
    }),
  )
}

function toNumbers(ranges: string): Set<number> {
  if (ranges === '-') return new Set()
  return new Set(
    ranges.split(',').flatMap((range) => {
      const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(range) ?? []
      if (first === undefined || Number(last) < Number(first))
        throw new Error(`“${range}” is no range of lines`)
      return Array.from(
        { length: Number(last) - Number(first) + 1 },
        (_, nth) => Number(first) + nth,
      )
    }),
  )
}

/** What tells a page’s visible lines from others, also of the same page seen by a changed program. */
export function hashOfLines(lines: readonly Pick<VisibleLine, 'text'>[]): string {
  return hashOf(lines.map(({ text }) => text).join('\n')).toString(36)
}

/** The captures of a saved page with its labels. Undefined where its lines are others than were read. */
export function toMarkedCaptures(
  html: string,
  labels: PageLabels,
): Record<(typeof CAPTURES)[number], MarkedCapture> | undefined {
  const { body } = parsePage(html)
  const lines = toVisible(body)
  if (hashOfLines(lines) !== labels.hash) return
  const marks = lines.map((_, index) => markOf(labels, index + 1))
  const full = toCapture(lines, marks)
  const left = toVisible(withoutFurniture(body))
  return { 'capture-full': full, capture: toCapture(left, marksOf(left, lines, marks)) }
}

function markOf({ inside, unsure }: PageLabels, number: number): Mark {
  if (unsure.has(number)) return '?'
  return inside.has(number) ? '+' : '-'
}

/** The marks of the lines that are left of all, which stand in the same order; of one that was changed nothing is known. */
function marksOf(
  left: readonly VisibleLine[],
  all: readonly VisibleLine[],
  marks: readonly Mark[],
): Mark[] {
  let next = 0
  return left.map(({ text }) => {
    const found = all.findIndex((line, index) => index >= next && line.text === text)
    if (found < 0) return '?'
    next = found + 1
    return marks[found] ?? '?'
  })
}
