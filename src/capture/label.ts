import { LABELS, type Label } from '../labels.ts'
import type { TextBlock } from './blocks.ts'
import { toBody } from './body.ts'
import { findCaptions } from './captions.ts'
import { type Given, NOTHING_GIVEN } from './given.ts'
import { type Head, toHead } from './head.ts'
import { toKind } from './kinds.ts'
import { findRule, type LineRule } from './rules.ts'
import { findSite } from './sites/index.ts'
import type { Site } from './sites/site.ts'

/** A block with what it is and why. */
export interface LabelledBlock extends TextBlock {
  readonly label: Label
  /** The rule or the evidence that decided the label: a short phrase for a reader. */
  readonly rule: string
}

/** The blocks of a capture, each with its label, and what the lines around the text say of the article. */
export interface Labelled {
  readonly blocks: readonly LabelledBlock[]
  readonly fields: Head['fields']
}

/**
 * Gives every block one label: first where the article's text begins and ends and what stands inside it, then the head
 * fields around it, then the names of the furniture.
 */
export function toLabelled(blocks: readonly TextBlock[], given: Given = NOTHING_GIVEN): Labelled {
  const site = findSite(blocks.map((block) => block.text))
  const captions = findCaptions(blocks)
  const body = toBody(blocks)
  const rulings = blocks.map((block) => toRuling(block, given))
  const prose = body.inside.map((is, index) => rulings[index]?.is ?? (is && !captions.has(index)))
  const head = toHead(blocks, prose)
  // The text begins below its title, wherever prose began.
  const inside = prose.map(
    (is, index) => rulings[index]?.is ?? (is && !head.labels.has(index) && index > head.title),
  )
  const edges = { first: inside.indexOf(true), last: inside.lastIndexOf(true) }
  const texts = new Set(
    blocks.flatMap((block, index) => (inside[index] || head.labels.has(index) ? [block.text] : [])),
  )
  const labelled = blocks.map((block, index): LabelledBlock => {
    const ruling = rulings[index]
    if (ruling?.label) return { ...block, label: ruling.label, rule: ruling.rule }
    if (inside[index] && ruling) return { ...block, label: toKind(block), rule: ruling.rule }
    if (inside[index]) return { ...block, label: toKind(block), rule: body.reason(index) }
    const named =
      head.labels.get(index) ?? captions.get(index) ?? nameFurniture(block, site?.rules ?? [])
    if (named) return { ...block, label: named.label, rule: named.rule }
    if (texts.has(block.text))
      return { ...block, label: 'duplicate', rule: 'said again word for word' }
    return { ...block, ...nameByPlace(index, edges) }
  })
  const fields = { ...head.fields, ...findPublication(site, labelled) }
  return { blocks: labelled, fields: withGiven(fields, given) }
}

/** What is given for a block: whether it is the text, and perhaps its label. */
interface Ruling {
  readonly is: boolean
  readonly label?: Label
  readonly rule: string
}

/** A given label says too whether the block is the text. */
function toRuling({ lines }: TextBlock, given: Given): Ruling | undefined {
  for (const { number } of lines) {
    const found = given.labels.get(number)
    if (found) return { ...found, is: LABELS[found.label].part === 'body' }
    const inside = given.inside(number)
    if (inside) return inside
  }
  return undefined
}

/** What is given stands over what was found; `null` takes a field away. */
function withGiven(found: Head['fields'], given: Given): Head['fields'] {
  const entries = Object.entries({ ...found, ...given.fields }).filter(
    ([, value]) => value !== null,
  )
  return Object.fromEntries(entries) as Head['fields'] // the entries are those of both, without null
}

function nameFurniture(block: TextBlock, siteRules: readonly LineRule[]): LineRule | undefined {
  return findRule(block.text, siteRules) ?? findRule(block.text)
}

function nameByPlace(
  index: number,
  { first, last }: { first: number; last: number },
): { label: Label; rule: string } {
  if (index < first) return { label: 'navigation', rule: 'stands before the text' }
  if (index > last) return { label: 'furniture', rule: 'stands after the text' }
  return { label: 'furniture', rule: 'stands between paragraphs but is none' }
}

/** The site's own name, where the capture spells it. */
function findPublication(
  site: Site | undefined,
  blocks: readonly TextBlock[],
): { publication?: string } {
  const isSpelled = site && blocks.some((block) => block.text.includes(site.name))
  return isSpelled ? { publication: site.name } : {}
}
