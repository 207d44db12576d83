import { type Extract, toOpener } from '../../src/capture/inputs/html-extract.ts'
import { toVisible, type VisibleLine } from '../../src/capture/inputs/html-text.ts'
import { foldLine, shinglesOf } from './align.ts'
import type { Guess, Mark } from './guessed.ts'
import { withoutFurniture } from './plain-furniture.ts'

/** Both extractors keep so much of the same text (F1 of words), and no less of it than this. */
const AGREED = { f1: 0.9, words: 120 }
/** So much of a line's text stands in what an extractor keeps, where it doesn't stand there whole. */
const MOSTLY = 0.7

/** A capture of a page, and a mark for each of its lines, blank ones and all. */
export interface MarkedCapture {
  readonly text: string
  readonly marks: string
}

/** What a saved page's folder is called, by the path of its file. */
export const pageNameOf = (path: string): string => path.replace(/[^\p{L}\p{N}.-]+/gu, '_')

/** A page of visible lines as a capture of it would be saved, and the mark of each line of that. */
export function toCapture(lines: readonly VisibleLine[], marks: readonly Mark[]): MarkedCapture {
  const rows = lines.flatMap(({ text }, index) => {
    const isApart = index > 0 && [lines[index - 1], lines[index]].some(isParagraph)
    const row = [text.replace(/[\u2028\u2029\u0085\v\f]/g, ' '), marks[index] ?? '?'] as const
    return isApart ? [['', '?'] as const, row] : [row]
  })
  return {
    text: rows.map(([text]) => `${text}\n`).join(''),
    marks: rows.map(([, mark]) => mark).join(''),
  }
}

const isParagraph = (line: VisibleLine | undefined) =>
  /^(?:p|h[1-6]|blockquote)$/.test(line?.element ?? '')

/** Whether each line stands in what an extractor keeps of the page. */
function keeps(lines: readonly VisibleLine[], content: Element | undefined): boolean[] {
  const kept = content ? toVisible(content).map(({ text }) => foldLine(text)) : []
  const [whole, shingles] = [new Set(kept), shinglesOf(kept.join(' \u0000 '))]
  return lines.map(({ text }) => {
    const folded = foldLine(text)
    if (whole.has(folded)) return true
    const own = [...shinglesOf(folded)]
    return own.length >= 4 && own.filter((each) => shingles.has(each)).length >= MOSTLY * own.length
  })
}

/** A table's cells and the terms of a list are the article's on one page and furniture on the next. */
const UNSURE = /^(?:td|th|dd|dt)$/

function toMark({ kind, element }: VisibleLine, one: boolean, other: boolean): Mark {
  if (kind === 'caption') return '-'
  return one !== other || UNSURE.test(element) ? '?' : one ? '+' : '-'
}

/** A page's visible lines, and which of them each extractor keeps. */
interface Look {
  readonly lines: readonly VisibleLine[]
  readonly one: readonly boolean[]
  readonly other: readonly boolean[]
}

function isAgreed({ lines, one, other }: Look): boolean {
  const count = (kept: readonly (boolean | undefined)[]) =>
    lines.reduce((sum, { text }, index) => sum + (kept[index] ? text.split(' ').length : 0), 0)
  const both = count(one.map((is, index) => is && other[index]))
  return both >= AGREED.words && 2 * both >= AGREED.f1 * (count(one) + count(other))
}

function toMarked({ lines, one, other }: Look) {
  return toCapture(
    lines,
    lines.map((line, index) => toMark(line, one[index] ?? false, other[index] ?? false)),
  )
}

/** A page to learn from, made of a saved one. */
export interface Guessed {
  readonly guess: Guess
  /** Without the page's plainest furniture. */
  readonly capture: string
  /** All of its visible text. */
  readonly full: string
  /** How the first extractor's text begins: that of a page saved twice begins the same. */
  readonly said: string
}

/**
 * What two extractors agree on of a saved page: a good guess of what its article is. Undefined where they find little, or
 * don't agree. `name` stands for the host of a page that doesn't say its own.
 */
export function guess(
  html: string,
  name: string,
  extractors: readonly [Extract, Extract],
): Guessed | undefined {
  const open = toOpener(html)
  const contents = extractors.map((extract) => {
    const found = extract(open)
    return found && 'content' in found ? found.content : undefined
  })
  const look = (body: Element): Look => {
    const lines = toVisible(body)
    const [one = [], other = []] = contents.map((content) => keeps(lines, content))
    return { lines, one, other }
  }
  const document = open()
  const host = hostOf(document) ?? name
  const whole = look(document.body)
  if (!isAgreed(whole)) return
  const full = toMarked(whole)
  const capture = toMarked(look(withoutFurniture(document.body)))
  const said = whole.lines.flatMap(({ text }, index) => (whole.one[index] ? text : []))
  return {
    guess: { host, capture: capture.marks, 'capture-full': full.marks },
    capture: capture.text,
    full: full.text,
    said: said.join(' ').slice(0, 300),
  }
}

/** The host that the page says it is of. */
function hostOf(document: Document): string | undefined {
  const said = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ]
  return said
    .flatMap((url) => (url && URL.canParse(url) ? new URL(url).hostname : []))
    .find(Boolean)
}
