import type { Signals } from './signal-rows.ts'
import { signalAt } from './signals.ts'

/** A list's running sums: what stands between two lines is one difference. */
export type Sums = (from: number, to: number) => number

/** What is known of a page once all its lines have been looked at: what a line's place is told from. */
export interface Outline {
  readonly count: number
  readonly rows: Signals['rows']
  readonly tokens: Signals['tokens']
  /** Words of each line that reads like prose; 0 for the others. */
  readonly prose: readonly number[]
  readonly longest: number
  /** The middle length of the page's lines of prose, in words. */
  readonly usual: number
  /** The stretch of lines with the most prose: `end` is behind its last. */
  readonly stretch: { readonly start: number; readonly end: number }
  /** Long words of the page's longest lines, by their hashes, and on how many of these each stands. */
  readonly core: ReadonlyMap<number, number>
  /** Words that stand on many of the longest lines: function words, whatever the language; their hashes. */
  readonly common: ReadonlySet<number>
  /** For each line, how many cues of the article's end stood before it, and the last one's index or -1. */
  readonly ends: readonly { readonly count: number; readonly last: number }[]
  readonly sums: Readonly<Record<SumName, Sums>>
  /** How far the nearest line of a kind is, up and down. */
  readonly nearest: Readonly<Record<'prose' | 'date' | 'repeat', Distances>>
}

/** For each line, how many lines up and down the nearest marked one stands; 99 where there is none. */
export interface Distances {
  readonly up: readonly number[]
  readonly down: readonly number[]
}

type SumName =
  | 'prose'
  | 'words'
  | 'short'
  | 'furniture'
  | 'reader'
  | 'name'
  | 'time'
  | 'repeat'
  | 'item'
  | 'reply'
  | 'sentence'
  | 'code'

const at = {
  words: signalAt('words'),
  stop: signalAt('ends in a stop'),
  colon: signalAt('ends in a colon'),
  functionWords: signalAt('function words'),
  date: signalAt('a date'),
  time: signalAt('a time'),
  name: signalAt('a name alone'),
  reader: signalAt('a reader speaks'),
  sites: signalAt('sites with this line'),
  same: signalAt('lines of the same words'),
  item: signalAt('a list marker'),
  reply: signalAt('a link of a comment'),
  code: signalAt('code'),
  firstRule: signalAt('a form'),
  lastRule: signalAt('a disclaimer'),
}
/** What often stands first behind an article. */
const END_CUES = [
  'a form',
  'a count of comments',
  'a reader speaks',
  'subscription',
  'tags or reading time',
  'related articles',
  'legal notice',
].map(signalAt)

/** What lengths are compared with, as the signal of words tells them. */
const LOGS = Float64Array.from({ length: 21 }, (_, words) => Math.log1p(words))
const isBelow = (row: Float64Array, words: number) => (row[at.words] ?? 0) < (LOGS[words] ?? 0)
const has = (row: Float64Array, signal: number) => (row[signal] ?? 0) > 0

/** Whether any rule for furniture names the line. */
function isRuled(row: Float64Array): boolean {
  for (let signal = at.firstRule; signal <= at.lastRule; signal++)
    if (row[signal] === 1) return true
  return false
}

