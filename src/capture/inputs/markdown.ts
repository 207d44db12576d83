import type {
  Code,
  FootnoteDefinition,
  Image,
  ListItem,
  Nodes,
  Paragraph,
  Parent,
  Root,
  RootContent,
  Table,
} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { LABELS, type Label } from '../../labels.ts'
import type { Problem } from '../../problem.ts'
import { type Given, type GivenLabel, NOTHING_GIVEN } from '../given.ts'
import type { TextBlock } from '../lines/blocks.ts'
import { isBlank, isBlankText, type SourceLine } from '../lines/lines.ts'
import { toFrontMatter } from './front-matter.ts'
import { findHostile } from './markdown-guard.ts'
import { onOneLine, plain, toMark } from './markdown-text.ts'

/** A Markdown file as blocks of text without its marks, and what the marks say of them. */
export interface Marked {
  readonly blocks: readonly TextBlock[]
  readonly given: Given
  readonly problems: Problem[]
}

/** With GitHub's tables, footnotes, tasks and `~~`; a single `~` is a letter of its own, as in “~5 km”. */
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter, ['yaml', 'toml'])

/** A block in the making: the lines from `first` to `last`, counted from 1. */
interface Piece {
  readonly first: number
  readonly last: number
  readonly text: string
  readonly label: GivenLabel
  readonly depth?: number
  readonly begins?: boolean
}

/**
 * Reads Markdown: front matter gives fields, the marks say what each block is. The text of a block is what a reader would
 * see, without marks; its lines stay those of the file. Raw HTML between paragraphs is set aside: it is no article text.
 */
export function toMarked(path: string, text: string, lines: readonly SourceLine[]): Marked {
  const hostile = findHostile(path, text, lines)
  if (hostile) return { blocks: [], given: NOTHING_GIVEN, problems: [hostile] }
  const root = parser.parse(text)
  const front = toFrontMatter(path, root, lines)
  const title = front.given.fields.title ?? titleOf(root)
  const pieces = withDividers(
    root.children.flatMap((node) => toPieces(node, title ?? undefined)),
    lines,
  )
  const marks = toMarks(pieces, lines.slice(front.lines.at(-1)?.number ?? 0))
  const blocks = [...front.lines.map(toPlain), ...pieces, ...marks]
    .map((piece) => toBlock(piece, lines))
    // Code without an end ends on a line that is blank, or that isn't there.
    .filter((block) => block.lines.length > 0)
  const labels = [...pieces, ...marks].map(({ first, label }) => [first, label] as const)
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

/** A dividing line between two pieces of text is part of it, as the file has it: `***` parts one scene from the next. */
function withDividers(pieces: readonly Piece[], lines: readonly SourceLine[]): Piece[] {
  const isText = ({ label }: Piece) => LABELS[label.label].part === 'body'
  const [first, last] = [pieces.findIndex(isText), pieces.findLastIndex(isText)]
  return pieces.map((piece, index) => {
    const text = lines[piece.first - 1]?.text.trim() ?? ''
    const isDivider =
      piece.label.rule === DIVIDING && index > first && index < last && /^[*_-]/.test(text)
    return isDivider ? { ...piece, text, label: DIVIDER } : piece
  })
}

/** Lines of marks without words, such as the `>` between the paragraphs of a quotation. */
function toMarks(pieces: readonly Piece[], lines: readonly SourceLine[]): Piece[] {
  const used = new Set(
    pieces.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ),
  )
  const label = { label: 'furniture', rule: 'a mark of Markdown without words' } as const
  const left = lines.filter((line) => !isBlank(line) && !used.has(line.number))
  return left.map((line) => ({ ...toPlain(line), label }))
}

const toPlain = ({ number, text }: SourceLine) => ({ first: number, last: number, text })

function toBlock(
  { first, last, text, depth, begins }: Omit<Piece, 'label'>,
  lines: readonly SourceLine[],
): TextBlock {
  const own = lines.slice(first - 1, last).filter((line) => !isBlank(line))
  return {
    lines: own,
    text,
    spaced: begins ?? true,
    ...(depth !== undefined && { depth }),
    ...(begins !== undefined && { begins }),
  }
}

/** The first heading of the first depth; where there is none, one of the second that stands before any text. */
function titleOf({ children }: Root): string | undefined {
  const ofFirst = children.find((node) => isHeading(node, 1))
  const opening = children.find(isSeen)
  const heading = ofFirst ?? (opening && isHeading(opening, 2) ? opening : undefined)
  return heading && plain(heading)
}

function isHeading(node: RootContent, depth: number): boolean {
  return node.type === 'heading' && node.depth === depth && plain(node) !== ''
}

/** Whether a reader sees words of it: of a picture, an address, front matter, raw HTML none. */
function isSeen(node: RootContent): boolean {
  return 'value' in node ? node.type === 'code' : plain(node) !== ''
}

function toPieces(node: RootContent, title?: string): Piece[] {
  if (node.type === 'yaml' || (node.type as string) === 'toml') return [] // toml comes from remark-frontmatter, unknown to mdast's types
  if (node.type === 'heading') return [toHeading(node, node.depth, title)]
  if (node.type === 'paragraph') return [toParagraph(node)]
  if (node.type === 'blockquote') return node.children.flatMap(toQuotation)
  if (node.type === 'list')
    return toItems(node.children, node.ordered ? (node.start ?? 1) : undefined)
  if (node.type === 'code') return toCode(node)
  if (node.type === 'table') return toRows(node)
  if (node.type === 'footnoteDefinition') return toNote(node)
  const text = onOneLine('value' in node ? node.value : '') || node.type
  return [toPiece(node, text, 'furniture', toAsideRule(node.type))]
}

