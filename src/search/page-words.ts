import { site } from '../site.ts'
import type { PreparedRecord } from './answer.ts'
import { toWords } from './normalise.ts'

/** What every article's page says before its text and in between, as the components of the page have it. A test holds them together. */
const SAID = [
  site.name,
  'Skip to the content. Menu: Articles, Authors, Publications, Years.',
  'Search for a phrase. Text and theme. By. Updated. Minute, minutes. Contents. Key points.',
  'January February March April May June July August September October November December am pm UTC',
  '¶4 was removed. A heading was removed. A figure was removed.',
]

const WORDS = new Set(SAID.flatMap(toWords))

/**
 * Tells of a word, as it is compared, whether the page may say it outside the searched texts and before them: what a browser
 * looks for it finds there first. Of numbers there are some in every date.
 */
export function toPageWords({ record, units }: PreparedRecord): (word: string) => boolean {
  const { section = '', publication = '' } = record
  const own = new Set([section, publication].flatMap(toWords))
  // The list of contents says them again.
  for (const [index, { kind }] of record.units.entries()) {
    if (kind === 'heading') for (const { word } of units[index]?.tokens ?? []) own.add(word)
  }
  return (word) => WORDS.has(word) || own.has(word) || /^\d+$/.test(word)
}
