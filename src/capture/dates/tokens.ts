import { toPlainWord } from './names.ts'

/** A number, a word or a mark of a line, with its place. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark'
  /** A number's digits in ASCII; a word in plain letters (`toPlainWord`); a mark as it stands. */
  readonly text: string
  /** Offsets in the line, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Whether a word is written in capitals alone. */
  readonly isUpper?: boolean
  /** Which digits a number is written in: they hint at the calendar. */
  readonly digits?: 'ascii' | 'persian' | 'arabic'
}

/** A longer line is prose, and a date far inside it says nothing about the page; it bounds the work on hostile text too. */
const LONGEST = 2_000

/**
 * Words are cut where letters and digits meet and where a small letter meets a capital, since captures glue what stood
 * apart on the page: `CarrPublished: December 20, 202310:30 AM`.
 */
const TOKEN =
  /\p{Nd}+|\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}[\p{Ll}\p{M}]*|[\p{Lo}\p{Lm}][\p{Lo}\p{Lm}\p{M}\u200c]*|[^\s\p{Cf}]/gu

/** The same for a line of ASCII and of visible punctuation, as most are: told faster. */
const PLAIN_TOKEN = /\d+|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\S/g
const PLAIN_LINE = /^[\0-\x7f\u2010-\u2027\u2030-\u205e]*$/

/** The tokens of a line's first 2,000 characters, in order; spaces and invisible marks of direction left out. */
export function toTokens(line: string): Token[] {
  const opening = line.slice(0, LONGEST)
  const tokens: Token[] = []
  let end = 0
  for (const text of opening.match(PLAIN_LINE.test(opening) ? PLAIN_TOKEN : TOKEN) ?? []) {
    const start = opening.indexOf(text, end)
    end = start + text.length
    const kind = kindOf(text)
    if (kind === 'number') tokens.push(...toNumbers(text, start))
    else if (kind === 'mark') tokens.push({ kind, text, start, end })
    else tokens.push({ kind, text: toPlainWord(text), start, end, isUpper: isUpper(text) })
  }
  return tokens
}

/** The tokens are cut so that a word of capitals has none but those. */
const isUpper = (word: string) => /^\p{Lu}+$/u.test(word)

function kindOf(text: string): Token['kind'] {
  const code = text.charCodeAt(0)
  if (code > LAST_OF_ASCII) {
    if (/^\p{Nd}/u.test(text)) return 'number'
    return /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark'
  }
  if (code >= 0x30 && code <= 0x39) return 'number'
  const lower = code | 0x20 // the small letter of a capital
  return lower >= 0x61 && lower <= 0x7a ? 'word' : 'mark'
}

const LAST_OF_ASCII = 0x7f

/** `202310` before `:30` is a year and an hour that were glued. */
function toNumbers(text: string, start: number): Token[] {
  const ascii = [...text].map(toAsciiDigit).join('')
  // Digits outside the basic plane take two units and stand in no date.
  if (ascii.length !== text.length) return []
  const digits = digitsOf(text)
  const whole = { kind: 'number', text: ascii, start, end: start + text.length, digits } as const
  if (!/^(?:19|20)\d{3,4}$/.test(ascii)) return [whole]
  return [
    { ...whole, text: ascii.slice(0, 4), end: start + 4 },
    { ...whole, text: ascii.slice(4), start: start + 4 },
  ]
}

function digitsOf(text: string): 'ascii' | 'persian' | 'arabic' {
  const code = text.charCodeAt(0)
  if (code >= 0x6f0 && code <= 0x6f9) return 'persian'
  return code >= 0x660 && code <= 0x669 ? 'arabic' : 'ascii'
}

/** The zeros of Arabic, Persian and full-width digits: the nine others follow each. */
const ZEROS = [0x660, 0x6f0, 0xff10]

function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((first) => code >= first && code < first + 10)
  return zero === undefined ? digit : String(code - zero)
}
