/** A part of the index: what of Pagefind's table of contents can't be worked out. */
export interface Part {
  /** So many articles; their numbers follow those of the part before. */
  readonly articles: number
  /** Where each posting file begins, in order, with spaces between: its words don't stand before this, those of the file before do. */
  readonly starts: string
}

/**
 * Pagefind's table of contents, in CBOR, for articles named by their numbers, from `first` on. It lists no posting files:
 * which one a word needs is told by `toFinder`.
 */
export function toTable(version: string, first: number, articles: number): Uint8Array<ArrayBuffer> {
  const pages = Array.from({ length: articles }, (_, index) => toPage(first + index)).flat()
  const chunksFiltersSortsFields = Array.from({ length: 4 }, () => head(ARRAY, 0)).flat()
  return new Uint8Array([
    ...[...head(ARRAY, 6), ...toText(version), ...head(ARRAY, articles)],
    ...pages,
    ...chunksFiltersSortsFields,
  ])
}

const UNSIGNED = 0
const TEXT = 3
const ARRAY = 4

/** Its name and its number of words, which serves Pagefind's ranking alone. */
function toPage(number: number): number[] {
  return [...head(ARRAY, 2), ...toText(String(number)), ...head(UNSIGNED, 1)]
}

function toText(ascii: string): number[] {
  return [...head(TEXT, ascii.length), ...[...ascii].map((letter) => letter.charCodeAt(0))]
}

function head(type: number, size: number): number[] {
  const major = type << 5
  if (size < 24) return [major | size]
  if (size < 256) return [major | 24, size]
  return [major | 25, size >> 8, size & 255]
}

/** Tells the number of the posting file that holds a word, if any does. */
export function toFinder({ starts }: Part): (word: string) => number {
  const sorted = starts.split(' ').map(toSortable)
  return (word) => {
    const sortable = toSortable(word)
    const next = sorted.findIndex((start) => start > sortable)
    return (next === -1 ? sorted.length : next) - 1
  }
}

/** Pagefind sorts by code point; strings here compare by UTF-16, where a character beyond U+FFFF would come too soon. */
function toSortable(word: string): string {
  return word.replace(/[\u{10000}-\u{10FFFF}]/gu, '\uFFFF$&')
}
