/**
 * Says how pages fare that were labelled line by line (`labels.tsv`), and that nothing was learnt from.
 *
 *   npm run learn:labels -- HTML…    looks for the labelled pages below each folder HTML
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSure } from '../../src/capture/body/confidence.ts'
import { decode } from '../../src/capture/inputs/decode.ts'
import { toLabelled } from '../../src/capture/label.ts'
import { toBlocks } from '../../src/capture/lines/blocks.ts'
import { countPieces } from '../../src/capture/lines/folded.ts'
import { toLines } from '../../src/capture/lines/lines.ts'
import { LABELS, type Label } from '../../src/labels.ts'
import { CAPTURES, RIGHT } from './align.ts'
import { type MarkedCapture, pageNameOf } from './guess.ts'
import { readLabels, toMarkedCaptures } from './labels.ts'
import { readArguments } from './usage.ts'

/** A plain capture has lost its article where the page names it like furniture: nothing can be read from that. */
const isWhole = ({ marks }: MarkedCapture) => marks.split('+').length > 3

interface Score {
  /** F1 over the words of the lines that are known, and over these lines. */
  readonly words: number
  readonly lines: number
  readonly isSure: boolean
}

function main(): void {
  const { folders } = readArguments('npm run learn:labels -- HTML…', {})
  const labels = readLabels(readFileSync(join(import.meta.dirname, 'labels.tsv'), 'utf8'))
  const found = new Set<string>()
  const captures = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .flatMap((path) => {
        const known = labels.get(pageNameOf(path))
        if (!known) return []
        const { text = '' } = decode(path, readFileSync(join(folder, path)))
        const page = toMarkedCaptures(text, known)
        if (!page || found.has(known.hash)) return []
        found.add(known.hash)
        return [page]
      }),
  )
  console.log(`${captures.length} of ${labels.size} labelled pages are there`)
  for (const capture of CAPTURES) {
    const pages = captures.map((page) => page[capture]).filter(isWhole)
    report(capture, pages.map(scoreOf))
  }
}

function report(capture: string, scores: readonly Score[]): void {
  const mean = (of: (score: Score) => number) =>
    (scores.reduce((sum, score) => sum + of(score), 0) / scores.length).toFixed(4)
  const right = scores.filter(({ words }) => words >= RIGHT)
  const sure = scores.filter(({ isSure }) => isSure)
  console.log(
    `${capture}: ${scores.length} pages, words F1 ${mean(({ words }) => words)}, lines F1 ${mean(({ lines }) => lines)}, ` +
      `${right.length} right; sure of ${sure.length}, ${sure.filter((each) => right.includes(each)).length} of them right`,
  )
}

/** Captions and credits stand in the record's text, but are not the article's words. */
const isText = (label: Label) =>
  LABELS[label].part === 'body' && label !== 'caption' && label !== 'credit'

function scoreOf({ text, marks }: MarkedCapture): Score {
  const { blocks, certainty } = toLabelled(toBlocks(toLines(text)))
  const sums = { words: { both: 0, either: 0 }, lines: { both: 0, either: 0 } }
  for (const { lines, label, text: own } of blocks) {
    const mark = marks[(lines[0]?.number ?? 0) - 1]
    if (mark === '?' || lines.length > 1) continue
    const [isFound, isThere] = [isText(label), mark === '+']
    for (const [sum, size] of [
      [sums.words, countPieces(own)],
      [sums.lines, 1],
    ] as const) {
      sum.both += isFound && isThere ? size : 0
      sum.either += (Number(isFound) + Number(isThere)) * size
    }
  }
  const f1 = ({ both, either }: { both: number; either: number }) =>
    either === 0 ? 1 : (2 * both) / either
  return {
    words: f1(sums.words),
    lines: f1(sums.lines),
    isSure: isSure(certainty),
  }
}

main()
