import type { TextBlock } from '../lines/blocks.ts'
import { fold } from '../lines/folded.ts'
import { countMarks } from '../lines/marks.ts'
import { forEachNGram } from '../lines/n-grams.ts'
import { repeatsOf } from '../lines/repeats.ts'
import { endOf } from '../lines/sentence.ts'
import { LONGEST, type Tokens, tokensOf } from '../lines/tokens.ts'
import { rulesOf } from '../naming/rules.ts'
import { type LineView, SIGNALS, sieve } from './signals.ts'

/** What was learnt of words and whole lines, by their hashes. */
export interface Lexicon {
  /** The weight of a word by its signed hash: above 0 where it stands in articles more than beside them. */
  readonly weightOf: (word: number) => number
  /** The weight of words that follow one another, by their hash: below 0 where they stand beside articles; 0 for others. */
  readonly phraseWeightOf: (gram: number) => number
  /** On how many sites, as a logarithm, a line stands as furniture; 0 for a line never seen. */
  readonly sitesOf: (line: string) => number
}

/** The signals of each block, a row of numbers each, and its words. */
export interface Signals {
  readonly rows: Float64Array[]
  readonly tokens: readonly Tokens[]
}

/** No line of furniture that many sites have is longer. */
const FURNITURE = 300

/** Rules name short lines: what is longer than this is prose, whatever word it holds. */
const RULED = 600

/** A cue stands near a line's beginning, or the line is prose. */
const CUED = 1500

/** Looks at each block by itself, and at where its words stand again. Rows may be wider than the signals, for what else is told. */
export function toSignals(
  blocks: readonly TextBlock[],
  lexicon: Lexicon,
  width = SIGNALS.length,
): Signals {
  const tokens = tokensOf(blocks)
  const repeats = repeatsOf(blocks)
  const rules = rulesOf(blocks)
  const runs = toRuns(blocks)
  const rows = toRows(blocks.length, width)
  for (const [index, block] of blocks.entries()) {
    const [own, repeat, row] = [tokens[index], repeats[index], rows[index]]
    if (!own || !repeat || !row) throw new Error('a block without words')
    const text = block.text.slice(0, LONGEST)
    fill(row, {
      text,
      opening: text.slice(0, CUED),
      end: endOf(text),
      sieved: sieve(text),
      marks: countMarks(text),
      count: own.count,
      total: Math.max(1, own.hashes.length),
      kinds: own.counts,
      label: text.length < RULED ? rules[index]?.label : undefined,
      weight: weigh(own, lexicon),
      phrases: weighPhrases(own, lexicon),
      sites: text.length < FURNITURE ? lexicon.sitesOf(foldFurniture(text)) : 0,
      isSpacedAbove: block.spaced,
      isSpacedBelow: blocks[index + 1]?.spaced ?? true,
      run: runs[index] ?? 1,
      repeat,
    })
  }
  return { rows, tokens }
}

function weigh({ hashes }: Tokens, lexicon: Lexicon): number {
  let weight = 0
  for (const word of hashes) weight += lexicon.weightOf(word)
  return weight
}

function weighPhrases({ hashes }: Tokens, lexicon: Lexicon): number {
  let weight = 0
  forEachNGram(hashes, (gram) => {
    weight += lexicon.phraseWeightOf(gram)
  })
  return weight
}

/** Rows of zeros. They lie in one array, since making many is slow. */
function toRows(count: number, width: number): Float64Array[] {
  const all = new Float64Array(count * width)
  return Array.from({ length: count }, (_, row) => all.subarray(row * width, (row + 1) * width))
}

function fill(row: Float64Array, line: LineView): void {
  for (const [index, { of }] of SIGNALS.entries()) row[index] = of(line)
}

/** A line of furniture as it is counted over sites: folded, digits as `#`, an ellipsis as three dots. */
export function foldFurniture(text: string): string {
  const folded = fold(text)
  return /[\d…]/.test(folded) ? folded.replace(/\d/g, '#').replaceAll('…', '...') : folded
}

/** The number of blocks that stand together without a blank line, for each block. */
function toRuns(blocks: readonly TextBlock[]): number[] {
  const lengths: number[] = blocks.map(() => 0)
  for (let start = 0; start < blocks.length; ) {
    let end = start + 1
    while (end < blocks.length && !blocks[end]?.spaced) end++
    lengths.fill(end - start, start, end)
    start = end
  }
  return lengths
}
