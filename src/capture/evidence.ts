/** What speaks for or against a candidate, in a reader's words; the model has a weight for each. */
export type Evidence = readonly string[]

/** One possible source of a field. */
export interface Candidate<Value> {
  /** Index of its block. */
  readonly block: number
  readonly value: Value
  readonly evidence: Evidence
}

/** The weight of each piece of evidence for one field; one without a weight counts nothing. */
export type Weights = Readonly<Record<string, number>>

/** The candidate chosen, how sure it is (0 to 1, among all and against none), and the strongest reasons. */
export interface Choice<Value> extends Candidate<Value> {
  readonly probability: number
  readonly reasons: readonly string[]
}

/** The sum of the weights. */
export function toScore(evidence: Evidence, weights: Weights): number {
  return evidence.reduce((sum, each) => sum + (weights[each] ?? 0), 0)
}

/**
 * The likeliest candidate, by the shares of a multinomial logit in which "the page doesn't say it" scores 0. Undefined
 * when none reaches the threshold.
 */
export function choose<Value>(
  candidates: readonly Candidate<Value>[],
  weights: Weights,
  threshold: number,
): Choice<Value> | undefined {
  const scores = candidates.map(({ evidence }) => toScore(evidence, weights))
  const top = Math.max(0, ...scores)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), Math.exp(-top))
  const best = scores.indexOf(Math.max(...scores))
  const candidate = candidates[best]
  const probability = Math.exp((scores[best] ?? 0) - top) / total
  if (!candidate || probability < threshold) return
  return { ...candidate, probability, reasons: strongest(candidate.evidence, weights) }
}

/** The three that weigh most in favour, heaviest first. */
function strongest(evidence: Evidence, weights: Weights): string[] {
  return evidence
    .filter((each) => (weights[each] ?? 0) > 0)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, 3)
}

/** The phrase of the first limit that the number doesn't pass: `[[1, 'one'], [3, 'few'], [Infinity, 'many']]`. */
export function bucket(value: number, limits: readonly (readonly [number, string])[]): string {
  return limits.find(([limit]) => value <= limit)?.[1] ?? ''
}
