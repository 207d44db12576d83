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
  let sum = 0
  for (const each of evidence) sum += weights[each] ?? 0
  return sum
}

/**
 * The likeliest candidate, by the shares of a multinomial logit in which "the page doesn't say it" scores 0. Candidates that
 * say the same (`keyOf`) are likely together: a title said twice is not half as sure. One that isn't possible is not chosen
 * and makes no other likelier. Undefined when none reaches the threshold.
 */
export function choose<Value>(
  candidates: readonly Candidate<Value>[],
  weights: Weights,
  threshold: number,
  keyOf: (value: Value) => string,
  isPossible: (candidate: Candidate<Value>) => boolean = () => true,
): Choice<Value> | undefined {
  const scores = candidates.map(({ evidence }) => toScore(evidence, weights))
  const top = scores.reduce((best, score) => Math.max(best, score), 0)
  const powers = scores.map((score) => Math.exp(score - top))
  const keys = candidates.map(({ value }) => keyOf(value))
  const shares = new Map<string, number>()
  for (const [index, key] of keys.entries())
    shares.set(key, (shares.get(key) ?? 0) + (powers[index] ?? 0))
  const shareOf = (index: number) => shares.get(keys[index] ?? '') ?? 0
  const total = powers.reduce((sum, power) => sum + power, Math.exp(-top))
  let best = -1
  for (const [index, each] of candidates.entries()) {
    const more = shareOf(index) - shareOf(best) || (scores[index] ?? 0) - (scores[best] ?? 0)
    if ((best < 0 || more > 0) && isPossible(each)) best = index
  }
  const candidate = candidates[best]
  if (!candidate) return
  const probability = shareOf(best) / total
  if (probability < threshold) return
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
  for (const [limit, phrase] of limits) if (value <= limit) return phrase
  return ''
}
