import type { SearchRecord } from '../../../src/search/records.ts'
import { toRandom } from '../permalinks/random.ts'

/** A set of phrases, as typed without the quotation marks around them. */
export interface QuerySet {
  name: string
  phrases: string[]
}

const LONGEST = 8

/** Runs of one to eight words in three forms, and runs that are mostly not there; at most `most` of each, every one where that is absent. */
export function querySets(
  records: readonly SearchRecord[],
  seed: number,
  most?: number,
): QuerySet[] {
  const texts = records.flatMap(({ units }) => units.map(({ text }) => wordsOf(text)))
  const runs = most === undefined ? allRuns(texts) : sampleRuns(texts, most, seed)
  const forms: [name: string, form: (run: string) => string][] = [
    ['verbatim', (run) => run.replaceAll('"', '')],
    ['as typed', asTyped],
    [
      'words only',
      (run) =>
        asTyped(run)
          .replace(/[^\p{L}\p{N}']+/gu, ' ')
          .trim(),
    ],
  ]
  const sets = forms.map(([name, form]) => ({ name, phrases: distinct(runs.map(form)) }))
  return [...sets, { name: 'negative', phrases: negatives(texts, most ?? 1000, seed) }]
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

function asTyped(run: string): string {
  return run.replace(/["“”]/g, '').replace(/[‘’]/g, "'").replace(/[—–]/g, '-')
}

function distinct(phrases: readonly string[]): string[] {
  return [...new Set(phrases)].filter((phrase) => /[\p{L}\p{N}]/u.test(phrase))
}

function allRuns(texts: readonly string[][]): string[] {
  return texts.flatMap((words) =>
    words.flatMap((_, from) =>
      Array.from({ length: Math.min(LONGEST, words.length - from) }, (__, more) =>
        words.slice(from, from + more + 1).join(' '),
      ),
    ),
  )
}

/** Every length as often; runs of one word only where the word is not among the 30 most frequent, as in a set of distinct runs. */
function sampleRuns(texts: readonly string[][], most: number, seed: number): string[] {
  const random = toRandom(seed)
  const runs = new Set<string>()
  for (let at = 0; runs.size < most && at < 20 * most; at += 1) {
    const words = random.pick(texts)
    const length = 1 + (at % LONGEST)
    const from = random.below(Math.max(1, words.length - length))
    const run = words.slice(from, from + length)
    if (run.length > 1 || (run[0]?.length ?? 0) > 4) runs.add(run.join(' '))
  }
  return [...runs]
}

/** Swapped neighbours, other forms of a word, and runs over the border of two paragraphs. */
function negatives(texts: readonly string[][], most: number, seed: number): string[] {
  const random = toRandom(seed + 1)
  const phrases = Array.from({ length: most }, (_, number) => {
    const at = random.below(texts.length - 1)
    const words = texts[at] ?? []
    const from = random.below(Math.max(1, words.length - 3))
    if (number % 3 === 0) return [...words.slice(-2), ...(texts[at + 1] ?? []).slice(0, 2)]
    if (number % 3 === 1)
      return [words[from + 1] ?? 'a', words[from] ?? 'a', words[from + 2] ?? 'a']
    return [words[from] ?? 'a', `${(words[from + 1] ?? 'a').replace(/\P{L}+$/u, '')}s`]
  })
  return distinct(phrases.map((words) => asTyped(words.join(' '))))
}

/** Texts and phrases that engines trip over: the texts are our own. */
export const HARD_TEXTS: readonly string[] = [
  'The deal of $10 billion, not €10 billion or 10 billion, was 3.5% of it; see § 4.',
  'A left-wing group, a left wing group, and a leftwing group met on 1914–18 Street.',
  'My people — the people of the coast—wanted peace--or so they said – at last.',
  "Nobody’s boat, the boats’ owners, and the owner's boat lay in O’Brien's dock.",
  'In [the] dock (and out of it) “the best” and "the worst" of 1,000 boats lay.',
  'The café and the cafe stood by the Çelik; a naïve façade, œufs and oeufs, ﬁsh and fish.',
  'می‌خواهم بندر باز شود و کشتی‌ها برگردند.',
  'שָׁלוֹם לכולם; צה״ל בנמל.',
  '港口关闭了。船都走了，人们在等。',
  'Thumbs up 👍 for the boats, thumbs 👎 for the dock, and C++ & R&D for all.',
]

export const HARD_PHRASES: readonly string[] = [
  '$10 billion',
  '€10 billion',
  '10 billion',
  '£10 billion',
  '3.5%',
  '3.5',
  '§ 4',
  'left-wing group',
  'left wing group',
  'leftwing group',
  '1914-18',
  '1914–18 street',
  '1914 18',
  'my people - the people',
  'my people — the people',
  'the coast-wanted peace',
  'the coast wanted peace',
  'peace - or so',
  'peace or so',
  "nobody's boat",
  'nobody’s boat',
  'boats owners',
  "the owner's boat",
  "o'brien's dock",
  'obriens dock',
  'in the dock',
  'in [the] dock',
  'dock (and out',
  'dock and out of it',
  'the best and the worst',
  '1,000 boats',
  '1000 boats',
  'the cafe',
  'the café',
  'naive facade',
  'oeufs and oeufs',
  'œufs',
  'fish and fish',
  'by the celik',
  'می خواهم بندر',
  'می‌خواهم',
  'بندر باز شود',
  'کشتی ها',
  'כולם',
  'שלום לכולם',
  'צה"ל',
  '港口',
  '船都走了',
  '人们在',
  '港走',
  'up for the boats',
  'thumbs 👍',
  'up 👍 for',
  'c++',
  'r&d',
  'r & d for all',
  'c for all',
]
