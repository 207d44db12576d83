import { isCueWord } from '../dates/cues.ts'
import type { FoundDate } from '../dates/dates.ts'
import { LIST_MARKER } from '../lines/list-marker.ts'
import { oncePer } from '../lines/once.ts'
import { POST_SIGNATURE } from '../lines/post-signature.ts'
import { isReference as isWikiReference } from '../lines/wiki.ts'
import { bucket, type Candidate } from './evidence.ts'
import type { HeadBlock, HeadPage } from './page.ts'
import { tellsOfPicture } from './pictures.ts'
import { fromText, fromTitle } from './places.ts'

/** Every date of the page's short lines, with what speaks for and against its being that of publication. */
export function dateCandidates(page: HeadPage, title: number): Candidate<FoundDate>[] {
  // The page's own clock says when the page was saved, nothing of the article.
  const dated = page.around.filter(
    (line) =>
      line.dates.some((date) => !isOther(line, date, page)) &&
      !POST_SIGNATURE.test(line.text) &&
      !ISSUE.test(line.text) &&
      !isReference(line) &&
      !isSpan(line) &&
      !isValue(line) &&
      !isProse(line),
  )
  const days = dated.flatMap(({ dates }) => dates.map(dayOf))
  const published = new Set(
    dated.flatMap((line) =>
      line.textAbove > 0.01 && line.textAbove < 1
        ? []
        : line.dates.filter((date) => cueFor(line, date, page) === 'published').map(dayOf),
    ),
  )
  const seen = { first: dated[0], days, dated, published }
  return dated.flatMap((line) =>
    line.dates.flatMap((value, nth) => {
      if (isOther(line, value, page)) return []
      const evidence = [
        'a date of the page',
        ...ownEvidence(line, value, page),
        ...amongEvidence(line, nth),
        ...pageEvidence(line, nth, seen),
        ...placeEvidence(line, page, title),
      ]
      return [{ block: line.index, value, evidence }]
    }),
  )
}

/** A printed issue has a date of its own: `Cover of the May 4, 2021, issue`, `in the print edition of May 4, 2021`. */
const ISSUE = /\b(?:issue|print edition|cover of)\b/i

/** A date in the middle of a sentence is that of what the sentence tells: an event, a picture. */
const isProse = (line: HeadBlock) =>
  !line.byline && line.dates.every(({ cue }) => cue === 'none') && restOf(line) > 8

/** A book or a page that the article refers to has a date of its own: `^ Tarrant (2009), pp. 90–104`. */
const isReference = ({ text, textAbove }: HeadBlock) =>
  isWikiReference(text) || (textAbove === 1 && /\bISBN\b|\bpp?\. ?\d|\bdoi\b/.test(text))

/** Amid the text a date among signs of code is a value of it: `count --from 2008-09-01 > nights.csv`. */
const isValue = ({ text, textAbove }: HeadBlock) =>
  textAbove > 0.02 && textAbove < 1 && / --\w|[<>={}]/.test(text)

/** From one day to another: of an exhibition, of an archive's copies of the page. */
function isSpan({ text, dates }: HeadBlock): boolean {
  const [first, second] = dates
  if (!first || !second || dayOf(first) === dayOf(second)) return false
  const isBare = dates.every(({ cue }) => cue === 'none')
  return isBare && /^\s?(?:[-–—]|to|until)\s?$/.test(text.slice(first.end, second.start))
}

/** What else is said to have happened on a day: `Received 3 September 2015`, `Joined: Feb 2011`. */
const OTHER =
  /\b(?:received|accepted|argued|heard|joined|member since|registered|born|died|founded|established|expires?|deadline)\b[^,;|]{0,20}$/i

/** Whether a date is the page's own clock, that of an archive's copy, or of something else by the word before it. */
const isOther = (line: HeadBlock, date: FoundDate, page: HeadPage) =>
  isClock(date) || OTHER.test(line.text.slice(0, date.start)) || isOfSnapshot(line, page)

/** What an archive says around the day on which it copied the page. */
const SNAPSHOT =
  /^(?:no other snapshots from this url|all snapshots|webpage capture|saved from|\d[\d,]* captures?)\b/i
const BESIDE_SNAPSHOT = 1

/** Whether a line is the day on which an archive copied the page. */
export const isOfSnapshot = ({ index, isInside, words }: HeadBlock, { blocks }: HeadPage) =>
  !isInside &&
  words < 12 &&
  blocks
    .slice(Math.max(0, index - BESIDE_SNAPSHOT), index + BESIDE_SNAPSHOT + 1)
    .some(({ text }) => SNAPSHOT.test(text))

