import type { Span } from './match.ts'

/** Marks spans of an element's text; gives the marks in order, several for a span that crosses elements. */
export function mark(element: HTMLElement, spans: readonly Span[]): HTMLElement[] {
  const marks: HTMLElement[] = []
  // From the last to the first, so that the offsets before a mark stay as they are.
  for (const { start, end } of [...spans].reverse()) marks.unshift(...markSpan(element, start, end))
  return marks
}

function markSpan(element: HTMLElement, start: number, end: number): HTMLElement[] {
  const marks: HTMLElement[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let offset = 0
  for (let node = walker.nextNode(); node !== null && offset < end; node = walker.nextNode()) {
    const { data } = node as Text // SHOW_TEXT
    const from = Math.max(0, start - offset)
    const to = Math.min(data.length, end - offset)
    offset += data.length
    // Between the cells of a row no element may stand.
    if (from >= to || node.parentElement?.localName === 'tr') continue
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, to)
    const made = document.createElement('mark')
    range.surroundContents(made)
    marks.push(made)
    walker.currentNode = made.lastChild ?? made
  }
  return marks
}

/** Takes the marks away and leaves the text as it was. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const made of marks) {
    const parent = made.parentNode
    made.replaceWith(...made.childNodes)
    parent?.normalize()
  }
}
