import type { Candidate, Weights } from '../../src/capture/head/evidence.ts'

/** A page’s candidates for one field; `right` are the indexes of those that give the answer, none if the page has none. */
export interface Example {
  readonly candidates: readonly Candidate<unknown>[]
  readonly right: readonly number[]
}

/** Examples with their evidence as numbers, so that the sums are quick. */
interface Row {
  readonly rows: readonly (readonly number[])[]
  readonly right: ReadonlySet<number>
}

function toRows(examples: readonly Example[], names: string[]): Row[] {
  const numbers = new Map<string, number>()
  const numberOf = (name: string) => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, names.length)
    return names.push(name) - 1
  }
  return examples.map(({ candidates, right }) => ({
    rows: candidates.map(({ evidence }) => evidence.map(numberOf)),
    right: new Set(right),
  }))
}

const ROUNDS = 300
const RATE = 0.5

/**
 * How small the weights are kept: `decay` pulls each towards 0, and the less the farther it is beyond `tail`. Rare evidence
 * that tells much keeps its weight, which a pull that grows with the weight would take.
 */
export interface Smallness {
  readonly decay: number
  readonly tail: number
}

/** Gradient ascent on the likelihood of a right candidate (or of none), with small weights. */
export function learnWeights(examples: readonly Example[], { decay, tail }: Smallness): Weights {
  const names: string[] = []
  const rows = toRows(examples, names)
  const [weights, moments] = [new Float64Array(names.length), new Float64Array(names.length)]
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = toGradient(rows, weights)
    for (let name = 0; name < names.length; name++) {
      const weight = weights[name] ?? 0
      const step =
        (gradient[name] ?? 0) / rows.length - (decay * weight) / (1 + (weight / tail) ** 2)
      moments[name] = (moments[name] ?? 0) + step * step
      const size = Math.sqrt(moments[name] ?? 0) + 1e-8
      weights[name] = (weights[name] ?? 0) + (RATE * step) / size / Math.sqrt(1 + round / 20)
    }
  }
  const rounded = names.map(
    (name, index) => [name, Math.round((weights[index] ?? 0) * 100) / 100] as const,
  )
  return Object.fromEntries(rounded.sort((a, b) => b[1] - a[1]))
}

function toGradient(examples: readonly Row[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length)
  for (const { rows, right } of examples) {
    const powers = rows.map((row) =>
      Math.exp(row.reduce((sum, each) => sum + (weights[each] ?? 0), 0)),
    )
    const total = powers.reduce((sum, power) => sum + power, 1)
    let correct = 0
    for (const index of right) correct += powers[index] ?? 0
    rows.forEach((row, index) => {
      const power = powers[index] ?? 0
      const pull = (right.has(index) ? power / correct : 0) - power / total
      for (const each of row) gradient[each] = (gradient[each] ?? 0) + pull
    })
  }
  return gradient
}
