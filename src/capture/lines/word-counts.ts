import { signedHashOf } from '../../hash.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { toHashTable } from './hash-table.ts'

/** How many of a line's words are of a kind. */
export interface WordCounts {
  /** Characters of all words together. */
  characters: number
  capitalised: number
  /** Two characters or more, all capitals. */
  upper: number
  /** Four characters or more. */
  long: number
  longCapitalised: number
  functionWord: number
  firstPerson: number
  secondPerson: number
  speech: number
}

type Kind = 'functionWord' | 'firstPerson' | 'secondPerson' | 'speech'

const LISTS: readonly (readonly [Kind, Iterable<string>])[] = [
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

/** A bit for each kind. */
const BITS: Readonly<Record<Kind, number>> = {
  functionWord: 1,
  firstPerson: 2,
  secondPerson: 4,
  speech: 8,
}

/** The bits of the kinds of a word in lower case, by its hash. */
const kindsOf = toHashTable(toKinds())

function toKinds(): Map<number, number> {
  const kinds = new Map<number, number>()
  for (const [kind, words] of LISTS)
    for (const hash of [...words].map((word) => signedHashOf(word)))
      kinds.set(hash, (kinds.get(hash) ?? 0) | BITS[kind])
  return kinds
}

export function noCounts(): WordCounts {
  return {
    characters: 0,
    capitalised: 0,
    upper: 0,
    long: 0,
    longCapitalised: 0,
    functionWord: 0,
    firstPerson: 0,
    secondPerson: 0,
    speech: 0,
  }
}

/** What is counted of a word. */
export interface CountedWord {
  /** Of the word in lower case, with a sign. */
  readonly hash: number
  readonly length: number
  readonly isCapitalised: boolean
  readonly isUpper: boolean
}

/** Counts a word. */
export function addWord(counts: WordCounts, { hash, length, isCapitalised, isUpper }: CountedWord) {
  const isLong = length >= 4
  counts.characters += length
  if (isLong) counts.long++
  if (isCapitalised) counts.capitalised++
  if (isCapitalised && isLong) counts.longCapitalised++
  if (isUpper) counts.upper++
  const kinds = kindsOf(hash)
  if (kinds === 0) return
  // One by one: a count whose name must be looked up takes several times as long.
  if ((kinds & BITS.functionWord) !== 0) counts.functionWord++
  if ((kinds & BITS.firstPerson) !== 0) counts.firstPerson++
  if ((kinds & BITS.secondPerson) !== 0) counts.secondPerson++
  if ((kinds & BITS.speech) !== 0) counts.speech++
}
