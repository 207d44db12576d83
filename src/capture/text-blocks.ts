import type { Block, BlockOf } from '../article.ts'
import type { LabelledBlock } from './label.ts'
import { positionOf } from './lines/blocks.ts'
import { LIST_MARKER } from './lines/list-marker.ts'
import { toCaption } from './naming/captions.ts'

/** The article's blocks and, for each labelled block, the index of the one that it became. */
export interface ArticleBody {
  readonly body: Block[]
  readonly blockOf: ReadonlyMap<LabelledBlock, number>
}

/** Makes the article's blocks: items in a row become one list, a credit joins the caption above it. */
export function toArticleBody(blocks: readonly LabelledBlock[]): ArticleBody {
  const body: Block[] = []
  const blockOf = new Map<LabelledBlock, number>()
  let previous: LabelledBlock | undefined
  for (const block of blocks) {
    const last = body.at(-1)
    const isNext =
      last !== undefined && previous !== undefined && blockOf.get(previous) === body.length - 1
    const joined = isNext ? join(last, block) : undefined
    if (joined) body[body.length - 1] = joined
    const made = joined ?? toBlock(block)
    if (!made) continue
    if (!joined) body.push(made)
    blockOf.set(block, body.length - 1)
    previous = block
  }
  return { body: body.map(withoutIndent), blockOf }
}

/** The block above with the line added, when the line belongs to it. */
function join(above: Block, block: LabelledBlock): Block | undefined {
  const end = positionOf(block).end
  const position = { start: above.position.start, end }
  if (above.type === 'list' && block.label === 'list-item')
    return { ...above, items: [...above.items, toItem(block)], position }
  if (above.type === 'code' && block.label === 'code' && isMoreOf(above, block))
    return { ...above, items: [...above.items, toCodeLine(block)], position }
  if (above.type === 'figure' && block.label === 'credit' && above.credit === undefined)
    return { ...above, ...toFigure(block), position }
  if (above.type === 'quotation' && block.label === 'attribution')
    return { ...above, attribution: block.text, position }
  return undefined
}

function toBlock(block: LabelledBlock): Block | undefined {
  const { text } = block
  const position = positionOf(block)
  if (block.label === 'paragraph') return { type: 'paragraph', text, position }
  if (block.label === 'heading') return { type: 'heading', text, depth: block.depth ?? 2, position }
  if (block.label === 'quotation') return { type: 'quotation', text, position }
  if (block.label === 'list-item')
    return { type: 'list', ordered: /^\d/.test(text), items: [toItem(block)], position }
  if (block.label === 'code') return { type: 'code', items: [toCodeLine(block)], position }
  if (block.label === 'caption' || block.label === 'credit')
    return { type: 'figure', ...toFigure(block), position }
  return undefined
}

function toItem(block: LabelledBlock): BlockOf<'list'>['items'][number] {
  return { text: block.text.replace(LIST_MARKER, ''), position: positionOf(block) }
}

/** So many blank lines may stand in code. */
const MOST_BLANK = 2

/** Code goes on below blank lines; in a file that marks where code begins, as far as it says. */
function isMoreOf(above: BlockOf<'code'>, block: LabelledBlock): boolean {
  if (block.beginsCode !== undefined) return !block.beginsCode
  return positionOf(block).start.line - above.position.end.line <= MOST_BLANK + 1
}

/** A line of code from its first column: as the file's marks give it, or as it stands. */
function toCodeLine(block: LabelledBlock): BlockOf<'code'>['items'][number] {
  const [line, ...more] = block.lines
  const isMarked = block.beginsCode !== undefined || more.length > 0
  const text = isMarked ? block.text : (line?.text ?? '').trimEnd()
  return { text, position: positionOf(block) }
}

/** Code without the white space that stands before all its lines. */
function withoutIndent(block: Block): Block {
  if (block.type !== 'code') return block
  const indents = block.items.map(({ text }) => /^\s*/.exec(text)?.[0] ?? '')
  const [first = ''] = indents
  let length = first.length
  while (!indents.every((indent) => indent.startsWith(first.slice(0, length)))) length--
  return {
    ...block,
    items: block.items.map((item) => ({ ...item, text: item.text.slice(length) })),
  }
}

/** A caption without a credit is the whole line; a credit alone may stand without its `Photo:`. */
function toFigure({ label, text }: LabelledBlock): Pick<BlockOf<'figure'>, 'caption' | 'credit'> {
  return toCaption(text) ?? (label === 'credit' ? { credit: text } : { caption: text })
}
