import type { Label } from '../../labels.ts'
import type { TextBlock } from '../lines/blocks.ts'
import { LIST_MARKER } from '../lines/list-marker.ts'
import { hasEditLink, isEditLink, isWikiEnd } from '../lines/wiki.ts'
import type { Named } from '../naming/named.ts'
import { rulesOf } from '../naming/rules.ts'
import { isSentence } from './sentence.ts'

/** So short a heading is, and so many words have the paragraphs beside it; the trees don't speak against it more loudly (log odds). */
const HEADED = { longest: 60, words: 12, odds: -1.2 }
/** Nor against one that a list of contents above the text names. */
const LISTED = -2

/** Begins as a heading does, and ends without a stop. */
const HEAD = /^["“‘«(]?[\p{Lu}\p{Lo}\p{N}].*[\p{L}\p{N})”"’'?!:]$/u

/** Boxes of furniture that have an end of their own: what stands below is no part of them, as it may be of a list of teasers. */
export const BOXES: ReadonlySet<Label> = new Set<Label>([
  'advertisement',
  'newsletter',
  'share',
  'subscription',
])

/** The hour of an entry: `18.22 GMT`, `Updated at 3:05 pm`. */
const HOUR = /^(?:updated (?:at )?)?\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i

/**
 * Why lines between the first and the last of the path are headings of the text that it passes over: a short line alone between two
 * paragraphs, or above a paragraph and below the end of a box or the hour of an entry; furniture seldom comes so, headings
 * always do. What a wiki's link to edit stands below is one in any case.
 */
export function findHeadings(
  blocks: readonly TextBlock[],
  odds: readonly number[],
  path: readonly boolean[],
): Map<number, string> {
  const rules = rulesOf(blocks)
  const textAt = (index: number) => blocks[index]?.text ?? ''
  const isParagraph = (index: number) =>
    path[index] === true && isSentence(textAt(index), HEADED.words)
  const outside = Map.groupBy(
    [...blocks.keys()].filter((index) => !path[index]),
    textAt,
  )
  const isListed = (index: number) => {
    const [first = index, second = index] = outside.get(textAt(index)) ?? []
    return first < index && second >= index
  }
  const isHead = (index: number) =>
    (odds[index] ?? 0) > (isListed(index) ? LISTED : HEADED.odds) &&
    rules[index] === undefined &&
    textAt(index).length <= HEADED.longest &&
    HEAD.test(textAt(index))
  const why = (index: number) => {
    if (isWikiEnd(textAt(index), textAt(index + 1))) return
    const isEdited = isEditLink(textAt(index + 1)) || hasEditLink(textAt(index))
    if (isEdited) return 'a heading that can be edited'
    if (!isParagraph(index + 1) || !isHead(index)) return
    const isBelowItem = path[index - 1] && LIST_MARKER.test(textAt(index - 1))
    if (isBelowItem || isParagraph(index - 1)) return 'a heading between paragraphs'
    return endsBox(textAt(index - 1), rules[index - 1]) ? 'a heading below a box' : undefined
  }
  const headings = new Map<number, string>()
  for (let index = path.indexOf(true) + 1; index < path.lastIndexOf(true); index++) {
    const reason = path[index] ? undefined : why(index)
    if (reason !== undefined) headings.set(index, reason)
  }
  return headings
}

const endsBox = (text: string, rule: Named | undefined) =>
  HOUR.test(text) || (rule !== undefined && BOXES.has(rule.label))
