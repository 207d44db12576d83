/**
 * What counts when words are compared, said here once; the index, the query and the marks on a page all ask this file.
 *
 * - Case, accents and other marks, ligatures, full-width forms and the script of a digit don't count.
 * - A word is a run of letters and digits. Apostrophes and their like inside it belong to it, of whatever kind; at its
 *   edges they don't: `Shah’s` is `Shah's`, a word of its own; `shahs’` is `shahs`.
 * - Where a script sets no spaces between words (Chinese, Japanese, Thai …), each character is a word.
 * - Between words, kinds and numbers of spaces, dashes and line ends don't count, and quotation marks never do. Other
 *   punctuation counts only where the reader typed some inside a quoted phrase: it must be just that.
 * - A sign that says something by itself ($, %, &, an emoji) counts where the reader typed it inside a quoted phrase.
 */

/** A word of a text, as it is compared, and where it stands. */
export interface Token {
  /** Lower case, without marks; inner apostrophes as `'`. */
  readonly word: string
  /** Offsets into the text as it stands, in UTF-16 code units; two tokens share them where one character says two words (½). */
  readonly start: number
  readonly end: number
}

const APOSTROPHES = "'‘’‛ʼʹ′`´＇׳"
const GERSHAYIM = '"״'
const INVISIBLE =
  '\\u00AD\\u180E\\u200D\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\u0640'
/** Raised and lowered digits belong to their word (CO₂); every other numeral that isn't a digit or letter stands alone (½). */
const LETTER = `[\\p{L}\\p{M}\\p{Nd}\\p{Nl}²³¹\\u2070-\\u2089${INVISIBLE}]`
const INNER = `[${APOSTROPHES}](?=[\\p{L}\\p{N}])|(?<=\\p{Script=Hebrew})[${GERSHAYIM}](?=\\p{Script=Hebrew})`
const WORD = new RegExp(`${LETTER}(?:${LETTER}|${INNER})*|\\p{No}`, 'gu')
const INNER_MARK = new RegExp(`[${APOSTROPHES}${GERSHAYIM}]`, 'gu')
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'gu')

const SCRIPTS_WITHOUT_SPACES = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
const UNSPACED = `[${SCRIPTS_WITHOUT_SPACES.map((script) => `\\p{Script=${script}}`).join('')}ー]`
const HAS_UNSPACED = new RegExp(UNSPACED, 'u')
const UNSPACED_PART = new RegExp(`${UNSPACED}\\p{M}*|(?:(?!${UNSPACED}).)+`, 'gsu')

/** Marks that can be left off; not those that are part of the letter in their script (a Hindi vowel, the voicing of a kana). */
const MARK =
  /(?![\u3099\u309A])(?=[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}])\p{M}/gu
const NOT_WORD = /[^\p{L}\p{N}\p{M}']+/u
const OUTER_APOSTROPHES = /^'+|'+$/g

/** Letters that Unicode doesn't take apart, as they are typed where a keyboard lacks them. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
  // Persian and Arabic keyboards give different code points for the same letters.
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
}
const SPELT_LETTER = new RegExp(`[${Object.keys(SPELT).join('')}]`, 'gu')

/** The words of a text in order, as they are compared. */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) pushPieces(tokens, match[0], match.index)
  return tokens
}

/** The words of a text, compared forms alone. */
export function toWords(text: string): string[] {
  return toTokens(text).map((token) => token.word)
}

function pushPieces(tokens: Token[], piece: string, start: number): void {
  const parts = HAS_UNSPACED.test(piece) ? piece.matchAll(UNSPACED_PART) : [{ 0: piece, index: 0 }]
  for (const part of parts) pushWords(tokens, part[0], start + part.index)
}

function pushWords(tokens: Token[], piece: string, start: number): void {
  const end = start + piece.length
  for (const folded of fold(piece)) {
    const word = folded.replace(OUTER_APOSTROPHES, '')
    if (word !== '') tokens.push({ word, start, end })
  }
}

function fold(piece: string): string[] {
  if (/^[a-z0-9]+$/.test(piece)) return [piece]
  return piece
    .replace(INNER_MARK, "'")
    .normalize('NFKD')
    .replace(INVISIBLES, '')
    .replace(MARK, '')
    .toLowerCase()
    .replace(SPELT_LETTER, (letter) => SPELT[letter] ?? letter)
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .normalize('NFC')
    .split(NOT_WORD)
}

/** Decimal digits stand in runs of ten in Unicode, each run beginning at its zero. */
function toAsciiDigit(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit
  let zero = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero -= 1
    value += 1
  }
  return String(value)
}

const UNCOUNTED = new RegExp(
  `[\\s${INVISIBLE}\\u200B\\u200C\\p{M}\\p{Pi}\\p{Pf}${APOSTROPHES}"„‚‟״＂〝〞〟「」『』]+`,
  'gu',
)
const DASHES = /[\p{Pd}−]+/gu

/** What stands between two words, as it is compared: dashes as one `-`, spaces and quotation marks gone; empty if nothing counts. */
export function toGap(between: string): string {
  if (between === ' ') return ''
  return between.replace(UNCOUNTED, '').normalize('NFKC').replace(DASHES, '-')
}

const SIGN = /[\p{S}%‰&#@§¶†‡*\\]/u

/** The signs of a gap that count also at the edge of a quoted phrase: `$`, `%`, an emoji; not a comma or a bracket. */
export function toSigns(between: string): string {
  return [...toGap(between)].filter((character) => SIGN.test(character)).join('')
}
