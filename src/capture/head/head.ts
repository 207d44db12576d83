import type { HeadFields } from '../../article.ts'
import type { HeadField, Label } from '../../labels.ts'
import type { TextBlock } from '../lines/blocks.ts'
import { toAgain } from './again.ts'
import { type ByLine, findByline } from './authors.ts'
import { CUED } from './bylines.ts'
import type { Choice } from './evidence.ts'
import { type HeadModel, headModel } from './model.ts'
import { type HeadPage, toHeadPage } from './page.ts'
import { type Part, toRule } from './part.ts'
import { findPublication } from './publications.ts'
import { findDate, toCaptured, toPublished, toUpdated } from './published.ts'
import { findSection } from './section.ts'
import { findSubtitle } from './subtitles.ts'
import { findTitle } from './title.ts'

/** What the lines around the text say of the article. */
export interface Head {
  /** The fields found; one that the capture doesn't say is absent. */
  readonly fields: HeadFields
  /** The label of each block that gave a field, and why, by the block's index. */
  readonly labels: ReadonlyMap<number, { label: Label; rule: string }>
  /** The fields that each of these blocks gave. */
  readonly origins: readonly { readonly block: number; readonly fields: readonly HeadField[] }[]
  /** Index of the title’s block; -1 where there is none. */
  readonly title: number
  /** How sure the title, the bylines and the date are, 0 to 1; absent where there is none, and for the other fields. */
  readonly confidence: Readonly<Partial<Record<HeadField, number>>>
}

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
  const date = findDate(page, at, model.date)
  const parts: Part[] = [
    ...(title ? [toTitle(title)] : []),
    ...(byline ? [toByline(byline)] : []),
    ...(date ? [toPublished(date, page)] : []),
    ...toUpdated(page, at, date),
    ...toCaptured(page),
    ...toSection(page, at),
    ...toSubtitle(page, title, byline),
    ...toPublication(page, title, byline),
  ]
  // A line that holds both a byline and a date is called by the first.
  const labels = new Map(
    parts.toReversed().map(({ block, label, rule }) => [block, { label, rule }]),
  )
  for (const again of toAgain(page, title?.value, byline?.bylines ?? []))
    if (!labels.has(again.block)) labels.set(again.block, again)
  return {
    fields: Object.assign({}, ...parts.map(({ field }) => field)),
    labels,
    origins: parts.map(({ block, field }) => ({
      block,
      fields: Object.keys(field) as HeadField[],
    })),
    title: title?.block ?? -1,
    confidence: {
      ...(title && { title: title.probability }),
      ...(byline && { bylines: byline.probability }),
      ...(date && { published: date.probability }),
    },
  }
}

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

function toSection(page: HeadPage, title: number): Part[] {
  const found = findSection(page, title)
  if (!found) return []
  const { line, name, rule } = found
  return [{ block: line.index, label: 'section', rule, field: { section: name } }]
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

/** A line that names the authors is none. */
function toSubtitle(
  page: HeadPage,
  title: Choice<string> | undefined,
  byline: ByLine | undefined,
): Part[] {
  const line = title && findSubtitle(page, title.block)
  if (!line || line.index === byline?.block) return []
  return [
    {
      block: line.index,
      label: 'subtitle',
      rule: 'a sentence between title and byline',
      field: { subtitle: line.text },
    },
  ]
}
