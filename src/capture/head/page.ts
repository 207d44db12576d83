import {
  type FoundBylines,
  toBareBylines,
  toBylines,
  toOpenedBylines,
  toParts,
} from '../bylines/bylines.ts'
import { cueOf, type DateCue } from '../dates/cues.ts'
import { type FoundDate, findDates } from '../dates/dates.ts'
import type { DayOrder } from '../dates/forms.ts'
import { dayOrder } from '../dates/order.ts'
import type { TextBlock } from '../lines/blocks.ts'
import { toCounts } from '../lines/counts.ts'
import { contentWords, countSpaced, fold } from '../lines/folded.ts'
import { toLanguage } from '../lines/language.ts'
import { withoutUnseen } from '../lines/unseen.ts'
import type { Named } from '../naming/named.ts'
import { rulesOf } from '../naming/rules.ts'
import { withoutStrays } from './strays.ts'

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
  /** How many words; in a script that writes none apart, two letters count as one. */
  readonly words: number
  /** How much of the article's own text stands above, 0 to 1. */
  readonly textAbove: number
  /** How many blocks below the text goes on; infinite where none is below. */
  readonly toText: number
  /** The label of the rule that names it as furniture. */
  readonly furniture: string | undefined
  readonly dates: readonly FoundDate[]
  /** Names after a word like "by". */
  readonly byline: FoundBylines | undefined
  /** Names after words that open a title as well. */
  readonly opened: FoundBylines | undefined
  /** Names alone, with how much they look so. */
  readonly bare: (FoundBylines & { readonly confidence: number }) | undefined
  /** What a line that is nothing but a cue says of the date on the next; nothing where none stands there. */
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
  /** The words of the text’s first lines, folded. */
  readonly opening: ReadonlySet<string>
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
export const VOCABULARY = 100_000

/** So much of its beginning tells the matter that a title names. */
const OPENING = 800

/** How far below the title a line stands (above: less than 0): the nearest, where the head says the title again. */
export function fromNearest({ blocks, around }: HeadPage, title: number, index: number): number {
  const own = blocks[title]?.folded
  let nearest = index - title
  for (const line of around)
    if (line.folded === own && !line.isInside && Math.abs(index - line.index) < Math.abs(nearest))
      nearest = index - line.index
  return nearest
}

/** Looks at every block once. */
export function toHeadPage(blocks: readonly TextBlock[], all: readonly boolean[]): HeadPage {
  const inside = withoutStrays(blocks, all)
  const body = blocks.filter((_, index) => inside[index]).map(({ text }) => text)
  const [first, last] = [inside.indexOf(true), inside.lastIndexOf(true)]
  const [above, below] = [textAbove(blocks, inside), toText(inside)]
  const dates = findAllDates(blocks, first, last)
  const order = orderOf(dates.ordered, body)
  const known = { rules: rulesOf(blocks), dates: dates.all, order }
  const lines = blocks.map((block, index) => {
    const found = isNear(index, first, last) ? findOwn(block.text, index, known) : NOTHING
    const start = block.text.slice(0, FOLDED)
    return {
      index,
      text: block.text,
      folded: fold(start),
      isInside: inside[index] ?? false,
      isSpaced: block.spaced,
      words: countSpaced(start),
      textAbove: above[index] ?? 0,
      toText: below[index] ?? Infinity,
      // One by one: objects of one shape are read faster.
      furniture: found.furniture,
      dates: found.dates,
      byline: found.byline,
      opened: found.opened,
      bare: found.bare,
      dateCue: found.dateCue,
    }
  })
  return {
    blocks: lines,
    around: lines.filter(({ index }) => isNear(index, first, last)),
    first,
    last,
    counts: toCounts(lines.flatMap(({ text, folded }) => (text.length <= LONGEST ? folded : []))),
    vocabulary: toCounts(contentWords(body.join('\n').slice(0, VOCABULARY))),
    opening: new Set(contentWords(body.slice(0, 8).join('\n').slice(0, OPENING))),
  }
}

/** The dates of a line, without any order of day and month. */
interface Dated {
  readonly text: string
  readonly dates: readonly FoundDate[]
}

/** The dates of the short lines near the text, and of the first short lines, which tell the order of day and month. */
function findAllDates(blocks: readonly TextBlock[], first: number, last: number) {
  const ordered: Dated[] = []
  const all = blocks.map(({ text }, index) => {
    const isOrdered = ordered.length < ORDER_LINES
    if (text.length > LONGEST || !(isOrdered || isNear(index, first, last))) return NO_DATES
    const dates = findDates(text)
    if (isOrdered) ordered.push({ text, dates })
    return dates
  })
  return { all, ordered }
}

const NO_DATES: readonly FoundDate[] = []

/** Everywhere that these languages are written the day stands first; English alone is written both ways. */
const DAY_FIRST = new Set(
  'de fr es it pt nl pl ru uk tr sv da nb cs sk sl sr bg ro el fi et lv ca vi hi fa ar he id ms'.split(
    ' ',
  ),
)

/** The order of day and month that the capture proves; telling the language takes time, so it is asked for only where needed. */
function orderOf(lines: readonly Dated[], body: readonly string[]): DayOrder | undefined {
  if (!lines.some(({ dates }) => dates.some(({ readings }) => readings))) return
  return (
    dayOrder(lines.map(({ text }) => text)) ??
    (DAY_FIRST.has(toLanguage(body.join('\n')) ?? '') ? 'day-first' : undefined)
  )
}

function isNear(index: number, first: number, last: number): boolean {
  if (index < first + REACH.within) return index >= first - REACH.before
  return index > last - REACH.within && index <= last + REACH.after
}

/** For each block the share of the text's characters that stand above it. */
function textAbove(blocks: readonly TextBlock[], inside: readonly boolean[]): number[] {
  let sum = 0
  const sums = blocks.map(({ text }, index) => {
    const before = sum
    if (inside[index]) sum += text.length
    return before
  })
  return sums.map((before) => before / Math.max(1, sum))
}

/** For each block how far below it the next line of the text stands. */
function toText(inside: readonly boolean[]): number[] {
  let next = Infinity
  const distances = inside.map(() => Infinity)
  for (let index = inside.length - 1; index >= 0; index--) {
    distances[index] = next - index
    if (inside[index]) next = index
  }
  return distances
}

/** What a line's own words say. */
type Own = Pick<HeadBlock, 'furniture' | 'dates' | 'byline' | 'opened' | 'bare' | 'dateCue'>

/** Of a line that is too long, or too far from the text’s ends, to be looked at closely. */
const NOTHING: Own = {
  furniture: undefined,
  dates: NO_DATES,
  byline: undefined,
  opened: undefined,
  bare: undefined,
  dateCue: 'none',
}

/** What is known of all blocks: the rules that name them, their dates, and the order of day and month. */
interface Known {
  readonly rules: readonly (Named | undefined)[]
  readonly dates: readonly (readonly FoundDate[])[]
  readonly order: DayOrder | undefined
}

function findOwn(text: string, index: number, { rules, dates: all, order }: Known): Own {
  if (text.length > LONGEST) return NOTHING
  const dates = all[index] ?? NO_DATES
  const named = withoutUnseen(text)
  const parts = toParts(named, named === text ? dates : findDates(named))
  const byline = toBylines(named, parts)
  return {
    furniture: rules[index]?.label,
    dates: order && dates.length > 0 ? findDates(text, order) : dates,
    byline,
    opened: byline ? undefined : toOpenedBylines(parts),
    bare: toBareBylines(named, parts),
    dateCue: (all[index + 1]?.length ?? 0) > 0 ? cueOf(text) : 'none',
  }
}
