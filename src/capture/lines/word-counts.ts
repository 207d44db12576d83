import { FUNCTION_WORDS } from './function-words.ts'
import type { Tokens } from './tokens.ts'

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

/** The kinds of each word in lower case that is of any. */
const KINDS: ReadonlyMap<string, readonly Kind[]> = toKinds()

function toKinds(): Map<string, Kind[]> {
  const kinds = new Map<string, Kind[]>()
  for (const [kind, words] of LISTS)
    for (const word of words) kinds.set(word, [...(kinds.get(word) ?? []), kind])
  return kinds
}

/** Counts the words of a line by kind, in one pass. */
export function countKinds({ words, lower }: Pick<Tokens, 'words' | 'lower'>): WordCounts {
  const counts: WordCounts = {
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
  for (let index = 0; index < words.length; index++)
    addWord(counts, words[index] ?? '', lower[index] ?? '')
  return counts
}

function addWord(counts: WordCounts, word: string, lower: string): void {
  const isLong = word.length >= 4
  counts.characters += word.length
  if (isLong) counts.long++
  if (isCapitalised(word)) {
    counts.capitalised++
    if (isLong) counts.longCapitalised++
  }
  if (word.length > 1 && word !== lower && word === word.toUpperCase()) counts.upper++
  const kinds = KINDS.get(lower)
  if (kinds) for (const kind of kinds) counts[kind]++
}

const [A, Z, LAST_OF_ASCII] = [0x41, 0x5a, 0x7f]

/** Most words begin with a letter of ASCII: it is told without a pattern. */
function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0)
  return first > LAST_OF_ASCII ? /^\p{Lu}/u.test(word) : first >= A && first <= Z
}
