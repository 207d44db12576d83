import { bucket } from './evidence.ts'
import { fromNearest, type HeadBlock, type HeadPage } from './page.ts'

/** Distances, each the last that its phrase holds for. */
type Limits = readonly (readonly [number, string])[]

const BELOW_TITLE: Limits = [
  [-1, 'right above the title'],
  [0, 'on the title’s line'],
  [1, 'right below the title'],
  [2, 'two lines below the title'],
  [4, 'a few lines below the title'],
  [8, 'some lines below the title'],
  [16, 'well below the title'],
  [Infinity, 'far below the title'],
]

/** Where a line stands by the title, if there is one; `above` are the limits of what is farther up than the next line. */
export function fromTitle(page: HeadPage, title: number, index: number, above: Limits): string[] {
  return title < 0 ? [] : [bucket(fromNearest(page, title, index), [...above, ...BELOW_TITLE])]
}

/** Where a line stands by the text: within it, above it or below it by so many lines, or between its paragraphs. */
export function fromText(
  { index, isInside }: HeadBlock,
  { first, last }: HeadPage,
  limits: { readonly above: Limits; readonly below: Limits },
): string {
  if (isInside) return 'within the text'
  if (index < first) return bucket(first - index, limits.above)
  return index > last ? bucket(index - last, limits.below) : 'between paragraphs'
}
