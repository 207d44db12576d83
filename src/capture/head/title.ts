import { contentWords, fold } from '../lines/folded.ts'
import { type Candidate, type Choice, choose, toScore, type Weights } from './evidence.ts'
import { findNamedTitle } from './named-title.ts'
import type { HeadBlock, HeadPage } from './page.ts'
import { isSection } from './sections.ts'
import { IN_CAPITALS, isCredit, isPlea, OF_OTHER_WORDS, tellsOf } from './title-evidence.ts'
import { titleCandidates } from './titles.ts'
import { isButton, isListLike, isSeldomTitle } from './untitled.ts'

/** Less likely than this, a line that says it is something else is not taken for the title; on hosts held back that cost no right one. */
const LEAST_SURE = 0.45

/** A line right above a picture’s credit captions the picture, unless all else says that it is the title. */
const LEAST_SURE_CAPTION = 0.8

/** Below more of the text than this a line heads a part of it, or another article, unless all else says that it is the title. */
const MOST_ABOVE = 0.1
const LEAST_SURE_BELOW = 0.8

/** Less likely than this, a line worded like a list of categories is one. */
const LEAST_SURE_LIST = 0.85

/** Whether a line stands too low to be the title: one with an author and a day right below it may stand below a lead. */
function isTooLow(page: HeadPage, { textAbove, index }: HeadBlock, probability: number): boolean {
  if (textAbove <= MOST_ABOVE || probability >= LEAST_SURE_BELOW) return false
  const below = page.blocks.slice(index + 1, index + 1 + HEADED).filter(({ isInside }) => !isInside)
  const isHeaded = below.some(({ byline }) => byline) && below.some(({ dates }) => dates.length > 0)
  return !isHeaded || textAbove > MOST_LEAD
}

/** Within so many lines below a title stand its author and its day, */
const HEADED = 3

/** and so much of the text stands above it as a lead at most. */
const MOST_LEAD = 0.25

/** The title, where the capture says one, and the block that is likeliest to be it in any case: the other fields stand around it. */
export function findTitle(
  page: HeadPage,
  weights: Weights,
): { readonly at: number; readonly title?: Choice<string> } {
  const candidates = titleCandidates(page)
  const chosen = likeliestOf(page, candidates, weights)
  const likeliest =
    named(page, candidates) ??
    sureIfAlone(
      page,
      chosen &&
        (sharedAbove(page, chosen, candidates) ??
          definedOn(page, chosen, candidates) ??
          aboveStandfirst(page, chosen, candidates, weights) ??
          belowMenu(page, chosen, candidates, weights) ??
          chosen),
    )
  const isSure = likeliest !== undefined && isTitle(page, likeliest)
  const isElse = isSure && isSeldom(page, likeliest)
  const title =
    (isSure && !isElse ? likeliest : aboveByline(page, candidates, weights)) ??
    (isSure ? likeliest : undefined)
  const at = title?.block ?? likeliest?.block ?? -1
  return title ? { at, title } : { at }
}

/** The likeliest that is no button; of what is seldom a title rather another line that speaks for itself. */
function likeliestOf(
  page: HeadPage,
  candidates: readonly Candidate<string>[],
  weights: Weights,
): Choice<string> | undefined {
  const isLine = (each: Candidate<string>, test: (line: HeadBlock) => boolean) => {
    const line = page.blocks[each.block]
    return line !== undefined && test(line)
  }
  const isPossible = (each: Candidate<string>) => !isLine(each, isButton)
  const chosen = choose(candidates, weights, 0, fold, isPossible)
  const probability = chosen?.probability ?? 0
  const isSeldom = (line: HeadBlock) =>
    isElsewhere(line, probability) || isTooLow(page, line, probability)
  if (!chosen || !isLine(chosen, isSeldom)) return chosen
  const isBetter = (each: Candidate<string>) =>
    toScore(each.evidence, weights) > 0 &&
    isLine(each, (line) => !isButton(line) && !isSeldom(line) && !line.isInside)
  return choose(candidates, weights, 0, fold, isBetter) ?? chosen
}

/** Whether a line is a caption, a date or a list of categories. */
const isElsewhere = (line: HeadBlock, probability: number) =>
  isSeldomTitle(line) || (isListLike(line) && probability < LEAST_SURE_LIST)

function isSeldom({ blocks }: HeadPage, { block, probability }: Choice<string>): boolean {
  const line = blocks[block]
  return line !== undefined && isElsewhere(line, probability)
}

function named(
  page: HeadPage,
  candidates: readonly Candidate<string>[],
): Choice<string> | undefined {
  const line = findNamedTitle(page)
  const found = candidates.find(({ block }) => block === line?.index)
  return found && { ...found, probability: 1, reasons: ['said to be the title'] }
}

const SHARE_BOX = /^share this (?:post|article|story|page|newsletter|essay|episode)$/i

