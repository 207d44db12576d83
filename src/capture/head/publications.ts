import { findDates } from '../dates/dates.ts'
import { fold } from '../lines/folded.ts'
import type { HeadBlock, HeadPage } from './page.ts'
import { findSaid } from './said.ts'
import { isSection } from './sections.ts'

/** The publication's name as the capture has it, and the line that says it. */
export interface FoundPublication {
  readonly name: string
  readonly line: HeadBlock
}

/**
 * The site's name behind the title, as a page's title in the browser has it: `Title | The Valley Post`. Behind a dash it must
 * stand on another line too, since a title goes on behind a dash.
 */
export function findPublication(
  page: HeadPage,
  title: string,
  authors: readonly string[],
): FoundPublication | undefined {
  const [own, names] = [fold(title), authors.map(fold)]
  for (const { line, before, after } of findSaid(page, own)) {
    const mark = /^ ([|–—-]) \S.{1,40}$/u.exec(after)?.[1]
    if (line.isInside || before !== '' || mark === undefined) continue
    const name = line.text.slice(line.text.lastIndexOf(mark) + 1).trim()
    if (
      isName(name) &&
      !names.includes(fold(name)) &&
      (mark === '|' || isElsewhere(page, line, name))
    )
      return { name, line }
  }
  return
}

/** Up to five words, none of them a date's or a section's, and no mark between. */
function isName(text: string): boolean {
  if (text.split(/\s+/).length > 5 || /[|–—:?!]/.test(text)) return false
  return !isSection(text) && findDates(text).length === 0 && /^[\p{Lu}\p{Lo}\d]/u.test(text)
}

const isElsewhere = (page: HeadPage, own: HeadBlock, name: string) =>
  findSaid(page, fold(name)).some(({ line }) => line !== own && !line.isInside && line.words < 12)
