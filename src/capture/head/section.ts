import { countSpaced, fold } from '../lines/folded.ts'
import type { HeadBlock, HeadPage } from './page.ts'
import { toPath } from './paths.ts'
import { isSection } from './sections.ts'

/** The part of the site in which an article stands, and the line that says it. */
export interface FoundSection {
  readonly name: string
  readonly line: HeadBlock
  readonly rule: string
}

/** No farther from the title a section is named. */
const REACH = 6

/**
 * The first step of the path to the article, where the page shows one: `Home › Opinion › Essays`; else the section's name nearest
 * to the title. One among others is a menu's, unless it is said again below the menu.
 */
export function findSection(page: HeadPage, title: number): FoundSection | undefined {
  const own = page.blocks[title]
  if (!own) return
  const near = page.blocks
    .slice(Math.max(0, title - REACH), title + REACH + 1)
    .filter(({ isInside }) => !isInside)
    .sort((a, b) => Math.abs(a.index - title) - Math.abs(b.index - title))
  for (const line of near) {
    const name = sectionOfPath(line, own, page)
    if (name !== undefined) return { name, line, rule: 'the first step of the path to the article' }
  }
  const line = near.find(
    (each) => each !== own && isSection(each.text) && !isInMenu(page, each, title),
  )
  return line && { name: line.text, line, rule: 'the name of a section near the title' }
}

/** Longer, or of more words, a step is no section but the article itself. */
const LONGEST = { letters: 30, words: 4 }

/** So many sections on a line are a menu’s. */
const SECTIONS_OF_MENU = 3

/** A path that ends in the title is the article’s wherever it stands; another one above the title, if it is no menu. */
function sectionOfPath(line: HeadBlock, title: HeadBlock, page: HeadPage): string | undefined {
  const steps = toPath(line.text) ?? []
  const [name, ...rest] = steps
  if (name === undefined || fold(name) === title.folded || name.length >= LONGEST.letters) return
  if (!endsInTitle(line, steps, title, page)) {
    if (line.index >= title.index || steps.filter(isSection).length >= SECTIONS_OF_MENU) return
  }
  // The only step may be the article’s own name, cut short.
  return countSpaced(name) <= (rest.length > 0 ? LONGEST.words : 2) ? name : undefined
}

/** The last step may be cut short: `The quiet po…`. Of a title that was read on the path’s own line, another line says the same. */
function endsInTitle(
  line: HeadBlock,
  steps: readonly string[],
  title: HeadBlock,
  { counts }: HeadPage,
): boolean {
  const last = fold(steps.at(-1)?.replace(/\s?(?:…|\.{3})$/, '') ?? '')
  if (countSpaced(last) < 3) return false
  return line === title ? counts.has(last) : title.folded.startsWith(last)
}

/** Whether a menu’s word or another section stands straight above or below, or on both sides, as evenly spaced, words as short. */
function isInMenu(page: HeadPage, line: HeadBlock, title: number): boolean {
  const [above, below] = [page.blocks[line.index - 1], page.blocks[line.index + 1]]
  if (isOfMenu(above) || isOfMenu(below)) return !isSaidBelowMenu(page, line, title)
  if (below?.index === title || below?.isSpaced !== line.isSpaced) return false
  return [above, below].every((each) => each !== undefined && isShort(each))
}

const isOfMenu = (line: HeadBlock | undefined) =>
  line !== undefined && (line.furniture === 'navigation' || isSection(line.text))

/** One or two words that are no date, no name and no other furniture. */
const isShort = ({ text, words, furniture, dates, byline, bare, isInside }: HeadBlock) =>
  words <= 2 &&
  text.length < LONGEST.letters &&
  !(isInside || furniture || byline || dates.length > 0 || (bare?.confidence ?? 0) > 0.5)

/** The last line of the menu, which the menu says before: `News`, `Opinion`, `Sport`, `OPINION`. */
function isSaidBelowMenu({ blocks }: HeadPage, line: HeadBlock, title: number): boolean {
  const before = blocks.slice(Math.max(0, line.index - 30), line.index)
  return (
    line.index < title &&
    !isOfMenu(blocks[line.index + 1]) &&
    before.some(({ folded }) => folded === line.folded)
  )
}
