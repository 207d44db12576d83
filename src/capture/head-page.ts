import type { TextBlock } from './blocks.ts'
import { type FoundBylines, toBareBylines, toBylines, toParts } from './bylines.ts'
import { type FoundDate, findDates } from './dates.ts'
import { cueOf, type DateCue } from './dates-cues.ts'
import type { DayOrder } from './dates-forms.ts'
import { dayOrder } from './dates-order.ts'
import { toLanguage } from './language.ts'
import { ruleOf } from './rules.ts'

/** A block of the page with what its own words say. */
export interface HeadBlock {
  readonly index: number
  readonly text: string
  /** The text as `fold` gives it. */
  readonly folded: string
  /** Whether it is the article's own text. */
  readonly isInside: boolean
  /** Whether a blank line stands above. */
  readonly isSpaced: boolean
  readonly words: number
  /** The label of the rule that names it as furniture. */
  readonly furniture?: string
  readonly dates: readonly FoundDate[]
  /** Names after a word like "by". */
  readonly byline?: FoundBylines
  /** Names alone, with how much they look so. */
  readonly bare?: FoundBylines & { readonly confidence: number }
  /** What a line that is nothing but a cue says of the date on the next. */
  readonly dateCue: DateCue
}

/** A page as the head’s fields are looked for in it: what every candidate is compared with. */
export interface HeadPage {
  readonly blocks: readonly HeadBlock[]
  /** The blocks near the text’s beginning and end: the head’s fields stand there, and the work stays bounded. */
  readonly around: readonly HeadBlock[]
  /** Indexes of the first and last blocks of the text; both -1 on a page without any. */
  readonly first: number
  readonly last: number
  /** How often each line is said, folded. */
  readonly counts: ReadonlyMap<string, number>
  /** The text’s words, folded, and how often it says each. */
  readonly vocabulary: ReadonlyMap<string, number>
}

/** A longer line says nothing of the article but is its prose. */
const LONGEST = 250

/** So many blocks before the text and after its end can hold a field. */
const REACH = { before: 150, within: 12, after: 80 }

/** So much of a long line is compared with others. */
const FOLDED = 5000

/** So many short lines are asked for the order of day and month. */
const ORDER_LINES = 500

/** So much of the text tells its words. */
const VOCABULARY = 100_000

/** Lower case, quotes and spaces alike: two lines that a reader would call the same are equal. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
}

/** The words of four letters and more, folded: shorter ones tell no subject. */
export function contentWords(text: string): string[] {
  return fold(text).match(/(?:[a-z0-9]|[[\p{L}\p{N}]--[a-z0-9]]){4,}/gv) ?? []
}

/** Looks at every block once. */
export function toHeadPage(blocks: readonly TextBlock[], inside: readonly boolean[]): HeadPage {
  const short = blocks.filter(({ text }) => text.length <= LONGEST)
  const body = blocks.filter((_, index) => inside[index]).map(({ text }) => text)
  const order = orderOf(short, body)
  const counts = new Map<string, number>()
  for (const text of short.map((block) => fold(block.text)))
    counts.set(text, (counts.get(text) ?? 0) + 1)
  const [first, last] = [inside.indexOf(true), inside.lastIndexOf(true)]
  const all = blocks.map((block, index) => {
    const is = inside[index] ?? false
    return isNear(index, first, last)
      ? toHeadBlock(block, index, is, order)
      : toFarBlock(block, index, is)
  })
  return {
    blocks: all,
    around: all.filter(({ index }) => isNear(index, first, last)),
    first,
    last,
    counts,
    vocabulary: countWords(body.join('\n').slice(0, VOCABULARY)),
  }
}

/** Everywhere that these languages are written the day stands first; English alone is written both ways. */
const DAY_FIRST = new Set('de fr es it pt nl pl ru uk tr sv da nb cs ro el fa ar he id'.split(' '))

/** The order of day and month that the capture proves; telling the language takes time, so it is asked for only where needed. */
function orderOf(short: readonly TextBlock[], body: readonly string[]): DayOrder | undefined {
  const texts = short.slice(0, ORDER_LINES).map(({ text }) => text)
  if (!texts.some((text) => findDates(text).some(({ readings }) => readings))) return
  return (
    dayOrder(texts) ?? (DAY_FIRST.has(toLanguage(body.join('\n')) ?? '') ? 'day-first' : undefined)
  )
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of contentWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function isNear(index: number, first: number, last: number): boolean {
  if (index < first + REACH.within) return index >= first - REACH.before
  return index > last - REACH.within && index <= last + REACH.after
}

/** A block too far from the text’s ends to be looked at closely. */
function toFarBlock({ text, spaced }: TextBlock, index: number, isInside: boolean): HeadBlock {
  const words = text.split(/\s+/, 100).length
  const folded = fold(text.slice(0, FOLDED))
  return { index, text, folded, isInside, isSpaced: spaced, words, dates: [], dateCue: 'none' }
}

function toHeadBlock(
  block: TextBlock,
  index: number,
  isInside: boolean,
  order: Parameters<typeof findDates>[1],
): HeadBlock {
  const { text, spaced } = block
  if (text.length > LONGEST) return toFarBlock(block, index, isInside)
  const [folded, parts] = [fold(text), toParts(text)]
  const rest = { index, text, folded, isInside, isSpaced: spaced, words: text.split(/\s+/).length }
  const [furniture, byline, bare] = [
    ruleOf(block)?.label,
    toBylines(text, parts),
    toBareBylines(text, parts),
  ]
  return {
    ...rest,
    dates: findDates(text, order),
    dateCue: cueOf(text),
    ...(furniture && { furniture }),
    ...(byline && { byline }),
    ...(bare && { bare }),
  }
}
