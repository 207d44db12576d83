import { FORMATS } from '../cite/formats.ts'
import type { CslItem } from '../cite/item.ts'
import { toPlaceCitation, toPlaceItem } from '../cite/paragraph.ts'
import { type Place, toPlaceWords } from '../cite/place.ts'

/** What the page says of its article for quoting and citing: `Cite.astro` writes it. */
const details = document.querySelector<HTMLElement>('#cite')

/** The names of the forms that a citation can be copied in. */
export function listForms(): string[] {
  const styles = [...(details?.querySelectorAll<HTMLElement>('[data-style]') ?? [])]
  return [
    ...styles.map(({ dataset }) => dataset['style'] ?? ''),
    ...FORMATS.map(({ name }) => name),
  ]
}

/** The citation of a place in the article, or of all of it, in one of the forms. */
export function toCitation(form: string, place: Place | undefined): string {
  const item = readItem()
  const format = FORMATS.find(({ name }) => name === form)
  if (format) return format.make([place ? toPlaceItem(item, place) : item])
  const shown = details?.querySelector<HTMLElement>(`[data-style="${form}"]`)
  const reference = shown?.textContent.trim() ?? ''
  const inText = shown?.dataset['inText'] ?? ''
  return place ? toPlaceCitation({ reference, inText }, item.URL, place) : `${reference}\n${inText}`
}

/** The words, and under them whose they are, where they stand and how to get there. */
export function toQuotation(words: string, place: Place | undefined, address: string): string {
  const attribution = details?.dataset['attribution'] ?? ''
  const at = place ? `, ${toPlaceWords(place)}` : ''
  return `“${words}”\n\n— ${attribution}${at}\n${address}`
}

function readItem(): CslItem {
  // Cite.astro writes an item and nothing else here.
  return JSON.parse(details?.dataset['item'] ?? '{}') as CslItem
}
