import type { TextBlock } from '../lines/blocks.ts'
import { COLON, POST } from '../lines/line-patterns.ts'
import { LIST_MARKER } from '../lines/list-marker.ts'
import { NUMERAL } from '../lines/numeral.ts'
import { endsInFigure, hasCells, isCode, isNamedValue } from '../lines/rows.ts'
import { endOf } from '../lines/sentence.ts'
import { rulesOf } from '../naming/rules.ts'

/** What lines of one kind make of a gap in the text: a part of the article that no line of it tells by itself. */
interface Kind {
  /** Why the gap is text, in a reader's words. */
  readonly reason: string
  readonly is: (text: string) => boolean
  /** So many of the gap's lines are of the kind, */
  readonly least: number
  /** and this share of them. */
  readonly share: number
  /** The trees don't speak against the gap more loudly (mean log odds). */
  readonly odds: number
  /** Whether the line above is of the kind too, which else says too little. */
  readonly isBelowOne?: boolean
}

/** `1 tsp smoked paprika`, `2½ cups of flour`, `1/2 lemon`: a number that tells how much of something, and ends no sentence. */
const QUANTITY =
  /^(?:[▢☐□]\s?)?(?:\d{1,4}(?:[.,/]\d{1,3})?|[½¼¾⅓⅔⅛])\s?[½¼¾⅓⅔⅛]?\s?\p{Ll}.{1,60}[^.:!?…]$/u

/**
 * Chosen on hosts held back, and looked at again on pages of other sites that were labelled line by line: on both, filling such gaps
 * finds more of the article than it adds of the rest. Lists are the least sure.
 */
const KINDS: readonly Kind[] = [
  {
    reason: 'stands in a list inside the text',
    is: (text) => LIST_MARKER.test(text),
    least: 2,
    share: 0.5,
    odds: -3,
  },
  {
    reason: 'stands in a table inside the text',
    is: hasCells,
    least: 2,
    share: 0.5,
    odds: -5,
  },
  {
    reason: 'stands in code inside the text',
    is: isCode,
    least: 1,
    share: 0.3,
    odds: -5,
  },
  {
    reason: 'stands among named values inside the text',
    is: isNamedValue,
    least: 2,
    share: 0.5,
    odds: -3,
  },
  {
    reason: 'stands among figures inside the text',
    is: endsInFigure,
    least: 2,
    share: 0.5,
    odds: -3,
  },
  {
    reason: 'stands among quantities inside the text',
    is: (text) => QUANTITY.test(text),
    least: 1,
    share: 0.5,
    odds: -3,
    isBelowOne: true,
  },
]

/** Why a number alone between two lines of the text is text; the first of them stands above it. */
const SECTION = 'numbers a section of the text'

/** A gap with a greater share of lines that rules name as furniture is furniture. */
const RULED = 0.3
/** So many lines a line that ends in a colon announces; fewer are told by themselves. */
const ANNOUNCED = 3

/**
 * Why each line outside the path is text all the same: it stands in a gap of one kind, or of lines that the one above
 * announces. Lists, code and tables read like menus line by line, and only their place between paragraphs tells that they are
 * the article's.
 */
export function fillGaps(
  blocks: readonly TextBlock[],
  odds: readonly number[],
  path: readonly boolean[],
): Map<number, string> {
  const rules = rulesOf(blocks)
  const isNumeral = (index: number) => NUMERAL.test(blocks[index]?.text ?? '')
  const why = (start: number, end: number) => {
    if (end === start + 1 && isNumeral(start)) return SECTION
    const ruled = rules.slice(start, end).filter(Boolean).length
    if (ruled > RULED * (end - start)) return
    return whyText(blocks.slice(start - 1, end), odds.slice(start, end))
  }
  const filled = new Map<number, string>()
  for (const [start, end] of gapsOf(path)) {
    const reason = why(start, end)
    for (let index = start; reason !== undefined && index < end; index++) filled.set(index, reason)
  }
  const above = path.indexOf(true) - 1
  const isNumbered = path.some((is, index) => (is || filled.has(index)) && isNumeral(index))
  return isNumbered && isNumeral(above) ? filled.set(above, SECTION) : filled
}

/** Why a gap is text, by its lines and the one above. A post that the page shows is none. */
function whyText(
  [above, ...gap]: readonly TextBlock[],
  odds: readonly number[],
): string | undefined {
  if (gap.some(({ text }) => POST.test(text))) return
  const mean = odds.reduce((sum, value) => sum + value, 0) / odds.length
  const kind = KINDS.find(({ is, least, share, odds: lowest, isBelowOne }) => {
    const count = gap.filter(({ text }) => is(text)).length
    if (isBelowOne && !is(above?.text ?? '')) return false
    return count >= least && count >= share * gap.length && mean > lowest
  })
  if (kind) return kind.reason
  const isAnnounced = gap.length >= ANNOUNCED && COLON.test(endOf(above?.text ?? ''))
  return isAnnounced ? 'stands below a line that announces it' : undefined
}

/** The stretches of lines outside the text with text above and below, each as its first line and the line behind its last. */
function gapsOf(path: readonly boolean[]): [number, number][] {
  const gaps: [number, number][] = []
  const last = path.lastIndexOf(true)
  for (let start = path.indexOf(true); start < last; start++) {
    if (path[start]) continue
    const end = path.indexOf(true, start)
    gaps.push([start, end])
    start = end
  }
  return gaps
}
