import { toFeatures } from '../../src/capture/body/features.ts'
import { type Forest, oddsOf, type StoredForest, toForest } from '../../src/capture/body/forest.ts'
import type { Lexicon } from '../../src/capture/body/signal-rows.ts'
import type { Page } from './align.ts'
import { grow, type Settings } from './boost.ts'
import type { GuessedPage } from './guessed.ts'
import { countPhrases, learnWords, type Phrase, toLexicon, weighPhrases } from './lexicon.ts'
import { distrust, toWeights, weighGuess } from './weights.ts'

/** What a change of side costs on the way through the lines; chosen by cross-validation among 0, 0.3, 0.6 and 1. */
export const CHANGE = 0.3

/**
 * So many parts are held back in turn. Many, because each forest should see nearly as many hosts as the one that is stored, and
 * a line's words be judged by nearly the same lexicon.
 */
const FOLDS = 10
/**
 * How many trees are grown in all, and how many of them on guessed pages too: the last ones see only pages with answers, so
 * that what extractors do otherwise than people is unlearnt.
 */
const TREES = { all: 240, guessed: 144 }
const SETTINGS: Settings = {
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
  /** Pages without answers, of other hosts. */
  readonly guessed: readonly GuessedPage[]
  /** On which hosts words stand that follow one another, by their hash. */
  readonly phrases: ReadonlyMap<number, Phrase>
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
export function toData(
  pages: readonly Page[],
  guessed: readonly GuessedPage[],
  furniture: ReadonlyMap<number, number>,
): Data {
  const rows = new Map<Page, Float64Array[]>()
  const phrases = countPhrases([...pages, ...guessed])
  for (const { others, heldBack } of toFolds(pages, FOLDS)) {
    const lexicon = learnLexicon([...others, ...guessed], { phrases, furniture })
    for (const page of heldBack) rows.set(page, toFeatures(page.blocks, lexicon))
  }
  return { pages, guessed, phrases, furniture, rows }
}

/** The lexicon of some of the pages. */
export function learnLexicon(
  pages: readonly Page[],
  { phrases, furniture }: Pick<Data, 'phrases' | 'furniture'>,
): Lexicon {
  return toLexicon(learnWords(pages), weighPhrases(phrases, pages), furniture)
}

/** The log odds of every line, by trees that saw no page of its host. */
export function crossValidate(data: Data, weights: ByLine<number>): ByLine<number> {
  const odds = new Map<Page, number[]>()
  for (const { others, heldBack } of toFolds(data.pages, FOLDS)) {
    const forest = toForest(growOn(others, data, weights))
    for (const page of heldBack)
      odds.set(
        page,
        (data.rows.get(page) ?? []).map((row) => oddsOf(forest, row)),
      )
  }
  return odds
}

/** What each line teaches: less where other hosts contradict its answer. What to trust of the answers is asked of answers alone. */
export function toTrusted(data: Data): ByLine<number> {
  const weights = toWeights(data.pages)
  return distrust(weights, crossValidate({ ...data, guessed: [] }, weights))
}

/** Grows a forest on some of the pages with answers, and on all guessed ones as far as the former don't speak against them. */
export function growOn(pages: readonly Page[], data: Data, weights: ByLine<number>): StoredForest {
  const rows = pages.flatMap((page) => data.rows.get(page) ?? [])
  const marks = pages.flatMap((page) => page.inside)
  const own = pages.flatMap((page) => weights.get(page) ?? [])
  const first = grow(rows, marks, [{ trees: TREES.all, weights: own }], SETTINGS)
  if (data.guessed.length === 0) return first
  const guesses = judge(pages, data, toForest(first))
  return grow(
    [...rows, ...guesses.flatMap((guess) => guess.rows)],
    [...marks, ...guesses.flatMap(({ page }) => page.inside)],
    [
      { trees: TREES.guessed, weights: [...own, ...guesses.flatMap((guess) => guess.weights)] },
      { trees: TREES.all - TREES.guessed, weights: own },
    ],
    SETTINGS,
  )
}

/** The lines of the guessed pages, and how much each may teach beside some of the pages with answers. */
function judge(pages: readonly Page[], { guessed, phrases, furniture }: Data, forest: Forest) {
  return toFolds(guessed, FOLDS).flatMap(({ others, heldBack }) => {
    const lexicon = learnLexicon([...pages, ...others], { phrases, furniture })
    return heldBack.map((page) => {
      const rows = toFeatures(page.blocks, lexicon)
      const odds = rows.map((row) => oddsOf(forest, row))
      return { page, rows, weights: weighGuess(page, odds) }
    })
  })
}
