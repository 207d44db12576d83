import type { HeadFields } from '../../article.ts'
import { LABELS, type Label } from '../../labels.ts'
import type { BodyChoice } from '../body/body.ts'
import type { Given, Leaning } from '../given.ts'
import type { Head } from '../head/head.ts'
import type { TextBlock } from '../lines/blocks.ts'

/** What is given for a block: whether it is the text, and perhaps its label. */
export interface Ruling {
  readonly is: boolean
  readonly label?: Label
  readonly rule: string
  readonly depth?: number
}

/** A given label says too whether the block is the text. */
export function toRuling({ lines }: TextBlock, given: Given): Ruling | undefined {
  for (const { number } of lines) {
    const found = given.labels.get(number)
    if (found) return { ...found, is: LABELS[found.label].part === 'body' }
  }
  for (const { number } of lines) {
    const inside = given.inside(number)
    if (inside) return inside
  }
  return undefined
}

/** What the file’s marks say of each block without deciding it. */
export function toLeanings(blocks: readonly TextBlock[], given: Given): (Leaning | undefined)[] {
  return blocks.map(({ lines: [line] }) => line && given.leaning?.(line.number))
}

/** Log odds of what a file's own marks or a person said. */
const GIVEN_ODDS = 9

/** The choice with what is given laid over it. */
export function toRuledBody(
  body: BodyChoice,
  rulings: readonly (Ruling | undefined)[],
): BodyChoice {
  return {
    inside: body.inside.map((is, index) => rulings[index]?.is ?? is),
    odds: body.odds.map((value, index) => {
      const ruling = rulings[index]
      return ruling ? (ruling.is ? GIVEN_ODDS : -GIVEN_ODDS) : value
    }),
    reason: (index) => rulings[index]?.rule ?? body.reason(index),
    evidence: (index) => (rulings[index] ? undefined : body.evidence(index)),
  }
}

/** The fields found, without those of a line that is given another label than the one that they gave it. */
export function withoutDenied(
  { fields, labels, origins }: Head,
  rulings: readonly (Ruling | undefined)[],
): HeadFields {
  const denied = origins.filter(({ block }) => {
    const label = rulings[block]?.label
    return label !== undefined && label !== labels.get(block)?.label
  })
  const names = new Set<string>(denied.flatMap((origin) => origin.fields))
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)))
}

/** What is given stands over what was found; `null` takes a field away. */
export function withGiven(found: HeadFields, given: Given): HeadFields {
  const entries = Object.entries({ ...found, ...given.fields }).filter(
    ([, value]) => value !== null,
  )
  return Object.fromEntries(entries) as HeadFields // the entries are those of both, without null
}
