/**
 * What a phrase must find, worked out character by character and apart from the engine: it shares no code and no regular
 * expression with src/search/. A text becomes a list of words, each with what stands before it.
 */

/** A word, and the characters that stand before it. */
interface Word {
  word: string
  before: string
}

/** A text taken apart, and what stands after its last word. */
export interface OracleText {
  words: Word[]
  after: string
}

/** What was typed between quotation marks. */
export interface OraclePhrase {
  words: string[]
  gaps: string[]
  before: string
  after: string
}

const DASHES = '-‐‑‒–—―−﹘﹣－⸺⸻〜゠'
const QUOTES = '"“”„‟«»‹›「」『』〝〞〟＂״'
const APOSTROPHES = "'‘’‚‛ʼʹ′`´＇׳"
const INVISIBLE = [
  0xad, 0x200b, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061,
  0x2062, 0x2063, 0x2064, 0xfeff, 0xfe0e, 0xfe0f,
]
const SPELT: Record<string, string> = {
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
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
}

const isAny = (list: string, character: string) => character !== '' && list.includes(character)
const isInvisible = (character: string) => INVISIBLE.includes(character.codePointAt(0) ?? 0)
const isLetter = (character: string) =>
  /[\p{L}\p{N}]/u.test(character) && !isAny(APOSTROPHES, character)
const isAlone = (character: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character)
const isHebrew = (character: string) => character >= '\u05D0' && character <= '\u05EA'
const isMark = (character: string) => /\p{M}/u.test(character)

function fold(character: string): string {
  let folded = ''
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (isMark(part) && !isAlone(character)) continue
    if (/\p{Nd}/u.test(part) && part > '9') folded += digit(part)
    else folded += SPELT[part] ?? part
  }
  return folded.normalize('NFC')
}

const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10]
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const zero = ZEROS.find((start) => code >= start && code <= start + 9)
  return zero === undefined ? character : String(code - zero)
}

/** Takes a text apart, once for all phrases. */
export function readText(text: string): OracleText {
  const characters = [...text].filter((character) => !isInvisible(character))
  const words: Word[] = []
  let word = ''
  let before = ''
  const finish = () => {
    if (word !== '') {
      words.push({ word, before })
      before = ''
    }
    word = ''
  }
  characters.forEach((character, at) => {
    const next = characters[at + 1] ?? ''
    if (isMark(character)) return
    if (isAlone(character)) {
      finish()
      word = fold(character)
      finish()
    } else if (isLetter(character)) {
      word += fold(character)
    } else if (word !== '' && isAny(APOSTROPHES, character) && isLetter(next) && !isAlone(next)) {
      word += "'"
    } else if (isHebrew(characters[at - 1] ?? '') && isHebrew(next) && isAny('"״', character)) {
      word += "'"
    } else {
      finish()
      before += character
    }
  })
  finish()
  return { words, after: before }
}

/** What counts of the characters between two words. */
function counted(between: string): string {
  let kept = ''
  for (const character of between) {
    if (
      /\s/.test(character) ||
      isAny(QUOTES, character) ||
      isAny(APOSTROPHES, character) ||
      character === '\u200C'
    )
      continue
    if (!isAny(DASHES, character)) kept += character === '…' ? '...' : character
    else if (!kept.endsWith('-')) kept += '-'
  }
  return kept
}

function signs(between: string): string {
  return [...counted(between)].filter((character) => /[\p{S}%&#@§*]/u.test(character)).join('')
}

/** A phrase between quotation marks, as the reader typed it, without them. */
export function readPhrase(typed: string): OraclePhrase {
  const { words, after } = readText(typed)
  return {
    words: words.map(({ word }) => word),
    gaps: words.map(({ before }) => counted(before)).slice(1),
    before: signs(words[0]?.before ?? ''),
    after: signs(after),
  }
}

/** How many times the phrase stands in the text. */
export function count({ words, after }: OracleText, phrase: OraclePhrase): number {
  let places = 0
  for (let at = 0; at + phrase.words.length <= words.length; at += 1) {
    if (standsAt(words, after, phrase, at)) places += 1
  }
  return places
}

function standsAt(words: Word[], textAfter: string, phrase: OraclePhrase, at: number): boolean {
  const last = at + phrase.words.length
  for (let index = 0; index < phrase.words.length; index += 1) {
    if (words[at + index]?.word !== phrase.words[index]) return false
    const typed = index === 0 ? '' : (phrase.gaps[index - 1] ?? '')
    if (typed !== '' && counted(words[at + index]?.before ?? '') !== typed) return false
  }
  const following = words[last]?.before ?? textAfter
  return (
    signs(words[at]?.before ?? '').endsWith(phrase.before) &&
    signs(following).startsWith(phrase.after)
  )
}
