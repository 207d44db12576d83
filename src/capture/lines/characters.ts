/** What a UTF-16 code unit is: any of these, added. */
export const LETTER = 1 // or a mark upon one
export const NUMBER = 2
export const COMMA = 4
export const QUOTE = 8
/** Stands between the names of a menu or a path. */
export const SEPARATOR = 16

const KNOWN = 128
const PATTERNS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [LETTER, /[\p{L}\p{M}]/u],
  [NUMBER, /\p{N}/u],
  [COMMA, /[,;،、，]/],
  [QUOTE, /["“”„«»]/],
  [SEPARATOR, /[|»›•·>/→]/],
]

/** Filled as characters are asked for: a pattern is asked once for each. */
const table = new Uint8Array(0x10000)

/** What a code unit is; half of a pair is nothing by itself. */
export function kindsOf(code: number): number {
  return table[code] || look(code)
}

function look(code: number): number {
  const character = String.fromCharCode(code)
  let kinds = KNOWN
  for (const [kind, pattern] of PATTERNS) if (pattern.test(character)) kinds |= kind
  table[code] = kinds
  return kinds
}
