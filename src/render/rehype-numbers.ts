import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { numberOf } from '../numbers.ts'

/**
 * Gives each numbered block its number in the margin, as a link to itself. The figure is drawn by the style sheet from
 * `data-number`, so that it is no part of the text: it is not copied, not found by a search, and can't stand between a
 * text fragment and the first word. A list is wrapped, since a link can't be its child, and so are code and tables, which a link
 * would stand in. A numbered block takes the focus when a link leads to it. The stub of a removed one says its number itself, and
 * an alias has none. Beside the number stands a link to the block's lines in the capture, which the style sheet shows where a
 * reader has come to the block.
 */
export function rehypeNumbers() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      const number = toNumber(element)
      const { id, dataLines, ...properties } = element.properties
      if (dataLines !== undefined) element.properties = { ...properties, id }
      if (number === undefined || index === undefined || parent === undefined) return
      const links = [toLink(number), ...(dataLines ? [toLinesLink(String(dataLines))] : [])]
      const wrapper = WRAPPERS[element.tagName]
      if (wrapper === undefined) {
        element.properties['tabIndex'] = -1
        element.children.unshift(...links)
        return SKIP
      }
      const wrapped = { ...element, properties }
      parent.children[index] = h('div', { id, className: [wrapper], tabIndex: -1 }, [
        ...links,
        toInner(wrapped),
      ])
      return SKIP
    })
  }
}

/** The class of what is put around an element, by its name. */
const WRAPPERS: Readonly<Record<string, string>> = {
  ul: 'numbered-list',
  ol: 'numbered-list',
  pre: 'numbered-code',
  table: 'numbered-table',
}

/** A table may be wider than the page: it is scrolled inside, by keys too. */
function toInner(element: Element): Element {
  if (element.tagName !== 'table') return element
  const properties = { className: ['scroller'], role: 'group', ariaLabel: 'Table', tabIndex: 0 }
  return h('div', properties, element)
}

/** `7a` of a block with the id `p7a`, nothing of any other element. */
function toNumber({ tagName, properties }: Element): string | undefined {
  const classes = properties['className']
  if (tagName === 'span' || (Array.isArray(classes) && classes.includes('stub'))) return
  return numberOf({ id: String(properties['id'] ?? '') })
}

function toLink(number: string): Element {
  return h('a', {
    className: ['number'],
    href: `#p${number}`,
    dataNumber: number,
    dataPagefindIgnore: '',
    ariaLabel: `Paragraph ${number}`,
  })
}

/** `18` or `18–20`: the lines as the source page numbers them. */
function toLinesLink(lines: string): Element {
  const [first, last] = lines.split('–')
  const noun = last === undefined ? 'ine' : 'ines'
  return h('a', {
    className: ['lines'],
    href: `source/#L${first}`,
    dataLines: `l${noun} ${lines}`,
    dataPagefindIgnore: '',
    ariaLabel: `L${noun} ${lines} of the capture`,
  })
}
