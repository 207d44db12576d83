import type { TextBlock } from '../lines/blocks.ts'
import type { Named, Names } from './named.ts'

/** A caption and the name behind `Photo:` and the like, as far as they are said. */
export interface Caption {
  readonly caption?: string
  readonly credit?: string
}

const CREDIT =
  /(?:\(\s*)?\b(?:photo|photograph|image|picture|illustration|foto|bild|credit)(?: credit)?(?: by)?\s?:\s?(.{2,80}?)\)?\.?$/i

/** An agency behind who took the picture, or before: `Ada Moss/Reuters`, `Ada Moss / AFP via Getty Images`, `AP Photo/Ada Moss`. */
const BY_AGENCY =
  /(?:(?:\/ ?|\bvia )(?:getty|ap|associated press|afp|reuters|epa|upi|dpa|tass|xinhua|anadolu|bloomberg|nurphoto|sopa|zuma|imago|tns|shutterstock|alamy|istock|unsplash|pexels|pixabay|adobe stock|usa today sports|wikimedia)\b|\b(?:ap photo|getty images|afp|reuters)\/)[^.!?]{0,40}$/i
/** An agency that has nothing but pictures. */
const PICTURE_AGENCY =
  /(?:^|\s)(?:getty images|ap photo|shutterstock|alamy(?: stock photo)?|istock(?:photo)?|unsplash|pexels|pixabay)$/i
/** Words in small letters that stand in a credit: the others are names. */
const BESIDE_NAMES =
  /^(?:\P{Ll}.*|via|by|for|of|from|and|courtesy|photos?|images?|file|de|la|van|von|al|bin)$/u

/** What a caption’s last sentence ends in; the stop of an initial is none. */
const SENTENCE_END = /(?<!(?:^|[\s.])\p{Lu})[.!?…|”"]\s*/gu

/** Splits a caption from its credit: undefined when the line says no credit. */
export function toCaption(text: string): Caption | undefined {
  if (text.length > 500) return undefined
  const match = text.includes(':') ? CREDIT.exec(text) : null
  if (match?.[1]) return split(text.slice(0, match.index), match[1])
  return toAgencyCaption(text.replace(/\.$/, ''))
}

/** A caption whose credit is told by the agency that it names last, in brackets or behind the last sentence. */
function toAgencyCaption(text: string): Caption | undefined {
  const opening = text.endsWith(')') ? text.lastIndexOf('(') : -1
  // Most lines name no agency: that is told before the sentences are looked for.
  if (opening < 0 && !BY_AGENCY.test(text)) return undefined
  const start = opening < 0 ? startOfCredit(text) : opening + 1
  const credit = text.slice(start, opening < 0 ? undefined : -1)
  const isCredit = BY_AGENCY.test(credit) || (opening >= 0 && PICTURE_AGENCY.test(credit))
  if (!isCredit) return undefined
  const isNames = credit.split(/[\s/]+/).every((word) => word === '' || BESIDE_NAMES.test(word))
  if (isNames) return split(text.slice(0, opening < 0 ? start : opening), credit)
  // Where the caption ends without a stop nobody can tell the credit from it.
  return credit.includes('/') ? { caption: text } : undefined
}

function startOfCredit(text: string): number {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length)
  return ends.findLast((end) => end < text.length) ?? 0
}

/** What stands between a caption and its credit. */
const DIVIDER = /(?:[|–—]|\bcredit(?:\.{3}|…)?)$/i

function split(before: string, after: string): Caption {
  const [caption, credit] = [before.trim().replace(DIVIDER, '').trim(), after.trim()]
  return caption ? { caption, credit } : { credit }
}

/** A picture belongs to the article where its caption stands inside the text or so many lines before it. */
const ABOVE = 6

/** A credit so many lines further down is that of another picture by the same maker. */
const NEAR = 3

/** The lines that caption a picture of the article, by index; `inside` says which lines are its text. */
export function findCaptions(blocks: readonly TextBlock[], inside: readonly boolean[]): Names {
  const [first, last] = [Math.max(0, inside.indexOf(true) - ABOVE), inside.lastIndexOf(true)]
  const found = new Map<number, Named>()
  const said = new Map<string, number>()
  // From the end: of the same words said twice the first is the picture's alternative text.
  for (let index = last; index >= first; index--) {
    const text = blocks[index]?.text ?? ''
    const bare = text.replace(MORE, '')
    const named = nameCaption(bare, isTwice(blocks, inside, index - 1))
    const below = named && sameBelow(named, index, said.get(bare))
    if (!named || (below !== undefined && blocks[below]?.text === text)) continue
    const [kept, again] = text === bare || below === undefined ? [index, below] : [below, index]
    found.set(kept, named)
    if (again !== undefined) found.set(again, AGAIN)
    said.set(bare, kept)
  }
  const credits = [...found].flatMap(([index, { label }]) => (label === 'credit' ? index : []))
  for (const index of credits) if (isTwice(blocks, inside, index - 1)) found.set(index - 1, TWICE)
  return found
}

/** The line below that says the same of the same picture. */
function sameBelow({ label }: Named, index: number, same: number | undefined): number | undefined {
  const isOther = label === 'credit' && same !== undefined && same - index > NEAR
  return isOther ? undefined : same
}

/** Who made a picture, and for whom: below a caption that is said twice no agency need be among them. */
const MAKERS = /^\p{Lu}[^.!?]{1,80}\/\s?\p{Lu}[^.!?]{1,60}$/u
const MAKERS_ALONE: Named = { label: 'credit', rule: 'stands below a caption that is said twice' }
const TWICE: Named = { label: 'caption', rule: 'said twice, above the credit of a picture' }

/** Whether a line outside the text says what the one above says: a picture's alternative text, then its caption. */
function isTwice(blocks: readonly TextBlock[], inside: readonly boolean[], index: number): boolean {
  const text = blocks[index]?.text
  return text !== undefined && !inside[index] && text === blocks[index - 1]?.text
}

function nameCaption(text: string, isBelowTwice: boolean): Named | undefined {
  const caption = toCaption(text)
  if (!caption) return isBelowTwice && MAKERS.test(text) ? MAKERS_ALONE : undefined
  const label = caption.caption ? 'caption' : 'credit'
  return { label, rule: 'ends in the credit of a picture' }
}

/** A button behind a caption that the page cuts short, where it stands a second time. */
const MORE = / (?:(?:read|see|show|view) )?more ?[>»›→…]*$/i
const AGAIN: Named = { label: 'duplicate', rule: 'the caption again' }
