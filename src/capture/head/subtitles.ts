import { fold } from '../lines/folded.ts'
import { LIST_MARKER } from '../lines/list-marker.ts'
import type { HeadBlock, HeadPage } from './page.ts'
import { tellsOfPicture } from './pictures.ts'

/**
 * The line that says more of the title's matter: right below it, a sentence's length, and above the byline or the date, or
 * above the text itself. A caption or a key point doesn't stand there.
 */
export function findSubtitle({ blocks, counts }: HeadPage, title: number): HeadBlock | undefined {
  const own = fold(blocks[title]?.text ?? '')
  const next = blocks.slice(title + 1, title + 4).find(({ text }) => fold(text) !== own)
  if (!next || next.isInside || next.furniture || next.byline || next.dates.length > 0) return
  if (next.words < 6 || next.text.length > 240 || !next.isSpaced) return
  if (CLOSED.test(next.text)) return
  if (LIST_MARKER.test(next.text) || (counts.get(fold(next.text)) ?? 0) > 1) return
  const below = blocks.slice(next.index + 1, next.index + 4)
  const isFollowed = below.some(
    ({ byline, bare, dates }) => byline || dates.length > 0 || (bare?.confidence ?? 0) > 0.5,
  )
  return isFollowed && !tellsOfPicture(next.text) && !next.text.endsWith('(') ? next : undefined
}

/** `This live blog is now closed` */
const CLOSED = /^this (?:live ?)?(?:blog|page|article|story|post|coverage)\b/i
