import type { Byline } from '../../article.ts'
import { contentWords, countSpaced, fold } from '../lines/folded.ts'
import { toLanguage } from '../lines/language.ts'
import { LIST_MARKER } from '../lines/list-marker.ts'
import { oncePer } from '../lines/once.ts'
import { bucket, type Candidate } from './evidence.ts'
import { type Named, type NamedAuthors, namesOf } from './names.ts'
import { type HeadBlock, type HeadPage, VOCABULARY } from './page.ts'
import { fromText, fromTitle } from './places.ts'
import { findSaid, type Said } from './said.ts'

/** The evidence that a word like “by” introduces the names. */
export const CUED = 'a word like “by” before it'

/** The evidence that the words of a name are common ones: `Bread Machine`, where the text speaks of a bread machine. */
export const SMALL = 'words that the text says in small letters'

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

function ownEvidence(line: HeadBlock, named: Named, page: HeadPage): string[] {
  return [
    ...(named.isCued
      ? [CUED, ...(named.confidence < 0.3 ? [`after “by”, ${tellLikeness(named)}`] : [])]
      : isFullOrganisation(named)
        ? []
        : [tellLikeness(named)]),

    ...formEvidence(named),
    ...dateEvidence(line, page),
    ...(LIST_MARKER.test(line.text) ? ['a list item'] : []),
    ...(line.furniture ? ['worded like furniture'] : []),
    ...(line.text === line.text.toUpperCase() && line.text !== line.text.toLowerCase()
      ? ['all capitals']
      : []),
    ...(isLong(line) && !isFullOrganisation(named) ? ['a long line'] : []),
  ]
}

/** Longer than names, their roles and the words of their trade; the date beside them is no part of that. */
function isLong({ text, dates, words }: HeadBlock): boolean {
  const dated = dates.reduce((sum, { start, end }) => sum + countSpaced(text.slice(start, end)), 0)
  return words - dated > 8
}

/** `Executive Board of the River Party`: long as no menu’s line is. */
const isFullOrganisation = ({ bylines: [first] }: Pick<Named, 'bylines'>) =>
  first?.kind === 'organisation' && first.name.split(' ').length > 4

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
    ...(form.startsWith('a note') ? ['a note about the author'] : []),
    ...(form.startsWith('a link') ? ['a link to more by the author'] : []),
    ...(form.includes('avatar') ? ['an avatar’s name'] : []),
    ...(bylines[0]?.kind === 'organisation'
      ? [isFullOrganisation({ bylines }) ? 'an organisation’s full name' : 'an organisation’s name']
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
  const isOfText = own.every((word) => page.vocabulary.has(word))
  const titled = fold(page.blocks[title]?.text ?? '')
  return [
    ...(others.some(({ folded }) => isAbout(folded, name)) ? ['a line tells who that is'] : []),
    ...(others.some((other) => other.byline && other !== line)
      ? ['named after “by” elsewhere']
      : []),
    ...((page.counts.get(line.folded) ?? 0) > 1 ? ['said more than once'] : []),
    ...(others.length > inText ? ['named again beside the text'] : []),
    ...(inText > 0 ? ['named in the text'] : []),
    ...(own.length > 0 && isOfText ? ['its words are the text’s'] : []),
    ...(isOfText && isOfSmallWords(name, page) ? [SMALL] : []),
    ...(titled.includes(name) ? ['named in the title'] : []),
  ]
}

function isOfSmallWords(name: string, page: HeadPage): boolean {
  const words = name.split(' ').filter((word) => word.length > 2)
  return words.length > 0 && words.every((word) => SMALL_WORD.test(word) && isSaid(word, page))
}

const SMALL_WORD = /^\p{Ll}+$/u

/** An adjective of German as it stands before its noun. */
const INFLECTED = /^\p{Lu}\p{Ll}{3,}e[rsnm]?$/u

const isGerman = oncePer((page: HeadPage) => toLanguage(textOf(page)) === 'de')

/** `Internationale Politik`: in German, where nouns have capitals too, an adjective that the text says in small letters. */
export function isOfAdjective(name: string, page: HeadPage): boolean {
  const [first = '', ...others] = name.split(' ')
  if (others.length === 0 || !INFLECTED.test(first) || !isGerman(page)) return false
  return isSaid(first.toLowerCase(), page)
}

const textOf = oncePer(({ blocks }: HeadPage): string => {
  const inside = blocks.filter(({ isInside }) => isInside).map(({ text }) => text)
  return inside.join('\n').slice(0, VOCABULARY)
})

/** Whether a page’s text says a word just so, as a word of its own. */
function isSaid(word: string, page: HeadPage): boolean {
  const text = textOf(page)
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!isInWord(text[at - 1]) && !isInWord(text[at + word.length])) return true
  return false
}

const isInWord = (character = ' ') => /[\p{L}\p{N}_]/u.test(character)

/** Whether a name stands on a line as whole words. */
const isWhole = ({ before, after }: Said) => !isInWord(before.at(-1)) && !isInWord(after[0])

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
  return [
    ...fromTitle(page, title, line.index, ABOVE_TITLE),
    fromText(line, page, BESIDE_TEXT),
    ...(line.textAbove === 0 && line.toText < 6 ? ['shortly above the text'] : []),
  ]
}

const ABOVE_TITLE = [
  [-8, 'far above the title'],
  [-3, 'some lines above the title'],
] as const

const BESIDE_TEXT = {
  above: [
    [1, 'right above the text'],
    [3, 'a few lines above the text'],
    [8, 'some lines above the text'],
    [Infinity, 'far above the text'],
  ],
  below: [
    [1, 'right below the text'],
    [3, 'a few lines below the text'],
    [8, 'some lines below the text'],
    [Infinity, 'far below the text'],
  ],
} as const
