import type { Article } from '../article.ts'
import type { Label } from '../labels.ts'
import type { TextBlock } from './blocks.ts'
import type { FoundDate } from './dates.ts'
import { type Choice, choose } from './evidence.ts'
import { toAgain } from './head-again.ts'
import { type ByLine, findByline } from './head-authors.ts'
import { CUED } from './head-bylines.ts'
import { cueFor, dateCandidates, dayOf } from './head-dates.ts'
import { type HeadModel, headModel } from './head-model.ts'
import { type HeadPage, toHeadPage } from './head-page.ts'
import { findTitle } from './head-title.ts'
import { findPublication } from './publications.ts'
import { isSection } from './sections.ts'
import { findSubtitle } from './subtitles.ts'

/** What the lines around the text say of the article. */
export interface Head {
  /** The fields found; one that the capture doesn't say is absent. */
  readonly fields: Partial<
    Pick<
      Article,
      | 'title'
      | 'subtitle'
      | 'bylines'
      | 'published'
      | 'updated'
      | 'captured'
      | 'section'
      | 'publication'
    >
  >
  /** The label of each block that gave a field, and why, by the block's index. */
  readonly labels: ReadonlyMap<number, { label: Label; rule: string }>
  /** The fields that each of these blocks gave. */
  readonly origins: readonly { readonly block: number; readonly fields: readonly string[] }[]
  /** Index of the title’s block; -1 where there is none. */
  readonly title: number
  /** How sure the title, the bylines and the date are, 0 to 1; absent where there is none. */
  readonly confidence: Readonly<Partial<Record<'title' | 'byline' | 'published', number>>>
}

/** A field with the block that it comes from. */
interface Part {
  readonly block: number
  readonly label: Label
  readonly rule: string
  readonly field: Head['fields']
}

/** Less likely than this, a date is not taken for that of publication. */
const LEAST_SURE = 0.3

/**
 * Finds the head fields around the article's text. Title, byline and date are each chosen among all lines that could be
 * it, by weighing evidence (`evidence.ts`); a page that says none of a kind gives none.
 */
export function toHead(blocks: readonly TextBlock[], inside: readonly boolean[]): Head {
  return toHeadOf(toHeadPage(blocks, inside), headModel)
}

/** The same of a page that was looked at already, by other weights than the stored ones too. */
export function toHeadOf(page: HeadPage, model: HeadModel): Head {
  const { at, title } = findTitle(page, model.title)
  const byline = findByline(page, at, model.byline)
  const chosen = choose(dateCandidates(page, at), model.date, LEAST_SURE, dayOf)
  const date = chosen && { ...chosen, value: earliestOfGlued(page, chosen) }
  const parts: Part[] = [
    ...(title ? [toTitle(title)] : []),
    ...(byline ? [toByline(byline)] : []),
    ...(date ? [toPublished(date, page)] : []),
    ...toUpdated(page, at, date),
    ...toCaptured(page),
    ...toSection(page, at),
    ...toSubtitle(page, title),
    ...toPublication(page, title, byline),
  ]
  const labels = new Map(parts.map(({ block, label, rule }) => [block, { label, rule }]))
  // A line that holds both a byline and a date is called by the first.
  for (const { block, label, rule } of [...parts].reverse()) labels.set(block, { label, rule })
  for (const again of toAgain(page, title?.value, byline?.bylines ?? []))
    if (!labels.has(again.block)) labels.set(again.block, again)
  return {
    fields: Object.assign({}, ...parts.map(({ field }) => field)),
    labels,
    origins: parts.map(({ block, field }) => ({ block, fields: Object.keys(field) })),
    title: title?.block ?? -1,
    confidence: {
      ...(title && { title: title.probability }),
      ...(byline && { byline: byline.probability }),
      ...(date && { published: date.probability }),
    },
  }
}

const toRule = (what: string, reasons: readonly string[]) =>
  reasons.length > 0 ? `${what}: ${reasons.join(', ')}` : what

function toTitle({ block, value, reasons }: Choice<string>): Part {
  return {
    block,
    label: 'title',
    rule: toRule('the likeliest title', reasons.slice(0, 2)),
    field: { title: value },
  }
}

function toByline({ block, bylines, form, reasons }: ByLine): Part {
  return {
    block,
    label: 'byline',
    rule: toRule(form, reasons.filter((each) => each !== CUED).slice(0, 1)),
    field: { bylines: [...bylines] },
  }
}

/**
 * The date chosen. Where the page dates nothing but its last change, that date stands for publication too, and `text`
 * keeps the words that say so.
 */
function toPublished({ block, value, reasons }: Choice<FoundDate>, page: HeadPage): Part {
  const line = page.blocks[block]
  const isUpdate = line !== undefined && cueFor(line, value, page) === 'updated'
  const text =
    isUpdate && value.cue === 'updated' ? line.text.slice(0, value.end).trim() : value.date.text
  return {
    block,
    label: 'dateline',
    rule: isUpdate
      ? 'the date of the last change, the only one said'
      : toRule('the likeliest date', reasons.slice(0, 2)),
    field: { published: { ...value.date, text } },
  }
}

/** Two dates without anything between are those of publication and of the last change, in either order. */
function earliestOfGlued({ blocks }: HeadPage, { block, value }: Choice<FoundDate>): FoundDate {
  const glued = (blocks[block]?.dates ?? []).filter(
    (other) => other.cue === value.cue && (other.end === value.start || other.start === value.end),
  )
  return glued.reduce((best, next) => (next.date.value < best.date.value ? next : best), value)
}

/** The latest date near the head that is said to be of an update. */
function toUpdated(page: HeadPage, title: number, date: Choice<FoundDate> | undefined): Part[] {
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

/** The page's own clock: today's date in two calendars, or a date said to be that of the capture. */
function toCaptured(page: HeadPage): Part[] {
  for (const line of page.around) {
    const found = line.dates.find((date) => date.isDouble || date.cue === 'captured')
    if (!found || line.isInside || line.words > 15) continue
    const rule = found.isDouble ? 'today’s date in two calendars' : 'says when the page was saved'
    return [{ block: line.index, label: 'captured', rule, field: { captured: found.date } }]
  }
  return []
}

/** The section's name nearest to the title, no more than six lines away. */
function toSection(page: HeadPage, title: number): Part[] {
  const near = page.around
    .filter(
      ({ index, text, isInside }) => !isInside && Math.abs(index - title) <= 6 && isSection(text),
    )
    .sort((a, b) => Math.abs(a.index - title) - Math.abs(b.index - title))
  const [line] = near
  if (!line || title < 0) return []
  return [
    {
      block: line.index,
      label: 'section',
      rule: 'the name of a section near the title',
      field: { section: line.text },
    },
  ]
}

function toPublication(
  page: HeadPage,
  title: Choice<string> | undefined,
  byline: ByLine | undefined,
): Part[] {
  const names = byline?.bylines.map(({ name }) => name) ?? []
  const found = title && findPublication(page, title.value, names)
  if (!found) return []
  return [
    {
      block: found.line.index,
      label: 'publication',
      rule: 'the name behind the title and a bar',
      field: { publication: found.name },
    },
  ]
}

function toSubtitle(page: HeadPage, title: Choice<string> | undefined): Part[] {
  const line = title && findSubtitle(page, title.block)
  if (!line) return []
  return [
    {
      block: line.index,
      label: 'subtitle',
      rule: 'a sentence between title and byline',
      field: { subtitle: line.text },
    },
  ]
}
