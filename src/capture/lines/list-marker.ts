/** A bullet, a dash or a number that opens a list item, with the space behind it. */
export const LIST_MARKER = /^(?:[•*·▪◦‣–—-]|\d{1,3}[.)])\s+/
