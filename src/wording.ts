import type { Article, ArticleDate } from './article.ts'
import { textsOf } from './article.ts'
import { toDayWords } from './figures.ts'
import { joinNames } from './names.ts'

/** Words that pages say about an article, in English. Pure: no clock and no machine setting has a part in them. */

/**
 * A date as a reader says it, no finer than it is known: `2015`, `December 2015`, `4 December 2015`,
 * `4 December 2015, 4:41 am`, and the offset from UTC where the capture says it.
 */
export function toDateWords(date: ArticleDate): string {
  const [day = '', clock = ''] = date.value.split('T')
  return clock === '' ? toDayWords(day) : `${toDayWords(day)}, ${toClockWords(clock)}`
}

function toClockWords(clock: string): string {
  const [, hours = '', minutes = '', zone = ''] = /^(\d\d):(\d\d)(.*)$/.exec(clock) ?? []
  const hour = Number(hours)
  const half = hour < 12 ? 'am' : 'pm'
  const offset =
    zone === 'Z' ? '\u00a0UTC' : zone === '' ? '' : `\u00a0UTC${zone.replace('-', '−')}`
  return `${hour % 12 || 12}:${minutes}\u00a0${half}${offset}`
}

/** The names of those who wrote it, as a list in words, or nothing. */
export function toNames(article: Pick<Article, 'bylines'>): string {
  return joinNames(article.bylines.map(({ name }) => name))
}

/** Words of the body, counted as its language separates them; as English does where it isn't known. */
export function countWords({ body, language }: Pick<Article, 'body' | 'language'>): number {
  const segmenter = new Intl.Segmenter([language ?? 'en', 'en'], { granularity: 'word' })
  let words = 0
  for (const text of body.flatMap(textsOf))
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1
  return words
}

/** Words a minute of a reader of English non-fiction: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const wordsAMinute = 238

/** Whole minutes, at least one. */
export function toMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsAMinute))
}

/** The opening words of the body, at most `limit` UTF-16 code units and a mark, cut between words; white space as single spaces. */
export function toOpening({ body }: Pick<Article, 'body'>, limit: number): string {
  const first = body.find(({ type }) => type === 'paragraph') ?? body[0]
  const text = (first ? textsOf(first) : []).join(' ').replace(/\s+/g, ' ').trim()
  if (text.length <= limit) return text
  const cut = text.lastIndexOf(' ', limit)
  return `${text.slice(0, cut > 0 ? cut : limit).replace(/[\ud800-\udbff]$/, '')} …`
}
