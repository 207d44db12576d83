import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** What a character is in a needle: itself in lower case where words are made of it, and a space where they aren't. */
export function toNeedleLetter(code: number): string {
  // Two letters outside ASCII are the small ones of letters inside.
  if (code === LONG_S) return 's'
  if (code === KELVIN) return 'k'
  const character = String.fromCharCode(code)
  return /\w/.test(character) ? character.toLowerCase() : SPACE
}

const [LONG_S, KELVIN] = [0x17f, 0x212a]
const SPACE = ' '

/** How a text begins and ends for needles: a word there stands by itself, and what must stand first can be told. */
export const [BEGIN, END] = ['^ ', SPACE]

/** What is known of the place before an element: nothing, that a word begins or ends there, or that the text begins. */
type Edge = '' | typeof SPACE | typeof BEGIN

/** A longer needle would find less that is none, but takes more room. */
const LONGEST = 8

/** Of these a text holds at least one wherever the pattern, or a part of it, matches; a sign that no word holds stands alone. */
type Needles = readonly string[]

/**
 * Words, parts of words and signs of which every text that the pattern matches holds at least one. Words are spelled in
 * needle letters, and a text begins and ends with a space there; a sign such as `©` is itself. Undefined where the pattern
 * can match without any.
 */
export function toNeedles({ source, unicode, unicodeSets }: RegExp): Needles | undefined {
  const flags = { unicode, unicodeSets }
  return ofAny(parser.parsePattern(source, 0, source.length, flags).alternatives, '')
}

const parser = new RegExpParser()

/** Any of the alternatives may match: the needles of all. */
function ofAny(alternatives: readonly AST.Alternative[], before: Edge): Needles | undefined {
  const each = alternatives.map(({ elements }) => ofRow(elements, before))
  const known = each.filter((needles) => needles !== undefined)
  return known.length === each.length ? [...new Set(known.flat())] : undefined
}

/** All the elements match, one behind the other: the most telling needles among theirs. */
function ofRow(elements: readonly AST.Element[], before: Edge): Needles | undefined {
  const found: Needles[] = []
  let run = ''
  let edge = before
  const endRun = () => {
    const needle = longestWord(edge !== '' && isWordEnd(run) ? run + SPACE : run)
    if (needle !== undefined) found.push([needle])
    run = ''
  }
  for (const element of elements) {
    const [letter, mark] = [letterOf(element), edgeOf(element)]
    if (letter !== undefined) {
      found.push(...ofSigns(element))
      run += run === '' ? toBeginning(edge, letter) : letter
      edge = ''
    } else if (mark !== undefined) edge = mark
    else {
      const next = isWordEnd(run) ? '' : edge
      endRun()
      found.push(...ofRepeated(element, next))
      edge = ''
    }
  }
  endRun()
  return found.reduce<Needles | undefined>(
    (best, next) => (best && leastOf(best) >= leastOf(next) ? best : next),
    undefined,
  )
}

/** A run's first letter, with what must stand before it: where a word ends, that is a letter that isn't known. */
function toBeginning(edge: Edge, letter: string): string {
  return edge === SPACE && letter === SPACE ? letter : edge + letter
}

const isWordEnd = (run: string) => run !== '' && !run.endsWith(SPACE)

/** The longest word of a run, with the spaces that stand around it: long words are rare. */
function longestWord(run: string): string | undefined {
  const words = run.match(/\^? ?\w+ ?/g) ?? []
  const [first, ...others] = words
  return others
    .reduce((best, next) => (next && lengthOf(next) > lengthOf(best) ? next : best), first)
    ?.slice(0, LONGEST)
}

const lengthOf = (needle: string | undefined) => needle?.trim().length ?? 0

/** How telling needles are: as much as the shortest. */
const leastOf = (needles: Needles) => Math.min(...needles.map(lengthOf))

/** The signs of which an element matches one. */
function ofSigns(element: AST.Element): Needles[] {
  const members = element.type === 'CharacterClass' ? element.elements : [element]
  const signs = members.map((member) =>
    member.type === 'Character' && isOneUnit(member) && isSign(member.value)
      ? String.fromCharCode(member.value)
      : undefined,
  )
  const known = signs.filter((sign) => sign !== undefined)
  return known.length === members.length ? [known] : []
}

/** Neither part of a word nor white space. */
const isSign = (code: number) =>
  toNeedleLetter(code) === SPACE && /\S/.test(String.fromCharCode(code))

/** What an element other than a letter asks for, where it must match at all. */
function ofRepeated(element: AST.Element, before: Edge): Needles[] {
  if (element.type === 'Quantifier') {
    if (element.min === 0) return []
    const letter = letterOf(element.element)
    return letter === undefined || letter === SPACE
      ? ofRepeated(element.element, before)
      : [[letter]]
  }
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return []
  const needles = ofAny(element.alternatives, before)
  return needles ? [needles] : []
}

/** The edge that an element asks for; undefined for one that isn't such a mark. */
function edgeOf(element: AST.Element): Edge | undefined {
  if (element.type !== 'Assertion') return undefined
  if (element.kind === 'start') return BEGIN
  return element.kind === 'end' || (element.kind === 'word' && !element.negate) ? SPACE : undefined
}

/** The needle letter of an element that matches one character and no other letter; undefined for all others. */
function letterOf(element: AST.Element): string | undefined {
  if (element.type === 'Character')
    return isOneUnit(element) ? toNeedleLetter(element.value) : undefined
  if (element.type === 'CharacterSet')
    return element.kind === 'space' && !element.negate ? SPACE : undefined
  if (element.type !== 'CharacterClass' || element.negate) return undefined
  const letters = new Set(element.elements.map(letterInClass))
  const [letter] = letters
  return letters.size === 1 ? letter : undefined
}

function letterInClass(member: AST.CharacterClassElement | AST.UnicodeSetsCharacterClassElement) {
  return member.type === 'Character' || member.type === 'CharacterSet'
    ? letterOf(member)
    : undefined
}

const isOneUnit = ({ value }: AST.Character) => value <= 0xffff
