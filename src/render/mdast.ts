import type { Blockquote, List, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { type Article, type Block, type BlockOf, toHeadingDepth } from '../article.ts'
import { toLineEnds } from '../code.ts'
import { numberOf, type Stub, toStubWords, withStubs } from '../numbers.ts'
import { findFigures, toCells } from '../table.ts'
import { toAliases, withAnchors } from './aliases.ts'

/**
 * The body of an article as an mdast tree. Captured text becomes text nodes, never Markdown: what looks like markup in a
 * capture is shown as it stands. An id travels in `data.hProperties`, where remark-rehype reads it.
 */
export function toMdast(article: Rendered): Root {
  const aliases = toAliases(article)
  const children = withStubs(article).map((block) => {
    if (block.type === 'stub') return toStub(block)
    const inside = aliases.filter(({ into }) => into === block.id)
    return toNode(block, (value, index) =>
      withAnchors(
        value,
        inside.filter(({ text }) => text === index),
      ),
    )
  })
  return { type: 'root', children }
}

/** The part of the record that its text is rendered from. */
export type Rendered = Pick<Article, 'body' | 'stubs' | 'order' | 'aliases' | 'aliasPlaces'>

/** Turns one of a block's texts into nodes; `index` is its place in `allTextsOf` the block. */
type ToText = (value: string, index: number) => PhrasingContent[]

function toNode(block: Block, toText: ToText): RootContent {
  switch (block.type) {
    case 'paragraph':
      return {
        ...paragraph(...toText(block.text, 0)),
        ...linked(block, isDivider(block.text) ? ['divider'] : undefined),
      }
    case 'heading':
      return {
        type: 'heading',
        depth: toHeadingDepth(block.depth),
        children: toText(block.text, 0),
        ...linked(block),
      }
    case 'list':
      return { ...list(block, toText), ...linked(block) }
    case 'code':
      return code(block, toText)
    case 'table':
      return table(block, toText)
    case 'quotation':
      return { ...quotation(block, toText), ...linked(block) }
    case 'figure':
      return figure(block, toText)
  }
}

/** `* * *`: such signs alone part what stands above from what stands below. */
function isDivider(text: string): boolean {
  return /^(?:[*⁂•·~#=_+◆◇❖※○●☆★⁎—–-]\s*){1,12}$/u.test(text)
}

/** A line in the place of a removed block, with its id. A heading’s and a figure’s are seen only by who was led there. */
function toStub({ id }: Stub): RootContent {
  const className = numberOf({ id }) === undefined ? ['stub', 'unnumbered'] : ['stub']
  const hProperties = {
    id,
    className,
    tabIndex: -1,
    lang: 'en',
    dir: 'ltr',
    dataPagefindIgnore: '',
  }
  return { ...paragraph(text(toStubWords({ id })), arrival()), data: { hProperties } }
}

/** What a stub says besides to whom a link led there. */
function arrival(): PhrasingContent {
  const words = text(' The link that you followed led to it. What stood around it is shown.')
  return element('span', [words], { className: ['arrival'], role: 'alert' })
}

function list({ ordered, items }: BlockOf<'list'>, toText: ToText): List {
  const children = items.map((item, index) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(...toText(item.text, index))],
    ...counted(item.number, items[index - 1]?.number),
  }))
  return {
    type: 'list',
    ordered,
    spread: false,
    children,
    ...(ordered && { start: items[0]?.number ?? 1 }),
  }
}

/** A number that isn't the next one is said. */
function counted(number: number | undefined, above: number | undefined) {
  if (number === undefined || above === undefined || number === above + 1) return {}
  return { data: { hProperties: { value: String(number) } } }
}

function code(block: BlockOf<'code'>, toText: ToText): Paragraph {
  const ends = toLineEnds(block)
  const lines = block.items.flatMap((item, index) => [
    ...(index > 0 ? [text('\n'.repeat(ends[index] ?? 1))] : []),
    ...toText(item.text, index),
  ])
  const hProperties = { ...linked(block).data?.hProperties, dir: 'ltr', translate: 'no' }
  return {
    type: 'paragraph',
    children: [element('code', lines)],
    data: { hName: 'pre', hProperties },
  }
}

