import type { Label } from '../../labels.ts'
import type { TextBlock } from '../lines/blocks.ts'
import { COMMA, kindsOf, NUMBER, QUOTE, SEPARATOR } from '../lines/characters.ts'
import { LIST_MARKER } from '../lines/list-marker.ts'
import { type Repeat, repeatsOf } from '../lines/repeats.ts'
import { isLeft, toSieve } from '../lines/sieve.ts'
import { type Tokens, tokensOf } from '../lines/tokens.ts'
import type { WordCounts } from '../lines/word-counts.ts'
import { ruleOf } from '../naming/rules.ts'
import { CUES } from './cues.ts'
import * as pattern from './line-patterns.ts'

/** What was learnt of words and whole lines, by their hashes. */
export interface Lexicon {
  /** The weight of a word: above 0 where it stands in articles more than beside them. */
  readonly weightOf: (word: Tokens['hashes'][number]) => number
  /** On how many sites, as a logarithm, a line stands as furniture; 0 for a line never seen. */
  readonly sitesOf: (line: string) => number
}

/** All that a signal may look at. */
interface LineView {
  readonly text: string
  /** So much of it as cues are looked for in. */
  readonly opening: string
  /** The last characters. */
  readonly end: string
  /** Which of the sieved patterns may match. */
  readonly sieved: number
  readonly marks: Marks
  /** How many words a reader would count. */
  readonly count: number
  /** Words, but at least one: what shares are taken of. */
  readonly total: number
  readonly kinds: WordCounts
  /** What a rule for furniture would call the line. */
  readonly label: Label | undefined
  /** The sum of its words' weights. */
  readonly weight: number
  readonly sites: number
  readonly isSpacedAbove: boolean
  readonly isSpacedBelow: boolean
  /** The number of lines that stand together with it. */
  readonly run: number
  readonly repeat: Repeat
}

/** How many characters of a kind a line has. */
interface Marks {
  readonly digits: number
  readonly commas: number
  readonly quotes: number
  readonly separators: number
}

interface Signal {
  /** In a reader's words. */
  readonly name: string
  /** There or not, instead of an amount. */
  readonly isFlag: boolean
  readonly of: (line: LineView) => number
}

const amount = (name: string, of: Signal['of']): Signal => ({ name, isFlag: false, of })
const flag = (name: string, test: (line: LineView) => boolean): Signal => ({
  name,
  isFlag: true,
  of: (line) => Number(test(line)),
})
const rule = (name: string, ...labels: Label[]): Signal =>
  flag(name, ({ label }) => label !== undefined && labels.includes(label))

/** Patterns that most lines can be told to have nothing of by a look at their characters. */
const SIEVED: readonly RegExp[] = [
  pattern.ADDRESS,
  pattern.HANDLE,
  pattern.COPYRIGHT,
  pattern.CREDIT,
  pattern.AUTHOR,
  pattern.MEDIUM,
  pattern.ASKS,
  pattern.REPLY,
  pattern.READER,
  ...CUES.map((cue) => cue.pattern),
]
const sieve = toSieve(SIEVED)

/** Whether a line, or so much of it as is said, has one of the sieved patterns. */
function has(asked: RegExp, part: 'text' | 'opening' = 'text'): (line: LineView) => boolean {
  const place = SIEVED.indexOf(asked)
  return (line) => isLeft(line.sieved, place) && asked.test(line[part])
}

const isReader = has(pattern.READER)
const isReply = has(pattern.REPLY)

const share = (kind: keyof WordCounts) => (line: LineView) => line.kinds[kind] / line.total
const countOf = (text: string, what: RegExp) => text.match(what)?.length ?? 0

