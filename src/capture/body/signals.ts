import type { Label } from '../../labels.ts'
import * as pattern from '../lines/line-patterns.ts'
import { LIST_MARKER } from '../lines/list-marker.ts'
import type { Marks } from '../lines/marks.ts'
import type { Repeat } from '../lines/repeats.ts'
import { countCode } from '../lines/rows.ts'
import { isLeft, toSieve } from '../lines/sieve.ts'
import type { WordCounts } from '../lines/word-counts.ts'
import { CUES } from './cues.ts'

/** All that a signal may look at. */
export interface LineView {
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
  /** The sum of the weights of phrases that stand beside articles: 0 and less. */
  readonly phrases: number
  readonly sites: number
  readonly isSpacedAbove: boolean
  readonly isSpacedBelow: boolean
  /** The number of lines that stand together with it. */
  readonly run: number
  readonly repeat: Repeat
}

interface Signal {
  /** It stands in the model; `FEATURE_WORDS` has a reader's words for it. */
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
  pattern.POST,
  ...CUES.map((cue) => cue.pattern),
]
/** Tells which of them a line may have. */
export const sieve = toSieve(SIEVED)

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
  flag('part of a shown post', has(pattern.POST)),
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
  amount('phrases of furniture', ({ phrases }) => Math.max(-10, phrases)),
  flag('space above', ({ isSpacedAbove }) => isSpacedAbove),
  flag('space below', ({ isSpacedBelow }) => isSpacedBelow),
  amount('lines together', ({ run }) => Math.log1p(run)),
  amount('lines of the same words', ({ repeat }) => Math.log1p(repeat.others)),
  flag('said before', ({ repeat }) => repeat.isAgain),
  flag('part of another line', ({ repeat }) => repeat.partOf !== undefined),
  amount('lines of the same opening', ({ repeat }) => Math.log1p(repeat.openings)),
  flag('a link of a comment', (line) => line.text.length < 60 && isReply(line)),
  amount('code', ({ text }) => Math.min(8, countCode(text))),
  flag('within quotes', ({ text }) => pattern.QUOTED.test(text)),
  ...CUES.map((cue) => flag(cue.name, has(cue.pattern, 'opening'))),
]

/** The place of a signal in a row. Throws for a name that isn't in the table. */
export function signalAt(name: string): number {
  const index = SIGNALS.findIndex((signal) => signal.name === name)
  if (index < 0) throw new Error(`no signal is called ${name}`)
  return index
}
