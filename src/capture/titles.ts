import { bucket, type Candidate } from './evidence.ts'
import { contentWords, fold, type HeadBlock, type HeadPage } from './head-page.ts'
import { LIST_MARKER } from './kinds.ts'
import { isSection } from './sections.ts'

/** A title of a paragraph's length is none. */
const LONGEST = 220

/** So far into the text a title may stand, where lines above it were taken for the text's. */
const REACH = 6

/** What follows a title on its line: the site's name behind a bar or a dash. */
const BAR = /\s{1,20}[|–—»·/-]\s{1,20}/u

/** Every line that can be the title, with what speaks for and against it. */
export function titleCandidates(page: HeadPage): Candidate<string>[] {
  const end = page.first < 0 ? REACH : page.first + REACH
  const lines = page.around
    .filter(({ index }) => index < end)
    .filter((line) => line.text.length <= LONGEST && (!line.isInside || isHeadline(line)))
  const eligible = lines.filter((line) => isEligible(line))
  const above = eligible.filter((line) => !line.isInside)
  const longest = Math.max(...above.map(({ text }) => text.length))
  const anchor = lines.findIndex(
    (line) => tellsOf(line) && lines.some((other) => isEligible(other) && other.index < line.index),
  )
  const beforeAnchor = eligible.filter(({ index }) => index < (lines[anchor]?.index ?? 0))
  return lines.map((line) => ({
    block: line.index,
    value: line.text.replace(LIST_MARKER, ''),
    evidence: [
      'a line of the head',
      ...ownEvidence(line),
      ...wordEvidence(line, page),
      ...placeEvidence(line, page),
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

/** Among the text's lines: one that ends no sentence. */
const isHeadline = ({ text, words }: HeadBlock) => words < 30 && !/[.:,;…]["”’)]*$/.test(text)

/** Long enough for a title and not worded like anything else. */
function isEligible(line: HeadBlock): boolean {
  return (
    line.words > 2 &&
    !line.furniture &&
    !line.byline &&
    !isDated(line) &&
    !PLEA.test(line.text) &&
    line.words < 30
  )
}

const isDated = ({ dates, text }: HeadBlock) => (dates[0]?.date.text.length ?? 0) > text.length / 2

/** What a page says to its visitor’s browser, and what stands under pictures. */
const PLEA =
  /\b(?:javascript|your browser|skip|cookies?|sign up|subscribe|download|advertisement|getty|photos?:|credit:|images?:)|&#/i

function nthEvidence(nth: number): string {
  return bucket(nth, [
    [-1, 'not of a title’s length or words'],
    [0, 'the first line of a title’s length'],
    [1, 'the second line of a title’s length'],
    [3, 'the third or fourth line of a title’s length'],
    [Infinity, 'a later line of a title’s length'],
  ])
}

/** Whether a line tells who wrote or when: the title stands near. */
function tellsOf(block: HeadBlock | undefined): boolean {
  if (!block || block.isInside) return false
  return block.byline !== undefined || (block.dates.length > 0 && block.words < 15)
}

function ownEvidence({ text, words, isSpaced, furniture, dates, byline, bare }: HeadBlock) {
  return [
    bucket(words, [
      [1, 'one word'],
      [2, 'two words'],
      [3, 'three words'],
      [5, 'a few words'],
      [17, 'as long as titles are'],
      [25, 'long for a title'],
      [Infinity, 'too long for a title'],
    ]),
    ...(isSpaced ? ['apart from the line above'] : []),
    ...(/^\(|\($/.test(text) ? ['in brackets'] : []),
    ...(furniture ? ['worded like furniture'] : []),
    ...(PLEA.test(text) ? ['worded like a plea or a caption'] : []),
    ...(dates.length > 0 && words < 10 ? ['a date'] : []),
    ...(byline ? ['names its author'] : []),
    ...((bare?.confidence ?? 0) > 0.5 ? ['looks like a name'] : []),
    ...(isSection(text) ? ['a section’s name'] : []),
    ...(LIST_MARKER.test(text) ? ['a list item'] : []),
    ...(BAR.test(text) ? ['holds a bar or a dash'] : []),
    ...endEvidence(text),
    ...caseEvidence(text),
  ]
}

function endEvidence(text: string): string[] {
  if (/(?:\.\.\.|…)$/.test(text)) return ['ends in dots']
  if (/[.。]["”’)]*$/.test(text)) return ['ends in a full stop']
  if (/[:,;]$/.test(text)) return ['ends in a colon or comma']
  return /[?!]["”’)]*$/.test(text) ? ['asks or calls'] : []
}

function caseEvidence(text: string): string[] {
  const letters = text.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  if (/^\p{Ll}/u.test(text)) return ['begins with a small letter']
  if (letters.length > 2 && text === text.toUpperCase()) return ['all capitals']
  const long = letters.filter((word) => word.length > 3)
  const capital = long.filter((word) => /^\p{Lu}/u.test(word))
  return long.length > 2 && capital.length > long.length * 0.8 ? ['a capital on each word'] : []
}

function wordEvidence({ text, index }: HeadBlock, { counts, vocabulary, around }: HeadPage) {
  const words = contentWords(text)
  const known = words.filter((word) => vocabulary.has(word)).length
  const often = new Set(words.filter((word) => (vocabulary.get(word) ?? 0) > 2)).size
  const own = fold(text)
  const isBegun = around.some(
    (other) =>
      other.index !== index &&
      other.text.length < 300 &&
      own.length > 8 &&
      other.folded.startsWith(`${own} `),
  )
  return [
    bucket(words.length === 0 ? -1 : known / words.length, [
      [-1, 'no word that tells a subject'],
      [0.2, 'its words are not the text’s'],
      [0.5, 'some of its words are the text’s'],
      [0.8, 'most of its words are the text’s'],
      [1, 'all its words are the text’s'],
    ]),
    bucket(often, [
      [0, 'no word that the text says often'],
      [1, 'a word that the text says often'],
      [2, 'two words that the text says often'],
      [Infinity, 'words that the text says often'],
    ]),
    ...((counts.get(own) ?? 0) > 1 ? ['said more than once'] : []),
    ...(isBegun ? ['begins another line'] : []),
  ]
}

function placeEvidence(line: HeadBlock, { blocks, first }: HeadPage): string[] {
  const [above, below] = [
    blocks.slice(Math.max(0, line.index - 3), line.index),
    blocks.slice(line.index + 1, line.index + 5),
  ]
  return [
    line.isInside
      ? 'taken for the text'
      : bucket(first - line.index, [
          [-1, 'on a page without text'],
          [1, 'right above the text'],
          [2, 'two lines above the text'],
          [4, 'a few lines above the text'],
          [8, 'some lines above the text'],
          [15, 'well above the text'],
          [Infinity, 'far above the text'],
        ]),
    bucket(line.index, [
      [0, 'the first line'],
      [1, 'the second line'],
      [3, 'near the page’s beginning'],
      [7, 'in the page’s first lines'],
      [Infinity, 'further down'],
    ]),
    ...(line.isSpaced && below[0]?.isSpaced ? ['blank lines above and below'] : []),
    ...(tellsOf(below[0]) ? ['a byline or date follows'] : []),
    ...(!tellsOf(below[0]) && below.some(tellsOf) ? ['a byline or date soon follows'] : []),
    ...(above.some(tellsOf) ? ['a byline or date stands above'] : []),
    ...((below[0]?.bare?.confidence ?? 0) > 0.5 ? ['a name follows'] : []),
    ...((below[0]?.words ?? 0) > line.words * 1.3 ? ['a longer line follows'] : []),
    ...(above.some(({ text }) => isSection(text)) ? ['a section stands above'] : []),
  ]
}
