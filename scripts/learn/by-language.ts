/**
 * Says what guessed pages teach about languages that few pages with answers are in: how well the text of a third of them, held
 * back by host, is found by trees that saw the pages with answers alone, and by trees that saw the other guessed pages too.
 *
 *   npm run learn:languages -- --guessed DIR FOLDER…
 *
 * The answers here are what two extractors agree on, so the figures compare with each other and with nothing else.
 */
import { toFeatures } from '../../src/capture/body/features.ts'
import { oddsOf, toForest } from '../../src/capture/body/forest.ts'
import { settle } from '../../src/capture/body/settle.ts'
import { toLanguage } from '../../src/capture/lines/language.ts'
import { foldLine, meanF1, readPages, type Score, scoreOf } from './align.ts'
import { CHANGE, growOn, learnLexicon, toData, toFolds } from './cross-validate.ts'
import { type GuessedPage, readGuessed } from './guessed.ts'
import { readFurniture } from './lexicon.ts'
import { readArguments } from './usage.ts'
import { toWeights } from './weights.ts'

/** A language of fewer pages says nothing. */
const LEAST = 15

const textOf = ({ blocks, inside }: GuessedPage) =>
  blocks.flatMap(({ text }, index) => (inside[index] ? [text] : []))

function main(): void {
  const usage = 'npm run learn:languages -- --guessed DIR FOLDER…'
  const { values, folders } = readArguments(usage, { guessed: { type: 'string' } })
  const pages = readPages(folders)
  const furniture = readFurniture(folders)
  const [third] = toFolds(readGuessed(values.guessed, pages), 3)
  if (!third || third.heldBack.length === 0) throw new Error('no guessed pages: --guessed DIR')
  const weights = toWeights(pages)
  for (const taught of [[], third.others]) {
    const data = toData(pages, taught, furniture)
    const forest = toForest(growOn(pages, data, weights))
    const lexicon = learnLexicon([...pages, ...taught], data)
    const scores = new Map<string, Score[]>()
    for (const page of third.heldBack) {
      const odds = toFeatures(page.blocks, lexicon).map((row) => oddsOf(forest, row))
      const { inside } = settle(page.blocks, odds, CHANGE)
      const gold = textOf(page).map(foldLine)
      const chosen = inside.map((is, index) => is && page.known[index] === true)
      const key = `${toLanguage(textOf(page).join('\n')) ?? 'unknown'}, ${page.capture}`
      scores.set(key, [...(scores.get(key) ?? []), scoreOf({ ...page, gold }, chosen)])
    }
    report(`${taught.length} guessed captures learnt from`, scores)
  }
}

function report(title: string, scores: ReadonlyMap<string, readonly Score[]>): void {
  console.log(title)
  for (const [key, list] of [...scores].sort(([a], [b]) => a.localeCompare(b))) {
    if (list.length < LEAST) continue
    const body = meanF1(list.map((score) => score.body)).toFixed(3)
    const paragraphs = meanF1(list.map((score) => score.paragraphs)).toFixed(3)
    console.log(`  ${key}: ${list.length}, body F1 ${body}, paragraphs F1 ${paragraphs}`)
  }
}

main()
