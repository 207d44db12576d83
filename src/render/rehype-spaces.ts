import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Sets a run of white space as one space, as a page does with ordinary spaces: captures hold no-break spaces beside
 * ordinary ones where a word was pasted. A no-break space alone stays, and so does what stands in code. The record keeps every
 * character.
 */
export function rehypeSpaces() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'element' && node.tagName === 'pre') return SKIP
      if (node.type === 'text') node.value = node.value.replace(/\s{2,}/g, ' ')
      return
    })
  }
}
