import type { Link, List, Paragraph, PhrasingContent, Root, Text } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { toWords } from './head.ts'

/** Nodes of a Markdown tree and the way from the tree to Markdown, in which captured text stays text. */

// GitHub's extensions are there for what they escape: bare addresses, tildes, bars, footnote marks.
const processor = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    // The extension misses an @ whose neighbour belongs to another match: a@b@c.
    unsafe: [{ character: '@', inConstruct: 'phrasing' }],
  })
  .freeze()

/** The tree as Markdown: whatever in its texts would be read as markup is escaped. */
export function toMarkdownText(root: Root): string {
  return processor.stringify(root)
}

/** A text node of captured words, with white space as single spaces. */
export function text(value: string): Text {
  return { type: 'text', value: toWords(value) }
}

/** A text node of the site's own words, with the spaces at their ends. */
export function raw(value: string): Text {
  return { type: 'text', value }
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

/** A link; its words are its address where no others are given. */
export function link(url: string, words = url): Link {
  return { type: 'link', url, children: [text(words)] }
}

/** A list of one-line items, numbered from where one begins. */
export function list(items: PhrasingContent[][], start?: number): List {
  return {
    type: 'list',
    ordered: start !== undefined,
    ...(start !== undefined && { start }),
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...item)],
    })),
  }
}
