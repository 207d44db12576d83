import type { Span } from './match.ts'

/** A piece of a passage: text, marked or not. */
export type Piece = readonly [text: string, marked: boolean]

/** Sentences of a text in which something was found, neighbours together. */
export interface Passage {
  readonly pieces: readonly Piece[]
  /** The first place marked in it. */
  readonly first: Span
}

/** Characters kept before, between and after the marks of a passage. */
const BEFORE = 120
const BETWEEN = 220
const AFTER = 150
/** Sentences next to one another make one passage up to this many marks. */
const TOGETHER = 3

const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+(?=["'“‘«([]?[\p{Lu}\p{N}])|[。！？]/gu

/** `Sept. 22`, `Dr. Lund`, `J. R. Holm`: a point that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s"“‘(«])(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Rev|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|\p{Lu})\.\s+$/u

/** Where a sentence of a text ends, and the next begins. */
function sentenceEnds(text: string): number[] {
  return [...text.matchAll(SENTENCE_END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => !ABBREVIATION.test(text.slice(Math.max(0, end - 12), end)))
}

/** Cuts a text to the sentences that hold its spans; long stretches without a mark are cut at words, with ` … `. */
export function toPassages(text: string, spans: readonly Span[]): Passage[] {
  const starts = [0, ...sentenceEnds(text)]
  const sentenceOf = (offset: number) => starts.findLastIndex((start) => start <= offset)
  const groups: { spans: Span[]; last: number }[] = []
  for (const span of spans) {
    const group = groups.at(-1)
    const last = sentenceOf(span.end - 1)
    const isNear = group !== undefined && sentenceOf(span.start) <= group.last + 1
    if (isNear && (group.spans.length < TOGETHER || sentenceOf(span.start) <= group.last)) {
      group.spans.push(span)
      group.last = last
    } else groups.push({ spans: [span], last })
  }
  return groups.flatMap(({ spans: marked, last }) => {
    const [first] = marked
    if (first === undefined) return []
    const from = starts[sentenceOf(first.start)] ?? 0
    return [{ first, pieces: toPieces(text, marked, from, starts[last + 1] ?? text.length) }]
  })
}

function toPieces(text: string, spans: readonly Span[], from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const { start, end } of spans) {
    const between = text.slice(at, start)
    pieces.push([at === from ? keepEnd(between) : keepEnds(between), false])
    pieces.push([text.slice(start, end), true])
    at = end
  }
  pieces.push([keepStart(text.slice(at, to).trimEnd(), to < text.length), false])
  return pieces.filter(([piece]) => piece !== '')
}

function keepEnd(text: string): string {
  return text.length <= BEFORE ? text : `… ${endOf(text, BEFORE)}`
}

function keepEnds(text: string): string {
  if (text.length <= BETWEEN) return text
  return `${startOf(text, BETWEEN / 2)} … ${endOf(text, BETWEEN / 2)}`
}

function keepStart(text: string, goesOn: boolean): string {
  if (text.length <= AFTER)
    return goesOn && !/[.!?…。！？]["'”’»)\]]*$/u.test(text) ? `${text} …` : text
  return `${startOf(text, AFTER)} …`
}

/** At most so many UTF-16 code units of a longer text, cut at a space, or between characters where there is none. */
function startOf(text: string, most: number): string {
  const cut = text.lastIndexOf(' ', most)
  return cut > 0 ? text.slice(0, cut) : text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}

/** The same of its end. */
function endOf(text: string, most: number): string {
  const start = text.indexOf(' ', text.length - most) + 1
  const isInside = start > 0 && start < text.length
  return isInside ? text.slice(start) : text.slice(-most).replace(/^[\udc00-\udfff]/, '')
}
