import { type Place, parsePlace, toPlace } from '../cite/place.ts'
import { idOf } from './block.ts'

/** What a reader has chosen: some words, or a paragraph by its number. */
export interface Passage {
  /** The words, without soft hyphens; an empty line between blocks. */
  words: string
  /** The paragraphs that it is in; absent where none of its blocks has a number. */
  place: Place | undefined
  /** The blocks, in the order of the page. */
  blocks: [Element, ...Element[]]
  /** The words on the page, without anything outside the blocks. */
  range: Range
  /** Whether it is these blocks from beginning to end. */
  isWhole: boolean
}

/** The passage that a range covers inside the text of the article, or nothing where it covers none of it. */
export function toPassage(prose: Element, range: Range): Passage | undefined {
  const covered = [...prose.children].filter(
    (block) => !block.matches('.stub, .notice, .passage-bar') && toWords(block, range) !== '',
  )
  // What a picture says between two paragraphs is no part of what the author says in them.
  const text = covered.filter((block) => !block.matches('figure'))
  const blocks = text.length > 0 ? text : covered
  const [first, ...rest] = blocks
  if (!first) return
  const words = blocks.map((block) => toWords(block, range))
  const whole = blocks.map((block) => toWords(block, rangeOf(block)))
  return {
    words: words.join('\n\n'),
    place: toPassagePlace(blocks),
    blocks: [first, ...rest],
    range: clipToBlocks(range, first, rest.at(-1) ?? first),
    isWhole: words.join() === whole.join(),
  }
}

/** A block from beginning to end. */
export function rangeOf(block: Element): Range {
  const range = document.createRange()
  range.selectNodeContents(block)
  return range
}

function toPassagePlace(blocks: readonly Element[]): Place | undefined {
  const places = blocks
    .map((block) => parsePlace(idOf(block)))
    .filter((place) => place !== undefined)
  const [first, last] = [places[0], places.at(-1)]
  return first && last && toPlace(first.first, last.first)
}

/** The words of a block inside a range, white space as single spaces; each item of a list and each row on a line, and code as it stands. */
function toWords(block: Element, range: Range): string {
  const inner = [...block.querySelectorAll('li, pre, tr')]
  const parts = inner.length > 0 ? inner : [block]
  return parts
    .map((part) => {
      const words = String(clip(part, range) ?? '').replaceAll('\u00ad', '')
      return part.matches('pre')
        ? words.replace(/^\n+|\s+$/g, '')
        : words.replace(/\s+/g, ' ').trim()
    })
    .filter((words) => words !== '')
    .join('\n')
}

/** What a range and an element have in common. */
function clip(part: Element, range: Range): Range | undefined {
  return range.intersectsNode(part) ? clipToBlocks(range, part, part) : undefined
}

function clipToBlocks(range: Range, first: Element, last: Element): Range {
  const clipped = rangeOf(first)
  clipped.setEnd(last, last.childNodes.length)
  if (range.compareBoundaryPoints(Range.START_TO_START, clipped) > 0)
    clipped.setStart(range.startContainer, range.startOffset)
  if (range.compareBoundaryPoints(Range.END_TO_END, clipped) < 0)
    clipped.setEnd(range.endContainer, range.endOffset)
  return clipped
}
