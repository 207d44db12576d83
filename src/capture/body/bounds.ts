import type { Head } from '../head/head.ts'
import type { TextBlock } from '../lines/blocks.ts'
import { isAuthorNote } from '../naming/end-notes.ts'

/**
 * The text within the bounds that its head gives it: below the title, with the head of its first section, above a line on
 * its author.
 */
export function boundText(
  blocks: readonly TextBlock[],
  prose: readonly boolean[],
  head: Head,
): boolean[] {
  const authors = (head.fields.bylines ?? []).map(({ name }) => name)
  const text = aboveAuthorNote(blocks, belowTitle(blocks, prose, head), authors)
  return withOpeningHead(blocks, text, head)
}

/** How much of the text may stand above the title and be dropped for it: an opening, not a half. */
const MOST_ABOVE = 0.1

/** The text begins below its title, unless much of it stands above: then the title was found too low. */
function belowTitle(
  blocks: readonly TextBlock[],
  prose: readonly boolean[],
  head: Head,
): boolean[] {
  const inside = prose.map((is, index) => is && !head.labels.has(index))
  const lengthOf = (end: number) =>
    blocks.reduce(
      (sum, { text }, index) => sum + (inside[index] && index < end ? text.length : 0),
      0,
    )
  const isOpening = lengthOf(head.title) <= lengthOf(blocks.length) * MOST_ABOVE
  return isOpening ? inside.map((is, index) => is && index > head.title) : inside
}

/** What the first section of a paper, a report or a book is called. */
const OPENING_HEAD =
  /^(?:(?:1|I)\.?\s)?(?:introduction|abstract|executive summary|summary|background|overview|preface|foreword|prologue|preamble)$/i

/** A short question. */
const QUESTION = /^\p{Lu}[^.!?]{6,80}\?$/u

/** The text begins with the head of its first section, where that stands straight above and gives no field. */
function withOpeningHead(
  blocks: readonly TextBlock[],
  inside: readonly boolean[],
  head: Head,
): boolean[] {
  const above = inside.indexOf(true) - 1
  const text = blocks[above]?.text ?? ''
  const asksAsOthers = (line: string) =>
    QUESTION.test(line) &&
    blocks.filter((each, at) => inside[at] && QUESTION.test(each.text)).length > 1
  const isHead = (OPENING_HEAD.test(text) || asksAsOthers(text)) && !head.labels.has(above)
  return inside.map((is, index) => is || (isHead && index === above))
}

/** The text ends above a last line that says who its author is. */
function aboveAuthorNote(
  blocks: readonly TextBlock[],
  inside: readonly boolean[],
  authors: readonly string[],
): boolean[] {
  const last = inside.lastIndexOf(true)
  const isNote = isAuthorNote(blocks[last]?.text ?? '', authors) && inside.indexOf(true) < last
  return inside.map((is, index) => is && !(isNote && index === last))
}
