import { type Token, toGap, toSigns, toTokens } from './normalise.ts'
import type { Phrase } from './query.ts'

/** A place in a text: offsets into the text as it stands, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A text made ready for being searched many times. */
export interface Prepared {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The words with a space before and after each. */
  readonly line: string
  /** Where each word begins in `line`. */
  readonly starts: Int32Array
}

/** Takes a text apart once. */
export function prepare(text: string): Prepared {
  const tokens = toTokens(text)
  const starts = new Int32Array(tokens.length)
  let length = 1
  tokens.forEach((token, index) => {
    starts[index] = length
    length += token.word.length + 1
  })
  return { text, tokens, line: ` ${tokens.map((token) => token.word).join(' ')} `, starts }
}

/** Every place where a phrase stands, in the order of the text; places may overlap. */
export function findPhrase(prepared: Prepared, phrase: Phrase): Span[] {
  if (phrase.words.length === 0) return findSigns(prepared, phrase.before)
  const needle = ` ${phrase.words.join(' ')} `
  const spans: Span[] = []
  let at = prepared.line.indexOf(needle)
  while (at !== -1) {
    const first = indexOfStart(prepared.starts, at + 1)
    if (standsAs(prepared, phrase, first)) spans.push(toSpan(prepared, phrase, first))
    at = prepared.line.indexOf(needle, at + 1)
  }
  return spans
}

/** What a word's forms have in common. */
export type Stem = (word: string) => string

/** Every place where a loose word stands, in this form or in another of the same stem. */
export function findWord(prepared: Prepared, word: string, toStem: Stem): Span[] {
  const stem = toStem(word)
  return prepared.tokens
    .filter((token) => token.word === word || toStem(token.word) === stem)
    .map(({ start, end }) => ({ start, end }))
}

function indexOfStart(starts: Int32Array, start: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

function standsAs({ text, tokens }: Prepared, phrase: Phrase, first: number): boolean {
  const last = first + phrase.words.length - 1
  const between = (left: number, right: number) =>
    text.slice(tokens[left]?.end ?? 0, tokens[right]?.start ?? text.length)
  if (phrase.before !== '' && !toSigns(between(first - 1, first)).endsWith(phrase.before))
    return false
  if (phrase.after !== '' && !toSigns(between(last, last + 1)).startsWith(phrase.after))
    return false
  return phrase.gaps.every(
    (gap, index) => gap === '' || toGap(between(first + index, first + index + 1)) === gap,
  )
}

/** From the first word to the last, and over the signs that the phrase names. */
function toSpan({ text, tokens }: Prepared, phrase: Phrase, first: number): Span {
  const last = first + phrase.words.length - 1
  const { start } = tokens[first] ?? { start: 0 }
  const { end } = tokens[last] ?? { end: start }
  const [opening, closing] = [[...phrase.before].length, [...phrase.after].length]
  const before = opening === 0 ? [] : signsIn(text, tokens[first - 1]?.end ?? 0, start)
  const after = closing === 0 ? [] : signsIn(text, end, tokens[last + 1]?.start ?? text.length)
  return { start: before.at(-opening)?.start ?? start, end: after[closing - 1]?.end ?? end }
}

interface SignPlace extends Span {
  /** As it is compared. */
  readonly sign: string
}

/** The signs of a part of the text that count, each where it stands. */
function signsIn(text: string, from: number, to: number): SignPlace[] {
  const found: SignPlace[] = []
  let start = from
  for (const character of text.slice(from, to)) {
    const end = start + character.length
    for (const sign of toSigns(character)) found.push({ sign, start, end })
    start = end
  }
  return found
}

/** Every place where these signs stand one after the other, no word between them. */
function findSigns({ text, tokens }: Prepared, signs: string): Span[] {
  const wanted = [...signs]
  const spans: Span[] = []
  for (let next = 0; next <= tokens.length; next += 1) {
    const held = signsIn(text, tokens[next - 1]?.end ?? 0, tokens[next]?.start ?? text.length)
    for (let at = 0; at + wanted.length <= held.length; at += 1) {
      const [first, last] = [held[at], held[at + wanted.length - 1]]
      if (!first || !last || !wanted.every((sign, index) => held[at + index]?.sign === sign))
        continue
      spans.push({ start: first.start, end: last.end })
      at += wanted.length - 1
    }
  }
  return spans
}
