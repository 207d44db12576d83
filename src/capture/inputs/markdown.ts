import type { Nodes, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Problem } from '../../problem.ts'
import type { Given, GivenLabel } from '../correction/given.ts'
import type { TextBlock } from '../lines/blocks.ts'
import type { SourceLine } from '../lines/lines.ts'
import { toFrontMatter } from './front-matter.ts'

/** A Markdown file as blocks of text without its marks, and what the marks say of them. */
export interface Marked {
  readonly blocks: readonly TextBlock[]
  readonly given: Given
  readonly problems: Problem[]
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml'])

/** A block in the making: the lines from `first` to `last`, counted from 1. */
interface Piece {
  readonly first: number
  readonly last: number
  readonly text: string
  readonly label: GivenLabel
  readonly depth?: number
}

/**
 * Reads Markdown: front matter gives fields, the marks say what each block is. The text of a block is what a reader would
 * see, without marks; its lines stay those of the file. Raw HTML is set aside: it is no article text.
 */
export function toMarked(path: string, text: string, lines: readonly SourceLine[]): Marked {
  const root = parser.parse(text)
  const front = toFrontMatter(path, root, lines)
  const title = front.given.fields.title ?? titleOf(root)
  const pieces = root.children.flatMap((node) => toPieces(node, title ?? undefined))
  const blocks = [...front.lines.map(toPlain), ...pieces].map((piece) => toBlock(piece, lines))
  const labels = [...pieces].map(({ first, label }) => [first, label] as const)
  return {
    blocks: blocks.sort((a, b) => (a.lines[0]?.number ?? 0) - (b.lines[0]?.number ?? 0)),
    given: {
      labels: new Map([...front.given.labels, ...labels]),
      inside: () => undefined,
      fields: { ...(title && { title }), ...front.given.fields },
    },
    problems: front.problems,
  }
}

const toPlain = ({ number, text }: SourceLine) => ({ first: number, last: number, text })

function toBlock(
  { first, last, text, depth }: Omit<Piece, 'label'>,
  lines: readonly SourceLine[],
): TextBlock {
  const own = lines.slice(first - 1, last).filter((line) => line.text.trim() !== '')
  return { lines: own, text, spaced: true, ...(depth !== undefined && { depth }) }
}

/** The first heading of the first depth. */
function titleOf(root: Root): string | undefined {
  const heading = root.children.find((node) => node.type === 'heading' && node.depth === 1)
  return heading && plain(heading)
}

/** The text without marks; a line end inside a paragraph is a space. */
function plain(node: Nodes): string {
  return onOneLine(textOf(node, { includeImageAlt: false }))
}

function onOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).join(' ')
}

function toPieces(node: RootContent, title: string | undefined): Piece[] {
  if (node.type === 'yaml' || (node.type as string) === 'toml') return [] // toml comes from remark-frontmatter, unknown to mdast's types
  if (node.type === 'heading') return [toHeading(node, node.depth, title)]
  if (node.type === 'paragraph') return [toParagraph(node)]
  if (node.type === 'blockquote') return toQuotations(node.children)
  if (node.type === 'list')
    return toItems(node.children, node.ordered ? (node.start ?? 1) : undefined)
  const isText = node.type === 'code'
  if (isText)
    return [toPiece(node, onOneLine(node.value), 'paragraph', 'a block of code in Markdown')]
  return [
    toPiece(
      node,
      plain(node) || node.type,
      'furniture',
      `Markdown’s ${NAMES[node.type] ?? node.type}: no text of the article`,
    ),
  ]
}

const NAMES: Readonly<Record<string, string>> = {
  html: 'raw HTML',
  thematicBreak: 'dividing line',
  definition: 'link address',
}

function toPiece(node: Nodes, text: string, label: GivenLabel['label'], rule: string): Piece {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } }
  return { first: start.line, last: end.line, text, label: { label, rule } }
}

function toHeading(node: Nodes, depth: number, title: string | undefined): Piece {
  const text = plain(node)
  if (text === title) return toPiece(node, text, 'title', 'the heading that is the title')
  return { ...toPiece(node, text, 'heading', 'a heading in Markdown'), depth: Math.max(2, depth) }
}

/** A picture alone is a figure: its alternative text is its caption. */
function toParagraph(node: Extract<RootContent, { type: 'paragraph' }>): Piece {
  const [only] = node.children
  if (node.children.length === 1 && only?.type === 'image') {
    const caption = only.title ?? only.alt ?? ''
    if (caption === '') return toPiece(node, 'picture', 'furniture', 'a picture without a text')
    return toPiece(node, caption, 'caption', 'the text of a picture in Markdown')
  }
  return toPiece(node, plain(node), 'paragraph', 'a paragraph in Markdown')
}

function toQuotations(children: readonly Nodes[]): Piece[] {
  return children.map((child) =>
    toPiece(child, plain(child), 'quotation', 'a quotation in Markdown'),
  )
}

/** Items with the marker that the record's list takes off again; a list inside an item follows it. */
function toItems(items: readonly Nodes[], start: number | undefined): Piece[] {
  return items.flatMap((item, index) => {
    if (item.type !== 'listItem') return []
    const marker = start === undefined ? '•' : `${start + index}.`
    return item.children.flatMap((child) =>
      child.type === 'list'
        ? toItems(child.children, child.ordered ? (child.start ?? 1) : undefined)
        : [
            toPiece(
              child,
              `${marker} ${plain(child)}`,
              'list-item',
              'an item of a list in Markdown',
            ),
          ],
    )
  })
}