/** What is looked at in a line by itself. The model is learnt on these: a change here means learning again. */
export const SIGNALS: readonly Signal[] = [
  amount('words', ({ count }) => Math.log1p(count)),
  amount('characters', ({ text }) => Math.log1p(text.length)),
  amount('word length', share('characters')),
  flag('ends in a stop', ({ end }) => pattern.STOP.test(end)),
  flag('ends in a colon', ({ end }) => pattern.COLON.test(end)),
  flag('ends in dots', ({ end }) => pattern.DOTS.test(end)),
  flag('ends in a question or a call', ({ end }) => pattern.CALL.test(end)),
  amount('sentences', ({ text }) => Math.log1p(countOf(text, pattern.SENTENCE_END))),
  amount('commas', ({ marks, total }) => marks.commas / total),
  amount('capitals', share('capitalised')),
  amount('words in capitals', share('upper')),
  amount('digits', ({ text, marks }) => marks.digits / text.length),
  amount('function words', share('functionWord')),
  flag('begins in lower case', ({ text }) => /^\p{Ll}/u.test(text)),
  flag('begins with a quote', ({ text }) => /^["'“‘«„]/.test(text)),
  flag('ends with a quote', ({ end }) => /["”’»“]$/.test(end)),
  flag('a list marker', ({ text }) => LIST_MARKER.test(text)),
  flag('a number first', ({ text }) => /^\d/.test(text)),
  amount('I or we', share('firstPerson')),
  amount('you', share('secondPerson')),
  amount('quotes', ({ marks }) => Math.min(6, marks.quotes)),
  flag('an address', has(pattern.ADDRESS)),
  flag('a handle', has(pattern.HANDLE)),
  flag('a year', ({ text, marks }) => marks.digits > 0 && pattern.YEAR.test(text)),
  flag('a date', ({ text, marks }) => marks.digits > 0 && pattern.DATE.test(text)),
  flag('a time', ({ text }) => pattern.TIME.test(text)),
  amount('separators', ({ marks }) => Math.min(6, marks.separators)),
  flag('brackets', ({ text }) => pattern.BRACKET.test(text)),
  flag('a copyright sign', has(pattern.COPYRIGHT)),
  amount('verbs of speech', share('speech')),
  amount('capitals of long words', ({ kinds }) => kinds.longCapitalised / Math.max(1, kinds.long)),
  flag('a picture’s credit', has(pattern.CREDIT)),
  flag('a name alone', ({ text }) => text.length < 60 && pattern.NAME.test(text)),
  flag('who the author is', has(pattern.AUTHOR)),
  flag('a medium first', has(pattern.MEDIUM)),
  flag('a first word that asks', has(pattern.ASKS)),
  rule('a form', 'captcha', 'cookie-notice', 'form-error', 'comment-form'),
  rule('sharing', 'share'),
  rule('a count of comments', 'comment-count'),
  flag(
    'a reader speaks',
    (line) => line.label === 'comment' || (line.text.length < 100 && isReader(line)),
  ),
  rule('subscription', 'newsletter', 'subscription'),
  rule('advertisement', 'advertisement'),
  rule('tags or reading time', 'reading-time', 'tags'),
  rule('related articles', 'related'),
  rule('legal notice', 'legal'),
  rule('a menu’s word', 'navigation'),
  rule('a disclaimer', 'disclaimer'),
  amount('sites with this line', ({ sites }) => sites),
  amount('vocabulary', ({ weight }) => Math.max(-30, Math.min(30, weight))),
  amount('vocabulary a word', ({ weight, total }) => weight / total),
  flag('space above', ({ isSpacedAbove }) => isSpacedAbove),
  flag('space below', ({ isSpacedBelow }) => isSpacedBelow),
  amount('lines together', ({ run }) => Math.log1p(run)),
  amount('lines of the same words', ({ repeat }) => Math.log1p(repeat.others)),
  flag('said before', ({ repeat }) => repeat.isAgain),
  flag('part of another line', ({ repeat }) => repeat.partOf !== undefined),
  amount('lines of the same opening', ({ repeat }) => Math.log1p(repeat.openings)),
  flag('a link of a comment', (line) => line.text.length < 60 && isReply(line)),
  amount('code', ({ text }) => Math.min(8, countOf(text, pattern.CODE))),
  flag('within quotes', ({ text }) => pattern.QUOTED.test(text)),
  ...CUES.map((cue) => flag(cue.name, has(cue.pattern, 'opening'))),
]

/** The place of a signal in a row. Throws for a name that isn't in the table. */
export function signalAt(name: string): number {
  const index = SIGNALS.findIndex((signal) => signal.name === name)
  if (index < 0) throw new Error(`no signal is called ${name}`)
  return index
}

/** The signals of each block, a row of numbers each, and its words. */
export interface Signals {
  readonly rows: readonly Float64Array[]
  readonly tokens: readonly Tokens[]
}

/** A paragraph is shorter; what a longer line says beyond tells nothing more. */
const MOST = 5000
/** Rules name short lines: what is longer than this is prose, whatever word it holds. */
const RULED = 600

/** A cue stands near a line's beginning, or the line is prose. */
const CUED = 1500

/** Looks at each block by itself, and at where its words stand again. */
export function toSignals(blocks: readonly TextBlock[], lexicon: Lexicon): Signals {
  const tokens = blocks.map(tokensOf)
  const repeats = repeatsOf(blocks)
  const runs = toRuns(blocks)
  const rows = blocks.map((block, index) => {
    const [own, repeat] = [tokens[index], repeats[index]]
    if (!own || !repeat) throw new Error('a block without words')
    const text = block.text.slice(0, MOST)
    return toRow({
      text,
      opening: text.slice(0, CUED),
      end: text.slice(-12),
      sieved: sieve(text),
      marks: countMarks(text),
      count: own.count,
      total: Math.max(1, own.hashes.length),
      kinds: own.counts,
      label: text.length < RULED ? ruleOf(block)?.label : undefined,
      weight: weigh(own, lexicon),
      sites: text.length < 120 ? lexicon.sitesOf(foldFurniture(text)) : 0,
      isSpacedAbove: block.spaced,
      isSpacedBelow: blocks[index + 1]?.spaced ?? true,
      run: runs[index] ?? 1,
      repeat,
    })
  })
  return { rows, tokens }
}

function weigh({ hashes }: Tokens, lexicon: Lexicon): number {
  let weight = 0
  for (const word of hashes) weight += lexicon.weightOf(word)
  return weight
}

function countMarks(text: string): Marks {
  let [digits, commas, quotes, separators] = [0, 0, 0, 0]
  for (let index = 0; index < text.length; index++) {
    const kinds = kindsOf(text.charCodeAt(index))
    if ((kinds & (NUMBER | COMMA | QUOTE | SEPARATOR)) === 0) continue
    if ((kinds & NUMBER) !== 0) digits++
    if ((kinds & COMMA) !== 0) commas++
    if ((kinds & QUOTE) !== 0) quotes++
    if ((kinds & SEPARATOR) !== 0) separators++
  }
  return { digits, commas, quotes, separators }
}

function toRow(line: LineView): Float64Array {
  const row = new Float64Array(SIGNALS.length)
  for (let index = 0; index < row.length; index++) row[index] = SIGNALS[index]?.of(line) ?? 0
  return row
}

/** A line of furniture as it is counted over sites: lower case, digits as `#`. */
export function foldFurniture(text: string): string {
  return text.toLowerCase().replace(/\d/g, '#').replace(/\s+/g, ' ').trim()
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
