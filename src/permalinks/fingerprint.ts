import { FEW_WORDS, type Feature, type Traits } from './traits.ts'

/** What the ledger keeps of a block's text: enough to know it again after an edit, too little to read it. */
export interface Fingerprint {
  /** How many words the text has. */
  readonly words: number
  /** 24 bits, of the words in order. */
  readonly hash: number
  /** 12-bit codes of the first and the last pair of words. */
  readonly first: number
  readonly last: number
  /** How thinly the features were sampled: a feature is kept when its rank is below `rankLimit(level)`. 0 keeps all. */
  readonly level: number
  /** 12-bit codes of the sampled features, ascending. */
  readonly codes: readonly number[]
  /** 6-bit codes of pairs of letters, ascending: only for up to three words. */
  readonly letters: readonly number[]
}

/** As many as leave a ledger, from six numbers on, below 100 bytes a number. */
const MOST_CODES = 24
const LEVELS = 64
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Each level keeps a fourth root of a half of the one before: 84 %. */
export function rankLimit(level: number): number {
  return Math.ceil(2 ** (20 - level / 4))
}

/** Whether a feature counts for a text of this many words. */
export function counts(feature: Feature, words: number): boolean {
  return !feature.common || words < FEW_WORDS
}

export function toFingerprint(traits: Traits): Fingerprint {
  const words = traits.words.length
  const features = traits.features.filter((feature) => counts(feature, words))
  const level = toLevel(features)
  const kept = features.filter(({ rank }) => rank < rankLimit(level)).slice(0, MOST_CODES)
  const codes = [...new Set(kept.map(({ code }) => code))].sort((a, b) => a - b)
  const { hash, first, last, letters } = traits
  return { words, hash, first, last, level, codes, letters }
}

function toLevel(features: readonly Feature[]): number {
  const beyond = features[MOST_CODES]?.rank
  if (beyond === undefined) return 0
  for (let level = 0; level < LEVELS; level++) if (rankLimit(level) <= beyond) return level
  return LEVELS - 1
}

/** The fingerprint as it stands in a ledger: `54 Xk3…`, the number of words and digits to the base of 64. */
export function formatFingerprint(fingerprint: Fingerprint): string {
  const { words, hash, first, last, level, codes, letters } = fingerprint
  const pairs = [first, last, ...codes].map((code) => toDigits(code, 2)).join('')
  const tail = letters.length > 0 ? `.${letters.map((code) => toDigits(code, 1)).join('')}` : ''
  return `${words} ${toDigits(hash, 4)}${toDigits(level, 1)}${pairs}${tail}`
}

const FORMAT = /^(0|[1-9]\d{0,8}) ([\w-]{4})([\w-])((?:[\w-]{2}){2,26})(?:\.([\w-]+))?$/

/** Reads `formatFingerprint` back; `undefined` when the text isn't one. */
export function parseFingerprint(text: string): Fingerprint | undefined {
  const [, words, hash, level, pairs, letters = ''] = FORMAT.exec(text) ?? []
  if (words === undefined || hash === undefined || level === undefined || pairs === undefined)
    return undefined
  const [first = 0, last = 0, ...codes] = (pairs.match(/../g) ?? []).map(fromDigits)
  return {
    words: Number(words),
    hash: fromDigits(hash),
    first,
    last,
    level: fromDigits(level),
    codes,
    letters: Array.from(letters, fromDigits),
  }
}

/** `length` digits to the base of 64. */
export function toDigits(value: number, length: number): string {
  let digits = ''
  for (let rest = value; digits.length < length; rest = Math.floor(rest / 64))
    digits = DIGITS.charAt(rest % 64) + digits
  return digits
}

function fromDigits(digits: string): number {
  return Array.from(digits).reduce((value, digit) => value * 64 + DIGITS.indexOf(digit), 0)
}
