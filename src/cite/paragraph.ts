import type { CslItem } from './item.ts'
import { type Place, toPlaceWords } from './place.ts'
import type { Citation } from './styles.ts'

/** The item of one paragraph, or of some that follow each other: the article's, with the place and its address. */
export function toPlaceItem(item: CslItem, place: Place): CslItem {
  const { fragment } = place
  return {
    ...item,
    id: `${item.id}-${fragment}`,
    URL: `${item.URL}#${fragment}`,
    note: toPlaceWords(place),
  }
}

/**
 * An article's citation as that of a place in it: the reference with the place's address, and the form for running text with
 * its paragraph. Runs in the browser too. `url` is the article's address as it stands in the reference.
 */
export function toPlaceCitation(
  { reference, inText }: Pick<Citation, 'reference' | 'inText'>,
  url: string,
  place: Place,
): string {
  const at = reference.lastIndexOf(url)
  const end = at + url.length
  const located =
    at < 0 ? reference : `${reference.slice(0, end)}#${place.fragment}${reference.slice(end)}`
  const inside = inText.endsWith(')') ? `${inText.slice(0, -1)}, ${toPlaceWords(place)})` : inText
  return `${located}\n${inside}`
}
