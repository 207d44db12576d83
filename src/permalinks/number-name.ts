/**
 * Names of blocks: `p7`, `p7a`, `p0a`, `h2`. A series, a whole number, letters. Names have an order, the order of the
 * document they were given in, and between any two names there is always another.
 *
 * As in the drafting of United Kingdom statutes, z is the letter below a: 7 < 7za < 7a < 7aza < 7aa < 7ab < 7b < 8. No
 * name ends in z, just as no decimal fraction needs to end in 0: that is what keeps room in front of every name.
 */
export const SERIES = ['p', 'h', 'f'] as const

/** p for paragraphs, lists, quotations and code, h for headings, f for figures: each is counted apart. */
export type Series = (typeof SERIES)[number]

interface NumberName {
  readonly series: Series
  /** From 1; 0 only with letters, for what came before the first. */
  readonly count: number
  readonly letters: string
}

const NAME = /^([phf])(0|[1-9]\d{0,6})([a-z]*)$/

/** Whether the text is a name that could have been given out: canonical digits, no z at the end, not `p0`. */
export function isNumberName(text: string): boolean {
  const [, , count, letters = ''] = NAME.exec(text) ?? []
  return count !== undefined && !letters.endsWith('z') && (count !== '0' || letters !== '')
}

/** The series of a name. */
export function seriesOf(name: string): Series {
  return parse(name).series
}

/** Orders names of one series as their blocks stood when they were named. */
export function compareNames(left: string, right: string): number {
  const [a, b] = [parse(left), parse(right)]
  return a.count - b.count || compareLetters(a.letters, b.letters)
}

/**
 * A new name after `low` and before `high`. Without `low` it stands before everything, without `high` at the end, where
 * the count goes on. Both must be of the series, and in order.
 */
export function nameBetween(series: Series, low?: string, high?: string): string {
  const { count, letters } = low === undefined ? parse(`${series}0`) : parse(low)
  if (high === undefined) return `${series}${count + 1}`
  const above = parse(high)
  const limit = above.count === count ? above.letters : undefined
  return `${series}${count}${lettersBetween(letters, limit)}`
}

/**
 * A name never given before, for a block between the neighbours `low` and `high`, with as few letters as there can be and
 * then as near to `low` as there can be. `given` holds every name of the series ever given, in order.
 */
export function freshName(
  series: Series,
  given: readonly string[],
  low?: string,
  high?: string,
): string {
  if (high === undefined) return nameBetween(series, given.at(-1))
  const between = given.filter(
    (name) => (low === undefined || compareNames(name, low) > 0) && compareNames(name, high) < 0,
  )
  const bounds = [low, ...between, high]
  const names = bounds.slice(1).map((bound, index) => nameBetween(series, bounds[index], bound))
  return names.reduce((best, name) => (lettersOf(name) < lettersOf(best) ? name : best))
}

/**
 * The name that must have been given before this one could be: 7b's is 7a, 7a's and 7za's are 7, 7's is 6. `undefined` for
 * the first of a series.
 */
export function precursorOf(name: string): string | undefined {
  const { series, count, letters } = parse(name)
  if (letters === '') return count > 1 ? `${series}${count - 1}` : undefined
  const last = letters.charCodeAt(letters.length - 1)
  const head = letters.slice(0, -1)
  if (last > A) return `${series}${count}${head}${String.fromCharCode(last - 1)}`
  const shorter = `${series}${count}${withoutFinalZ(head)}`
  return isNumberName(shorter) ? shorter : undefined
}

const A = 'a'.charCodeAt(0)

function parse(name: string): NumberName {
  const [, series, count, letters = ''] = NAME.exec(name) ?? []
  if (series === undefined) throw new Error(`not a number: ${JSON.stringify(name)}`)
  // the expression lets only the three series through
  return { series: series as Series, count: Number(count), letters }
}

function lettersOf(name: string): number {
  return parse(name).letters.length
}

function withoutFinalZ(letters: string): string {
  return letters.endsWith('z') ? withoutFinalZ(letters.slice(0, -1)) : letters
}

/** z counts as 0, a as 1, and so on; the end of the letters comes before all. */
function rank(letters: string, index: number): number {
  if (index >= letters.length) return -1
  return (letters.charCodeAt(index) - A + 1) % 26
}

function compareLetters(left: string, right: string): number {
  const length = Math.max(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const difference = rank(left, index) - rank(right, index)
    if (difference !== 0) return difference
  }
  return 0
}

/** The letters next to `low`, then below it, then below it with a z in front, and so on, until they stand before `high`. */
function lettersBetween(low: string, high: string | undefined): string {
  const fits = (letters: string) => high === undefined || compareLetters(letters, high) < 0
  const next = sibling(low)
  if (next !== undefined && fits(next)) return next
  for (let stem = low; ; stem += 'z') if (fits(`${stem}a`)) return `${stem}a`
}

function sibling(letters: string): string | undefined {
  if (letters === '' || letters.endsWith('y')) return undefined
  return letters.slice(0, -1) + String.fromCharCode(letters.charCodeAt(letters.length - 1) + 1)
}
