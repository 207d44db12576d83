import { fieldOf, type Label } from '../../labels.ts'
import type { Problem } from '../../problem.ts'
import { toArgument } from '../../shell.ts'
import { toBylines, toOpenedBylines, toParts } from '../bylines/bylines.ts'
import { toNames } from '../bylines/names.ts'
import { findDates } from '../dates/dates.ts'
import { DATE_FIELDS, type Given, withOthers } from '../given.ts'
import type { TextBlock } from '../lines/blocks.ts'
import type { SourceLine } from '../lines/lines.ts'
import { nameOf } from '../naming/rules.ts'
import type { Tell } from './problems.ts'
import { type Correction, correctionParts } from './schema.ts'

/** What a correction says of single lines and of the text's range. */
export interface CorrectedLines extends Given {
  readonly problems: Problem[]
}

const RULE = 'a correction says so'

/** Checks each line that a correction names by its opening words, and gives the labels, the range and the fields they say. */
export function toCorrectedLines(
  said: Correction,
  capture: CorrectedCapture,
  tell: Tell,
): CorrectedLines {
  const { lines: named = {}, body } = said
  const textOf = toTextOf(capture.blocks, named)
  const checked = Object.entries(named).map(([key, line]) =>
    toCorrectedLine(key, line, said, { ...capture, textOf }, tell),
  )
  const good = checked.filter((each) => 'field' in each)
  return {
    problems: [
      ...checked.filter((each) => 'reason' in each),
      ...toTwiceProblems(good, said, tell),
      ...toBlockProblems(good, capture.blocks, tell),
      ...toRangeProblems(body, capture, tell),
    ],
    labels: new Map(
      good.map(({ number, label, depth }) => [
        number,
        { label, rule: RULE, ...(depth && { depth }) },
      ]),
    ),
    inside: toInside(body, capture.lines),
    fields: good.reduce<Given['fields']>((fields, { field }) => withOthers(fields, field), {}),
  }
}

/**
 * The lines that a correction of another mistake names and that aren’t those that were meant: told with that mistake. Of what it
 * says only entries of the right kind are looked at.
 */
export function findMismatches(said: unknown, capture: CorrectedCapture, tell: Tell): Problem[] {
  const { body, lines } = correctionParts.parse(said)
  const named = [
    ...Object.entries(lines).map(([key, line]) => [['lines', key], Number(key), line] as const),
    ...Object.entries(body).map(([end, place]) => [['body', end], place?.line, place] as const),
  ]
  return named.flatMap(([path, number, place]) => {
    const mismatch = place && number ? toMismatch(capture, number, place.starts) : undefined
    return mismatch ? [tell(path, ...mismatch)] : []
  })
}

/** The capture that a correction names lines of. */
export interface CorrectedCapture {
  /** As it is named to the reader. */
  readonly path: string
  readonly lines: readonly SourceLine[]
  readonly blocks: readonly TextBlock[]
}

/** The text that a label on a line of this number is said of; undefined where the line is in no block. */
type TextOf = (number: number) => string | undefined

/**
 * A label is said of all the block that the line opens, without the marks of a Markdown file and with the lines that a page
 * broke; up to the next line that the correction names.
 */
function toTextOf(blocks: readonly TextBlock[], named: object): TextOf {
  const texts = new Map<number, string>()
  for (const { lines, text } of blocks) {
    const starts = lines.flatMap(({ number }, index) => (String(number) in named ? [index] : []))
    for (const [nth, start] of starts.entries()) {
      const part = lines.slice(start, starts[nth + 1])
      const own =
        part.length === lines.length ? text : part.map((line) => line.text.trim()).join(' ')
      texts.set(lines[start]?.number ?? 0, own)
    }
  }
  return (number) => texts.get(number)
}

/** Two lines of one field that say it differently, where the correction doesn't say the field itself; names are united. */
function toTwiceProblems(good: readonly CorrectedLine[], said: Correction, tell: Tell): Problem[] {
  return good.flatMap(({ number, label, field }) => {
    const [name] = Object.keys(field) as (keyof Given['fields'])[] // a field's keys are names of fields
    if (name === undefined || name === 'bylines' || said[name] !== undefined) return []
    const other = good.find(
      (each) =>
        each.number < number &&
        each.field[name] !== undefined &&
        JSON.stringify(each.field[name]) !== JSON.stringify(field[name]),
    )
    if (!other) return []
    const reason = `lines ${other.number} and ${number} are both called ${label} and say different things`
    return [tell(['lines', String(number)], reason, `Say the field itself too: “${name}: …”.`)]
  })
}

