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

/** Counts the words of a line by kind, in one pass. */
export function countKinds({ words }: Pick<Tokens, 'words'>): WordCounts {
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
  for (const { length, isCapitalised, isUpper, kinds } of words) {
    counts.characters += length
    if (length >= 4) counts.long++
    if (isCapitalised) counts.capitalised++
    if (isCapitalised && length >= 4) counts.longCapitalised++
    if (isUpper) counts.upper++
    for (const kind of kinds) counts[kind]++
  }
  return counts
}