/**
 * The line right above, where a box to share the page says it too, above its buttons: newsletters have titles of a word or two, and
 * subtitles that look more like one.
 */
function sharedAbove(
  { blocks }: HeadPage,
  { block, probability }: Choice<string>,
  candidates: readonly Candidate<string>[],
): Choice<string> | undefined {
  const above = blocks[block - 1]
  const isShared = (line: HeadBlock) =>
    line.folded === above?.folded &&
    line !== above &&
    !line.isInside &&
    blocks[line.index + 1]?.furniture === 'share' &&
    blocks.slice(Math.max(0, line.index - 3), line.index).some(({ text }) => SHARE_BOX.test(text))
  if (!above || above.furniture || isSection(above.text) || !blocks.some(isShared)) return
  const found = candidates.find((each) => each.block === above.index)
  return found && { ...found, probability, reasons: ['said again in the box to share the page'] }
}

/** Marks of references in the text, as an encyclopedia has them. */
const REFERENCED = /\[\d{1,3}\]/

/** What follows the name of the matter in an encyclopedia's first sentence, perhaps behind a bracket. */
const DEFINES =
  /^(?:,? [([][^)\]]{1,200}[)\]])?,? (?:is|was|are|were|ist|war|sind|est|était|sont|es|era|son|è|é|são|was|is een|jest|był|była|är|var|er) /u

/**
 * The name that the text's first sentence defines, where a longer line that holds it was chosen, a caption: `Mill Lock in 2011` above
 * `Mill Lock is a canal lock …[1]`. The name stands alone twice above the caption, in its heading and above a table: `History of Norland`
 * stands above both.
 */
function definedOn(
  { blocks, first }: HeadPage,
  chosen: Choice<string>,
  candidates: readonly Candidate<string>[],
): Choice<string> | undefined {
  const opening = blocks[first]
  if (!opening || !REFERENCED.test(opening.text)) return
  const isName = ({ text, index, folded }: HeadBlock) =>
    index < first &&
    folded !== '' &&
    fold(chosen.value).includes(folded) &&
    opening.text.startsWith(text) &&
    DEFINES.test(opening.text.slice(text.length))
  const names = candidates.filter(({ block }) => {
    const line = blocks[block]
    return block < chosen.block && line !== undefined && isName(line)
  })
  const name = names.length > 1 ? names.at(-1) : undefined
  return name && { ...name, probability: chosen.probability, reasons: ['what the text defines'] }
}

/** A standfirst of more sentences than one has so many words, and so many times those of the title above it. */
const STANDFIRST = { words: 12, times: 1.6 }
/** A title above it has so many words at least, and no less than this speaks for it. */
const LEAST_ABOVE = { words: 3, score: -3 }

/**
 * The line right above, where the one chosen reads like a standfirst, and a name or a day follows. With a capital on each word it is a
 * title of two sentences, and a line of other words than its own and the text's belongs to the site.
 */
function aboveStandfirst(
  { blocks, first }: HeadPage,
  { block, probability }: Choice<string>,
  candidates: readonly Candidate<string>[],
  weights: Weights,
): Choice<string> | undefined {
  const [above, own] = [blocks[block - 1], blocks[block]]
  const found = candidates.find((each) => each.block === block - 1)
  if (!above || !own || !found || own.index >= first || !SENTENCES.test(own.text)) return
  const isLong = own.words >= STANDFIRST.words && own.words >= above.words * STANDFIRST.times
  const below = blocks.slice(block + 1, block + 1 + SOON)
  const isHeaded = below.some(isAuthored)
  const isElse = !isTitleLike(above) || SENTENCES.test(above.text) || isKicker(above.text)
  if (!isLong || !isHeaded || isElse) return
  const isHeadline = candidates.some(
    (each) => each.block === block && each.evidence.includes(IN_CAPITALS),
  )
  if (isHeadline || isOfOther(found, own)) return
  if (toScore(found.evidence, weights) < LEAST_ABOVE.score) return
  return { ...found, probability, reasons: ['a line of sentences right below'] }
}

/** Whether a line shares no word with the text, nor with the line below it. */
function isOfOther({ value, evidence }: Candidate<string>, below: HeadBlock): boolean {
  const words = new Set(contentWords(below.text))
  return evidence.includes(OF_OTHER_WORDS) && !contentWords(value).some((word) => words.has(word))
}

/** A sentence ends amid the line, and another begins; or the last ends in a stop. */
const SENTENCES = /\p{Ll}{2}[.!?]["”’»)]? \p{Lu}|\p{Ll}{2}\.["”’»)]?$/u

/** Announces the title below it. */
const isKicker = (text: string) => /[:：]$/.test(text) || text === text.toUpperCase()

