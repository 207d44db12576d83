import type { Byline } from '../../article.ts'
import type { Label } from '../../labels.ts'
import { fold } from '../lines/folded.ts'
import type { HeadBlock, HeadPage } from './page.ts'

/** A line that says again what another gave. */
interface Again {
  readonly block: number
  readonly label: Label
  readonly rule: string
}

/** Lines that say the title or an author's name again: outside the text, and the title with the site's name behind it anywhere. */
export function toAgain(
  page: HeadPage,
  title: string | undefined,
  bylines: readonly Byline[],
): Again[] {
  const names = new Set(bylines.map(({ name }) => fold(name)))
  const own = title === undefined ? '' : fold(title)
  const isName = ({ byline: named, bare }: HeadBlock) =>
    (named ?? bare)?.bylines.every((each) => names.has(fold(each.name)) && !each.role)
  return page.around.flatMap((line): Again[] => {
    // A part of the text may be called as the whole; none has the site's name behind it.
    const isTitle = !line.isInside && line.folded === own
    if (own !== '' && (isTitle || isBehindBar(line.folded, own)))
      return [{ block: line.index, label: 'duplicate', rule: 'the title again' }]
    if (line.isInside) return []
    return isName(line)
      ? [{ block: line.index, label: 'duplicate', rule: 'the author’s name again' }]
      : []
  })
}

/** `Title | Site`: the title, then a bar or a dash. */
const isBehindBar = (folded: string, own: string) =>
  folded.startsWith(own) && /^ [|–—»·-] .{1,60}$/u.test(folded.slice(own.length))
