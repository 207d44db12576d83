import type { SourceLine } from './lines.ts'
import { LIST_MARKER } from './list-marker.ts'
import { hasCells } from './rows.ts'

/** How a capture's paragraphs were broken into lines. */
interface Wrap {
  /** No line runs past it but a few that could not be broken. */
  readonly column: number
  /**
   * So much of the column a line fills that another goes on from. Less than all of it where the letters of the page had widths of
   * their own, as in what is copied from a PDF.
   */
  readonly full: number
}

/** Lines are broken at a column between these; where more than a few are longer, the capture is not soft-wrapped. */
const COLUMN = { least: 45, most: 100, longer: 0.03 }

/**
 * A line of a page with letters of many widths is full at so much of the longest. So many lines at least, and so great a share, run on
 * into the next, and of these so great a share before the column.
 */
const RAGGED = { full: 0.8, least: 5, share: 0.45, early: 0.1, prose: 0.14 }

/** A sentence ends amid the line: lists and verses have few such lines. */
const SENTENCES = /\p{Ll}[.!?:]["”’»)]? \p{Lu}/u

/** Joins the lines of each run that were broken at a column; every other line stands alone. */
export function unwrap(runs: readonly SourceLine[][]): SourceLine[][][] {
  const wrap = findWrap(runs)
  return runs.map((run) => split(run, wrap))
}

/** The wrap of a capture; undefined for one that isn't soft-wrapped. */
function findWrap(runs: readonly SourceLine[][]): Wrap | undefined {
  const widths = runs.flat().filter(isBreakable).map(widthOf)
  const usual = widths.filter((width) => width <= COLUMN.most)
  if (widths.length - usual.length > widths.length * COLUMN.longer) return undefined
  const column = usual.reduce((longest, width) => Math.max(longest, width), 0)
  if (column < COLUMN.least) return undefined
  const wide = runs
    .flatMap((run) => run.slice(1).map((next, index): Pair => [run[index] ?? next, next]))
    .filter(([line, next]) => isBreakable(line) && !isRule(next) && widthOf(line) > column / 2)
    .filter((pair) => !pair.every(isNamedValue))
  const [plain, ragged] = [
    { column, full: 1 },
    { column, full: RAGGED.full },
  ]
  const running = wide.filter(([line, next]) => runsOn(line, next))
  const early = running.filter(([line, next]) => !isFull(line, next, plain))
  const isRagged =
    running.length >= RAGGED.least &&
    running.length > wide.length * RAGGED.share &&
    early.length > running.length * RAGGED.early &&
    wide.filter(([line]) => SENTENCES.test(line.text)).length > wide.length * RAGGED.prose
  if (isRagged && isBrokenAt(ragged, wide)) return ragged
  return isBrokenAt(plain, wide) ? plain : undefined
}

/** A line and the one that follows it. */
type Pair = readonly [line: SourceLine, next: SourceLine]

/** `Date: May 4, 2021`, as the head of a mail has it: a line of its own, however long. */
const isNamedValue = ({ text }: SourceLine) =>
  /^\p{Lu}[\p{L}-]{1,24}(?: \p{L}{2,12})?: \S/u.test(text)

/** Whether of the lines that another follows most were full, and ended amid a sentence. */
function isBrokenAt(wrap: Wrap, wide: readonly Pair[]): boolean {
  const full = wide.filter(([line, next]) => isFull(line, next, wrap))
  const broken = full.filter(([line]) => !STOP.test(line.text))
  return full.length >= 3 && broken.length > full.length / 2 && full.length > wide.length * 0.6
}

const STOP = /[.!?:;…]["”’»)]{0,3}\s*$/

/** Whether a sentence that a line leaves open goes on in small letters on the next. */
function runsOn(line: SourceLine, next: SourceLine): boolean {
  return !STOP.test(line.text) && /^\s*\p{Ll}/u.test(next.text)
}

/** Whether a line could have been broken: a single address, or a rule of dashes, says nothing of the column. */
function isBreakable(line: SourceLine): boolean {
  return /\S\s+\S/.test(line.text) && !isRule(line)
}

/** A line drawn of dashes or the like, as above a signature. */
function isRule({ text }: SourceLine): boolean {
  return /^[\s\-_=*~+#.–—]{4,}$/.test(text)
}

/** Whether the next line's first word would not have fitted at the end of this one, or part of it did. */
function isFull(line: SourceLine, next: SourceLine, { column, full }: Wrap): boolean {
  if (isHyphenated(line)) return widthOf(line) > column * RAGGED.full
  const word = next.text.trim().split(/\s/, 1)[0] ?? ''
  return widthOf(line) + 1 + word.length > column * full
}

const isHyphenated = ({ text }: SourceLine) => /\p{L}[-\u00ad]$/u.test(text.trimEnd().slice(-3))

function widthOf(line: SourceLine): number {
  return line.text.trimEnd().length
}

/** A run's lines, each alone, or joined where they were broken at the column. */
function split(run: readonly SourceLine[], wrap: Wrap | undefined): SourceLine[][] {
  const parts: SourceLine[][] = []
  for (const line of run) {
    const part = parts.at(-1)
    const last = part?.at(-1)
    if (part && last && wrap && goesOn(last, line, wrap)) part.push(line)
    else parts.push([line])
  }
  return parts
}

function goesOn(last: SourceLine, line: SourceLine, wrap: Wrap): boolean {
  if (isNamedValue(last) && isNamedValue(line)) return false
  if (isApart(last) || isApart(line) || LIST_MARKER.test(line.text.trim())) return false
  if (isCapitals(last) !== isCapitals(line)) return false
  if (wrap.full === 1) return isFull(last, line, wrap) && !opensParagraph(last, line)
  if (runsOn(last, line)) return widthOf(last) > wrap.column / 2 && !isCentred(last, line, wrap)
  return widthOf(last) > wrap.column * wrap.full && !opensParagraph(last, line)
}

/** Words in capitals alone, as a page's head has them. */
const isCapitals = ({ text }: SourceLine) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)

/** A line in the middle of the page, above one that begins at its edge. */
const isCentred = (last: SourceLine, line: SourceLine, { column }: Wrap) =>
  indentOf(last) > indentOf(line) + column / 8

/** A rule, the number of a page, or a row of a table. */
const isApart = (line: SourceLine) =>
  isRule(line) || /^\s*\d{1,4}\s*$/.test(line.text) || hasCells(line.text)

/** A sentence has ended, and the next line is set in. */
function opensParagraph(last: SourceLine, line: SourceLine): boolean {
  return (
    STOP.test(last.text) &&
    indentOf(line) > indentOf(last) + 1 &&
    !LIST_MARKER.test(last.text.trim())
  )
}

const indentOf = ({ text }: SourceLine) => text.length - text.trimStart().length

/** A word that is broken at a line's end, and the letters it goes on with. */
const BROKEN = /(?:^|[\s(“"‘'])(\p{L}*\p{Ll}{2})-$/u
const REST = /^(\p{Ll}{2,})(?![\p{L}-])/u

/** What goes on behind a hyphen that stands for a part of a word: `first- and second-class`. */
const SUSPENDED =
  /^(?:and|or|to|und|oder|bis|sowie|bzw|wie|als|et|ou|y|e|o|en|of|och|og)(?![\p{L}-])/u

/** First halves of words that are written with a hyphen anywhere. */
const HALVES = new Set(
  'all au celle celui ceux co cross de ever ex far first full half high ill là long low mid multi new non old one open own part peut post pre quasi second self semi short so still sub then third three top two twenty thirty forty fifty sixty seventy eighty ninety vice well wide would'.split(
    ' ',
  ),
)

/** Words with a hyphen that stand whole on a line, in lower case; none where no line ends in a hyphen. */
export function findCompounds(lines: readonly SourceLine[]): ReadonlySet<string> {
  if (!lines.some(isHyphenated)) return new Set()
  const words = lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [])
  return new Set(words.filter((word) => word.includes('-')))
}

/**
 * The lines' words in one: with a space between, but none behind a hyphen, and without a hyphen that only breaks a word. It is one
 * of the word's own where the capture has the word with it elsewhere.
 */
export function joinLines(texts: readonly string[], compounds: ReadonlySet<string>): string {
  return texts.reduce((before, next, at) => {
    const last = texts[at - 1] ?? ''
    if (
      !/[\p{L}\p{N}][-\u00ad]$/u.test(last) ||
      !/^[\p{L}\p{N}]/u.test(next) ||
      SUSPENDED.test(next)
    )
      return `${before} ${next}`
    const half = BROKEN.exec(last)?.[1]
    const rest = REST.exec(next)?.[1]
    const isOne = half !== undefined && rest !== undefined && !HALVES.has(half.toLowerCase())
    const isCompound = compounds.has(`${half}-${rest}`.toLowerCase())
    return (isOne && !isCompound) || before.endsWith('\u00ad')
      ? `${before.slice(0, -1)}${next}`
      : before + next
  })
}
