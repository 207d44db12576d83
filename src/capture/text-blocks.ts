import type { Block, BlockOf } from '../article.ts'
import type { Label } from '../labels.ts'
import type { LabelledBlock } from './label.ts'
import { positionOf } from './lines/blocks.ts'
import { numberOf, withoutMarker } from './lines/list-marker.ts'
import { withoutEditLink } from './lines/wiki.ts'
import { toCaption } from './naming/captions.ts'
import { lacksCorner, MOST_BLANK } from './naming/tables.ts'

/** The article's blocks and, for each labelled block, the index of the one that it became. */
export interface ArticleBody {
  readonly body: Block[]
  readonly blockOf: ReadonlyMap<LabelledBlock, number>
}

/** Labelled blocks that become one of the article's. */
type Group = [LabelledBlock, ...LabelledBlock[]]

/** Makes the article's blocks: items in a row become one list, numbered or not, lines of code and rows one block, a credit joins the caption above it. */
export function toArticleBody(blocks: readonly LabelledBlock[]): ArticleBody {
  const groups: Group[] = []
  const blockOf = new Map<LabelledBlock, number>()
  for (const block of blocks) {
    if (!OWN.has(block.label)) continue
    const last = groups.at(-1)
    if (last && belongsTo(last, block)) last.push(block)
    else groups.push([block])
    blockOf.set(block, groups.length - 1)
  }
  return { body: groups.map(toBlock), blockOf }
}

/** The labels of the lines that the article is made of. */
const OWN: ReadonlySet<Label> = new Set<Label>([
  'paragraph',
  'heading',
  'list-item',
  'quotation',
  'attribution',
  'code',
  'table-head',
  'table-row',
  'caption',
  'credit',
])

/** Whether a line belongs to the lines above. */
function belongsTo(group: Group, block: LabelledBlock): boolean {
  const [first] = group
  const above = group.at(-1) ?? first
  if (block.label === 'list-item')
    return first.label === 'list-item' && isNumbered(first) === isNumbered(block)
  if (block.label === 'code')
    return first.label === 'code' && isMoreOf(above, block, MOST_BLANK_IN_CODE)
  if (isRow(block))
    return isRow(above) && isMoreOf(above, block, MOST_BLANK) && !isNextHead(above, block)
  if (block.label === 'attribution') return first.label === 'quotation' && group.length === 1
  return block.label === 'credit' && isFigure(first) && toFigure(group).credit === undefined
}

const isNumbered = ({ text }: LabelledBlock) => numberOf(text) !== undefined

const isRow = ({ label }: LabelledBlock) => label === 'table-head' || label === 'table-row'

/** A head below a row begins another table. */
const isNextHead = (above: LabelledBlock, { label }: LabelledBlock) =>
  label === 'table-head' && above.label !== label

/** So many blank lines may stand in code. */
const MOST_BLANK_IN_CODE = 2

/** Code and tables go on below blank lines; in a file that marks where they begin, as far as it says. */
function isMoreOf(above: LabelledBlock, block: LabelledBlock, mostBlank: number): boolean {
  if (block.begins !== undefined) return !block.begins
  return positionOf(block).start.line - positionOf(above).end.line <= mostBlank + 1
}

function toBlock(group: Group): Block {
  const [first, ...others] = group
  const { text, label, depth = 2 } = first
  const { start } = positionOf(first)
  const position = { start, end: positionOf(group.at(-1) ?? first).end }
  if (label === 'heading') return { type: 'heading', text: withoutEditLink(text), depth, position }
  if (label === 'list-item')
    return { type: 'list', ordered: isNumbered(first), items: group.map(toItem), position }
  if (label === 'code') return { type: 'code', items: toCodeLines(group), position }
  if (isRow(first)) return { type: 'table', items: toRows(group), position }
  if (isFigure(first)) return { type: 'figure', ...toFigure(group), position }
  if (label !== 'quotation') return { type: 'paragraph', text, position }
  const attribution = others.at(-1)?.text.replace(DASH, '')
  return { type: 'quotation', text, position, ...(attribution !== undefined && { attribution }) }
}

/** The dash that opens the line of who is quoted, as a marker opens an item. */
const DASH = /^(?:[—–-]{1,2}|―)\s*(?=\S)/

function toItem(block: LabelledBlock): BlockOf<'list'>['items'][number] {
  const number = numberOf(block.text)
  return {
    text: withoutMarker(block.text),
    ...(number !== undefined && { number }),
    position: positionOf(block),
  }
}

/** Rows with an empty first cell begin with a tab, but for tabs that stand before all of them; so does a head whose corner is lost. */
function toRows(group: Group): BlockOf<'table'>['items'] {
  const tabs = group.map(({ text, lines: [line] }) => {
    const indent = /^\s*/.exec(text.startsWith('\t') ? text : (line?.text ?? ''))?.[0] ?? ''
    return indent.replaceAll(/[^\t]/g, '')
  })
  const shared = tabs.reduce(sharedBeginning).length
  const corner = group[0].label === 'table-head' && lacksCorner(group) ? '\t' : ''
  return group.map((block, index) => ({
    text: (index === 0 ? corner : '') + (tabs[index]?.slice(shared) ?? '') + block.text.trim(),
    ...(block.label === 'table-head' && { head: true as const }),
    position: positionOf(block),
  }))
}

/** Lines of code from their first column, without the white space that stands before all of them. */
function toCodeLines(group: Group): BlockOf<'code'>['items'] {
  const lines = group.map(toCodeLine)
  const shared = lines.map((line) => /^\s*/.exec(line)?.[0] ?? '').reduce(sharedBeginning)
  return group.map((block, index) => ({
    text: lines[index]?.slice(shared.length) ?? '',
    position: positionOf(block),
  }))
}

/** As the file's marks give it, or as it stands. */
function toCodeLine({ text, lines: [line, ...more], begins }: LabelledBlock): string {
  const isMarked = begins !== undefined || more.length > 0
  return isMarked ? text : (line?.text ?? '').trimEnd()
}

function sharedBeginning(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.slice(0, length)
}

const isFigure = ({ label }: LabelledBlock) => label === 'caption' || label === 'credit'

/** A caption without a credit is the whole line; a credit alone may stand without its `Photo:`. */
function toFigure([first, second]: Group): Pick<BlockOf<'figure'>, 'caption' | 'credit'> {
  return { ...toFigurePart(first), ...(second && toFigurePart(second)) }
}

function toFigurePart({
  label,
  text,
}: LabelledBlock): Pick<BlockOf<'figure'>, 'caption' | 'credit'> {
  return toCaption(text) ?? (label === 'credit' ? { credit: text } : { caption: text })
}
