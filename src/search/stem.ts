import { stemmer } from 'stemmer'

const stems = new Map<string, string>()

/** The stem of an English word after Porter; other words come back as they are. */
export function toStem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const bare = word.replace(/'s$/, '')
  const stem = /^[a-z]{3,}$/.test(bare) ? stemmer(bare) : bare
  stems.set(word, stem)
  return stem
}
