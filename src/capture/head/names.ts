import type { Byline } from '../../article.ts'
import { isCueLine, toBareBylines } from '../bylines/bylines.ts'
import { nameLikeness } from '../bylines/names.ts'
import { ROLES, toWord } from '../bylines/words.ts'
import { isOfWork } from './named-title.ts'
import type { HeadBlock, HeadPage } from './page.ts'
import { tellsOfPicture } from './pictures.ts'

/** What a candidate for the byline names, and the form of the line. */
export interface NamedAuthors {
  readonly bylines: readonly Byline[]
  readonly form: string
}

/** The names that a line gives, and how. */
export interface Named extends NamedAuthors {
  /** Whether a word like “by” introduces them. */
  readonly isCued: boolean
  /** How much the least likely of them looks like a person's name, 0 to 1. */
  readonly confidence: number
}

/** The names after the line's own "by", or alone, perhaps under a line that is nothing but "by". */
export function namesOf(line: HeadBlock, page: HeadPage): Named | undefined {
  const { blocks } = page
  if (AUTHOR.test(line.text) && isOfWork(line, page)) return
  if (line.byline)
    return { ...line.byline, isCued: true, confidence: likeness(line.byline.bylines) }
  if (CONTACT.test(blocks[line.index - 1]?.text ?? '')) return
  if (POST.test(line.text) || SAYS.test(line.text.slice(-6))) return
  if (line.opened && !line.isInside)
    return { ...line.opened, isCued: true, confidence: likeness(line.opened.bylines) }
  return toBare(line, blocks) ?? toNotedName(line)
}

/** Whom to ask about a press release. */
const CONTACT =
  /^(?:(?:media|press|news) (?:contacts?|inquiries|enquiries|relations)|contacts?|for (?:more|further) information)\s?:?$/i

const AUTHOR = /^authors?\s?:/i

/** Names alone, or an office under a word like “by”. */
function toBare(line: HeadBlock, blocks: HeadPage['blocks']): Named | undefined {
  if (line.bare && !tellsOfPicture(line.text) && !isScene(line, blocks)) {
    const isCued = isUnderCue(line, blocks)
    return isCued || !FEW_LETTERS.test(line.text.trim()) ? { ...line.bare, isCued } : undefined
  }
  const isShort = line.words < 7 && !line.isInside
  return isShort && isOffice(line.text) && isUnderCue(line, blocks)
    ? { ...toOffice(line.text), isCued: true, confidence: 0.2 }
    : undefined
}

/** `Ada Winter in Wonka`: only beside a date are these a reporter and a place. */
function isScene({ bare, index }: HeadBlock, blocks: HeadPage['blocks']): boolean {
  if (!bare?.bylines.some(({ role }) => role?.startsWith('in '))) return false
  return !blocks.slice(Math.max(0, index - 2), index + 3).some(({ dates }) => dates.length > 0)
}

/** The person of whom a line tells as of the author. */
function toNotedName(line: HeadBlock): Named | undefined {
  const noted = line.isInside ? undefined : toNoted(line.text)
  const bylines = noted ? (toBareBylines(noted.name)?.bylines ?? []) : []
  const isPerson = bylines.length === 1 && bylines[0]?.kind === 'person'
  return noted && isPerson
    ? { bylines, form: noted.form, isCued: false, confidence: 0.75 }
    : undefined
}

/** One or two letters of Chinese, Japanese or Korean are a button’s more often than anyone’s name. */
const FEW_LETTERS = /^[\u3040-\ud7ff]{1,2}$/

/** How much the least likely of some names looks like a person's. */
const likeness = (bylines: readonly Byline[]) =>
  Math.min(...bylines.map(({ name }) => nameLikeness(name)))

/** A post of someone else that the article shows: `— Ada Winter (@adawinter) May 4, 2021`. */
const POST = /^[—–-]\s?[^(]{1,60}\(@\w{1,30}\)/u

/** What a reader’s comment opens with, in the line’s last letters. */
const SAYS = /\bsays:$/

/** Under `By`, or under `and` that stands under another name below `By`. */
function isUnderCue({ index }: HeadBlock, blocks: HeadPage['blocks']): boolean {
  const above = blocks[index - 1]?.text ?? ''
  if (isCueLine(above)) return true
  if (!/^(?:and|&|und|et|y|e|,)$/i.test(above.trim())) return false
  return (blocks[index - 2]?.text ?? '') !== '' && isCueLine(blocks[index - 3]?.text ?? '')
}

/** A line of capitalised words, one of them a trade’s. */
function isOffice(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return (
    words.every((word) => /^(?:\p{Lu}|of$|the$|and$|&$)/u.test(word)) &&
    words.some((word) => ROLES.has(toWord(word)))
  )
}

/** Under `By` even an office is the author: `Executive Content Editor`. */
function toOffice(text: string): NamedAuthors {
  const name = text.trim()
  return { bylines: [{ name, kind: 'organisation' }], form: 'stands under a word like “by”' }
}

/** A line that tells of someone as of the page’s author: `Ada Winter is a freelance writer …`, `More from Ada Winter`. */
function toNoted(text: string): { name: string; form: string } | undefined {
  const about =
    /^(?:[•*-] )?(\p{Lu}[^.,;:!?]{3,40}?),? (?:is|was) (?:an?|the|our|currently) (.{1,80})/u.exec(
      text,
    )
  if (about?.[1] && TRADE.test(about[2] ?? ''))
    return { name: about[1], form: 'a note says who the author is' }
  const works =
    /^(?:[•*-] )?(\p{Lu}[^.,;:!?]{3,40}?) (?:writes|covers|reports|hails from|can be reached|joined|has (?:been|written|worked|covered))\b/u.exec(
      text,
    )
  if (works?.[1]) return { name: works[1], form: 'a note says who the author is' }
  const link =
    /^(?:(?:(?:read|see|view) )?(?:more|all) (?:articles |stories |posts )?(?:from|by)|posts by|about|about the author:?|follow|contact|email) (\p{Lu}.{3,40}?)(?: (?:on|at|via) .{1,40})?$/iu.exec(
      text,
    )
  return link?.[1] ? { name: link[1], form: 'a link to more by the author' } : undefined
}

const TRADE =
  /\b(?:writer|reporter|editor|journalist|columnist|correspondent|author|contributor|producer|professor|fellow|blogger|director|executive|manager|founder|analyst|president|researcher|teacher|lecturer)\b/i
