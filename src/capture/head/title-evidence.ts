import { contentWords, OTHER_LETTER } from '../lines/folded.ts'
import { LIST_MARKER } from '../lines/list-marker.ts'
import { toCaption } from '../naming/captions.ts'
import { bucket } from './evidence.ts'
import type { HeadBlock, HeadPage } from './page.ts'
import { findSaid } from './said.ts'
import { isSection } from './sections.ts'

/** Whether a bar or a dash stands apart on a line: most have none, and need not be looked at for what it divides. */
export const hasBar = (text: string) => /\s[|–—»·/-]\s/.test(text)

/** What follows a title on its line, or is all of a menu's: a few words behind a bar or a dash. */
const BAR = /\s[|–—»·/-]\s{1,5}[^\s|–—»·/-]{1,20}(?:\s[^\s|–—»·/-]{1,20}){0,3}$/u

/** What a page says to its visitor’s browser, and what stands under pictures. */
const PLEA =
  /\b(?:javascript|your browser|skip|cookies?|sign up|subscribe|download|advertisement|getty|photos?:|credit:|images?:)|&#/i

/** Evidence that a line is worded as a headline is, and that it is of something else than the text. */
export const IN_CAPITALS = 'a capital on each word'
export const OF_OTHER_WORDS = 'its words are not the text’s'

/** Whether a line speaks to the visitor or captions a picture. */
export const isPlea = (text: string) => PLEA.test(text)

/** Whether a rule names a line as furniture; one of a title’s length that only speaks of newsletters may well be a title. */
export const isFurniture = ({ furniture, words }: HeadBlock) =>
  furniture !== undefined && !(furniture === 'newsletter' && words > 4)

/** Whether a line is nothing but the credit of a picture: the one above captions it. */
export function isCredit(block: HeadBlock | undefined): boolean {
  const found = block && toCaption(block.text)
  return found !== undefined && found.caption === undefined
}

/** Whether a line tells who wrote or when: the title stands near. */
export function tellsOf(block: HeadBlock | undefined): boolean {
  if (!block || block.isInside) return false
  return block.byline !== undefined || (block.dates.length > 0 && block.words < 15)
}

/** What a line's own words say for or against its being the title. */
export function ownEvidence({ text, words, isSpaced, furniture, dates, byline, bare }: HeadBlock) {
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
    ...(isPlea(text) ? ['worded like a plea or a caption'] : []),
    ...(dates.length > 0 && words < 10 ? ['a date'] : []),
    ...(byline ? ['names its author'] : []),
    ...((bare?.confidence ?? 0) > 0.5 ? ['looks like a name'] : []),
    ...(isSection(text) ? ['a section’s name'] : []),
    ...(LIST_MARKER.test(text) ? ['a list item'] : []),
    ...(hasBar(text) && BAR.test(text) ? ['a few words behind a bar or a dash'] : []),
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
  if (/^\p{Ll}/u.test(text)) return ['begins with a small letter']
  const words = text.match(OTHER_LETTER.test(text) ? WORD : PLAIN_WORD) ?? []
  if (words.length > 2 && text === text.toUpperCase()) return ['all capitals']
  const long = words.filter((word) => word.length > 3 && !SMALL_IN_TITLES.has(word))
  if (long.length <= 2) return []
  const capital = long.filter((word) => /^\p{Lu}/u.test(word))
  return capital.length > long.length * 0.8 ? [IN_CAPITALS] : []
}

/** Some capitalise these in a title, some don't. */
const SMALL_IN_TITLES = new Set(
  'from with into over upon onto than that near amid between through without under about after before against during until within toward towards among across along around behind beyond'.split(
    ' ',
  ),
)

const WORD = /\p{L}[\p{L}’'-]*/gu
/** The same where no letters stand but ASCII’s: told faster. */
const PLAIN_WORD = /[A-Za-z][A-Za-z’'-]*/g

/** What the page's other words say: whether the text speaks of the same, and whether the line is said again. */
export function wordEvidence({ text, index, folded: own }: HeadBlock, page: HeadPage): string[] {
  const { counts, vocabulary } = page
  const words = contentWords(text)
  const known = words.filter((word) => vocabulary.has(word))
  const often = new Set(known.filter((word) => (vocabulary.get(word) ?? 0) > 2)).size
  const opening = new Set(words.filter((word) => page.opening.has(word))).size
  const share = words.length === 0 ? -1 : known.length / words.length
  return [
    bucket(share, [
      [-1, 'no word that tells a subject'],
      [0.2, OF_OTHER_WORDS],
      [0.5, 'some of its words are the text’s'],
      [0.8, 'most of its words are the text’s'],
      [1, 'all its words are the text’s'],
    ]),
    bucket(often, [
      [0, 'no word that the text says often'],
      [1, 'a word that the text says often'],
      [2, 'two words that the text says often'],
      [4, 'words that the text says often'],
      [Infinity, 'many words that the text says often'],
    ]),
    bucket(opening, [
      [0, 'no word of the text’s first lines'],
      [1, 'a word of the text’s first lines'],
      [3, 'words of the text’s first lines'],
      [Infinity, 'many words of the text’s first lines'],
    ]),
    ...((counts.get(own) ?? 0) > 1 ? ['said more than once'] : []),
    ...(own.length > 8 && isSaidNear(page, own, index) ? ['said again within a few lines'] : []),
    ...againEvidence(index, own, page),
  ]
}

function isSaidNear({ blocks }: HeadPage, own: string, at: number): boolean {
  return blocks
    .slice(Math.max(0, at - 7), at + 8)
    .some(({ folded, index, isInside }) => folded === own && index !== at && !isInside)
}

/** The line's words at the beginning, at the end or inside of another line. */
function againEvidence(index: number, own: string, page: HeadPage): string[] {
  if (own.length < 9) return []
  const others = findSaid(page, own).filter(
    ({ line, before, after }) =>
      line.index !== index && line.text.length < 300 && before + after !== '',
  )
  return [
    ...(others.some(({ before, after }) => before === '' && /^ [|–—»·-] /u.test(after))
      ? ['said again before a bar or a dash']
      : []),
    ...(others.some(({ before, after }) => before === '' && after.startsWith(' '))
      ? ['begins another line']
      : []),
    ...(others.some(({ before, after }) => after === '' && before.endsWith(' '))
      ? ['ends another line']
      : []),
    ...(own.length > 20 && others.some(({ before }) => before !== '')
      ? ['said inside another line']
      : []),
  ]
}

/** What the lines around it say. */
export function placeEvidence(line: HeadBlock, { blocks }: HeadPage): string[] {
  const [above, below] = [
    blocks.slice(Math.max(0, line.index - 3), line.index),
    blocks.slice(line.index + 1, line.index + 5),
  ]
  return [
    line.isInside
      ? 'taken for the text'
      : bucket(line.toText, [
          [1, 'right above the text'],
          [2, 'two lines above the text'],
          [4, 'a few lines above the text'],
          [8, 'some lines above the text'],
          [15, 'well above the text'],
          [9999, 'far above the text'],
          [Infinity, 'on a page without text'],
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
    ...(above.filter(({ text }) => LIST_MARKER.test(text)).length > 1 ? ['a list above'] : []),
  ]
}
