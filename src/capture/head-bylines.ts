import type { Byline } from '../article.ts'
import { isCueLine, toBareBylines } from './bylines.ts'
import { nameLikeness } from './bylines-names.ts'
import { ROLES, toWord } from './bylines-words.ts'
import { bucket, type Candidate } from './evidence.ts'
import { contentWords, fold, fromNearest, type HeadBlock, type HeadPage } from './head-page.ts'
import { findSaid, type Said } from './head-said.ts'
import { LIST_MARKER } from './kinds.ts'

/** What a candidate for the byline names, and the form of the line. */
export interface NamedAuthors {
  readonly bylines: readonly Byline[]
  readonly form: string
}

/** The evidence that a word like “by” introduces the names. */
export const CUED = 'a word like “by” before it'

/** Every short line that names someone, with what speaks for and against their being the authors. */
export function bylineCandidates(page: HeadPage, title: number): Candidate<NamedAuthors>[] {
  const lines = page.around.flatMap((line) => {
    const named = line.index === title ? undefined : namesOf(line, page)
    return named ? [{ line, named }] : []
  })
  const first = lines.find(({ line }) => line.index > title)
  const firstCue = lines.find(({ named, line }) => named.isCued && line.index > title)
  return lines.map((each) => ({
    block: each.line.index,
    value: { bylines: each.named.bylines, form: each.named.form },
    evidence: [
      'a line that names someone',
      ...ownEvidence(each.line, each.named, page),
      ...nameEvidence(each.line, each.named.bylines, page, title),
      ...(each === first ? ['the first name below the title'] : []),
      ...(each === firstCue ? ['the first “by” below the title'] : []),
      ...(firstCue && !each.named.isCued ? ['another line says “by”'] : []),
      ...placeEvidence(each.line, page, title),
      ...(each.named.isCued ? cuedEvidence(each.line, page) : []),
    ],
  }))
}

/** Where a “by” stands, however far the title is. */
function cuedEvidence(line: HeadBlock, { blocks }: HeadPage): string[] {
  const isDated = [0, 1, -1].some((step) => (blocks[line.index + step]?.dates.length ?? 0) > 0)
  return [
    ...(line.textAbove < 0.05 && line.toText < 5 ? ['a “by” shortly above the text'] : []),
    ...(isDated ? ['a “by” beside a date'] : []),
    ...(/^(?:written|words|story|posted|author)/i.test(line.text) ? ['says “written by”'] : []),
  ]
}

interface Named extends NamedAuthors {
  readonly isCued: boolean
  readonly confidence: number
}

/** The names after the line's own "by", or alone, perhaps under a line that is nothing but "by". */
function namesOf(line: HeadBlock, { blocks }: HeadPage): Named | undefined {
  if (line.byline)
    return { ...line.byline, isCued: true, confidence: likeness(line.byline.bylines) }
  if (POST.test(line.text)) return
  const isUnder = isUnderCue(line, blocks)
  if (line.bare && !PICTURE.test(line.text)) return { ...line.bare, isCued: isUnder }
  if (isUnder && line.words < 7 && !line.isInside && isOffice(line.text))
    return { ...toOffice(line.text), isCued: true, confidence: 0.2 }
  const noted = line.isInside ? undefined : toNoted(line.text)
  const bylines = noted ? (toBareBylines(noted.name)?.bylines ?? []) : []
  const isPerson = bylines.length === 1 && bylines[0]?.kind === 'person'
  return noted && isPerson
    ? { bylines, form: noted.form, isCued: false, confidence: 0.75 }
    : undefined
}

/** How much the least likely of some names looks like a person's. */
const likeness = (bylines: readonly Byline[]) =>
  Math.min(...bylines.map(({ name }) => nameLikeness(name)))

