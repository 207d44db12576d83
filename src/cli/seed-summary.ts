import { basename } from 'node:path'
import type { Article } from '../article.ts'
import type { Draft } from '../capture/read.ts'
import { toFigures } from '../figures.ts'
import { countWords } from '../wording.ts'

/** What a person wants to know of a capture at a glance. */
export interface SeedSummary {
  /** The capture’s path. */
  readonly file: string
  readonly title?: string
  readonly bylines: readonly string[]
  /** ISO 8601, as far as it is known. */
  readonly published?: string
  readonly publication?: string
  /** Words of the body. */
  readonly words: number
  /** How sure the reading is, 0 to 1. */
  readonly confidence?: number
  /** What a person should look at; what needs a look has one at least. */
  readonly doubts: readonly string[]
}

/** The summary of a record, or of one that lacks its title. */
export function toSummary(file: string, record: Article | Draft): SeedSummary {
  return {
    file,
    ...('title' in record && { title: record.title }),
    bylines: record.bylines.map(({ name }) => name),
    ...(record.published && { published: record.published.value }),
    ...(record.publication && { publication: record.publication }),
    words: countWords(record),
    ...(record.confidence !== undefined && { confidence: record.confidence }),
    doubts: [...('title' in record ? [] : [NO_TITLE]), ...(record.doubts ?? [])],
  }
}

const NO_TITLE = 'the title: none was found; without it the article is left off the site'

/** `62 %`, or nothing where it isn’t known. */
export function toPercent(confidence: number | undefined): string {
  return confidence === undefined ? '' : `${Math.round(confidence * 100)} %`
}

/** The cells of a summary, in the order of the table of `npm run seeds`; of a date the day at most. */
export function toCells({
  file,
  title,
  bylines,
  published,
  words,
  confidence,
}: SeedSummary): string[] {
  return [
    basename(file),
    title ?? '(no title)',
    bylines.join(', '),
    published?.slice(0, '2015-12-04'.length) ?? '',
    toFigures(words),
    toPercent(confidence),
  ]
}
