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
  const strongest: number[] = []
  const speaksFor = (feature: number) => (moves[feature] ?? 0) * (isInside ? 1 : -1)
  for (let feature = 0; feature < moves.length; feature++) {
    const weakest = strongest[most - 1]
    if (weakest !== undefined && speaksFor(feature) <= speaksFor(weakest)) continue
    const place = strongest.findIndex((other) => speaksFor(feature) > speaksFor(other))
    strongest.splice(place < 0 ? strongest.length : place, 0, feature)
    strongest.length = Math.min(strongest.length, most)
  }
  return strongest.map((feature) => describe(feature, row[feature] ?? 0, middles[feature] ?? 0))
}

/** A flag is there or not; an amount is more or less than on most lines. */
function describe(index: number, value: number, middle: number): string {
  const feature = FEATURES[index]
  if (!feature) return ''
  if (value === -1 && feature.name.endsWith(')')) return `${feature.name}: no line`
  if (feature.isFlag) return value > 0 ? feature.name : `not: ${feature.name}`
  return `${value > middle ? 'much' : 'little'}: ${feature.name}`
}
