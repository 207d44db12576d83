import { toChance } from '../../src/capture/body/chance.ts'
import type { Page } from './align.ts'
import type { ByLine } from './cross-validate.ts'
import type { GuessedPage } from './guessed.ts'

/** Answers that are surely doubtful: lines that all other hosts speak against this clearly. */
const CONTRADICTED = { outside: 0.95, inside: 0.03 }
/** What a contradicted line still counts: some answers are cut short, some hold furniture. */
const DISTRUST = 0.1

/** What a line of a guessed page counts beside one of a page with an answer. */
const GUESS = 0.5
/**
 * A guess is dropped where the pages with answers speak against it this clearly; sooner at the article's first line and its last
 * two, where extractors keep what people leave out: a subtitle, who the author is.
 */
const DOUBTED = { outside: 0.8, inside: 0.2, edge: 0.5 }

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

/** What the lines of a guessed page weigh, given the odds that the pages with answers tell: nothing where they don't agree. */
export function weighGuess(page: GuessedPage, odds: readonly number[]): number[] {
  const text = page.inside.flatMap((is, index) => (is ? [index] : []))
  const edges = new Set([...text.slice(0, 1), ...text.slice(-2)])
  return weigh(page).map((weight, index) => {
    const chance = toChance(odds[index] ?? 0)
    const least = edges.has(index) ? DOUBTED.edge : DOUBTED.inside
    const isDoubted = page.inside[index] ? chance < least : chance > DOUBTED.outside
    return page.known[index] && !isDoubted ? GUESS * weight : 0
  })
}
