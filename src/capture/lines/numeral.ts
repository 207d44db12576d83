/** A number alone on its line that may be a section’s, or a year. */
export const NUMERAL = /^(?:[1-5]?\d|1[5-9]\d\d|20\d\d|[IVXLC]{1,6})[.)]?$/
