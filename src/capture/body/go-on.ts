import type { Label } from '../../labels.ts'
import type { TextBlock } from '../lines/blocks.ts'
import { rulesOf } from '../naming/rules.ts'
import { AUTHOR } from './line-patterns.ts'
import { isSentence } from './sentence.ts'

/** Sentences that don't read less like text than this (log odds), and tell nobody's life. */
const LEAST = -1

/** The text's last sentence is often short: so many words it has, and so many characters at most. */
const CLOSING = { words: 8, longest: 400 }

/** A box between paragraphs has so many lines at most, one of which a rule names; the paragraphs behind it so many words. */
const BOX = { lines: 4, words: 15 }
const BOXES: ReadonlySet<Label> = new Set<Label>([
  'advertisement',
  'newsletter',
  'related',
  'share',
  'subscription',
])

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
  const rules = rulesOf(blocks)
  const isText = (index: number, words: number) => {
    const text = blocks[index]?.text ?? ''
    const isLikely = (odds[index] ?? LEAST) > LEAST && rules[index] === undefined
    return isLikely && !AUTHOR.test(text) && isSentence(text, words)
  }
  const behindBox = (end: number): number => {
    const next = behindPager(blocks, end)
    if (next > end && isText(next, BOX.words)) return next
    let start = end
    while (start <= end + BOX.lines && !isText(start, BOX.words)) start++
    const isBox = rules.slice(end, start).some((rule) => rule && BOXES.has(rule.label))
    return isBox && start <= end + BOX.lines ? start : blocks.length
  }
  const more = new Map<number, string>()
  let end = path.lastIndexOf(true) + 1
  if (end === 0) return more
  const isClosing = (blocks[end]?.text.length ?? 0) <= CLOSING.longest
  if (isClosing && isText(end, CLOSING.words)) more.set(end++, 'a last sentence of the text')
  for (end = behindBox(end); end < blocks.length; end = behindBox(end))
    for (; isText(end, BOX.words); end++) more.set(end, 'goes on behind a box of the page')
  return more
}
