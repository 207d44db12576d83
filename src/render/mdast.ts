import type { Blockquote, List, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import type { Article, Block, BlockOf } from '../article.ts'

/**
 * The body of an article as an mdast tree. Captured text becomes text nodes, never Markdown: what looks like markup in a
 * capture is shown as it stands. An id travels in `data.hProperties`, where remark-rehype reads it.
 */
export function toMdast(article: Pick<Article, 'body'>): Root {
  return { type: 'root', children: article.body.map(toNode) }
}

function toNode(block: Block): RootContent {
  switch (block.type) {
    case 'paragraph':
      return { ...paragraph(text(block.text)), ...linked(block) }
    case 'heading':
      return {
        type: 'heading',
        depth: headingDepth(block.depth),
        children: [text(block.text)],
        ...linked(block),
      }
    case 'list':
      return { ...list(block), ...linked(block) }
    case 'quotation':
      return { ...quotation(block), ...linked(block) }
    case 'figure':
      return figure(block)
  }
}

function headingDepth(depth: number): 2 | 3 | 4 | 5 | 6 {
  return depth === 3 || depth === 4 || depth === 5 || depth === 6 ? depth : 2
}

function list({ ordered, items }: BlockOf<'list'>): List {
  const children = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(text(item.text))],
  }))
  return { type: 'list', ordered, spread: false, children }
}

function quotation({ text: words, attribution }: BlockOf<'quotation'>): Blockquote {
  const cite = attribution === undefined ? [] : [named('footer', [text(attribution)])]
  return { type: 'blockquote', children: [paragraph(text(words)), ...cite] }
}

/** A figure without its picture, which a capture of visible text doesn't hold: the caption and who made the picture. */
function figure({ caption, credit, id }: BlockOf<'figure'>): Blockquote {
  const words: PhrasingContent[] = []
  if (caption !== undefined) words.push({ type: 'emphasis', children: [text(caption)] })
  if (words.length > 0 && credit !== undefined) words.push(text(' '))
  if (credit !== undefined) words.push(creditLine(credit))
  return {
    type: 'blockquote',
    children: [named('figcaption', words)],
    data: { hName: 'figure', hProperties: id === undefined ? {} : { id } },
  }
}

function creditLine(credit: string): PhrasingContent {
  return {
    type: 'emphasis',
    children: [text(`Credit: ${credit}`)],
    data: { hName: 'span', hProperties: { className: ['credit'] } },
  }
}

function linked({ id }: Block) {
  return id === undefined ? {} : { data: { hProperties: { id } } }
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
