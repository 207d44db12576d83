import { fold } from '../lines/folded.ts'
import { type Candidate, type Choice, choose, toScore, type Weights } from './evidence.ts'
import { findNamedTitle } from './named-title.ts'
import type { HeadBlock, HeadPage } from './page.ts'
import { isSection } from './sections.ts'
import { isCredit, isPlea } from './title-evidence.ts'
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
          belowMenu(page, chosen, candidates, weights) ??
          chosen),
    )
  const at = likeliest?.block ?? -1
  return likeliest && isTitle(page, likeliest) ? { at, title: likeliest } : { at }
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
    isSeldomTitle(line) ||
    (isListLike(line) && probability < LEAST_SURE_LIST) ||
    isTooLow(page, line, probability)
  if (!chosen || !isLine(chosen, isSeldom)) return chosen
  const isBetter = (each: Candidate<string>) =>
    toScore(each.evidence, weights) > 0 &&
    isLine(each, (line) => !isButton(line) && !isSeldom(line) && !line.isInside)
  return choose(candidates, weights, 0, fold, isBetter) ?? chosen
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

/** A heading of the text, a caption or a plea is the likeliest only where the capture says no title. */
function isTitle(page: HeadPage, { block, probability }: Choice<string>): boolean {
  const line = page.blocks[block]
  if (!line) return true
  if (isCredit(page.blocks[block + 1])) return probability >= LEAST_SURE_CAPTION
  if (isTooLow(page, line, probability)) return false
  const isDoubtful = line.isInside || line.textAbove > 0 || line.furniture || isPlea(line.text)
  return !isDoubtful || probability >= LEAST_SURE
}
