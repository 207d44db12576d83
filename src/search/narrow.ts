import { toPhrase } from './query.ts'
import { type QuotedPart, splitQuery, withoutMarks } from './split-query.ts'

/** The query as typed, or in other words that mean the same, so that a field can be put after it and narrows it. */
export function toNarrowable(input: string): string {
  const { parts } = splitQuery(input)
  const { parts: followed } = splitQuery(`${input} ${FIELD}`)
  const isClosed = JSON.stringify(followed) === JSON.stringify([...parts, FIELD_PART])
  const said = parts.filter(saysSomething)
  // Of such a query the words are searched for, since there is nothing to leave them out of.
  const isExcluded = said.every(({ excluded, field }) => excluded && field === undefined)
  if (isClosed && !isExcluded) return input.trim()
  return said.map((part) => toInput(isExcluded ? { ...part, excluded: false } : part)).join(' ')
}

/** `year:` alone is searched for as a word. */
function saysSomething({ text, quoted, field }: QuotedPart): boolean {
  return field === 'year' || toPhrase(text, quoted) !== undefined
}

const FIELD = 'author:"a"'
const FIELD_PART: QuotedPart = { text: 'a', quoted: true, excluded: false, field: 'author' }

/** A part as it is typed. */
function toInput({ text, quoted, excluded, field }: QuotedPart): string {
  if (field !== undefined && text.trim() === '') return field
  const words = quoted ? `"${withoutMarks(text)}"` : text
  return `${excluded ? '-' : ''}${field === undefined ? '' : `${field}:`}${words}`
}
