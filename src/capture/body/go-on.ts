import type { Label } from '../../labels.ts'
import type { TextBlock } from '../lines/blocks.ts'
import { countSpaced } from '../lines/folded.ts'
import { AUTHOR } from '../lines/line-patterns.ts'
import { isSentence } from '../lines/sentence.ts'
import { rulesOf } from '../naming/rules.ts'
import { BOXES } from './headings.ts'

/** Sentences that don't read less like text than this (log odds), and tell nobody's life. */
const LEAST = -1

/** The text's last sentence is often short: so many words it has, and so many characters at most. */
const CLOSING = { words: 8, longest: 400 }

/** A box between paragraphs has so many lines at most, one of which a rule names; the paragraphs behind it so many words. */
const BOX = { lines: 4, words: 15 }
const BETWEEN: ReadonlySet<Label> = new Set<Label>([...BOXES, 'related'])

/** Lines that finish a sentence or go on with a numbering may read less like text than this (log odds) by no means. */
const LEAST_REST = -2.5
const STOPPED = /[.!?…:;]["'”’»)\]]{0,4}$/
/** Goes on in small letters; `iPhone` and `eBay` begin a sentence. */
const LOWER = /^\p{Ll}(?!\p{Ll}?\p{Lu})/u
const NUMBERED = /^(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s/

const numberOf = (text: string) => {
  const [, bracketed, plain] = NUMBERED.exec(text) ?? []
  const digits = bracketed ?? plain
  return digits === undefined ? undefined : Number(digits)
}

/** A numbered head that goes on with those of the text, above a sentence, reads less like text than this by no means. */
const LEAST_HEAD = -5

type Page = Parameters<typeof goOn>

/** Whether a line is the head with the next number, above a sentence that is its text. */
function isNextHead([blocks, odds]: Page, index: number, next: number): boolean {
  const rules = rulesOf(blocks)
  const isOpen = (at: number, least: number) => (odds[at] ?? least) > least && !rules[at]
  return (
    numberOf(blocks[index]?.text ?? '') === next &&
    isOpen(index, LEAST_HEAD) &&
    isOpen(index + 1, LEAST_REST) &&
    isSentence(blocks[index + 1]?.text ?? '', 2)
  )
}

/** The numbers that lines of the text open with, in order. */
const numbersOf = ([blocks, , path]: Page) =>
  blocks.flatMap(({ text }, index) => (path[index] ? (numberOf(text) ?? []) : []))

/**
 * Why the lines straight below the text's last are its end all the same: the rest of a sentence, the next item of a numbering of two and
 * more or the next head of one, and a sentence below that.
 */
function restOfEnd(page: Page, start: number, numbers: readonly number[]): string[] {
  const [blocks] = page
  const reasons: string[] = []
  let next = (numbers.at(-1) ?? 0) + 1
  for (let index = start; index < blocks.length; index++) {
    const reason = whyRest(page, index, numbers.length > 0 ? next : undefined, {
      isNumbering: numbers.length > 1,
      isBelowRest: reasons.length > 0,
    })
    if (reason === undefined) break
    reasons.push(reason)
    if (reason === NUMBERING) next++
  }
  return reasons
}

const NUMBERING = 'goes on with the numbering'

/** Why a line is the text's end; `next` is the number that would go on with a numbering. */
function whyRest(
  page: Page,
  index: number,
  next: number | undefined,
  { isNumbering, isBelowRest }: { isNumbering: boolean; isBelowRest: boolean },
): string | undefined {
  const [blocks, odds] = page
  if (next !== undefined && isNextHead(page, index, next)) return NUMBERING
  const isOpen = (odds[index] ?? 0) > LEAST_REST && rulesOf(blocks)[index] === undefined
  if (!isOpen) return
  const [above, text] = [blocks[index - 1]?.text ?? '', blocks[index]?.text ?? '']
  if (LOWER.test(text) && STOPPED.test(text) && !STOPPED.test(above))
    return 'the rest of a sentence'
  if (isNumbering && numberOf(text) === next) return NUMBERING
  const isBelow = isBelowRest && numberOf(above) !== undefined && isSentence(text, 2)
  return isBelow ? 'stands below a numbered head' : undefined
}

/** A line that the text's first goes on from in small letters has so many words at least, and doesn't read less like text than this. */
const OPENING = { words: 4, odds: -4 }

/** Whether a line begins the sentence that the text's first line, straight below it, goes on with: of a verse, most often. */
function opensSentence([blocks, odds]: Page, index: number): boolean {
  const [line, below] = [blocks[index], blocks[index + 1]]
  if (!line || !below || below.spaced || rulesOf(blocks)[index] !== undefined) return false
  const isOpen = /^\p{Lu}/u.test(line.text) && /\p{Ll}[,;]?$/u.test(line.text.slice(-3))
  const isLikely = (odds[index] ?? OPENING.odds) > OPENING.odds
  return isOpen && isLikely && LOWER.test(below.text) && countSpaced(line.text) >= OPENING.words
}

/** Leads from page to page of one article. A number alone counts as many other things too. */
const PAGER =
  /^(?:page \d{1,2}(?: of \d{1,2})?|pages?:?|[«‹<←]{0,2}\s?(?:previous|prev|next|continue)(?: page)?\s?[»›>→]{0,2}|\d{1,2}|single page|view (?:as )?(?:a )?single page)$/i
const SAYS_PAGE = /^(?:page \d|next page|previous page)|[«‹»›→←]/i
const MOST_OF_PAGER = 24

/** The line behind those that lead from page to page; the same line where none do. */
function behindPager(blocks: readonly TextBlock[], end: number): number {
  const textAt = (index: number) => blocks[index]?.text ?? ''
  let start = end
  while (start < end + MOST_OF_PAGER && PAGER.test(textAt(start))) start++
  const isPager = blocks.slice(end, start).some(({ text }) => SAYS_PAGE.test(text))
  return isPager ? start : end
}

/**
 * Why lines below the path's last are text all the same: a sentence straight below it, and paragraphs behind a box of the page's
 * furniture. Where a path ends costs as much as where a doubtful line goes, so that it ends a line or a box too soon. Chosen
 * on hosts held back.
 */
export function goOn(
  blocks: readonly TextBlock[],
  odds: readonly number[],
  path: readonly boolean[],
): Map<number, string> {
  const page: Page = [blocks, odds, path]
  const rules = rulesOf(blocks)
  const isText = (index: number, words: number) => {
    const text = blocks[index]?.text ?? ''
    const isLikely = (odds[index] ?? LEAST) > LEAST && rules[index] === undefined
    return isLikely && !AUTHOR.test(text) && isSentence(text, words)
  }
  const more = new Map<number, string>()
  const numbers = numbersOf(page)
  const addRest = (from: number) => {
    const reasons = restOfEnd(page, from, numbers)
    for (const [nth, reason] of reasons.entries()) {
      more.set(from + nth, reason)
      numbers.push(...numbersOf([blocks.slice(from + nth, from + nth + 1), [], [true]]))
    }
    return from + reasons.length
  }
  const isNext = (index: number) =>
    numbers.length > 0 && isNextHead(page, index, (numbers.at(-1) ?? 0) + 1)
  const behindBox = (end: number): number => {
    const next = behindPager(blocks, end)
    if (next > end && isText(next, BOX.words)) return next
    let start = end
    while (start <= end + BOX.lines && !isText(start, BOX.words) && !isNext(start)) start++
    const isBox = rules.slice(end, start).some((rule) => rule && BETWEEN.has(rule.label))
    return isBox && start <= end + BOX.lines ? start : blocks.length
  }
  let end = path.lastIndexOf(true) + 1
  if (end === 0) return more
  const opening = path.indexOf(true) - 1
  if (opensSentence(page, opening)) more.set(opening, 'the beginning of a sentence')
  end = addRest(end)
  const isClosing = (blocks[end]?.text.length ?? 0) <= CLOSING.longest
  if (isClosing && isText(end, CLOSING.words)) more.set(end++, 'a last sentence of the text')
  for (end = behindBox(end); end < blocks.length; end = behindBox(end)) {
    for (; isText(end, BOX.words); end++) more.set(end, 'goes on behind a box of the page')
    end = addRest(end)
  }
  return more
}
