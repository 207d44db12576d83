import { findDates } from '../dates/dates.ts'
import { contentWords, countSpaced, fold } from '../lines/folded.ts'
import { LIST_MARKER } from '../lines/list-marker.ts'
import { countNames, nameBefore } from '../lines/name-before.ts'
import { oncePer } from '../lines/once.ts'
import { bucket, type Candidate } from './evidence.ts'
import { withoutName } from './named-title.ts'
import type { HeadBlock, HeadPage } from './page.ts'
import { toPath } from './paths.ts'
import { isSection } from './sections.ts'
import {
  hasBar,
  isFurniture,
  isPlea,
  ownEvidence,
  placeEvidence,
  tellsOf,
  wordEvidence,
} from './title-evidence.ts'

/** A title of a paragraph's length is none. */
const LONGEST = 220

/** So far into the text a title may stand, where lines above it were taken for the text's, */
const REACH = 6

/** or so much of the text may stand above it. */
const MOST_ABOVE = 0.35

/** `The Valley Post`, `Harbour Review`: two to five words, the last what newspapers are called. */
const PUBLICATION =
  /^(?:\p{Lu}\S{0,20} ){1,4}(?:Bulletin|Chronicle|Courier|Daily|Dispatch|Examiner|Gazette|Globe|Guardian|Herald|Journal|Ledger|Magazine|Mirror|News|Observer|Post|Press|Quarterly|Record|Register|Review|Standard|Star|Sun|Telegraph|Times|Today|Tribune|Weekly|World)$/u

/** Whether a line is a publication’s name above a line that can be the title. */
function isMasthead({ text, index, isInside }: HeadBlock, { blocks }: HeadPage): boolean {
  return !isInside && PUBLICATION.test(text) && blocks.slice(index + 1, index + 3).some(isOfHead)
}

/** No text, and worded like nothing else of the head: not even a person’s name. */
function isOfHead(line: HeadBlock | undefined): boolean {
  if (!line || line.isInside || line.words < 2 || line.byline || line.furniture || isDated(line))
    return false
  return !isSection(line.text) && (line.bare?.confidence ?? 0) <= 0.5
}

/** So many lines of the text that open with one name and a colon are a conversation’s. */
const TURNS = 3

function isTurn({ text, isInside }: HeadBlock, page: HeadPage): boolean {
  const name = isInside ? nameBefore(text) : undefined
  return name !== undefined && (speakersOf(page).get(name) ?? 0) >= TURNS
}

const speakersOf = oncePer(({ blocks }: HeadPage) =>
  countNames(blocks.flatMap(({ text, isInside }) => (isInside ? text : []))),
)

/** Reporters, each with a place, above a date. */
function isSent({ bare, index }: HeadBlock, { blocks }: HeadPage): boolean {
  const isPlaced =
    bare !== undefined &&
    bare.confidence > 0.5 &&
    bare.bylines.filter(({ role }) => role?.startsWith('in ')).length > 1
  return isPlaced && blocks.slice(index + 1, index + 3).some(({ dates }) => dates.length > 0)
}

/** What an archive says of its copy: `Saved from https://…`. */
const SAVED = /^(?:saved from|url source:|the wayback machine) .{0,5}https?:|^https?:\S+$/i

/** Where a page says in which collection of its site the article stands; the collection's name is on the next line. */
const WITHIN = /^published in:?$/i

/** What is said of a journal below its name: `Volume 14, Issue 3`, `Vol. 7 (2016)`. */
const VOLUME = /^(?:volume|vol\.|issue|band|jahrgang|tome) ?\d/i

/** Who publishes the page stands on the line below: `From:`, `Published by:` */
const FROM = /^(?:from|by|source|publisher|published by|issued by|herausgeber):$/i

/** Whether a line is the name of such a collection, or of a publisher, below what can be the title. */
function isWithin({ index, isInside }: HeadBlock, { blocks }: HeadPage): boolean {
  const above = blocks[index - 1]?.text ?? ''
  if (isInside || !(WITHIN.test(above) || FROM.test(above))) return false
  return blocks.slice(0, index - 1).some(isOfHead)
}

/** What journals call themselves; a book’s or an article’s title may as well stand above a volume or an issue. */
const JOURNAL =
  /\b(?:journal|review|annals|proceedings|transactions|quarterly|bulletin|magazine|annales|revue|zeitschrift|rivista|revista|acta|archiv)\b/i

