import type { Article } from '../../article.ts'
import type { Head } from '../head/head.ts'
import type { TextBlock } from '../lines/blocks.ts'
import { tokensOf } from '../lines/tokens.ts'
import type { BodyChoice } from './body.ts'
import { calibrate, expectScore, SURE, toChance } from './chance.ts'
import { model } from './model.ts'

/** How sure a reading is as a whole, 0 to 1, and what a person should look at; no doubts where it is sure. */
export type Certainty = Required<Pick<Article, 'confidence' | 'doubts'>>

/** Whether a record needs no look. */
export function isSure(article: Pick<Article, 'confidence' | 'doubts'>): boolean {
  return (article.confidence ?? 1) >= SURE && (article.doubts ?? []).length === 0
}

/** Weighs the doubts of every line: the chance that at least nine tenths of the text are right. */
export function toCertainty(
  blocks: readonly TextBlock[],
  { inside, odds }: Pick<BodyChoice, 'inside' | 'odds'>,
  head: Pick<Head, 'confidence' | 'labels'>,
): Certainty {
  const words = tokensOf(blocks).map(({ count }) => count)
  const expected = expectScore(inside, odds, words)
  const confidence = calibrate(expected, model.calibration)
  const doubts = [
    ...(confidence < SURE ? toLineDoubts(blocks, { inside, odds }, words, head.labels) : []),
    ...HEAD_FIELDS.flatMap(({ field, doubt }) =>
      (head.confidence[field] ?? 1) < LEAST_SURE_FIELD ? [doubt] : [],
    ),
  ]
  if (confidence < SURE && doubts.length === 0) doubts.push('the whole text')
  // One that isn’t sure is not rounded up to what is.
  const rounded = Number(confidence.toFixed(2))
  return { confidence: confidence < SURE ? Math.min(rounded, SURE - 0.01) : rounded, doubts }
}

/** Fields that are found with less than this chance are little more than guesses. */
const LEAST_SURE_FIELD = 0.55

const HEAD_FIELDS = [
  { field: 'title', doubt: 'the title' },
  { field: 'bylines', doubt: 'the byline' },
  { field: 'published', doubt: 'the date' },
] as const

/** The longest lines that may as well be on the other side, in the order of the page: number, side, first words. */
function toLineDoubts(
  blocks: readonly TextBlock[],
  { inside, odds }: Pick<BodyChoice, 'inside' | 'odds'>,
  words: readonly number[],
  named: Head['labels'],
): string[] {
  const costs = odds.map((value, index) =>
    named.has(index) ? 0 : Math.min(toChance(value), toChance(-value)) * (words[index] ?? 0),
  )
  const worst = [...costs.keys()].filter((index) => (costs[index] ?? 0) >= 3)
  worst.sort((a, b) => (costs[b] ?? 0) - (costs[a] ?? 0) || a - b)
  return worst
    .slice(0, 3)
    .sort((a, b) => a - b)
    .map((index) => describe(blocks[index], inside[index] ?? false))
}

/** `line 21, kept: “Join the experts who …”`. */
function describe(block: TextBlock | undefined, isKept: boolean): string {
  const text = block?.text ?? ''
  const opening = text.length > 40 ? `${text.slice(0, 40).trim()}…` : text
  return `line ${block?.lines[0]?.number}, ${isKept ? 'kept' : 'left out'}: “${opening}”`
}
