import { isCueWord } from '../dates/cues.ts'
import type { FoundDate } from '../dates/dates.ts'
import { MONTHS, toPlainWord } from '../dates/names.ts'
import { cueFor, dateCandidates, dayOf, isOfSnapshot } from './dates.ts'
import { type Candidate, type Choice, choose, type Weights } from './evidence.ts'
import { fromNearest, type HeadPage } from './page.ts'
import { type Part, toRule } from './part.ts'

/** Less likely than this, a date is not taken for that of publication. */
const LEAST_SURE = 0.3

/** The date of publication; undefined where the capture says none. */
export function findDate(
  page: HeadPage,
  title: number,
  weights: Weights,
): Choice<FoundDate> | undefined {
  const candidates = dateCandidates(page, title)
  const chosen = withoutClock(
    page,
    title,
    choose(candidates, weights, LEAST_SURE, dayOf, (each) => !isElse(page, title, each)),
    (isPossible) => choose(candidates, weights, 0, dayOf, isPossible),
  )
  if (!chosen) return
  const beside = isUpdate(page, chosen) ? besideUpdate(page, chosen, candidates) : undefined
  return beside
    ? { ...chosen, ...beside, reasons: ['said beside the date of the last change'] }
    : { ...chosen, value: earliestOfGlued(page, chosen) }
}

/** The end of a span, a month that the title names, or the signature of a post that the article shows. */
function isElse({ blocks }: HeadPage, title: number, { block, value }: Candidate<FoundDate>) {
  const before = blocks[block]?.text.slice(0, value.start) ?? ''
  const isDay = value.date.precision === 'day' || value.date.precision === 'minute'
  if (SHOWN.test(before)) return true
  return isDay ? SPANNED.test(before) : block === title || isBehindMonth(before)
}

/** `9–23 February 2017`, `28.01. - 05.02.10`, `9 to 23 February 2017`, `9. bis 23. Februar`; behind a clock time a dash parts. */
const SPANNED =
  /(?:(?<![\d:.,/])\d{1,2}\.?[-–]|(?<!\d)\d{1,2}\.\d{1,2}\. ?[-–] ?|(?<![\d:.])\d{1,2}\.? (?:to|bis|until|au|al) )$/

/** `January – May 2020`; `Essay – May 2020` says when. */
function isBehindMonth(before: string): boolean {
  const word = /(\p{L}{3,12})\.? ?[-–/] ?$/u.exec(before)?.[1]
  return word !== undefined && MONTHS.has(toPlainWord(word))
}

/** `A post shared by Ada Winter (@adawinter) on …`; `By Ada Winter (@adawinter) on …` is a byline. */
const SHOWN =
  /(?:shared by|geteilt von|partagée? par|compartid[ao] por|condiviso da|gedeeld door) [^()]{0,60}\(@[\w.]{1,30}\) (?:on|am|le|el|il|op) $/

/** Farther above the title stands what is the page’s own, and so near it what is the article’s. */
const FAR = 8
const NEAR = { above: 3, below: 8 }

/** The page’s own clock stands far above the title: a date beside the title is rather the article’s. */
function withoutClock(
  page: HeadPage,
  title: number,
  chosen: Choice<FoundDate> | undefined,
  chooseOf: (isPossible: (each: Candidate<FoundDate>) => boolean) => Choice<FoundDate> | undefined,
): Choice<FoundDate> | undefined {
  const line = chosen && page.blocks[chosen.block]
  if (!line || title < 0 || cueFor(line, chosen.value, page) !== 'none') return chosen
  if (title - chosen.block <= FAR || fromNearest(page, title, chosen.block) >= -FAR) return chosen
  const isNear = ({ block, value }: Candidate<FoundDate>) => {
    const below = fromNearest(page, title, block)
    return below >= -NEAR.above && below <= NEAR.below && isDateline(page, title, block, value)
  }
  const near = chooseOf((each) => isNear(each) && !isElse(page, title, each))
  if (near) return near
  const isAlone = chosen.value.date.text.length > line.text.length * 0.7
  return chosen.value.weekday !== undefined && isAlone ? undefined : chosen
}

/** Whether a line outside the text dates the article: `The wall, photographed on 4 July 1974` says when something else was. */
function isDateline(page: HeadPage, title: number, block: number, value: FoundDate): boolean {
  const line = page.blocks[block]
  if (!line || line.isInside || block === title) return false
  if (line.byline || cueFor(line, value, page) !== 'none') return true
  const beside = line.text.slice(0, value.start).match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []
  return beside.every(isCueWord)
}

