import { type Calibration, calibrate, toOdds } from '../../src/capture/body/chance.ts'

/** A page's expected score, and whether its text was right: body F1 of 0.9 or more. */
export interface Outcome {
  readonly expected: number
  readonly isRight: boolean
}

/** The curve that fits the outcomes best (logistic regression by Newton's method, with a little restraint). */
export function learnCalibration(outcomes: readonly Outcome[]): Calibration {
  let curve: Calibration = { start: 0, slope: 1 }
  for (let round = 0; round < 30; round++) curve = step(outcomes, curve)
  return { start: Number(curve.start.toFixed(3)), slope: Number(curve.slope.toFixed(3)) }
}

function step(outcomes: readonly Outcome[], curve: Calibration): Calibration {
  let [a, b, aa, ab, bb] = [0, 0, 0.01, 0, 0.01]
  for (const { expected, isRight } of outcomes) {
    const x = toOdds(expected)
    const chance = calibrate(expected, curve)
    const [error, spread] = [Number(isRight) - chance, chance * (1 - chance)]
    a += error
    b += error * x
    aa += spread
    ab += spread * x
    bb += spread * x * x
  }
  const determinant = aa * bb - ab * ab
  return {
    start: curve.start + (bb * a - ab * b) / determinant,
    slope: curve.slope + (aa * b - ab * a) / determinant,
  }
}
