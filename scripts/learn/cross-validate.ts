import { toFeatures } from '../../src/capture/body/features.ts'
import { oddsOf, type StoredForest, toForest } from '../../src/capture/body/forest.ts'
import type { Page } from './align.ts'
import { grow, type Settings } from './boost.ts'
import { learnWords, toLexicon } from './lexicon.ts'

const FOLDS = 4
const SETTINGS: Settings = {
  trees: 240,
  depth: 5,
  rate: 0.09,
  leaf: 1,
  penalty: 5,
  columns: 0.2,
  rows: 0.5,
}

/** A number for every line of every page. */
export type ByLine<Value> = ReadonlyMap<Page, readonly Value[]>

/** The pages to learn from, and what the forest is shown of them. */
export interface Data {
  readonly pages: readonly Page[]
  /** On how many sites a line of furniture stands, by its hash. */
  readonly furniture: ReadonlyMap<number, number>
  /** Features by a lexicon learnt without the page's fold, so that no line is judged by its own words. */
  readonly rows: ByLine<Float64Array>
}

/** The parts that are held back in turn, so many of them: all pages of a host go together. */
export function toFolds<Held extends { readonly host: string }>(
  pages: readonly Held[],
  folds: number,
): { others: Held[]; heldBack: Held[] }[] {
  const hosts = [...new Set(pages.map((page) => page.host))].sort()
  const fold = new Map(hosts.map((host, index) => [host, index % folds]))
  return Array.from({ length: folds }, (_, number) => ({
    others: pages.filter((page) => fold.get(page.host) !== number),
    heldBack: pages.filter((page) => fold.get(page.host) === number),
  }))
}

/** Looks at all lines of all pages. */
export function toData(pages: readonly Page[], furniture: ReadonlyMap<number, number>): Data {
  const rows = new Map<Page, Float64Array[]>()
  for (const { others, heldBack } of toFolds(pages, FOLDS)) {
    const lexicon = toLexicon(learnWords(others), furniture)
    for (const page of heldBack) rows.set(page, toFeatures(page.blocks, lexicon))
  }
  return { pages, furniture, rows }
}

/** The log odds of every line, by trees that saw no page of its host. */
export function crossValidate({ pages, rows }: Data, weights: ByLine<number>): ByLine<number> {
  const odds = new Map<Page, number[]>()
  for (const { others, heldBack } of toFolds(pages, FOLDS)) {
    const forest = toForest(growOn(others, rows, weights))
    for (const page of heldBack)
      odds.set(
        page,
        (rows.get(page) ?? []).map((row) => oddsOf(forest, row)),
      )
  }
  return odds
}

/** Grows a forest on some pages. */
export function growOn(
  pages: readonly Page[],
  rows: ByLine<Float64Array>,
  weights: ByLine<number>,
): StoredForest {
  return grow(
    pages.flatMap((page) => rows.get(page) ?? []),
    pages.flatMap((page) => page.inside),
    pages.flatMap((page) => weights.get(page) ?? []),
    SETTINGS,
  )
}