/** A tab stands between cells on the page too, so that the words of a row are those of the record. */
function table(block: BlockOf<'table'>, toText: ToText): Paragraph {
  const figures = findFigures(block)
  const rows = block.items.map(({ text: row, head }, index) => {
    const cells = splitCells(toText(row, index))
    const toCell = (column: number): PhrasingContent => {
      const className = figures[column] ? { className: ['figures'] } : {}
      const words = cells[column] ?? []
      return head && words.length > 0
        ? element('th', words, { scope: 'col', ...className })
        : element('td', words, className)
    }
    const children = figures.flatMap((_, column) =>
      column > 0 && column < cells.length ? [text('\t'), toCell(column)] : [toCell(column)],
    )
    return element('tr', children)
  })
  // Heads stand first.
  const heads = block.items.filter(({ head }) => head).length
  const parts = [
    ...(heads > 0 ? [element('thead', rows.slice(0, heads))] : []),
    ...(heads < rows.length ? [element('tbody', rows.slice(heads))] : []),
  ]
  return { ...paragraph(...parts), data: { hName: 'table', ...linked(block).data } }
}

/** The words of each cell of a row; what stands at a tab stays beside it. */
function splitCells(words: readonly PhrasingContent[]): PhrasingContent[][] {
  const cells: PhrasingContent[][] = [[]]
  for (const node of words) {
    const [first = '', ...others] = node.type === 'text' ? toCells(node.value) : []
    if (node.type !== 'text') cells.at(-1)?.push(node)
    if (first !== '') cells.at(-1)?.push(text(first))
    for (const value of others) cells.push(value === '' ? [] : [text(value)])
  }
  return cells
}

function element(
  hName: string,
  children: PhrasingContent[],
  hProperties: Record<string, string | string[]> = {},
): PhrasingContent {
  return { type: 'emphasis', children, data: { hName, hProperties } }
}

function quotation({ text: words, attribution }: BlockOf<'quotation'>, toText: ToText): Blockquote {
  const cite = attribution === undefined ? [] : [named('footer', toText(attribution, 1))]
  return { type: 'blockquote', children: [paragraph(...toText(words, 0)), ...cite] }
}

/** A figure without its picture, which a capture of visible text doesn't hold: the caption and who made the picture. */
function figure({ caption, credit, id }: BlockOf<'figure'>, toText: ToText): Blockquote {
  const words: PhrasingContent[] = []
  if (caption !== undefined) words.push({ type: 'emphasis', children: toText(caption, 0) })
  if (words.length > 0 && credit !== undefined) words.push(text(' '))
  if (credit !== undefined) words.push(creditLine(toText(credit, words.length > 0 ? 1 : 0)))
  // An old number can lead to a figure that has no words any longer.
  if (words.length === 0) words.push(...toText('', 0))
  return {
    type: 'blockquote',
    children: [named('figcaption', words)],
    data: { hName: 'figure', hProperties: id === undefined ? {} : { id } },
  }
}

/** The site's own word before the name is drawn by the style sheet: it is no part of the text. */
function creditLine(credit: PhrasingContent[]): PhrasingContent {
  return element('span', [element('bdi', credit)], { className: ['credit'] })
}

/** The block's id, and the lines of the capture that it came from, for rehype-numbers.ts. */
function linked({ id, position: { start, end } }: Block, className?: string[]) {
  if (id === undefined) return {}
  const dataLines = start.line === end.line ? `${start.line}` : `${start.line}–${end.line}`
  return { data: { hProperties: { id, dataLines, ...(className && { className }) } } }
}

function named(hName: string, children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children, data: { hName } }
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

function text(value: string): Text {
  return { type: 'text', value }
}
