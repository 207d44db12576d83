import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Sets a run of white space as one space, as a page does with ordinary spaces: captures hold no-break spaces beside
 * ordinary ones where a word was pasted. A no-break space alone stays. The record keeps every character.
 */
export function rehypeSpaces() {
  return (tree: Root): void => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(/\s{2,}/g, ' ')
    })
  }
}
