import type { Label } from '../../labels.ts'
import type { TextBlock } from '../lines/blocks.ts'
import { LIST_MARKER } from '../lines/list-marker.ts'
import { isSentence } from '../lines/sentence.ts'
import { hasEditLink, isEditLink, isWikiEnd } from '../lines/wiki.ts'
import type { Named } from '../naming/named.ts'
import { rulesOf } from '../naming/rules.ts'

/** So short a heading is, and so many words have the paragraphs beside it; the trees don't speak against it more loudly (log odds). */
const HEADED = { longest: 60, words: 12, odds: -1.2 }
/** Nor against one that a list of contents above the text names, */
const LISTED = -2
/** with its number. */
const NUMBERED_TOO = -4

/** Begins as a heading does, and ends without a stop. */
const HEAD = /^["“‘«(]?[\p{Lu}\p{Lo}\p{N}].*[\p{L}\p{N})”"’'?!:]$/u

/** Boxes of furniture that have an end of their own: what stands below is no part of them, as it may be of a list of teasers. */
export const BOXES: ReadonlySet<Label> = new Set<Label>([
  'advertisement',
  'newsletter',
  'share',
  'subscription',
])

const IN_CONTENTS = 'a heading that the contents list'

/** `II. The Weir`, `4. The Weir` */
const NUMBERED = /^(?:[IVXLC]{1,6}|\d{1,2})[.)]\s{1,4}\S/

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
    (index) => textAt(index).toLowerCase(),
  )
  const isListed = (index: number) => {
    const [first = index, second = index] = outside.get(textAt(index).toLowerCase()) ?? []
    return first < index && second >= index
  }
  const isContents = (index: number) => NUMBERED.test(textAt(index)) && isListed(index)
  const leastOf = (index: number) => {
    if (!isListed(index)) return HEADED.odds
    return NUMBERED.test(textAt(index)) ? NUMBERED_TOO : LISTED
  }
  const isHead = (index: number) =>
    (odds[index] ?? 0) > leastOf(index) &&
    rules[index] === undefined &&
    textAt(index).length <= HEADED.longest &&
    HEAD.test(textAt(index))
  const why = (index: number) => {
    if (isWikiEnd(textAt(index), textAt(index + 1))) return
    const isEdited = isEditLink(textAt(index + 1)) || hasEditLink(textAt(index))
    if (isEdited) return 'a heading that can be edited'
    return isParagraph(index + 1) && isHead(index) ? whyAbove(index) : undefined
  }
  /** Why a line that may head the paragraph below it does. */
  const whyAbove = (index: number) => {
    const isBelowItem = path[index - 1] && LIST_MARKER.test(textAt(index - 1))
    if (isBelowItem || isParagraph(index - 1)) return 'a heading between paragraphs'
    if (isContents(index)) return IN_CONTENTS
    return endsBox(textAt(index - 1), rules[index - 1]) ? 'a heading below a box' : undefined
  }
  const headings = new Map<number, string>()
  const first = path.indexOf(true)
  for (let index = first + 1; index < path.lastIndexOf(true); index++) {
    const reason = path[index] ? undefined : why(index)
    if (reason !== undefined) headings.set(index, reason)
  }
  if (isParagraph(first) && isHead(first - 1) && isContents(first - 1))
    headings.set(first - 1, IN_CONTENTS)
  return headings
}

const endsBox = (text: string, rule: Named | undefined) =>
  HOUR.test(text) || (rule !== undefined && BOXES.has(rule.label))
