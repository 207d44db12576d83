import type { Label } from '../../labels.ts'
import type { TextBlock } from '../lines/blocks.ts'
import { findCode } from '../lines/code.ts'
import { FUNCTION_WORDS } from '../lines/function-words.ts'
import { isSigned, isValediction } from '../lines/letter.ts'
import { NAME, POST } from '../lines/line-patterns.ts'
import { LIST_MARKER, numberOf } from '../lines/list-marker.ts'
import { endsInFigure, hasCells, isCode, isNamedValue } from '../lines/rows.ts'
import { isTurnHead, toSecond } from '../lines/turn-head.ts'
import { withoutEditLink } from '../lines/wiki.ts'
import { findTables, toRowLabel } from './tables.ts'

/** Which kind of block each of the article's own lines is, given those lines alone, in order. */
export function toKinds(blocks: readonly TextBlock[]): Label[] {
  const known = new Map<TextBlock, Label>([
    ...findNumberedHeads(blocks).map((block) => [block, 'heading'] as const),
    ...findTables(blocks).flatMap((table) =>
      table.map((row, index) => [row, toRowLabel(table, index)] as const),
    ),
    ...findCode(blocks).flatMap((lines) => lines.map((line) => [line, 'code'] as const)),
  ])
  const kinds = blocks.map((block, index): Label => {
    const kind = known.get(block)
    if (kind) return kind
    const [before, after] = [blocks[index - 1], blocks[index + 1]]
    if (isItem(block) && (isPartner(before) || isPartner(after) || endsInColon(before)))
      return 'list-item'
    if (isAttribution(block, before)) return 'attribution'
    if (after && isAttribution(after, block)) return 'quotation'
    return standsAsHeading(blocks, index) ? 'heading' : 'paragraph'
  })
  return kinds.map((kind, index) =>
    isOfUnmarkedList(kinds, index) && !OVER_LIST.test(blocks[index]?.text ?? '')
      ? 'paragraph'
      : kind,
  )
}

/** Fewer numbers may be of anything. */
const SERIES = 3

/** Numbered lines that are all headings: of a series that counts on, each with text below it. */
function findNumberedHeads(blocks: readonly TextBlock[]): TextBlock[] {
  const heads: TextBlock[] = []
  let series: number[] = []
  const end = () => {
    const own = series.map((index) => blocks[index]).filter((block) => block !== undefined)
    if (own.length >= SERIES && own.every(({ text }) => isHeading(text))) heads.push(...own)
    series = []
  }
  let last: number | undefined
  for (const [index, { text }] of blocks.entries()) {
    const number = numberOf(text)
    if (number === undefined) continue
    const isNext = number === (last ?? 0) + 1
    const isBelow = index - (series.at(-1) ?? -2) > 1
    if (!isNext || !isBelow) end()
    series.push(index)
    last = number
  }
  end()
  return heads
}

/** So many headings in a row are a list whose bullets the capture has lost, under a heading and perhaps above the next. */
const UNMARKED = 5

/** Heads that lists stand under. */
const OVER_LIST =
  /^(?:(?:the )?(?:ingredients|instructions|method|directions|preparation|steps|notes|equipment|materials|tools|supplies)|(?:what )?you(?:.ll| will)? need|for the \p{L}+(?: \p{L}+)?)\s?:?$/iu

function isOfUnmarkedList(kinds: readonly Label[], index: number): boolean {
  let [first, last] = [index, index]
  while (kinds[first] === 'heading' && index - first < UNMARKED) first--
  while (kinds[last] === 'heading' && last - index < UNMARKED) last++
  return last - first - 1 >= UNMARKED && index - first > 1 && last - index > 1
}

/** Whether a line that looks like a heading stands like one too: above another, and not among lines of its kind. */
function standsAsHeading(blocks: readonly TextBlock[], index: number): boolean {
  const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]]
  if (!block || !after || !isHeading(block.text) || isInTable(block, [before, after])) return false
  if (isValediction(block.text) && isSigned(after.text)) return false
  if (isLower(after) && !isItem(after) && !isItem(block)) return false // the sentence goes on
  if (before && (before.text.endsWith(',') || isValediction(before.text))) return false
  if (isTurnHead(block.text) || (before && isTurnHead(before.text))) return false
  if (before && toSecond(before.text) !== undefined && toSecond(after.text) !== undefined)
    return false
  return !isBesideCode(before, block, after) && !isInVerse(blocks, index)
}

