/** A piece of what was typed: a word, or a phrase between quotation marks. */
export interface QuotedPart {
  /** Without its quotation marks, its minus and its field. */
  readonly text: string
  readonly quoted: boolean
  /** A minus stood before it. */
  readonly excluded: boolean
  /** `author`, `publication` or `year`, where the part began with that and a colon. */
  readonly field?: Field
}

export type Field = 'author' | 'publication' | 'year'

/** What `splitQuery` finds. */
export interface Split {
  readonly parts: readonly QuotedPart[]
  /** The last quotation mark opens a phrase that nothing closes. */
  readonly unclosed: boolean
}

const FIELD = /(author|publication|year):\s*/iy
const DOUBLE = '"“”„‟«»‹›「」『』〝〞〟＂'
const MARKS = new RegExp(`[${DOUBLE}]`, 'g')
const CLOSING = '”»›」』〞〟'
const SINGLE = "'‘’‚‛`"
const BEFORE_OPENING = /[\s([{:\p{Pd}]/u
const AFTER_CLOSING = /[\s)\]}.,;:!?]/u
const HEBREW = /\p{Script=Hebrew}/u

/** Cuts what was typed at its spaces and quotation marks, of whatever kind; a quotation inside a phrase stays in it. */
export function splitQuery(input: string): Split {
  const parts: QuotedPart[] = []
  let unclosed = false
  let at = skipSpace(input, 0)
  while (at < input.length) {
    const { part, end, open } = readPart(input, at)
    parts.push(part)
    unclosed ||= open
    at = skipSpace(input, end)
  }
  return hasStrayQuote(input, parts)
    ? { parts: [toOne(input)], unclosed: false }
    : { parts, unclosed }
}

function readPart(input: string, start: number): { part: QuotedPart; end: number; open: boolean } {
  const excluded = /^[-−–][^\s\p{Pd}]/u.test(input.slice(start, start + 3))
  let at = excluded ? start + 1 : start
  const field = readField(input, at)
  at += field.length
  while ('([{'.includes(input[at] ?? ' ')) at += 1
  const said = { excluded, ...(field.name && { field: field.name }) }
  const quotation = readQuotation(input, at)
  if (quotation === undefined) {
    const end = endOfWord(input, at)
    return { part: { text: input.slice(at, end), quoted: false, ...said }, end, open: false }
  }
  const { from, to, end, open } = quotation
  return { part: { text: input.slice(from, to), quoted: true, ...said }, end, open }
}

function readField(input: string, at: number): { name?: Field; length: number } {
  FIELD.lastIndex = at
  const [all, name] = FIELD.exec(input) ?? []
  if (all === undefined || name === undefined) return { length: 0 }
  return { name: name.toLowerCase() as Field, length: all.length } // the expression names the three fields
}

function readQuotation(input: string, at: number) {
  const mark = input[at] ?? ' '
  if (DOUBLE.includes(mark)) {
    const close = closingDouble(input, at)
    const to = close === -1 ? input.length : close
    return { from: at + 1, to, end: to + 1, open: close === -1 }
  }
  const close = SINGLE.includes(mark) ? closingSingle(input, at) : -1
  return close === -1 ? undefined : { from: at + 1, to: close, end: close + 1, open: false }
}

/** Where the quotation opened at `at` closes, quotations inside it passed over; at the end of the input the last mark will do. */
function closingDouble(input: string, at: number): number {
  let depth = 1
  for (let index = at + 1; index < input.length; index += 1) {
    if (!DOUBLE.includes(input.charAt(index)) || isGershayim(input, index)) continue
    depth += isOpening(input, index) ? 1 : -1
    if (depth === 0) return index
  }
  const last = input.trimEnd().length - 1
  return last > at && DOUBLE.includes(input.charAt(last)) ? last : -1
}

function isOpening(input: string, index: number): boolean {
  if (CLOSING.includes(input.charAt(index))) return false
  const before = input.charAt(index - 1)
  const after = input[index + 1] ?? ' '
  return (BEFORE_OPENING.test(before) || DOUBLE.includes(before)) && !/\s/.test(after)
}

function isGershayim(input: string, index: number): boolean {
  return HEBREW.test(input.charAt(index - 1)) && HEBREW.test(input.charAt(index + 1))
}

function closingSingle(input: string, at: number): number {
  for (let index = at + 2; index < input.length; index += 1) {
    const isEnd = AFTER_CLOSING.test(input[index + 1] ?? ' ') && !/\s/.test(input.charAt(index - 1))
    if (SINGLE.includes(input.charAt(index)) && isEnd) return index
  }
  return -1
}

/** A phrase with a space for each quotation mark inside it, which says the same. */
export function withoutMarks(phrase: string): string {
  return phrase.replace(MARKS, (mark, at) => (isGershayim(phrase, at) ? mark : ' '))
}

/** A phrase with quotation marks of its own, put between straight ones: the last mark is left over. */
function hasStrayQuote(input: string, parts: readonly QuotedPart[]): boolean {
  const trimmed = input.trim()
  const isEnclosed = DOUBLE.includes(trimmed.charAt(0)) && DOUBLE.includes(trimmed.slice(-1))
  return isEnclosed && parts.length > 1 && parts.at(-1)?.quoted === false
}

function toOne(input: string): QuotedPart {
  return { text: input.trim().slice(1, -1), quoted: true, excluded: false }
}

function skipSpace(input: string, at: number): number {
  let next = at
  while (/\s/.test(input.charAt(next))) next += 1
  return next
}

function endOfWord(input: string, at: number): number {
  let next = at
  while (next < input.length && !/\s/.test(input.charAt(next))) next += 1
  return next
}