/** Two lines of one block whose labels can’t both stand: the second is told, unless it gives a field of its own. */
function toBlockProblems(
  good: readonly CorrectedLine[],
  blocks: readonly TextBlock[],
  tell: Tell,
): Problem[] {
  const said = new Map(good.map((line) => [line.number, line]))
  return blocks.flatMap(({ lines }) => {
    const [first, ...others] = lines.flatMap(({ number }) => said.get(number) ?? [])
    return others
      .filter(({ label }) => label !== first?.label && fieldOf(label) === undefined)
      .map(({ number, label }) => {
        const reason = `lines ${first?.number} and ${number} are broken lines of one block, called both ${first?.label} and ${label}`
        const advice = 'A label is said of the whole block: keep the one that is right.'
        return tell(['lines', String(number)], reason, advice)
      })
  })
}

interface CorrectedLine {
  readonly number: number
  readonly label: Label
  readonly depth: number | undefined
  readonly field: Given['fields']
}

function toCorrectedLine(
  key: string,
  { starts, label, depth }: NonNullable<Correction['lines']>[string],
  said: Correction,
  { textOf, ...capture }: CorrectedCapture & { readonly textOf: TextOf },
  tell: Tell,
): CorrectedLine | Problem {
  const number = Number(key)
  const mismatch = toMismatch(capture, number, starts)
  if (mismatch) return tell(['lines', key], ...mismatch)
  const field = toField(label, textOf(number) ?? capture.lines[number - 1]?.text.trim() ?? '')
  if (field !== 'none') return { number, label, depth, field }
  const own = fieldOf(label)
  if (own !== undefined && said[own] !== undefined) return { number, label, depth, field: {} }
  const what = label === 'byline' ? 'name' : 'date'
  return tell(
    ['lines', key],
    `line ${number} holds no ${what}`,
    `Say the field itself too: “${own ?? label}: …”.`,
  )
}

function toRangeProblems(
  body: Correction['body'],
  capture: CorrectedCapture,
  tell: Tell,
): Problem[] {
  if (!body) return []
  const problems = (['from', 'to'] as const).flatMap((end) => {
    const mismatch = toMismatch(capture, body[end].line, body[end].starts)
    return mismatch ? [tell(['body', end], ...mismatch)] : []
  })
  if (body.from.line <= body.to.line) return problems
  const reason = `the text ends in line ${body.to.line}, before it begins in line ${body.from.line}`
  return [
    ...problems,
    tell(['body'], reason, 'Name the first line in “from” and the last in “to”.'),
  ]
}

/** Within the range all is text but what the general rules name as furniture; outside nothing is. */
function toInside(body: Correction['body'], lines: readonly SourceLine[]): Given['inside'] {
  if (!body) return () => undefined
  const { from, to } = body
  return (number) => {
    if (number < from.line || number > to.line)
      return { is: false, rule: 'outside the text that a correction gives' }
    const isFurniture = nameOf(lines[number - 1]?.text.trim() ?? '') !== undefined
    return isFurniture ? undefined : { is: true, rule: 'within the text that a correction gives' }
  }
}

/** Why the line isn't the one that was meant, and where it may be now. */
function toMismatch(
  { path, lines }: CorrectedCapture,
  number: number,
  starts: string,
): [string, string] | undefined {
  const text = lines[number - 1]?.text
  if (text !== undefined && isOpenedBy(text, starts)) return
  const others = lines.filter((line) => isOpenedBy(line.text, starts))
  const [other] = others
  const advice =
    others.length === 1 && other
      ? `Line ${other.number} begins with these words: is that the one?`
      : `See the lines with “npm run explain -- ${toArgument(path)}”, and mend the number or the words.`
  if (text === undefined)
    return [`the capture has ${lines.length} lines, no line ${number}`, advice]
  const [is, said] = [text.trim().slice(0, 40), starts.slice(0, 40)]
  return is === ''
    ? [`line ${number} is blank, where “${said}” should stand`, advice]
    : [`line ${number} begins with “${is}”, not with “${said}”`, advice]
}

/**
 * Whether a line opens with these words, as far as both can be seen: of what doesn’t come through a terminal and back, such as tabs,
 * marks of direction and soft hyphens, and of the dot that stands there for it, nothing counts. Nor does the mark that stands where
 * a report cut the line.
 */
function isOpenedBy(text: string, starts: string): boolean {
  const [whole, opening] = [toSeen(text), toSeen(starts)]
  if (opening === '') return text.trim().startsWith(starts)
  const bare = toSeen(starts.replace(/…$/, ''))
  return whole.startsWith(opening) || (bare !== '' && whole.startsWith(bare))
}

/** The characters that can be seen, in one way of writing each. */
function toSeen(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{C}·]+/gu, '')
}

/** The field that a line of this label gives; `none` where its words don't hold it. */
function toField(label: Label, text: string): Given['fields'] | 'none' {
  const key = fieldOf(label)
  if (key === undefined) return {}
  if (key === 'bylines') {
    const bylines = (toBylines(text) ?? toOpenedBylines(toParts(text)))?.bylines ?? toNames(text)
    return bylines.length > 0 ? { bylines } : 'none'
  }
  if (!DATE_FIELDS.has(key)) return { [key]: text }
  const [found] = findDates(text)
  return found ? { [key]: found.date } : 'none'
}
