/** Pagefind's table of contents. */
export interface Table {
  readonly version: string
  /** Names of the articles' fragments, in the order of their numbers. */
  readonly pages: readonly string[]
  /** Posting files in the order of their words. */
  readonly chunks: readonly Chunk[]
}

/** A posting file. */
export interface Chunk {
  /** Its first word. */
  readonly from: string
  /** Its last word. */
  readonly to: string
  readonly name: string
}

/** Reads Pagefind's table of contents, which is CBOR: arrays, texts and numbers. Throws where it has another form. */
export function readTable(bytes: Uint8Array): Table {
  const [version, pages, chunks] = asArray(read({ bytes, at: 0 }))
  return {
    version: asText(version),
    pages: asArray(pages).map((page) => asText(asArray(page)[0])),
    chunks: asArray(chunks).map((chunk) => {
      const [from, to, name] = asArray(chunk).map(asText)
      return { from: asText(from), to: asText(to), name: asText(name) }
    }),
  }
}

interface Cursor {
  readonly bytes: Uint8Array
  at: number
}

function read(cursor: Cursor): unknown {
  const first = next(cursor)
  const size = readSize(cursor, first & 31)
  const type = first >> 5
  if (type === 0) return size
  if (type === 3) {
    cursor.at += size
    return new TextDecoder().decode(cursor.bytes.subarray(cursor.at - size, cursor.at))
  }
  if (type === 4) return Array.from({ length: size }, () => read(cursor))
  throw new Error(`Pagefind’s table of contents has another form: type ${type}`)
}

function readSize(cursor: Cursor, short: number): number {
  if (short < 24) return short
  const bytes = Array.from({ length: 1 << (short - 24) }, () => next(cursor))
  return bytes.reduce((size, byte) => size * 256 + byte, 0)
}

function next(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.at]
  if (byte === undefined) throw new Error('Pagefind’s table of contents ends too soon')
  cursor.at += 1
  return byte
}

function asArray(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  throw new Error('Pagefind’s table of contents has another form: no list')
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value
  throw new Error('Pagefind’s table of contents has another form: no text')
}
