import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURES, toFeatures } from '../../src/capture/features.ts'
import { oddsOf, type StoredForest, toForest } from '../../src/capture/forest.ts'
import type { StoredModel } from '../../src/capture/model.ts'
import { toPath } from '../../src/capture/path.ts'
import type { Lexicon } from '../../src/capture/signals.ts'
import { meanF1, type Page, readPages, scoreOf } from './align.ts'
import { grow, type Settings } from './boost.ts'
import { learnWords, readFurniture, toLexicon } from './lexicon.ts'

const MODEL = 'src/capture/body.model.json'
const CAPTURES = ['capture', 'capture-full']
const FOLDS = 4
const CHANGE = 0.3
export const SETTINGS: Settings = {
  trees: 280,
  depth: 5,
  rate: 0.06,
  leaf: 1,
  penalty: 5,
  columns: 0.2,
  rows: 0.5,
}

interface Data {
  readonly pages: readonly Page[]
  readonly furniture: ReadonlyMap<number, number>
  readonly fold: ReadonlyMap<string, number>
}

/** The part of the pages that a page is held back with: all pages of a host go together. */
function toFolds(pages: readonly Page[]): Map<string, number> {
  const hosts = [...new Set(pages.map((page) => page.host))].sort()
  return new Map(hosts.map((host, index) => [host, index % FOLDS]))
}

/** What a line's being wrong costs: its share of the article's words, and of its paragraphs. */
function weigh(page: Page): number[] {
  const words = page.blocks.map((block) => block.text.split(/\s+/).length)
  const sum =
    words.reduce((total, count, index) => total + (page.inside[index] ? count : 0), 0) || 300
  const lines = page.inside.filter(Boolean).length || 10
  return words.map((count) => (10 * Math.min(count, 200)) / sum + 10 / lines + 0.02)
}

/** Features of every page by a lexicon learnt without its fold, so that no line is judged by its own words. */
function toRows(data: Data): Map<Page, Float64Array[]> {
  const rows = new Map<Page, Float64Array[]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldBack = (page: Page) => data.fold.get(page.host) === fold
    const others = data.pages.filter((page) => !isHeldBack(page))
    const lexicon: Lexicon = toLexicon(learnWords(others), data.furniture)
    for (const page of data.pages.filter(isHeldBack))
      rows.set(page, toFeatures(page.blocks, lexicon))
  }
  return rows
}

function growOn(pages: readonly Page[], rows: ReadonlyMap<Page, Float64Array[]>): StoredForest {
  return grow(
    pages.flatMap((page) => rows.get(page) ?? []),
    pages.flatMap((page) => page.inside),
    pages.flatMap(weigh),
    SETTINGS,
  )
}

/** The log odds of every line of every page, by trees that saw no page of its host. */
function crossValidate(data: Data, rows: ReadonlyMap<Page, Float64Array[]>): Map<Page, number[]> {
  const odds = new Map<Page, number[]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldBack = (page: Page) => data.fold.get(page.host) === fold
    const forest = toForest(
      growOn(
        data.pages.filter((page) => !isHeldBack(page)),
        rows,
      ),
    )
    for (const page of data.pages.filter(isHeldBack))
      odds.set(
        page,
        (rows.get(page) ?? []).map((row) => oddsOf(forest, row)),
      )
  }
  return odds
}

import { writeFileSync as save } from 'node:fs'

function report(pages: readonly Page[], odds: ReadonlyMap<Page, number[]>): void {
  save(
    '/tmp/lab/p-learn.json',
    JSON.stringify(
      pages.map((q) => [q.id, q.capture, (odds.get(q) ?? []).map((x) => 1 / (1 + Math.exp(-x)))]),
    ),
  )
  for (const capture of CAPTURES) {
    const scores = pages
      .filter((page) => page.capture === capture)
      .map((page) =>
        scoreOf(
          page,
          toPath(
            (odds.get(page) ?? []).map((value) => Math.max(-5, Math.min(5, value))),
            CHANGE,
          ),
        ),
      )
    const [body, paragraphs] = [
      meanF1(scores.map((score) => score.body)),
      meanF1(scores.map((score) => score.paragraphs)),
    ]
    console.log(
      `${capture}: ${scores.length} pages, body ${body.toFixed(4)}, paragraphs ${paragraphs.toFixed(4)} (cross-validated by host)`,
    )
  }
}

function toStored(data: Data, rows: ReadonlyMap<Page, Float64Array[]>): StoredModel {
  const words = [...learnWords(data.pages)].sort(([a], [b]) => a - b)
  const furniture = [...data.furniture].sort(([a], [b]) => a - b)
  const all = data.pages.flatMap((page) => rows.get(page) ?? [])
  return {
    features: FEATURES.map(({ name }) => name),
    middles: FEATURES.map((_, column) => toMiddle(all.map((row) => row[column] ?? 0))),
    change: CHANGE,
    words: {
      hashes: words.map(([hash]) => hash),
      weights: words.map(([, weight]) => Math.round(weight * 100)),
    },
    furniture: {
      hashes: furniture.map(([hash]) => hash),
      sites: furniture.map(([, sites]) => Math.round(Math.expm1(sites))),
    },
    forest: growOn(data.pages, rows),
  }
}

function toMiddle(values: readonly number[]): number {
  return Number((Float64Array.from(values).sort()[values.length >> 1] ?? 0).toPrecision(4))
}

/** Learns from every folder named and writes the model; prints how well pages do that the trees have not seen. */
function main(folders: readonly string[]): void {
  const pages = folders.flatMap((folder) => readPages(folder, CAPTURES))
  const furniture = readFurniture(join(folders[0] ?? '.', '..', 'boilerplate-lines.tsv'))
  const data: Data = { pages, furniture, fold: toFolds(pages) }
  const rows = toRows(data)
  report(pages, crossValidate(data, rows))
  if (process.argv.includes('--check')) return
  writeFileSync(MODEL, `${JSON.stringify(toStored(data, rows))}\n`)
}

main(process.argv.slice(2).filter((argument) => !argument.startsWith('--')))