/** A post of someone else that the article shows: `— Ada Winter (@adawinter) May 4, 2021`. */
const POST = /^[—–-]\s?[^(]{1,60}\(@\w{1,30}\)|\bsays:$/u

/** Under `By`, or under `and` that stands under another name below `By`. */
function isUnderCue({ index }: HeadBlock, blocks: HeadPage['blocks']): boolean {
  const [above, second, third] = [1, 2, 3].map((distance) => blocks[index - distance]?.text ?? '')
  if (isCueLine(above ?? '')) return true
  return (
    /^(?:and|&|und|et|y|e|,)$/i.test(above?.trim() ?? '') && second !== '' && isCueLine(third ?? '')
  )
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

/** Whoever made a picture stands beside an agency’s name. */
const PICTURE =
  /\b(?:getty|images|photos?|shutterstock|alamy|unsplash|reuters|illustration|courtesy|credit)\b/i

const TRADE =
  /\b(?:writer|reporter|editor|journalist|columnist|correspondent|author|contributor|producer|professor|fellow|blogger|director|executive|manager|founder|analyst|president|researcher|teacher|lecturer)\b/i

function ownEvidence(line: HeadBlock, named: Named, page: HeadPage): string[] {
  return [
    ...(named.isCued
      ? [CUED, ...(named.confidence < 0.3 ? [`after “by”, ${tellLikeness(named)}`] : [])]
      : [tellLikeness(named)]),

    ...formEvidence(named),
    ...dateEvidence(line, page),
    ...(LIST_MARKER.test(line.text) ? ['a list item'] : []),
    ...(line.furniture ? ['worded like furniture'] : []),
    ...(line.text === line.text.toUpperCase() && line.text !== line.text.toLowerCase()
      ? ['all capitals']
      : []),
    ...(line.words > 8 ? ['a long line'] : []),
  ]
}

const tellLikeness = ({ confidence }: Named) =>
  bucket(confidence, [
    [0.2, 'hardly a person’s name'],
    [0.3, 'one word'],
    [0.5, 'perhaps a name'],
    [0.65, 'much like a name'],
    [0.8, 'a name of two words'],
    [1, 'a name with an initial'],
  ])

function formEvidence({ bylines, form, confidence }: Named): string[] {
  return [
    ...(/^a note/.test(form) ? ['a note about the author'] : []),
    ...(/^a link/.test(form) ? ['a link to more by the author'] : []),
    ...(/avatar/.test(form) ? ['an avatar’s name'] : []),
    ...(bylines[0]?.kind === 'organisation'
      ? [
          bylines[0].name.split(' ').length > 4
            ? 'an organisation’s full name'
            : 'an organisation’s name',
        ]
      : []),
    ...(bylines.length > 1 && confidence < 0.55 ? ['several names'] : []),
    ...(bylines.some(({ role }) => role) ? ['says a role'] : []),
    ...(bylines.some(({ handle }) => handle) ? ['says a handle'] : []),
  ]
}

function dateEvidence(line: HeadBlock, { blocks }: HeadPage): string[] {
  const isDated = (other: HeadBlock | undefined) =>
    other && other.dates.length > 0 && other.words < 12
  return [
    ...(line.dates.length > 0 ? ['beside a date'] : []),
    ...(isDated(blocks[line.index - 1]) ? ['a date above'] : []),
    ...(isDated(blocks[line.index + 1]) ? ['a date below'] : []),
  ]
}

function nameEvidence(line: HeadBlock, bylines: readonly Byline[], page: HeadPage, title: number) {
  const name = fold(bylines[0]?.name ?? '')
  const others = findSaid(page, name).flatMap((said) =>
    said.line !== line && isWhole(said) ? [said.line] : [],
  )
  const inText = others.filter(({ isInside }) => isInside).length
  const own = contentWords(name)
  const titled = fold(page.blocks[title]?.text ?? '')
  return [
    ...(others.some(({ folded }) => isAbout(folded, name)) ? ['a line tells who that is'] : []),
    ...(others.some((other) => other.byline && other !== line)
      ? ['named after “by” elsewhere']
      : []),
    ...((page.counts.get(line.folded) ?? 0) > 1 ? ['said more than once'] : []),
    ...(others.length > inText ? ['named again beside the text'] : []),
    ...(inText > 0 ? ['named in the text'] : []),
    ...(own.length > 0 && own.every((word) => page.vocabulary.has(word))
      ? ['its words are the text’s']
      : []),
    ...(titled.includes(name) ? ['named in the title'] : []),
  ]
}

/** Whether a name stands on a line as whole words. */
const isWhole = ({ before, after }: Said) =>
  !/[\p{L}\p{N}]/u.test((before.at(-1) ?? ' ') + (after[0] ?? ' '))

/** `Ada Winter is a fellow of …`, `Ada Winter writes about …`, `More from Ada Winter` */
function isAbout(text: string, name: string): boolean {
  if (
    /^(?:• )?(?:follow|more (?:from|by|about|articles by|stories by)|read more (?:by|from)|about|about the author:?|contact|email) /.test(
      text,
    )
  )
    return true
  const after = text.startsWith(name) ? text.slice(name.length, name.length + 40) : ''
  return /^(?:,| is| was| has| writes| covers| joined| can be| runs| teaches| works| reports)\b/.test(
    after,
  )
}

function placeEvidence(line: HeadBlock, page: HeadPage, title: number): string[] {
  const { first, last } = page
  return [
    ...(title < 0 ? [] : [fromTitle(fromNearest(page, title, line.index))]),
    line.isInside ? 'within the text' : fromText(line.index, first, last),
    ...(line.textAbove === 0 && line.toText < 6 ? ['shortly above the text'] : []),
  ]
}

function fromText(index: number, first: number, last: number): string {
  if (index > first && index < last) return 'between paragraphs'
  if (index < first) {
    return bucket(first - index, [
      [1, 'right above the text'],
      [3, 'a few lines above the text'],
      [8, 'some lines above the text'],
      [Infinity, 'far above the text'],
    ])
  }
  return bucket(index - last, [
    [1, 'right below the text'],
    [3, 'a few lines below the text'],
    [8, 'some lines below the text'],
    [Infinity, 'far below the text'],
  ])
}

function fromTitle(distance: number): string {
  return bucket(distance, [
    [-8, 'far above the title'],
    [-3, 'some lines above the title'],
    [-1, 'right above the title'],
    [0, 'on the title’s line'],
    [1, 'right below the title'],
    [2, 'two lines below the title'],
    [4, 'a few lines below the title'],
    [8, 'some lines below the title'],
    [16, 'well below the title'],
    [Infinity, 'far below the title'],
  ])
}
