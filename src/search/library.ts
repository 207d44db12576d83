import type { Part } from './pagefind-table.ts'
import type { SearchRecord } from './records.ts'

/** A small library: every text, in one file. */
export interface TextLibrary {
  readonly kind: 'texts'
  /** Newest first. */
  readonly records: readonly SearchRecord[]
}

/** A larger one: an index by Pagefind, and a file for each article. */
export interface IndexedLibrary {
  readonly kind: 'index'
  /** Where the index is, below the library's file; named for its content. */
  readonly folder: string
  /** Pagefind's. */
  readonly version: string
  /** Articles are numbered from 0 over all the parts, newest first. */
  readonly parts: readonly Part[]
  /** Files that the pairs of common words are in. */
  readonly pairFiles: number
  /** Common words, as the index has them, with spaces between; so are the heavy ones, which are in a quarter of all articles. */
  readonly common: string
  readonly heavy: string
  /** First letters that there is a word list for. */
  readonly initials: string
}

/** What the one file says that search begins with. */
export type Library = TextLibrary | IndexedLibrary

/** Name of that file in the folder of the search index. */
export const LIBRARY_FILE = 'library.json'

/** What Pagefind’s files begin with when they are unpacked. */
export const PAGEFIND_SIGNATURE = 'pagefind_dcd'

/** Each word with the number of times it stands in the library, most frequent first. */
export type WordCounts = readonly (readonly [word: string, count: number])[]

/** Why a file of the library can't be had. */
export type Trouble = 'offline' | 'missing' | 'damaged'

/** Thrown where the library can't be read; nothing of it is kept, so that trying again reads anew. */
export class LibraryError extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble, path: string) {
    super(`${path} is ${trouble}`)
    this.name = 'LibraryError'
    this.trouble = trouble
  }
}

/** Reads a file below the folder of the search index. Rejects with a LibraryError. */
export interface LibraryReader {
  json(path: string): Promise<unknown>
  /** Decompresses gzip and takes off Pagefind's signature. */
  bytes(path: string): Promise<Uint8Array>
}
