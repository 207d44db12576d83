import { writeFileSync } from 'node:fs'
import { calibrate, expectScore, SURE } from '../../src/capture/body/chance.ts'
import { FEATURES } from '../../src/capture/body/features.ts'
import type { StoredModel } from '../../src/capture/body/model.ts'
import { settle } from '../../src/capture/body/settle.ts'
import { tokensOf } from '../../src/capture/lines/tokens.ts'
import { CAPTURES, meanF1, type Page, RIGHT, readPages, type Score, scoreOf } from './align.ts'
import { learnCalibration, type Outcome } from './calibration.ts'
import {
  type ByLine,
  CHANGE,
  crossValidate,
  type Data,
  growOn,
  toData,
  toTrusted,
} from './cross-validate.ts'
import { readGuessed } from './guessed.ts'
import { learnWords, readFurniture, weighPhrases } from './lexicon.ts'
import { writeUnseen } from './unseen.ts'
import { readArguments } from './usage.ts'

const MODEL = 'src/capture/body/body.model.json'

interface Result {
  readonly page: Page
  readonly score: Score
  readonly outcome: Outcome
}

function toResults(weighed: ByLine<number>): Result[] {
  return [...weighed].map(([page, list]) => {
    const { inside, odds } = settle(page.blocks, list, CHANGE)
    const score = scoreOf(page, inside)
    const words = tokensOf(page.blocks).map(({ count }) => count)
    const expected = expectScore(inside, odds, words)
    return { page, score, outcome: { expected, isRight: meanF1([score.body]) >= RIGHT } }
  })
}

/** Says how pages do that the trees have not seen. */
function report(results: readonly Result[], model: Pick<StoredModel, 'calibration'>): void {
  for (const capture of CAPTURES) {
    const own = results.filter(({ page }) => page.capture === capture)
    const body = meanF1(own.map(({ score }) => score.body)).toFixed(4)
    const paragraphs = meanF1(own.map(({ score }) => score.paragraphs)).toFixed(4)
    const sure = own.filter(({ outcome }) => calibrate(outcome.expected, model.calibration) >= SURE)
    const right = sure.filter(({ outcome }) => outcome.isRight).length
    console.log(
      `${capture}: ${own.length} pages, body F1 ${body}, paragraphs F1 ${paragraphs}; ` +
        `sure of ${sure.length}, ${right} of them right`,
    )
  }
}

function toStored(data: Data, weights: ByLine<number>, results: readonly Result[]): StoredModel {
  const words = [...learnWords([...data.pages, ...data.guessed])].sort(([a], [b]) => a - b)
  const phrases = [...weighPhrases(data.phrases, [...data.pages, ...data.guessed])].sort(
    ([a], [b]) => a - b,
  )
  const furniture = [...data.furniture].sort(([a], [b]) => a - b)
  const all = data.pages.flatMap((page) => data.rows.get(page) ?? [])
  return {
    features: FEATURES.map(({ name }) => name),
    middles: FEATURES.map((_, column) => toMiddle(all.map((row) => row[column] ?? 0))),
    change: CHANGE,
    calibration: learnCalibration(results.map(({ outcome }) => outcome)),
    words: {
      hashes: words.map(([hash]) => hash),
      weights: words.map(([, weight]) => Math.round(weight * 100)),
    },
    phrases: {
      hashes: phrases.map(([hash]) => hash),
      weights: phrases.map(([, weight]) => Math.round(weight * 10)),
    },
    furniture: {
      hashes: furniture.map(([hash]) => hash),
      sites: furniture.map(([, sites]) => Math.round(Math.expm1(sites))),
    },
    forest: growOn(data.pages, data, weights),
  }
}

function toMiddle(values: readonly number[]): number {
  return Number((Float64Array.from(values).sort()[values.length >> 1] ?? 0).toPrecision(4))
}

/**
 * Learns from the pages of every folder named, beside which `boilerplate-lines.tsv` stands, and writes the model. First
 * says how pages do that were held back by host, ten parts in turn. Same pages, same model.
 *
 *   npm run learn -- FOLDER…
 *     --guessed DIR     learns from pages without answers too, as `npm run learn:guess` writes them
 *     --unseen FILE     keeps what was told of the pages held back, for `head.ts --check`
 */
function main(): void {
  const usage = 'npm run learn -- [--guessed DIR] [--unseen FILE] FOLDER…'
  const { values, folders } = readArguments(usage, {
    guessed: { type: 'string' },
    unseen: { type: 'string' },
  })
  const pages = readPages(folders)
  const furniture = readFurniture(folders)
  const data = toData(pages, readGuessed(values.guessed, pages), furniture)
  const trusted = toTrusted(data)
  const heldBack = crossValidate(data, trusted)
  if (values.unseen !== undefined) writeUnseen(values.unseen, heldBack)
  const results = toResults(heldBack)
  const stored = toStored(data, trusted, results)
  report(results, stored)
  writeFileSync(MODEL, `${JSON.stringify(stored)}\n`)
}

main()