/** Long enough for a title, and worded like nothing else of a page's head. */
function isTitleLike(line: HeadBlock, least = LEAST_ABOVE.words): boolean {
  const { words, text, furniture, byline, bare, isInside } = line
  if (isInside || furniture || byline || words < least || words > 30) return false
  if (isSection(text) || isPlea(text) || (bare?.confidence ?? 0) > 0.5) return false
  return !isSeldomTitle(line) && !isListLike(line) && !isButton(line) && !tellsOf(line)
}

/** Within so many lines below a title stands who wrote, or when. */
const SOON = 3

/** Where no line is likely, the only one of a title's length above the author or the day, sentences apart: a page with these has a title. */
function aboveByline(
  { blocks, first }: HeadPage,
  candidates: readonly Candidate<string>[],
  weights: Weights,
): Choice<string> | undefined {
  const alike = candidates.filter(({ block }) => {
    const [line, below] = [blocks[block], blocks[block + 1]]
    const isAlike = line && isTitleLike(line, below && isAuthored(below) ? 2 : undefined)
    return isAlike && block < first && !/[>›»|]/.test(line.text)
  })
  const [only, ...others] = alike.filter(({ value }) => !SENTENCES.test(value))
  const found = only ?? alike.find(({ value }) => !STOPPED.test(value))
  if (!found || others.length > 0) return
  const isHeaded = blocks.slice(found.block + 1, found.block + 1 + HEAD).some(isAuthored)
  return isHeaded
    ? choose(candidates, weights, 0, fold, ({ block }) => block === found.block)
    : undefined
}

/** Captions of pictures may stand between a title and its author. */
const HEAD = 6

/** Whether a line names someone, or a day. */
const isAuthored = (line: HeadBlock) => tellsOf(line) || (line.bare?.confidence ?? 0) > 0.5

const STOPPED = /\.["”’»)]?$/

/** So many short lines below the page's first are a menu. */
const MENU = { lines: 3, words: 3 }

/** The likeliest title of more words below, where the one chosen is the page's first line and a menu stands below it: the site's name. */
function belowMenu(
  { blocks }: HeadPage,
  chosen: Choice<string>,
  candidates: readonly Candidate<string>[],
  weights: Weights,
): Choice<string> | undefined {
  const menu = blocks.slice(1, 1 + MENU.lines)
  const tellsOfArticle = ({ dates, byline, bare, furniture }: HeadBlock) =>
    dates.length > 0 || byline || (bare?.confidence ?? 0) > 0.5 || furniture === 'reading-time'
  const isShort = (line: HeadBlock) => line.words <= MENU.words && !tellsOfArticle(line)
  const isName = chosen.block === 0 && (blocks[0]?.words ?? 0) <= MENU.words
  if (!isName || menu.length < MENU.lines || !menu.every(isShort)) return
  const isTitle = ({ block }: Candidate<string>) => {
    const line = blocks[block]
    return line && !line.isInside && line.words > MENU.words && !line.furniture && !line.byline
  }
  const others = candidates.filter((each) => isTitle(each) && toScore(each.evidence, weights) > 0)
  return choose(others, weights, 0, fold)
}

/** A line with nothing but names, dates and furniture beside it above the text is the title, however few of the text's words it has. */
function sureIfAlone(
  { blocks, first }: HeadPage,
  title: Choice<string> | undefined,
): Choice<string> | undefined {
  const own = title && blocks[title.block]
  if (!own || own.isInside || own.index > first || first <= 0 || own.furniture || isPlea(own.text))
    return title
  const isOther = (each: HeadBlock) =>
    each.folded === own.folded || each.byline || each.dates.length > 0 || each.furniture
  return own.words > 1 && blocks.slice(0, first).every(isOther)
    ? { ...title, probability: 1 }
    : title
}

/** Less likely than this, even a heading above all of the text is none. */
const LEAST_SURE_OPENING = 0.3

/** Whether a line is the text's first and heads a paragraph, where no line above could be the title. */
function opensText({ blocks, first }: HeadPage, { index, words, text, isInside }: HeadBlock) {
  const below = blocks[index + 1]
  const isHead = isInside && index === first && words > 3 && !/[.:,;…]["”’»)]?$/.test(text)
  if (!isHead || !below?.isInside || below.words <= words * 2) return false
  return !blocks.slice(0, first).some((line) => isTitleLike(line, 4))
}

/** A heading of the text, a caption or a plea is the likeliest only where the capture says no title. */
function isTitle(page: HeadPage, { block, probability }: Choice<string>): boolean {
  const line = page.blocks[block]
  if (!line) return true
  if (isCredit(page.blocks[block + 1])) return probability >= LEAST_SURE_CAPTION
  if (isTooLow(page, line, probability)) return false
  if (opensText(page, line)) return probability >= LEAST_SURE_OPENING
  const isDoubtful = line.isInside || line.textAbove > 0 || line.furniture || isPlea(line.text)
  return !isDoubtful || probability >= LEAST_SURE
}
