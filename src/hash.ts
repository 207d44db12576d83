/** Where the hash of a text begins. */
export const NO_HASH = 0x811c9dc5 | 0

/** The hash of a text with one more UTF-16 code unit, as a signed number. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** A number of 32 bits with its sign for a text (FNV-1a over UTF-16 code units): the same on every machine. */
export function signedHashOf(text: string): number {
  let hash = NO_HASH
  for (let index = 0; index < text.length; index++) hash = hashWith(hash, text.charCodeAt(index))
  return hash
}

/** The same without the sign: 0 and more. */
export const hashOf = (text: string): number => signedHashOf(text) >>> 0
