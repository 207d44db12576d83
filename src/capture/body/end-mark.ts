import type { TextBlock } from '../lines/blocks.ts'

/** What stands at the end of a press release, a speech or a book: `-30-`, `ENDS`, `*** END OF THE PROJECT … ***`. */
const MARK =
  /^(?:[-–—*[(]{1,3}\s?(?:30|ends?|end of (?:press |news )?release)\s?[-–—*\])]{1,3}|\*{3} ?end of th(?:e|is) .{1,120}\*{3})$/i
const CAPITALS = /^ENDS?\.?$/

/** The same at the end of a press release; elsewhere it parts sections. */
const SHARPS = /^#(?: ?#){2,4}$/
const RELEASE =
  /\bfor immediate release\b|^(?:press|news) release\b|\b(?:media|press) contacts?\b|^notes? (?:to|for) editors\b/i

/** So much of the text stands above: signs alike also part sections, or open what is said of the page. */
const ABOVE = 0.75

/** The path without what stands behind the one line that says that the text ends there. */
export function cutAtMark(blocks: readonly TextBlock[], path: readonly boolean[]): boolean[] {
  const isRelease = blocks.some(({ text }) => text.length < 80 && RELEASE.test(text))
  const isMark = ({ text }: TextBlock) =>
    text.length < 150 &&
    (MARK.test(text) || (isRelease && (CAPITALS.test(text) || SHARPS.test(text))))
  const marks = blocks.flatMap((block, index) => (isMark(block) ? [index] : []))
  const [mark, ...others] = marks
  if (mark === undefined || others.length > 0) return [...path]
  const lengthOf = (end: number) =>
    blocks.reduce((sum, { text }, at) => sum + (path[at] && at < end ? text.length : 0), 0)
  const isEnd = lengthOf(mark) > lengthOf(blocks.length) * ABOVE
  return path.map((is, index) => is && !(isEnd && index >= mark))
}
