import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast'
import { isBlankText } from '../lines/lines.ts'

/** The text of a node as a reader sees it, without marks; a line end inside it is a space. Empty where all of it is blank. */
export function plain(node: Nodes): string {
  return onOneLine(wordsOf(node))
}

export function onOneLine(text: string): string {
  const lines = text.split(/[\r\n]/).map((line) => line.trim())
  return lines.filter((line) => !isBlankText(line)).join(' ')
}

/** Tags inside a paragraph that part words. */
const PARTING = /^<\/?(?:br|hr|p|div|li|t[dhr])\b/i

/** A picture's words are no words of the text; of inline HTML the tags are dropped and what stands between them is kept. */
function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'html') return PARTING.test(node.value) ? '\n' : ''
  if (node.type === 'footnoteReference') return toMark(node)
  if ('children' in node) return node.children.map(wordsOf).join('')
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
}

/** What stands for a footnote in the text and before its note: `[1]`. */
export function toMark({ label, identifier }: FootnoteReference | FootnoteDefinition): string {
  return `[${label ?? identifier}]`
}