const NAMES: Readonly<Record<string, string>> = {
  html: 'raw HTML',
  thematicBreak: 'dividing line',
  definition: 'link address',
}

const toAsideRule = (type: string) => `Markdown’s ${NAMES[type] ?? type}: no text of the article`

const DIVIDING = toAsideRule('thematicBreak')
const DIVIDER: GivenLabel = { label: 'paragraph', rule: 'a dividing line in Markdown' }

function toPiece(node: Nodes, text: string, label: Label, rule: string): Piece {
  return { ...linesOf(node), text, label: { label, rule } }
}

/** The parser gives every node its place. */
function linesOf({ position }: Nodes): Pick<Piece, 'first' | 'last'> {
  return { first: position?.start.line ?? 1, last: position?.end.line ?? 1 }
}

function toHeading(node: Nodes, depth: number, title: string | undefined): Piece {
  const text = plain(node)
  if (text === '') return toPiece(node, 'heading', 'furniture', 'a heading without words')
  if (text === title) return toPiece(node, text, 'title', 'the heading that is the title')
  return { ...toPiece(node, text, 'heading', 'a heading in Markdown'), depth: Math.max(2, depth) }
}

/** A picture alone is a figure: its alternative text is its caption. */
function toParagraph(node: Paragraph): Piece {
  const picture = pictureOf(node)
  const caption = picture?.title ?? picture?.alt ?? ''
  if (caption !== '') return toPiece(node, caption, 'caption', 'the text of a picture in Markdown')
  const text = plain(node)
  if (text === '') {
    const what = picture ? 'a picture without a text' : 'a paragraph without words'
    return toPiece(node, 'picture', 'furniture', what)
  }
  return toPiece(node, text, 'paragraph', 'a paragraph in Markdown')
}

/** The picture that is all of a paragraph, or of the link that is. */
function pictureOf({ children }: Extract<Nodes, Parent>): Image | undefined {
  const [only] = children
  if (children.length > 1) return
  if (only?.type === 'link') return pictureOf(only)
  return only?.type === 'image' ? only : undefined
}

/** A block inside a quotation: its text is quoted; lists and pictures stay what they are. */
function toQuotation(node: RootContent): Piece[] {
  const label = { label: 'quotation', rule: 'a quotation in Markdown' } as const
  return toPieces(node).map((piece) =>
    QUOTED.has(piece.label.label) ? { ...piece, label } : piece,
  )
}

const QUOTED: ReadonlySet<Label> = new Set<Label>(['paragraph', 'heading'])

/** Items with the marker that the record's list takes off again, at the first paragraph of each; what else stands inside follows it. */
function toItems(items: readonly ListItem[], start: number | undefined): Piece[] {
  return items.flatMap((item, index) => {
    const marker = start === undefined ? '•' : `${start + index}.`
    const first = item.children.find(({ type }) => type === 'paragraph')
    return item.children.flatMap((child) =>
      toPieces(child).map((piece) =>
        child === first && piece.label.label === 'paragraph'
          ? { ...piece, text: `${marker} ${piece.text}`, label: ITEM }
          : piece,
      ),
    )
  })
}

const ITEM: GivenLabel = { label: 'list-item', rule: 'an item of a list in Markdown' }

/** A line a piece; the fences are set aside. */
function toCode(node: Code): Piece[] {
  const { first, last } = linesOf(node)
  const texts = node.value === '' ? [] : node.value.split(/\r\n|\n|\r/)
  // Code that is told by its indent has as many lines as its text.
  const top = texts.length === last - first + 1 ? first : first + 1
  const begins = top + texts.findIndex((text) => !isBlankText(text))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((line) => {
    const text = texts[line - top]?.trimEnd()
    if (text !== undefined && isBlankText(text)) return []
    return text === undefined
      ? [{ first: line, last: line, text: 'fence', label: FENCE }]
      : [{ first: line, last: line, text, label: CODE, begins: line === begins }]
  })
}

const CODE: GivenLabel = { label: 'code', rule: 'a line of code in Markdown' }
const FENCE: GivenLabel = { label: 'furniture', rule: 'the edge of a block of code in Markdown' }

/** A line a row, with tabs between its cells; the line below the head belongs to the head. */
function toRows({ children }: Table): Piece[] {
  const texts = children.map((row) =>
    row.children.map((cell) => plain(cell).replaceAll('\t', ' ')).join('\t'),
  )
  const begins = texts.findIndex((text) => !isBlankText(text))
  return children.map((row, index) => {
    const text = texts[index] ?? ''
    const isHead = index === 0
    const label = isBlankText(text) ? EMPTY_ROW : isHead ? TABLE_HEAD : TABLE_ROW
    const { first, last } = linesOf(row)
    return { first, last: isHead ? last + 1 : last, text, label, begins: index === begins }
  })
}

const TABLE_HEAD: GivenLabel = { label: 'table-head', rule: 'the head of a table in Markdown' }
const TABLE_ROW: GivenLabel = { label: 'table-row', rule: 'a row of a table in Markdown' }
const EMPTY_ROW: GivenLabel = { label: 'furniture', rule: 'an empty row of a table in Markdown' }

/** A note stands where the file has it, opened by what stands for it in the text. */
function toNote(node: FootnoteDefinition): Piece[] {
  const [first, ...others] = node.children.flatMap((child) => toPieces(child))
  if (!first) return [toPiece(node, toMark(node), 'furniture', 'an empty footnote in Markdown')]
  return [{ ...first, text: `${toMark(node)} ${first.text}` }, ...others]
}
