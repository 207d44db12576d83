/** A bullet, a dash or a number that opens a list item, with the space behind it. */
export const LIST_MARKER = /^(?:[•*·▪◦‣–—-]|\d{1,3}[.)])\s+/

/** A number that opens an item: a file's marks count as far as they like, a line of a text no further than 999. */
const NUMBER = /^(\d{1,9})[.)]\s+/

/** The number that opens an item; nothing where a bullet or no marker does. */
export function numberOf(item: string): number | undefined {
  const digits = NUMBER.exec(item)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** The words of an item. */
export function withoutMarker(item: string): string {
  return item.replace(numberOf(item) === undefined ? LIST_MARKER : NUMBER, '')
}
