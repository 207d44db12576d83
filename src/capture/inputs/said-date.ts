import type { ArticleDate } from '../../article.ts'
import { isDateValue, toIsoDate } from '../correction/dates.ts'
import { toDate } from '../dates/dates.ts'

/** The date that a file's marks say, in any words or as the record writes it: `2024-05`. */
export function toSaidDate(said: string): ArticleDate | undefined {
  const text = said.trim()
  return toDate(text) ?? (isDateValue(text) && !NO_DATE.test(text) ? toIsoDate(text) : undefined)
}

/** What programs write where there is no date: `0001-01-01T00:00:00Z`. */
const NO_DATE = /^000[01]/