/** Whether a line is a journal’s name above its volume; a book’s title stands so where no other can be one below. */
function isJournal({ index, text, isInside }: HeadBlock, { blocks, first }: HeadPage): boolean {
  if (isInside || !JOURNAL.test(text) || !VOLUME.test(blocks[index + 1]?.text ?? '')) return false
  return blocks.slice(index + 2, Math.max(index + 2, first)).some(isOfHead)
}

/** `Ada Winter and Edwin Ashe` below a line as long as titles are: nothing but the whole names of two people and more. */
function isAuthors({ bare, text, index, isInside }: HeadBlock, { blocks }: HeadPage): boolean {
  if (isInside || !bare || bare.confidence <= 0.5 || text.includes('&')) return false
  const areWhole = bare.bylines.every(({ name, kind }) => kind === 'person' && name.includes(' '))
  const above = blocks[index - 1]
  return bare.bylines.length > 1 && areWhole && isOfHead(above) && (above?.words ?? 0) > 2
}

/** `1 of 4`, `1 of 4 |`: of pictures, or of pages. */
const COUNTED = /^\d{1,3} (?:of|von|de|sur|di|van|из) \d{1,3}(?: ?\|)?$/i

/** Three cells and more of a table: `README.md`, who changed it, and when. */
const isRow = ({ text }: HeadBlock) => text.split('\t', 4).length > 2

/** `2`, `IV.`, `Prologue`, `Chapter One`: a part’s. */
const SECTION_NUMBER =
  /^(?:(?:\d{1,2}|[ivxlc]{1,6})[.)]?|prologue|preface|foreword|epilogue|(?:no|nr|vol|issue|number)\.? ?#?\d{1,5}|(?:chapter|part|kapitel|teil|chapitre) \S{1,12})$/i

/** What announces the title below it, as Iranian agencies do, ends so: `… خبر داد؛`. In other scripts a title may end in a colon. */
const KICKER = /\p{Script=Arabic}\s?:$|؛$/u

function isKicker({ text, index, isInside }: HeadBlock, { blocks }: HeadPage): boolean {
  if (isInside || !KICKER.test(text)) return false
  const below = blocks[index + 1]
  return below !== undefined && isOfHead(below) && below.words > 2 && !KICKER.test(below.text)
}

/** Whether a line says something else than the title by its words, or by the lines beside it. */
const isElse = (line: HeadBlock, page: HeadPage): boolean =>
  SECTION_NUMBER.test(line.text) ||
  SAVED.test(line.text) ||
  COUNTED.test(line.text.trim()) ||
  isRow(line) ||
  [isTurn, isSent, isWithin, isJournal, isAuthors, isMasthead, isKicker].some((is) =>
    is(line, page),
  )

/** A path through the site that ends before the title: `Home / Essays`. Where no other line can be the title, it is none. */
function isPath({ text }: HeadBlock): boolean {
  const last = toPath(text)?.at(-1)
  return last !== undefined && countSpaced(last) <= 3
}

function withoutPaths({ first }: HeadPage, lines: readonly HeadBlock[]): readonly HeadBlock[] {
  const others = lines.filter((line) => !isPath(line))
  const isLeft = others.some((line) => (!line.isInside || line.index === first) && isEligible(line))
  return isLeft ? others : lines
}

/** Every line that can be the title, with what speaks for and against it. */
export function titleCandidates(page: HeadPage): Candidate<string>[] {
  const end = page.first < 0 ? REACH : page.first + REACH
  const lines = withoutPaths(
    page,
    page.around
      .filter(({ index, textAbove }) => index < end || textAbove < MOST_ABOVE)
      .filter((line) => line.text.length <= LONGEST && (!line.isInside || isHeadline(line)))
      .filter((line) => !isElse(line, page)),
  )
  const eligible = lines.filter((line) => isEligible(line))
  const above = eligible.filter((line) => !line.isInside)
  const longest = Math.max(...above.map(({ text }) => text.length))
  const firstEligible = eligible[0]?.index ?? Infinity
  const anchor = lines.find((line) => line.index > firstEligible && tellsOf(line))
  const beforeAnchor = eligible.filter(({ index }) => index < (anchor?.index ?? 0))
  return lines.map((line, nth) => ({
    block: line.index,
    value: toValue(line, page),
    evidence: [
      'a line of the head',
      ...ownEvidence(line),
      ...wordEvidence(line, page),
      ...placeEvidence(line, page),
      ...neighbourEvidence(line, lines[nth - 1], lines[nth + 1], page),
      bucket(line.textAbove, [
        [0, 'no text above'],
        [0.05, 'little text above'],
        [0.15, 'a tenth of the text above'],
        [1, 'some text above'],
      ]),
      ...(line.text.length === longest && !line.isInside
        ? ['the longest line above the text']
        : []),
      nthEvidence(eligible.indexOf(line)),
      ...(line === above.at(-1) ? ['the last line of a title’s length above the text'] : []),
      ...(line === beforeAnchor.at(-1)
        ? ['the nearest of a title’s length above the byline or date']
        : []),
      ...(line === beforeAnchor.at(-2)
        ? ['the second of a title’s length above the byline or date']
        : []),
    ],
  }))
}

