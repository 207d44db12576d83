import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Takes off what only the article's own page can use: ids, classes, and the lines that a block came from. */
export function rehypePlain() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const { id, className, dataLines, ...properties } = element.properties
      element.properties = properties
    })
  }
}
