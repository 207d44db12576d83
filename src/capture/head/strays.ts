import type { TextBlock } from '../lines/blocks.ts'

/** Lines far above the rest of the text that hold little of it are a menu's prose, not the article's beginning. */
const STRAY = { gap: 8, share: 0.1 }

/** The text without strays above it: the title stands above the text's bulk. */
export function withoutStrays(blocks: readonly TextBlock[], inside: readonly boolean[]): boolean[] {
  const lengths = blocks.map(({ text }, index) => (inside[index] ? text.length : 0))
  const most = lengths.reduce((sum, length) => sum + length, 0) * STRAY.share
  let [start, last, above] = [inside.indexOf(true), inside.indexOf(true), 0]
  for (const [index, length] of lengths.entries()) {
    if (!inside[index]) continue
    if (above > most) break
    if (index - last > STRAY.gap) start = index
    last = index
    above += length
  }
  return inside.map((is, index) => is && index >= start)
}
