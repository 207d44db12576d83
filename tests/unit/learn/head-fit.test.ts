import { expect, test } from 'vitest'
import { type Example, learnWeights } from '../../../scripts/learn/head-fit.ts'

/** A page with one candidate, which is the answer or not. */
const page = (evidence: string, isRight: boolean): Example => ({
  candidates: [{ block: 0, value: evidence, evidence: [evidence] }],
  right: isRight ? [0] : [],
})

/** Ninety pages where a line tells little, ten with rare evidence that is always right. */
const PAGES = [
  ...Array.from({ length: 90 }, (_, nth) => page('common', nth % 9 > 3)),
  ...Array.from({ length: 10 }, () => page('rare', true)),
]

test('rare evidence that is always right keeps a large weight where the pull wanes with it', () => {
  const even = learnWeights(PAGES, { decay: 0.016, tail: Infinity })
  const waning = learnWeights(PAGES, { decay: 0.016, tail: 0.5 })
  expect(even['rare']).toBeLessThan(2)
  expect(waning['rare']).toBeGreaterThan(3)
  expect(waning['common']).toBeCloseTo(even['common'] ?? 0, 1)
})
