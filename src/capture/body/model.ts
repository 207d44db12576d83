import { signedHashOf } from '../../hash.ts'
import { toHashTable } from '../lines/hash-table.ts'
import stored from './body.model.json' with { type: 'json' }
import type { Calibration } from './chance.ts'
import { FEATURES } from './features.ts'
import { type Forest, type StoredForest, toForest } from './forest.ts'
import type { Lexicon } from './signal-rows.ts'

/** What `npm run learn` writes and reading a capture needs. */
export interface StoredModel {
  /** The names of the features that the trees were grown on, in order. */
  readonly features: readonly string[]
  /** The middle value of each feature: what counts as many or few. */
  readonly middles: readonly number[]
  readonly forest: StoredForest
  /** What a change between inside and outside costs, in log odds. */
  readonly change: number
  /** What turns the expected score of a page into the chance that its text is right. */
  readonly calibration: Calibration
  /** Hashes of words, and the weight of each in hundredths. */
  readonly words: { readonly hashes: readonly number[]; readonly weights: readonly number[] }
  /** Hashes of words that follow one another, and the weight of each in tenths. */
  readonly phrases: { readonly hashes: readonly number[]; readonly weights: readonly number[] }
  /** Hashes of lines of furniture, and the number of sites on which each stands. */
  readonly furniture: { readonly hashes: readonly number[]; readonly sites: readonly number[] }
}

/** The model ready for use. */
export interface Model {
  readonly forest: Forest
  readonly lexicon: Lexicon
  readonly middles: readonly number[]
  readonly change: number
  readonly calibration: Calibration
}

/** Unpacks a stored model. Throws when it was learnt with other features than the program looks at. */
export function toModel(from: StoredModel): Model {
  if (from.features.join('\n') !== FEATURES.map(({ name }) => name).join('\n'))
    throw new Error('body.model.json was learnt with other features: run “npm run learn” again')
  const words = toTable(from.words.hashes, from.words.weights, (weight) => weight / 100)
  const phrases = toTable(from.phrases.hashes, from.phrases.weights, (weight) => weight / 10)
  const furniture = toTable(from.furniture.hashes, from.furniture.sites, Math.log1p)
  return {
    forest: toForest(from.forest),
    lexicon: {
      weightOf: words,
      phraseWeightOf: phrases,
      sitesOf: (line) => furniture(signedHashOf(line)),
    },
    middles: from.middles,
    change: from.change,
    calibration: from.calibration,
  }
}

/** By the hash with its sign. */
function toTable(
  keys: readonly number[],
  values: readonly number[],
  convert: (value: number) => number,
): (hash: number) => number {
  return toHashTable(keys.map((key, index) => [key | 0, convert(values[index] ?? 0)]))
}

/** The model that captures are read with. */
export const model = toModel(stored)
