import { BEGIN, END, toNeedleLetter, toNeedles } from './needles.ts'

/**
 * Tells of many patterns at once which may match a text, in one walk over its characters: a bit for each, by its place in
 * the list, 0 only where the pattern does not match. What is left is for the patterns themselves.
 */
export type Sieve = (text: string) => number

/** So many bits has the number that tells. */
const MOST = 32

/** Whether the pattern at a place in the list may match. */
export const isLeft = (sieved: number, place: number) => (sieved & (1 << place)) !== 0

/** Makes the sieve of some patterns, an automaton of Aho and Corasick over what each of them can’t match without. */
export function toSieve(patterns: readonly RegExp[]): Sieve {
  if (patterns.length > MOST) throw new RangeError(`a sieve tells of ${MOST} patterns at most`)
  let always = 0
  const trie: Trie = { next: LETTERS.map(() => 0), tells: [0] }
  const signs = new Map<number, number>()
  for (const [place, pattern] of patterns.entries()) {
    const needles = toNeedles(pattern)
    if (!needles) always |= 1 << place
    for (const needle of needles ?? []) {
      const code = needle.charCodeAt(0)
      if (letterOf(code) === SPACE && needle.length === 1)
        signs.set(code, (signs.get(code) ?? 0) | (1 << place))
      else add(trie, needle, 1 << place)
    }
  }
  return toWalk(joinEndings(trie), signs, always)
}

/** The letters of needles, the space first. */
const LETTERS = [...' ^abcdefghijklmnopqrstuvwxyz0123456789_']
const SPACE = 0
const letterOf = (code: number) => LETTERS.indexOf(toNeedleLetter(code))

/** No character from here on is a letter of needles. */
const TABLE = 0x2200
const LETTER_OF = Uint8Array.from({ length: TABLE }, (_, code) => letterOf(code))
const fastLetterOf = (code: number) => (code < TABLE ? (LETTER_OF[code] ?? SPACE) : SPACE)

/** Needles letter by letter: state 0 is before the first. */
interface Trie {
  /** For each state and letter the state behind it. */
  readonly next: number[]
  /** For each state what the needles tell that end there. */
  readonly tells: number[]
}

function add({ next, tells }: Trie, needle: string, bit: number): void {
  let state = 0
  for (const letter of needle) {
    const place = state * LETTERS.length + LETTERS.indexOf(letter)
    if (!next[place]) {
      next[place] = tells.push(0) - 1
      next.push(...LETTERS.map(() => 0))
    }
    state = next[place] ?? 0
  }
  tells[state] = (tells[state] ?? 0) | bit
}

/** Gives each state the ways on of its longest ending that begins a needle too, so that a walk never goes back. */
function joinEndings({ next, tells }: Trie): Trie {
  const ending = tells.map(() => 0)
  const states = [0]
  for (const state of states)
    for (const letter of LETTERS.keys()) {
      const place = state * LETTERS.length + letter
      const shorter = state === 0 ? 0 : (next[(ending[state] ?? 0) * LETTERS.length + letter] ?? 0)
      const child = next[place] ?? 0
      if (child !== 0) {
        ending[child] = shorter
        tells[child] = (tells[child] ?? 0) | (tells[shorter] ?? 0)
        states.push(child)
      } else next[place] = shorter
    }
  return { next, tells }
}

function toWalk(trie: Trie, signs: ReadonlyMap<number, number>, always: number): Sieve {
  const width = LETTERS.length
  const [next, tells] = [Uint16Array.from(trie.next), Int32Array.from(trie.tells)]
  const signsBelow = Int32Array.from({ length: TABLE }, (_, code) => signs.get(code) ?? 0)
  const signAt = (code: number) => (code < TABLE ? signsBelow[code] : signs.get(code)) ?? 0
  const step = (state: number, letter: number) => next[state * width + letter] ?? 0
  const begun = [...BEGIN].reduce((state, letter) => step(state, LETTERS.indexOf(letter)), 0)
  const end = LETTERS.indexOf(END)
  return (text) => {
    let [state, told] = [begun, always]
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      const letter = fastLetterOf(code)
      if (letter === SPACE) told |= signAt(code)
      state = step(state, letter)
      told |= tells[state] ?? 0
    }
    return told | (tells[step(state, end)] ?? 0)
  }
}