function isItem(block: TextBlock): boolean {
  return LIST_MARKER.test(block.text) && !SPOKEN.test(block.text)
}

/** A long dash before a sentence is how novels and interviews of many languages open what somebody says. */
const SPOKEN = /^[–—]\s\p{Lu}.*[.!?…]["”’»]?$|^[–—]\s?¿/u

/** One item alone is a paragraph that begins with a dash, or a heading that is numbered. */
function isPartner(block: TextBlock | undefined): boolean {
  return block !== undefined && isItem(block)
}

/** One row alone is a heading: `What came of it: nothing`, `The flood of 1953`. */
function isInTable(block: TextBlock, neighbours: readonly (TextBlock | undefined)[]): boolean {
  return isRow(block) && neighbours.some(isRow)
}

/** A line that code stands straight above or below is what it prints, or more of it. */
function isBesideCode(above: TextBlock | undefined, block: TextBlock, below: TextBlock): boolean {
  const isAbove = above !== undefined && !block.spaced && isCode(above.text)
  return isAbove || (!below.spaced && isCode(below.text))
}

/** Fewer lines are a heading and what is below it. */
const VERSE = 3

/** Whether a line stands among short lines without a stop or a space between, as verses and ingredients do: a heading stands apart. */
function isInVerse(blocks: readonly TextBlock[], index: number): boolean {
  let [first, last] = [index, index]
  while (last - first < VERSE && isJoined(blocks[first - 1], blocks[first])) first--
  while (last - first < VERSE && isJoined(blocks[last], blocks[last + 1])) last++
  return last - first + 1 >= VERSE
}

function isJoined(above: TextBlock | undefined, below: TextBlock | undefined): boolean {
  if (above === undefined || below === undefined || below.spaced) return false
  return [above, below].every((line) => isHeading(line.text) && !isRow(line))
}

function isRow(block: TextBlock | undefined): boolean {
  return block !== undefined && (isNamedValue(block.text) || endsInFigure(block.text))
}

/** `and had the gate up, the same`: code and names begin small too, but not with such words. */
const isLower = ({ text }: TextBlock) =>
  FUNCTION_WORDS.has(/^\p{Ll}+(?=[\s,])/u.exec(text)?.[0] ?? '')

function endsInColon(block: TextBlock | undefined): boolean {
  return block?.text.endsWith(':') ?? false
}

const QUOTED = /^["“„«'‘].*["”“»'’][.,]?$/
const DASHED_NAME = /^(?:[—–-]{1,2}|―)\s?\p{Lu}[^.!?]{2,80}$/u

/** The name of who is quoted, alone on the line below the quotation: behind a dash, or bare below a quoted line. */
function isAttribution(block: TextBlock, above: TextBlock | undefined): boolean {
  if (!above || isItem(above) || !QUOTED.test(above.text)) return false
  return DASHED_NAME.test(block.text) || (block.text.length < 60 && NAME.test(block.text))
}

/** Somebody’s words: a question asked, no heading. */
const SAID = /^["“„«].*[!?]["“”»]$/

/** What somebody said at this minute of a recording: `[00:04:12] Ada Moss: Was it deep?` */
const TIMED = /^[[(]\d{1,2}:\d\d(?::\d\d)?[\])]/

/** What is heard beside the words: `(Laughter)`, `[SOUNDBITE OF ICE]`. */
const ASIDE = /^(?:\([^()]*\)|\[[^\][]*\])$/

/** A command's. */
const OPTION = /\s--\w/

/** The name of a file alone, and an address. */
const FILE = /^\S+\.(?:png|jpe?g|gif|webp|svg|pdf|mp[34]|docx?|txt|csv|zip)$|https?:\/\//i

/** A word, or the number of a section. */
const WORDED = /\p{L}|^(?:\d{1,2}|\d{4})$/u

/** A subheading is short, ends without a stop, and is no code. */
function isHeading(line: string): boolean {
  const text = withoutEditLink(line)
  return (
    text.length <= 90 &&
    WORDED.test(text) &&
    !hasCells(text) &&
    !TIMED.test(text) &&
    !ASIDE.test(text) &&
    !OPTION.test(text) &&
    !FILE.test(text) &&
    !POST.test(text) &&
    text.split(/\s+/).length <= 14 &&
    /[\p{L}\p{N})”"’?!]$/u.test(text) &&
    !/[.…,;]["”’»)]*$/.test(text) &&
    !SAID.test(text) &&
    !SPOKEN.test(text) &&
    !isCode(text)
  )
}
