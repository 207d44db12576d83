import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TextBlock, toBlocks } from '../../src/capture/lines/blocks.ts'
import { toLines } from '../../src/capture/lines/lines.ts'
import { LIST_MARKER } from '../../src/capture/lines/list-marker.ts'

/** A capture with its right answer. */
export interface Page {
  /** The name of its folder. */
  readonly id: string
  /** Pages of one host are held back together. */
  readonly host: string
  /** Which of the folder's captures it is. */
  readonly capture: string
  readonly blocks: readonly TextBlock[]
  /** The article's paragraphs, one a line, folded. */
  readonly gold: readonly string[]
  /** For each block, whether it is the article's text. */
  readonly inside: readonly boolean[]
}

/** A page whose text was found this well (F1) counts as right. */
export const RIGHT = 0.9

/** Which captures every page has: its plain one and one with all its furniture. */
export const CAPTURES = ['capture', 'capture-full'] as const

/** Reads every page of every folder: its captures, and `gold.json` with the right answer. */
export function readPages(folders: readonly string[]): Page[] {
  return folders.flatMap((dir) =>
    readdirSync(dir)
      .sort()
      .flatMap((id) => CAPTURES.map((capture) => readPage(dir, id, capture))),
  )
}

function readPage(dir: string, id: string, capture: string): Page {
  const answer = JSON.parse(readFileSync(join(dir, id, 'gold.json'), 'utf8'))
  const blocks = toBlocks(toLines(readFileSync(join(dir, id, `${capture}.txt`), 'utf8')))
  const gold = toGoldLines(answer.paragraphs)
  return { id, host: answer.host, capture, blocks, gold, inside: align(blocks, gold) }
}

/** The answer's paragraphs as folded lines without list markers: what a capture's lines are compared with. */
function toGoldLines(paragraphs: readonly string[]): string[] {
  return paragraphs
    .flatMap((paragraph) => String(paragraph).split(/\n+/))
    .map(foldLine)
    .filter(Boolean)
}

/** A text as a person compares it: one kind of quotes, dashes and spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018-\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u2033«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A line as a person compares it: without its list marker. */
export function foldLine(text: string): string {
  return foldText(text).replace(LIST_MARKER, '').trim()
}

/**
 * Which blocks are the answer's: those on the best monotone path of equal lines (so that of a line said twice only the
 * one in the text counts), and longer ones whose words mostly stand in the answer.
 */
export function align(blocks: readonly TextBlock[], gold: readonly string[]): boolean[] {
  const texts = blocks.map((block) => foldLine(block.text))
  const inside = matchInOrder(texts, gold)
  const known = shinglesOf(gold.join(' \u0000 '))
  const [first, last] = [inside.indexOf(true), inside.lastIndexOf(true)]
  const exact = new Set(texts.filter((_, index) => inside[index]))
  return inside.map((is, index) => {
    const text = texts[index] ?? ''
    if (is || exact.has(text)) return is
    const own = shinglesOf(text)
    const isNear = first < 0 || (index >= first - 12 && index <= last + 12)
    const share = [...own].filter((shingle) => known.has(shingle)).length / Math.max(1, own.size)
    return own.size >= 4 && share >= (isNear ? 0.5 : 0.9)
  })
}

/** The pairs of equal lines, in the order of both, with the most words; ties go to lines that stand together. */
function matchInOrder(texts: readonly string[], gold: readonly string[]): boolean[] {
  const width = gold.length + 1
  const best = new Float64Array((texts.length + 1) * width)
  const at = (row: number, column: number) => best[row * width + column] ?? 0
  const weigh = (row: number, column: number) => {
    if (texts[row] === '' || texts[row] !== gold[column]) return 0
    const follows = row + 1 < texts.length && texts[row + 1] === gold[column + 1]
    return (texts[row]?.split(' ').length ?? 0) + (follows ? 3 : 0)
  }
  for (let row = texts.length - 1; row >= 0; row--)
    for (let column = gold.length - 1; column >= 0; column--) {
      const gain = weigh(row, column)
      const paired = gain > 0 ? gain + at(row + 1, column + 1) : 0
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1))
    }
  const inside = texts.map(() => false)
  for (let row = 0, column = 0; row < texts.length && column < gold.length; ) {
    const gain = weigh(row, column)
    if (gain > 0 && at(row, column) === gain + at(row + 1, column + 1)) {
      inside[row++] = true
      column++
    } else if (at(row, column) === at(row + 1, column)) row++
    else column++
  }
  return inside
}

/** The sets of four words in a row; a text of fewer words is one shingle. */
export function shinglesOf(text: string): Set<string> {
  return new Set(shingleList(text))
}

function shingleList(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  if (words.length === 0) return []
  return Array.from({ length: Math.max(1, words.length - 3) }, (_, index) =>
    words.slice(index, index + 4).join(' '),
  )
}

/** Precision and recall of the chosen blocks: of shingles (`body`) and of exact paragraphs (`paragraphs`). */
export interface Score {
  readonly body: { precision: number | undefined; recall: number }
  readonly paragraphs: { precision: number | undefined; recall: number }
}

/** How well some blocks of a page hit its answer. */
export function scoreOf(page: Page, chosen: readonly boolean[]): Score {
  const texts = page.blocks.flatMap((block, index) => (chosen[index] ? [foldLine(block.text)] : []))
  return {
    body: overlap(shingleList(page.gold.join('\n')), shingleList(texts.join('\n'))),
    paragraphs: overlap(page.gold, texts),
  }
}

function overlap(gold: readonly string[], found: readonly string[]) {
  const left = new Map<string, number>()
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1)
  let both = 0
  for (const key of found) {
    const count = left.get(key) ?? 0
    if (count > 0) both++
    left.set(key, count - 1)
  }
  return {
    precision: found.length > 0 ? both / found.length : undefined,
    recall: gold.length > 0 ? both / gold.length : 1,
  }
}

/** F1 of the mean precision and the mean recall over pages, as the benchmarks count it. */
export function meanF1(parts: readonly Score[keyof Score][]): number {
  const precisions = parts.flatMap(({ precision }) => (precision === undefined ? [] : [precision]))
  const mean = (list: readonly number[]) =>
    list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length)
  const [precision, recall] = [mean(precisions), mean(parts.map((part) => part.recall))]
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
}