interface Seen {
  /** The first line with a date. */
  readonly first: HeadBlock | undefined
  readonly days: readonly string[]
  readonly dated: readonly HeadBlock[]
  /** Days that are said to be of publication. */
  readonly published: ReadonlySet<string>
}

/** What the page's other dates say of this one. */
function pageEvidence(line: HeadBlock, nth: number, seen: Seen): string[] {
  const { first, days, dated, published } = seen
  const date = line.dates[nth]
  const own = date ? dayOf(date) : ''
  const isBelow = line.textAbove === 1
  const below = isBelow ? dated.filter(({ textAbove }) => textAbove === 1) : []
  return [
    ...(line === first && nth === 0 ? ['the first date of the page'] : []),
    ...(days.filter((day) => day === own).length > 1 ? ['the same day is said again'] : []),
    ...(below.length > 3 ? ['one of many dates below the text'] : []),
    ...(published.size > 0 && !published.has(own) ? ['another day is said to be published'] : []),
  ]
}

const isClock = ({ isDouble, cue }: FoundDate) => isDouble || cue === 'captured'

/** The day, or as much of it as is known: two dates of one day say the same. */
export const dayOf = ({ date }: FoundDate) => date.value.slice(0, 10)

/** What the date's line says that it is the date of, or the line above, if that is all it says. */
export function cueFor(line: HeadBlock, date: FoundDate, { blocks }: HeadPage) {
  if (date.cue !== 'none') return date.cue
  const isFirst = date === line.dates[0]
  return isFirst ? (blocks[line.index - 1]?.dateCue ?? 'none') : 'none'
}

function ownEvidence(line: HeadBlock, found: FoundDate, page: HeadPage) {
  const cue = cueFor(line, found, page)
  const { precision } = found.date
  return [
    `said to be ${cue === 'none' ? 'of nothing' : cue}`,
    precision === 'minute' ? 'with a clock time' : `a ${precision}`,
    ...(found.weekday === undefined ? [] : ['with its weekday']),
    ...(found.readings ? ['of uncertain order'] : []),
    ...(found.date.text.length > line.text.length * 0.7 ? ['alone on its line'] : []),
    bucket(line.words, [
      [6, 'a short line'],
      [14, 'a line of some words'],
      [Infinity, 'a long line'],
    ]),
    bucket(restOf(line), [
      [0, 'no word beside it'],
      [2, 'a word or two beside it'],
      [5, 'some words beside it'],
      [Infinity, 'a sentence around it'],
    ]),
    ...(tellsOfPicture(line.text) ? ['a caption’s line'] : []),
    ...(line.byline ? ['beside the author’s name'] : []),
    ...(LIST_MARKER.test(line.text) ? ['a list item'] : []),
    ...(/@\w|https?:|©|\bsays\b/.test(line.text) ? ['a post’s or comment’s line'] : []),
    ...(line.furniture ? [`worded like furniture`] : []),
  ]
}

/** How many words a line has beside its dates, their cues and the names after “by”. */
const restOf = oncePer(({ text, dates, byline }: HeadBlock): number => {
  const cut = dates.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  )
  const names = byline?.bylines.flatMap(({ name }) => name.split(/\s+/)).length ?? 0
  const words = (cut.match(/[\p{L}\p{M}]{2,}/gu) ?? []).filter((word) => !isCueWord(word))
  return Math.max(0, words.length - names)
})

function amongEvidence({ dates }: HeadBlock, nth: number): string[] {
  if (dates.length < 2) return []
  const days = dates.map(dayOf)
  const own = days[nth] ?? ''
  return [
    nth === 0 ? 'the first date of its line' : 'not the first date of its line',
    days.every((day) => own <= day) ? 'the earliest of its line' : 'later than another of its line',
  ]
}

function placeEvidence(line: HeadBlock, page: HeadPage, title: number) {
  const near = page.blocks.slice(Math.max(0, line.index - 2), line.index + 3)
  return [
    ...fromTitle(page, title, line.index, ABOVE_TITLE),
    fromText(line, page, BESIDE_TEXT),
    ...(near.some((each) => each !== line && each.byline) ? ['near the author’s name'] : []),
    ...(near.some((each) => each.furniture === 'reading-time') ? ['near the reading time'] : []),
    ...(near.some((each) => each.furniture === 'comment') ? ['near a comment'] : []),
  ]
}

const ABOVE_TITLE = [
  [-4, 'far above the title'],
  [-2, 'a few lines above the title'],
] as const

const BESIDE_TEXT = {
  above: [
    [2, 'right above the text'],
    [6, 'a few lines above the text'],
    [Infinity, 'above the text'],
  ],
  below: [
    [2, 'right below the text'],
    [6, 'a few lines below the text'],
    [Infinity, 'far below the text'],
  ],
} as const
