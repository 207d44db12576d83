/** Readings at least this sure need no look: of such pages not seen in learning, 97 in 100 or more have the right text. */
export const SURE = 0.95

/** The chance from log odds. */
export function toChance(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** The log odds of a chance, or of a score from 0 to 1; what is nearly one end is taken for a little less. */
export function toOdds(chance: number): number {
  const bounded = Math.max(1e-3, Math.min(1 - 1e-3, chance))
  return Math.log(bounded / (1 - bounded))
}

/** Beyond these log odds more certainty changes nothing: one line can't carry a whole stretch. */
export const MOST_CERTAIN = 5

/** Log odds within what one line may weigh. */
export function clamp(odds: number): number {
  return Math.max(-MOST_CERTAIN, Math.min(MOST_CERTAIN, odds))
}

/** The F1 that the choice would have, in words, if every chance were right. */
export function expectScore(
  inside: readonly boolean[],
  odds: readonly number[],
  words: readonly number[],
): number {
  let [right, chosen, all] = [0, 0, 0]
  for (const [index, count] of words.entries()) {
    const expected = toChance(odds[index] ?? 0) * count
    all += expected
    if (!inside[index]) continue
    right += expected
    chosen += count
  }
  return chosen + all > 0 ? (2 * right) / (chosen + all) : 0
}

/** Two numbers learnt from pages that the trees had not seen: what share of those with such a score were right. */
export interface Calibration {
  readonly start: number
  readonly slope: number
}

/** The chance that a text of this expected score is right. */
export function calibrate(expected: number, { start, slope }: Calibration): number {
  return toChance(start + slope * toOdds(expected))
}
