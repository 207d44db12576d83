import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'

/**
 * Moves a heading's permanent id (`h2`) to an empty element inside it, so that rehype-slug, which leaves an id alone,
 * gives the heading the readable one. At its end stands a link to the permanent id; its sign is drawn by the style sheet.
 */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const { id, ...properties } = element.properties
      if (!/^h[2-6]$/.test(element.tagName) || id === undefined) return
      element.properties = properties
      element.children.unshift(h('span', { id, className: ['anchor'] }))
      element.children.push(toLink(String(id)))
    })
  }
}

function toLink(id: string): Element {
  return h('a', {
    className: ['heading-link'],
    href: `#${id}`,
    dataPagefindIgnore: '',
    ariaLabel: 'Link to this heading',
  })
}
