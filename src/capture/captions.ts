import type { Label } from '../labels.ts'
import type { TextBlock } from './blocks.ts'

/** A caption and the name behind `Photo:` and the like, as far as they are said. */
export interface Caption {
  readonly caption?: string
  readonly credit?: string
}

const CREDIT =
  /(?:\(\s*)?\b(?:photo|photograph|image|picture|illustration|foto|bild|credit)(?: credit)?(?: by)?\s?:\s?(.{2,80}?)\)?\.?$/i

/** Splits a caption from its credit: undefined when the line says no credit. */
export function toCaption(text: string): Caption | undefined {
  if (text.length > 500) return undefined
  const match = CREDIT.exec(text)
  if (!match?.[1]) return undefined
  const caption = text.slice(0, match.index).trim()
  return caption ? { caption, credit: match[1] } : { credit: match[1] }
}

/**
 * The lines that caption a picture, by index: of the same words said twice, the first is the picture's alternative text.
 */
export function findCaptions(
  blocks: readonly TextBlock[],
): ReadonlyMap<number, { label: Label; rule: string }> {
  const found = new Map<number, { label: Label; rule: string }>()
  const seen = new Map<string, number>()
  for (const [index, { text }] of blocks.entries()) {
    const caption = toCaption(text)
    if (!caption) continue
    const before = seen.get(text)
    if (before !== undefined)
      found.set(before, { label: 'alternative-text', rule: 'said again as the caption' })
    const label = caption.caption ? 'caption' : 'credit'
    found.set(index, { label, rule: 'ends in the credit of a picture' })
    seen.set(text, index)
  }
  return found
}
