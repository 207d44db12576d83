import { FEATURES } from './features.ts'
import { reasonsOf } from './forest.ts'
import type { Model } from './model.ts'

/** The features that spoke most for a line's side, in a reader's words, the strongest first. */
export function toReasons(
  { forest, middles }: Model,
  row: Float64Array,
  isInside: boolean,
  most = 3,
): string[] {
  const moves = reasonsOf(forest, row)
  const order = [...moves.keys()].sort((a, b) => {
    const difference = (moves[b] ?? 0) - (moves[a] ?? 0)
    return isInside ? difference || a - b : -difference || a - b
  })
  return order
    .slice(0, most)
    .map((feature) => describe(feature, row[feature] ?? 0, middles[feature] ?? 0))
}

/** A flag is there or not; an amount is more or less than on most lines. */
function describe(index: number, value: number, middle: number): string {
  const feature = FEATURES[index]
  if (!feature) return ''
  if (value === -1 && feature.name.endsWith(')')) return `${feature.name}: no line`
  if (feature.isFlag) return value > 0 ? feature.name : `not: ${feature.name}`
  return `${value > middle ? 'much' : 'little'}: ${feature.name}`
}
