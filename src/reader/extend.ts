import { parsePlace, toPlace } from '../cite/place.ts'
import { findBlock } from './block.ts'

/** The fragment of the range from the paragraph that a fragment names to that of a number; nothing where one of them has none. */
export function extendTo(
  prose: HTMLElement,
  fragment: string,
  number: HTMLElement,
): string | undefined {
  const place = parsePlace(fragment)
  const start = place && findBlock(prose, place.first)?.querySelector<HTMLElement>('a.number')
  if (!start) return
  const isBefore = start.compareDocumentPosition(number) & Node.DOCUMENT_POSITION_FOLLOWING
  const ends = isBefore ? [start, number] : [number, start]
  const [first, last] = ends.map(({ dataset }) => dataset['number'])
  return first && last && `#${toPlace(first, last).fragment}`
}
