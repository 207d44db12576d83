import { hashOf } from '../../hash.ts'
import { FUNCTION_WORDS } from './function-words.ts'

/** A word as it stands, with all that is asked of it. */
export interface Word {
  readonly text: string
  readonly lower: string
  /** Of the word in lower case, as a signed integer: those are found fastest. */
  readonly hash: number
  /** In UTF-16 code units. */
  readonly length: number
  /** As how many words a reader would count it: in a script that writes none apart, two characters are one. */
  readonly count: number
  readonly isCapitalised: boolean
  /** Two characters or more, all capitals. */
  readonly isUpper: boolean
  readonly kinds: readonly WordKind[]
}

export type WordKind = 'functionWord' | 'firstPerson' | 'secondPerson' | 'speech'

const LISTS: readonly (readonly [WordKind, Iterable<string>])[] = [
  ['functionWord', FUNCTION_WORDS],
  ['firstPerson', "i me my we us our i'm i've ich wir je nous yo nosotros".split(' ')],
  ['secondPerson', "you your yours you're you'll sie ihr vous votre usted tu".split(' ')],
  [
    'speech',
    'said says told added wrote asked explained argued noted claimed announced sagte dit dijo disse'.split(
      ' ',
    ),
  ],
]

/** The kinds of each word in lower case that is of any. */
const KINDS: ReadonlyMap<string, readonly WordKind[]> = toKinds()
const NO_KINDS: readonly WordKind[] = []

function toKinds(): Map<string, WordKind[]> {
  const kinds = new Map<string, WordKind[]>()
  for (const [kind, words] of LISTS)
    for (const word of words) kinds.set(word, [...(kinds.get(word) ?? []), kind])
  return kinds
}

/** Most words are said again: so many are kept at once, none of them long, since those are rare. */
const KEPT = { words: 20_000, longest: 12 }
/** By the hash of the word as it stands, which is told without cutting it out. */
const known = new Map<number, Word>()

/** The word from one place of a text to another. It is looked at once, however often it stands. */
export function wordAt(text: string, start: number, end: number): Word {
  if (end - start > KEPT.longest) return look(text.slice(start, end))
  const hash = hashOf(text, start, end) | 0 // integers that fit are found faster
  const found = known.get(hash)
  if (found && found.length === end - start && text.startsWith(found.text, start)) return found
  const word = look(text.slice(start, end))
  if (known.size === KEPT.words) known.clear()
  known.set(hash, word)
  return word
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function look(text: string): Word {
  const { length } = text
  const lower = text.toLowerCase()
  return {
    text,
    lower,
    hash: hashOf(lower) | 0,
    length,
    count: UNSPACED.test(text) ? Math.max(1, length / 2) : 1,
    isCapitalised: /^\p{Lu}/u.test(text),
    isUpper: length > 1 && text !== lower && text === text.toUpperCase(),
    kinds: KINDS.get(lower) ?? NO_KINDS,
  }
}
