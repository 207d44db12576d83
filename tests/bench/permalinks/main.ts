import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readCaptures, runCaptures } from './captures.ts'
import { PEERS } from './peers.ts'
import { pilcrow } from './pilcrow.ts'
import { readBooks, toSource } from './prose.ts'
import { type OnFault, type Row, run } from './runs.ts'
import { measure } from './speed.ts'

const USAGE = `usage: npm run bench:permalinks -- [--articles 300] [--seed 1] [--alone] [--faults] FOLDER…
  FOLDER     books (NAME.txt, read as prose) or captures (NAME/capture.txt)
  --articles how many articles each edit is made on; a third as many go through chains of ten
  --alone    without the peers
  --faults   names every link of Pilcrow's that is not right`

/** Measures links to paragraphs on random edits of real prose, this project's and its peers', and prints tables. */
function main(words: string[]): number {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      articles: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      alone: { type: 'boolean', default: false },
      faults: { type: 'boolean', default: false },
    },
  })
  // npm runs this in its own folder: paths are meant from where the person stands
  const folders = positionals.map((path) => resolve(process.env['INIT_CWD'] ?? '.', path))
  const missing = folders.find((path) => !existsSync(path))
  if (folders.length === 0 || missing !== undefined) {
    console.error(missing === undefined ? USAGE : `there is no folder ${missing}\n${USAGE}`)
    return 2
  }
  const [articles, seed] = [Number(values.articles), Number(values.seed)]
  const onFault: OnFault = (edit, name, fault) => {
    if (values.faults && name === 'pilcrow') console.log(`${edit}: ${fault}`)
  }
  const books = folders.flatMap(readBooks).filter(({ paragraphs }) => paragraphs.length > 100)
  const source = toSource(books)
  const captures = folders.flatMap(readCaptures)
  const addressings = values.alone ? [pilcrow] : [pilcrow, ...PEERS]
  const size = { articles, chains: Math.ceil(articles / 3), chain: 10, seed }
  printTable('Books', run(addressings, books, source, size, onFault))
  if (captures.length > 0)
    printTable(`${captures.length} captures`, runCaptures(captures, source, seed, onFault))
  printCost(measure(books, source, 10_000))
  return 0
}

/** For each addressing the share of links that resolve, that are right, that lie. */
function printTable(title: string, rows: readonly Row[]): void {
  const names = [...(rows[0]?.scores.keys() ?? [])]
  console.log(`\n${title}: resolve / right / lie, % of links\n`)
  console.log(`| edit | links | ${names.join(' | ')} |`)
  console.log(`|---|---:|${names.map(() => '---:|').join('')}`)
  for (const { edit, scores } of rows) {
    const cells = names.map((name) => {
      const { links, resolved, right, lies } = scores.get(name) ?? NONE
      return [resolved, right, lies].map((count) => toPercent(count, links)).join(' / ')
    })
    console.log(`| ${edit} | ${[...scores.values()][0]?.links ?? 0} | ${cells.join(' | ')} |`)
  }
}

const NONE = { links: 0, resolved: 0, right: 0, lies: 0 }

/** Two decimals, cut, never rounded up to 100 or down to 0. */
function toPercent(count: number, all: number): string {
  if (count === 0 || count === all) return count === 0 ? '0' : '100'
  return Math.min(99.99, Math.max(0.01, (100 * count) / all)).toFixed(2)
}

function printCost({ articles, numbers, bytes, first, again, edited }: ReturnType<typeof measure>) {
  const rate = (seconds: number) => `${seconds.toFixed(1)} s`
  console.log(`\n${articles} articles, ${numbers} numbers`)
  console.log(`ledger: ${(bytes / numbers).toFixed(1)} bytes a number`)
  console.log(`new: ${rate(first)}; again: ${rate(again)}; every article edited: ${rate(edited)}`)
}

process.exitCode = main(process.argv.slice(2))