const isUpdate = (page: HeadPage, { block, value }: Pick<Choice<FoundDate>, 'block' | 'value'>) => {
  const line = page.blocks[block]
  return line !== undefined && cueFor(line, value, page) === 'updated'
}

/** A date so many lines from that of the last change is of publication, if it is of nothing else and no later. */
const BESIDE = 3

function besideUpdate(
  page: HeadPage,
  chosen: Choice<FoundDate>,
  candidates: readonly Candidate<FoundDate>[],
): Pick<Choice<FoundDate>, 'block' | 'value'> | undefined {
  const found = candidates.find(
    (other) =>
      Math.abs(other.block - chosen.block) <= BESIDE &&
      !isUpdate(page, other) &&
      other.value.date.precision !== 'year' &&
      dayOf(other.value) <= dayOf(chosen.value),
  )
  return found && { block: found.block, value: found.value }
}

/**
 * The date chosen. Where the page dates nothing but its last change, that date stands for publication too, and `text`
 * keeps the words that say so.
 */
export function toPublished({ block, value, reasons }: Choice<FoundDate>, page: HeadPage): Part {
  const line = page.blocks[block]
  const isLast = isUpdate(page, { block, value })
  const text =
    isLast && value.cue === 'updated'
      ? (line?.text.slice(0, value.end).trim() ?? '')
      : value.date.text
  return {
    block,
    label: 'dateline',
    rule: isLast
      ? 'the date of the last change, the only one said'
      : toRule(value.readings ? OPEN : 'the likeliest date', reasons.slice(0, 2)),
    field: { published: { ...value.date, text } },
  }
}

/** Of `03/04/2021` the year alone is sure. */
const OPEN = 'the likeliest date, of which nothing tells whether the day or the month stands first'

/** Two dates without anything between are those of publication and of the last change, in either order. */
function earliestOfGlued({ blocks }: HeadPage, { block, value }: Choice<FoundDate>): FoundDate {
  const glued = (blocks[block]?.dates ?? []).filter(
    (other) => other.cue === value.cue && (other.end === value.start || other.start === value.end),
  )
  return glued.reduce((best, next) => (next.date.value < best.date.value ? next : best), value)
}

/** The latest date near the head that is said to be of an update. */
export function toUpdated(
  page: HeadPage,
  title: number,
  date: Choice<FoundDate> | undefined,
): Part[] {
  const near = page.around.filter(
    ({ index, isInside }) =>
      !isInside && (Math.abs(index - (date?.block ?? title)) <= 3 || Math.abs(index - title) <= 3),
  )
  const found = near.flatMap((line) =>
    line.dates
      .filter((each) => cueFor(line, each, page) === 'updated')
      .map((each) => ({ block: line.index, date: each.date })),
  )
  const latest = found.reduce<(typeof found)[number] | undefined>(
    (best, next) => (best && best.date.value >= next.date.value ? best : next),
    undefined,
  )
  if (!latest) return []
  return [
    {
      block: latest.block,
      label: 'updated',
      rule: 'a date said to be of an update',
      field: { updated: latest.date },
    },
  ]
}

/** When a source was looked at stands behind its title: `"Mill Lock". River Trust. Retrieved 4 May 2018.`; a page is captured. */
const isOfReference = (text: string, { cue, start }: FoundDate) =>
  cue === 'captured' &&
  /[\p{L}\p{N})][”"’»)]{0,2}[.,] (?!(?:captured|saved)\b)[^.,]{0,30}$/iu.test(text.slice(0, start))

/** The page's own clock: today's date in two calendars, or a date said to be that of the capture. */
export function toCaptured(page: HeadPage): Part[] {
  for (const line of page.around) {
    const found =
      line.dates.find((date) => date.isDouble || date.cue === 'captured') ??
      (line.dates.length === 1 && isOfSnapshot(line, page) ? line.dates[0] : undefined)
    if (!found || line.isInside || line.words > 15 || isOfReference(line.text, found)) continue
    const rule = found.isDouble ? 'today’s date in two calendars' : 'says when the page was saved'
    return [{ block: line.index, label: 'captured', rule, field: { captured: found.date } }]
  }
  return []
}
