import type { TextBlock } from '../lines/blocks.ts'
import type { Named, Names } from './named.ts'

/** A caption and the name behind `Photo:` and the like, as far as they are said. */
export interface Caption {
  readonly caption?: string
  readonly credit?: string
}

const CREDIT =
  /(?:\(\s*)?\b(?:photo|photograph|image|picture|illustration|foto|bild|credit)(?: credit)?(?: by)?\s?:\s?(.{2,80}?)\)?\.?$/i

/** Splits a caption from its credit: undefined when the line says no credit. */
export function toCaption(text: string): Caption | undefined {
  if (text.length > 500 || !text.includes(':')) return undefined
  const match = CREDIT.exec(text)
  if (!match?.[1]) return undefined
  const caption = text.slice(0, match.index).trim()
  return caption ? { caption, credit: match[1] } : { credit: match[1] }
}

/** A picture belongs to the article where its caption stands inside the text or so many lines before it. */
const ABOVE = 6

/** The lines that caption a picture of the article, by index; `inside` says which lines are its text. */
export function findCaptions(blocks: readonly TextBlock[], inside: readonly boolean[]): Names {
  const [first, last] = [Math.max(0, inside.indexOf(true) - ABOVE), inside.lastIndexOf(true)]
  const found = new Map<number, Named>()
  const texts = new Set<string>()
  // From the end: of the same words said twice the first is the picture's alternative text.
  for (let index = last; index >= first; index--) {
    const text = blocks[index]?.text ?? ''
    const caption = toCaption(text)
    if (!caption || texts.has(text)) continue
    texts.add(text)
    const label = caption.caption ? 'caption' : 'credit'
    found.set(index, { label, rule: 'ends in the credit of a picture' })
  }
  return found
}
