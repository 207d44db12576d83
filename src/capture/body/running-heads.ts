import type { TextBlock } from '../lines/blocks.ts'

/** What stands at the top or the foot of every page, and the page's number: `2 | Drifting Apart`, `Estuary Commission | 3`. */
const HEAD =
  /^(?:(?:page )?(\d{1,4}) ?[|•·] ?\p{L}.{2,80}|\p{L}.{2,80} ?[|•·] ?(?:page )?(\d{1,4}))$/iu

/** So many lines of text stand between two of them: the rows of a table stand closer. */
const APART = 3

/** The heads of a document's pages, by index: two and more, whose numbers rise by one or two from page to page. */
export function findRunningHeads(blocks: readonly TextBlock[]): ReadonlySet<number> {
  const pages = blocks.flatMap(({ text }, index) => {
    const [, before, behind] = (text.length < 100 && HEAD.exec(text)) || []
    const digits = before ?? behind
    return digits === undefined ? [] : [{ index, page: Number(digits) }]
  })
  const follows = (nth: number) => {
    const [last, next] = [pages[nth], pages[nth + 1]]
    if (!last || !next) return false
    const rise = next.page - last.page
    return rise > 0 && rise < 3 && next.index - last.index > APART
  }
  // The head of a section has words of its own.
  const words = (index: number) => (blocks[index]?.text ?? '').replace(/\d+/g, '')
  const counts = Map.groupBy(pages, ({ index }) => words(index))
  const isSaidAgain = (index: number) => (counts.get(words(index))?.length ?? 0) > 1
  return new Set(
    pages.flatMap(({ index }, nth) =>
      isSaidAgain(index) && (follows(nth) || follows(nth - 1)) ? [index] : [],
    ),
  )
}
