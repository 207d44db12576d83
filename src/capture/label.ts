import type { HeadFields } from '../article.ts'
import { headFields, type Label } from '../labels.ts'
import { type BodyChoice, toBody } from './body/body.ts'
import { boundText } from './body/bounds.ts'
import { toChance } from './body/chance.ts'
import { type Certainty, toCertainty } from './body/confidence.ts'
import {
  toLeanings,
  toRuledBody,
  toRuling,
  withGiven,
  withoutDenied,
} from './correction/rulings.ts'
import { type Given, NOTHING_GIVEN } from './given.ts'
import { type Head, toHead } from './head/head.ts'
import type { TextBlock } from './lines/blocks.ts'
import { findAsides } from './naming/asides.ts'
import { findCaptions } from './naming/captions.ts'
import { findEndNotes } from './naming/end-notes.ts'
import { toFurniture } from './naming/furniture.ts'
import { toKinds } from './naming/kinds.ts'
import type { Edges, Named, Names } from './naming/named.ts'
import { findSite } from './sites/index.ts'
import type { Site } from './sites/site.ts'

/** A block with what it is and why. */
export interface LabelledBlock extends TextBlock {
  readonly label: Label
  /** The rule or the evidence that decided the label: a short phrase for a reader. */
  readonly rule: string
  /** How sure it is that the block stands on the right side of the text's edge, 0 to 1. */
  readonly confidence: number
}

/** The blocks of a capture, each with its label, and what the lines around the text say of the article. */
export interface Labelled {
  readonly blocks: readonly LabelledBlock[]
  readonly fields: HeadFields
  /** How sure the reading is, and what to look at. */
  readonly certainty: Certainty
  /** What the model says of a block by itself; nothing where what is given decided. */
  readonly evidence: BodyChoice['evidence']
}

/**
 * Gives every block one label: first where the article's text begins and ends and what stands inside it, then the head
 * fields around it, then what is said of the article below it, then the names of the furniture.
 */
export function toLabelled(blocks: readonly TextBlock[], given: Given = NOTHING_GIVEN): Labelled {
  const site = findSite(blocks.map((block) => block.text))
  const rulings = blocks.map((block) => toRuling(block, given))
  const body = toRuledBody(toBody(blocks, toLeanings(blocks, given)), rulings)
  const captions = findCaptions(blocks, body.inside)
  const prose = body.inside.map((is, index) => rulings[index]?.is ?? (is && !captions.has(index)))
  const head = toHead(blocks, prose)
  const authors = (head.fields.bylines ?? []).map(({ name }) => name)
  const inside = boundText(blocks, prose, head).map((is, index) => rulings[index]?.is ?? is)
  const edges = edgesOf(inside)
  const notes = findEndNotes(blocks, edges, authors)
  const kept = laidOver(notes, captions)
  // An author's name that is said again straight below the text is the signature.
  for (const [index, name] of head.labels)
    if (name.label !== 'duplicate' || !notes.has(index)) kept.set(index, name)
  nameText(kept, blocks, inside, body, given.kinds)
  for (const [index, ruling] of rulings.entries())
    if (ruling?.label) kept.set(index, { label: ruling.label, rule: ruling.rule })
  const named = laidOver(findAsides(blocks, kept), kept)
  const all = laidOver(toFurniture(blocks, named, site?.rules ?? [], edges), named)
  const chances = toHeadChances(head)
  const labelled = blocks.map((block, index): LabelledBlock => {
    const named = all.get(index) ?? UNNAMED
    const chance = toChance(body.odds[index] ?? 0)
    const outside = Math.max(1 - chance, chances.get(index) ?? 0)
    const confidence = Number((inside[index] ? chance : outside).toFixed(2))
    const depth = rulings[index]?.depth
    return {
      ...block,
      ...(depth && { depth }),
      label: named.label,
      get rule() {
        return named.rule
      },
      confidence,
    }
  })
  const found = withoutDenied(head, rulings)
  const certainty = toCertainty(
    blocks,
    { ...body, inside },
    { ...head, confidence: withoutSaid(head.confidence, found, given) },
  )
  return {
    blocks: labelled,
    fields: withGiven({ ...found, ...findPublication(site, labelled) }, given),
    certainty,
    evidence: body.evidence,
  }
}

/** How sure it is of each block that it gives a title, a byline or a date: so sure it is at least that it is no text. */
function toHeadChances({ origins, confidence }: Head): ReadonlyMap<number, number> {
  const chances = new Map<number, number>()
  for (const { block, fields } of origins)
    for (const field of fields)
      chances.set(block, Math.max(chances.get(block) ?? 0, confidence[field] ?? 0))
  return chances
}

/** How sure the fields are that were found and that nobody has said. */
function withoutSaid(
  confidence: Head['confidence'],
  found: HeadFields,
  { fields }: Given,
): Head['confidence'] {
  const own = headFields.filter(
    (field) => found[field] !== undefined && fields[field] === undefined,
  )
  return Object.fromEntries(own.map((field) => [field, confidence[field] ?? 1]))
}

const UNNAMED: Named = { label: 'furniture', rule: 'nothing names it' }

/** The names of both; of a block that has two, the second. */
function laidOver(below: Names, above: Names): Map<number, Named> {
  const names = new Map(below)
  for (const [index, name] of above) names.set(index, name)
  return names
}

function edgesOf(inside: readonly boolean[]): Edges {
  return { first: inside.indexOf(true), last: inside.lastIndexOf(true) }
}

/** Adds kinds and reasons of the article's own lines. To tell a reason takes time, so it is told when it is asked for. */
function nameText(
  names: Map<number, Named>,
  blocks: readonly TextBlock[],
  inside: readonly boolean[],
  body: BodyChoice,
  given: Given['kinds'],
): void {
  const kinds = toKinds(blocks.filter((_, index) => inside[index]))
  let place = 0
  for (const [index, { lines }] of blocks.entries()) {
    if (!inside[index]) continue
    const kind = kinds[place++] ?? 'paragraph'
    const label = given?.get(lines[0]?.number ?? 0) ?? kind
    names.set(index, {
      label,
      get rule() {
        return body.reason(index)
      },
    })
  }
}

/** The site's own name, where the capture spells it. */
function findPublication(
  site: Site | undefined,
  blocks: readonly TextBlock[],
): { publication?: string } {
  const isSpelled = site && blocks.some((block) => block.text.includes(site.name))
  return isSpelled ? { publication: site.name } : {}
}
