import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Takes off what only the article's own page can use: ids, classes, and the lines that a block came from. What its style sheet draws
 * before a credit is said in words.
 */
export function rehypePlain() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const { id, className, dataLines, ...properties } = element.properties
      element.properties = properties
      if (Array.isArray(className) && className.includes('credit'))
        element.children.unshift({ type: 'text', value: 'Credit: ' })
    })
  }
}