/** A title before a bar or a dash: it is cut there where either side is a line of its own elsewhere, or a date stands behind. */
const BAR = /^(.{8,}\S)\s{1,5}[|–—»·/-]\s{1,5}(\S[^|–—»·/]{0,40})$/u

/** What parts a path through the site: `Home / Essays / The quiet pond`. The title stands behind the last. */
const PATH_MARK = /[/›»>]/u

function toValue({ text }: HeadBlock, { counts }: HeadPage): string {
  const plain = withoutName(text.replace(LIST_MARKER, ''))
  const [last = '', ...above] = plain.split(PATH_MARK).reverse()
  const end = last.trim()
  if (above.length > 0 && end.length > 7 && counts.has(fold(end))) return end
  if (!hasBar(plain)) return plain
  const [, title, rest] = BAR.exec(plain) ?? []
  if (title === undefined || rest === undefined) return plain
  // `Chapter 6 - The Long Rain`: the number is no title.
  if (SECTION_NUMBER.test(title)) return counts.has(fold(rest)) ? rest : plain
  const isDate = findDates(rest).some(({ date }) => date.text.length === rest.length)
  return isDate || counts.has(fold(rest)) || counts.has(fold(title)) ? title : plain
}

/** Among the text's lines: one that ends no sentence. */
const isHeadline = ({ text, words }: HeadBlock) => words < 30 && !/[.:,;…]["”’)]*$/.test(text)

/** Long enough for a title and not worded like anything else. */
function isEligible(line: HeadBlock): boolean {
  return (
    line.words > 2 &&
    !isFurniture(line) &&
    !line.byline &&
    !isDated(line) &&
    !isPlea(line.text) &&
    line.words < 30
  )
}

const isDated = ({ dates, text }: HeadBlock) => (dates[0]?.date.text.length ?? 0) > text.length / 2

/** A subtitle stands right below the title: of two lines of a title's length the first is likelier. */
function neighbourEvidence(
  own: HeadBlock,
  above: HeadBlock | undefined,
  below: HeadBlock | undefined,
  page: HeadPage,
): string[] {
  const isNear = (other: HeadBlock | undefined): other is HeadBlock =>
    other !== undefined &&
    other.folded !== own.folded &&
    Math.abs(other.index - own.index) === 1 &&
    !LIST_MARKER.test(other.text) &&
    isEligible(other)
  return [
    ...(isNear(above)
      ? [
          speaksOfText(above, page)
            ? 'a likely title right above'
            : 'a line of a title’s length right above',
        ]
      : []),
    ...(isNear(below)
      ? [
          own.words < 5 && below.words < 18 && speaksOfText(below, page)
            ? 'a few words, a likely title right below'
            : below.words > own.words || /[.]$/.test(below.text)
              ? 'a longer line of a title’s length right below'
              : 'a line of a title’s length right below',
        ]
      : []),
  ]
}

function speaksOfText({ text, words }: HeadBlock, { vocabulary }: HeadPage): boolean {
  const own = contentWords(text)
  return (
    words > 3 && own.filter((word) => vocabulary.has(word)).length >= Math.max(2, own.length * 0.6)
  )
}

function nthEvidence(nth: number): string {
  return bucket(nth, [
    [-1, 'not of a title’s length or words'],
    [0, 'the first line of a title’s length'],
    [1, 'the second line of a title’s length'],
    [3, 'the third or fourth line of a title’s length'],
    [Infinity, 'a later line of a title’s length'],
  ])
}