/** Draws the outline of a page from its lines' signals. */
export function toOutline({ rows, tokens }: Signals): Outline {
  const prose = rows.map(proseOf)
  const longest = [...prose.keys()].filter((index) => (prose[index] ?? 0) > 0)
  longest.sort((a, b) => (prose[b] ?? 0) - (prose[a] ?? 0) || a - b)
  const sum = (of: (row: Float64Array) => number | boolean) =>
    toSums(rows.map((row) => Number(of(row))))
  const sums = {
    prose: toSums(prose),
    words: sum((row) => Math.expm1(row[at.words] ?? 0)),
    short: sum((row) => !has(row, at.stop) && isBelow(row, 12)),
    furniture: sum((row) => has(row, at.sites) || isRuled(row)),
    reader: sum((row) => has(row, at.reader)),
    name: sum((row) => has(row, at.name)),
    time: sum((row) => isBelow(row, 15) && (has(row, at.date) || has(row, at.time))),
    repeat: sum((row) => has(row, at.same)),
    item: sum((row) => has(row, at.item)),
    reply: sum((row) => has(row, at.reply) || has(row, at.reader)),
    code: sum((row) => (row[at.code] ?? 0) >= 2),
    sentence: sum((row) => has(row, at.stop) && !isBelow(row, 7)),
  }
  return {
    count: rows.length,
    rows,
    tokens,
    prose,
    longest: prose[longest[0] ?? -1] ?? 0,
    usual: prose[longest[longest.length >> 1] ?? -1] ?? 0,
    stretch: findStretch(prose),
    core: countWords(longest.slice(0, 12), tokens, 5),
    common: new Set(
      [...countWords(longest.slice(0, 10), tokens, 1)].flatMap(([word, count]) =>
        count >= 5 ? [word] : [],
      ),
    ),
    ends: findEnds(rows, sums.prose),
    sums,
    nearest: {
      prose: toDistances(prose.map((words) => words >= 20)),
      date: toDistances(rows.map((row) => has(row, at.date) && isBelow(row, 20))),
      repeat: toDistances(rows.map((row) => has(row, at.same) && !isBelow(row, 3))),
    },
  }
}

/** Words of a line that reads like prose: it ends in a stop or is long, and holds words that only sentences hold. */
function proseOf(row: Float64Array): number {
  const words = Math.expm1(row[at.words] ?? 0)
  const isSentence = has(row, at.stop) || has(row, at.colon) || words > 30
  if (isSentence && words >= 8 && (row[at.functionWords] ?? 0) >= 0.1) return words
  return isSentence && words >= 15 ? words * 0.7 : 0
}

function toSums(values: readonly number[]): Sums {
  const sums = new Float64Array(values.length + 1)
  for (let index = 0; index < values.length; index++)
    sums[index + 1] = (sums[index] ?? 0) + (values[index] ?? 0)
  const until = (index: number) => sums[Math.max(0, Math.min(values.length, index))] ?? 0
  return (from, to) => until(to) - until(from)
}

function toDistances(marks: readonly boolean[]): Distances {
  const up: number[] = []
  const down: number[] = marks.map(() => 99)
  for (let index = 0, last = -99; index < marks.length; index++) {
    up.push(Math.min(99, index - last))
    if (marks[index]) last = index
  }
  for (let index = marks.length - 1, next = marks.length + 99; index >= 0; index--) {
    down[index] = Math.min(99, next - index)
    if (marks[index]) next = index
  }
  return { up, down }
}

/** The stretch of lines with the most prose, where each line that is none costs as much as twelve words. */
function findStretch(prose: readonly number[]): { start: number; end: number } {
  let best = { start: 0, end: 0, sum: 0 }
  let [start, sum] = [0, 0]
  for (const [index, words] of prose.entries()) {
    if (sum <= 0) [start, sum] = [index, 0]
    sum += words > 0 ? Math.min(words, 80) : -12
    if (sum > best.sum) best = { start, end: index + 1, sum }
  }
  return best
}

/** On how many of some lines each word of a least length stands, by its hash. */
function countWords(
  indices: readonly number[],
  tokens: Signals['tokens'],
  least: number,
): Map<number, number> {
  const counts = new Map<number, number>()
  for (const index of indices) {
    const { hashes = [], lengths = [] } = tokens[index] ?? {}
    const seen = new Set<number>()
    for (let place = 0; place < hashes.length; place++) {
      const word = hashes[place] ?? 0
      if ((lengths[place] ?? 0) < least || seen.has(word)) continue
      seen.add(word)
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

/** A cue of the end counts only once there has been text: menus hold the same words. */
function findEnds(rows: Signals['rows'], prose: Sums): Outline['ends'] {
  let ends = { count: 0, last: -1 }
  return rows.map((row, index) => {
    const before = ends
    const isCue =
      prose(0, index) > 60 && isBelow(row, 20) && END_CUES.some((signal) => has(row, signal))
    if (isCue) ends = { count: ends.count + 1, last: index }
    return before
  })
}
