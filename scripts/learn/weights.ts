import { toChance } from '../../src/capture/body/chance.ts'
import type { Page } from './align.ts'
import type { ByLine } from './cross-validate.ts'

/** Answers that are surely doubtful: lines that all other hosts speak against this clearly. */
const CONTRADICTED = { outside: 0.95, inside: 0.03 }
/** What a contradicted line still counts: some answers are cut short, some hold furniture. */
const DISTRUST = 0.1

/** What a line's being wrong costs: its share of the article's words, and of its paragraphs. */
export function toWeights(pages: readonly Page[]): ByLine<number> {
  return new Map(pages.map((page) => [page, weigh(page)]))
}

function weigh(page: Page): number[] {
  const words = page.blocks.map((block) => block.text.split(/\s+/).length)
  const sum =
    words.reduce((total, count, index) => total + (page.inside[index] ? count : 0), 0) || 300
  const lines = page.inside.filter(Boolean).length || 10
  return words.map((count) => (10 * Math.min(count, 200)) / sum + 10 / lines + 0.02)
}

/** The weights, less where the odds of a first cross-validation contradict the answer. */
export function distrust(weights: ByLine<number>, odds: ByLine<number>): ByLine<number> {
  return new Map(
    [...weights].map(([page, list]) => {
      const chances = (odds.get(page) ?? []).map(toChance)
      return [
        page,
        list.map(
          (weight, index) => weight * trustIn(page.inside[index] ?? false, chances[index] ?? 0.5),
        ),
      ]
    }),
  )
}

function trustIn(isInside: boolean, chance: number): number {
  const isContradicted = isInside ? chance < CONTRADICTED.inside : chance > CONTRADICTED.outside
  return isContradicted ? DISTRUST : 1
}
