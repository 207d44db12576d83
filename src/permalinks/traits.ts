import { hashOf } from '../hash.ts'
import { toWords, type Version, type Word } from './words.ts'

/**
 * What a text is known by. A fingerprint keeps a small sample of it; the text at hand has all of it.
 *
 * A feature is a pair of neighbouring words, or one long word. Its hash gives a rank, by which texts are sampled alike
 * (a bottom-k sketch: A. Broder, "On the resemblance and containment of documents", 1997), and 12 bits that a fingerprint
 * keeps: so few that thousands of word pairs share each value and none can be read back.
 */
export interface Feature {
  /** 32 bits. */
  readonly hash: number
  /** The upper 20 bits of the hash. */
  readonly rank: number
  /** The lower 12 bits of the hash. */
  readonly code: number
  /** Index of the (first) word. */
  readonly word: number
  /** A short word by itself: it tells something in a text of a few words only. */
  readonly common: boolean
}

export interface Traits {
  readonly words: readonly Word[]
  /** Of all words in order: 24 bits that join (see `joinHashes`). */
  readonly hash: number
  /** By rank, each hash once. */
  readonly features: readonly Feature[]
  /** Codes of the first and the last pair of words. */
  readonly first: number
  readonly last: number
  /** 6-bit codes of pairs of letters, for a text of one to three words; empty for longer ones. */
  readonly letters: readonly number[]
}

/** Below this many words every word is a feature. */
export const FEW_WORDS = 6
/** Up to this many words letters tell whether a word was mistyped. */
const SINGLE_WORDS = 3
/** A word this long tells something by itself. */
const LONG_WORD = 5

/** A prime below 2^24, so that products stay exact. */
const MODULUS = 16_777_213
const BASE = 5_308_417

export function toTraits(text: string, version: Version): Traits {
  return traitsOfWords(toWords(text, version))
}

/** The traits of a run of words: of a part of a text, or of texts put together. */
export function traitsOfWords(words: readonly Word[]): Traits {
  const hashes = words.map((word) => mixedHashOf(word.folded))
  return {
    words,
    hash: hashes.reduce(appendHash, 0),
    features: toFeatures(words, hashes),
    first: pairHash(hashes, 0) & 4095,
    last: pairHash(hashes, Math.max(0, hashes.length - 2)) & 4095,
    letters: words.length <= SINGLE_WORDS ? toLetters(words) : [],
  }
}

/** The hash of two texts put together, from theirs and the number of words of the second. */
export function joinHashes(first: number, second: number, secondWords: number): number {
  return (multiply(first, power(BASE, secondWords)) + second) % MODULUS
}

/** Where a text of `count` words with this hash stands inside others: indexes of its first word. */
export function findRuns(words: readonly Word[], hash: number, count: number): number[] {
  const places: number[] = []
  const hashes = words.map((word) => mixedHashOf(word.folded))
  const top = power(BASE, count)
  let rolling = 0
  for (const [index, next] of hashes.entries()) {
    rolling = appendHash(rolling, next)
    const gone = index >= count ? multiply(((hashes[index - count] ?? 0) % MODULUS) + 1, top) : 0
    rolling = (rolling - (gone % MODULUS) + MODULUS) % MODULUS
    if (index >= count - 1 && rolling === hash) places.push(index - count + 1)
  }
  return places
}

function toFeatures(words: readonly Word[], hashes: readonly number[]): Feature[] {
  const features = new Map<number, Feature>()
  const add = (hash: number, word: number, common: boolean) => {
    if (features.get(hash)?.common === false) return
    features.set(hash, { hash, rank: hash >>> 12, code: hash & 4095, word, common })
  }
  for (const [index, { folded }] of words.entries()) {
    add(hashes[index] ?? 0, index, folded.length < LONG_WORD)
    if (index + 1 < words.length) add(pairHash(hashes, index), index, false)
  }
  // the rank is the upper part of the hash
  return [...features.values()].sort((a, b) => a.hash - b.hash)
}

/** 6-bit codes of the pairs of letters in words, their ends included, ascending. */
export function toLetters(words: readonly Word[]): number[] {
  const codes = new Set<number>()
  for (const { folded } of words) {
    const padded = `^${folded}$`
    for (let index = 0; index + 1 < padded.length && index < 40; index++)
      codes.add(mixedHashOf(inOrder(padded.charAt(index), padded.charAt(index + 1))) & 63)
  }
  return [...codes].sort((a, b) => a - b)
}

/** Two letters in one order, whichever came first: swapped letters are the commonest slip. */
function inOrder(a: string, b: string): string {
  return a < b ? a + b : b + a
}

/** The code that a single word has as a feature. */
export function wordCode({ folded }: Word): number {
  return mixedHashOf(folded) & 4095
}

function pairHash(hashes: readonly number[], index: number): number {
  return mix((Math.imul(hashes[index] ?? 0, 0x9e3779b1) + (hashes[index + 1] ?? 0)) >>> 0)
}

const mixedHashOf = (text: string) => mix(hashOf(text))

/** The finishing steps of MurmurHash3 (A. Appleby): every bit of the input bears on every bit of the output. */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function appendHash(hash: number, word: number): number {
  return (multiply(hash, BASE) + (word % MODULUS) + 1) % MODULUS
}

function multiply(a: number, b: number): number {
  return (a * b) % MODULUS
}

function power(base: number, exponent: number): number {
  let [result, square] = [1, base]
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = multiply(result, square)
    square = multiply(square, square)
  }
  return result
}
