import type { Leaning } from '../given.ts'
import { clamp, toChance } from './chance.ts'
import { FEATURE_WORDS } from './feature-words.ts'
import { FEATURES } from './features.ts'
import { oddsOf, reasonsOf } from './forest.ts'
import type { Model } from './model.ts'

/** What the trees say of a line by itself, before its neighbours and any rule have their say. */
export interface LineEvidence {
  /** The chance that the line is the article’s text, 0 to 1. */
  readonly chance: number
  /** The three features that spoke most for the likelier side, in a reader’s words, the strongest first. */
  readonly reasons: readonly string[]
}

/** The evidence of a row of features, and of what the file’s marks say. */
export function toEvidence(model: Model, row: Float64Array, leaning?: Leaning): LineEvidence {
  const odds = clamp(oddsOf(model.forest, row) + (leaning?.odds ?? 0))
  return { chance: toChance(odds), reasons: toAllReasons(model, row, odds > 0, leaning) }
}

/** What spoke most for the line’s side: first what the file’s marks say, where they say the same. */
export function toAllReasons(
  model: Model,
  row: Float64Array,
  isInside: boolean,
  leaning?: Leaning,
): string[] {
  const own = leaning && leaning.odds > 0 === isInside ? [leaning.rule] : []
  return [...own, ...toReasons(model, row, isInside).slice(0, 3 - own.length)]
}

/** The evidence of a line in one phrase, where the rule that decided it says something else. */
export function describeBeyond(
  rule: string,
  evidence: LineEvidence | undefined,
): string | undefined {
  const isAll = evidence === undefined || rule === evidence.reasons.join('; ')
  return isAll ? undefined : describeEvidence(evidence)
}

/** The evidence in one phrase: `no text by itself (97 %): few words; …`. */
function describeEvidence({ chance, reasons }: LineEvidence): string {
  const isText = chance > 0.5
  const percent = Math.round((isText ? chance : 1 - chance) * 100)
  return `${isText ? 'text' : 'no text'} by itself (${percent} %): ${reasons.join('; ')}`
}

/** The three features that spoke most for a line's side, in a reader's words, the strongest first. */
function toReasons({ forest, middles }: Model, row: Float64Array, isInside: boolean): string[] {
  return strongestOf(reasonsOf(forest, row), isInside).map((feature) =>
    describeFeature(feature, row[feature] ?? 0, middles[feature] ?? 0),
  )
}

/** The places of the three numbers that say most for a side, the first first of equal ones. */
function strongestOf(moves: Float64Array, isInside: boolean): number[] {
  const sign = isInside ? 1 : -1
  const strengthOf = (place: number) => (place < 0 ? -Infinity : sign * (moves[place] ?? 0))
  let [first, second, third] = [-1, -1, -1]
  let least = -Infinity
  for (let index = 0; index < moves.length; index++) {
    const strength = strengthOf(index)
    if (strength <= least) continue
    if (strength > strengthOf(first)) [first, second, third] = [index, first, second]
    else if (strength > strengthOf(second)) [second, third] = [index, second]
    else third = index
    least = strengthOf(third)
  }
  return [first, second, third]
}

/** A flag is there or not; an amount is more or less than on most lines. Empty for a feature without words. */
export function describeFeature(index: number, value: number, middle: number): string {
  const { name = '', isFlag = false, neighbour } = FEATURES[index] ?? {}
  const [more, less] = FEATURE_WORDS[neighbour?.signal ?? name] ?? ['', '']
  const words = value > (isFlag ? 0 : middle) ? more : less
  if (!neighbour) return words
  const { offset } = neighbour
  const line = `${NTH[Math.abs(offset) - 1]}line ${offset < 0 ? 'above' : 'below'}`
  return value === -1 ? `no ${line}` : `the ${line}: ${words}`
}

const NTH = ['', 'second ', 'third ']
