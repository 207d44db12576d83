/**
 * Moves through the links marked `result` with the arrow keys, from the box or whatever stands among them, and back to the box;
 * Escape goes back to the box. Enter follows a link by itself.
 */
export function moveWithArrows(
  event: KeyboardEvent,
  root: ParentNode,
  box: HTMLInputElement,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const inResults = event.target !== box
  if (event.key === 'Escape' && inResults) {
    event.preventDefault()
    box.focus()
    return
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const from = event.target as Node // a key is pressed in an element
  const links = [...root.querySelectorAll<HTMLElement>('a.result')]
  const isAt = (link: Node, side: number) => (from.compareDocumentPosition(link) & side) !== 0
  const above = links.findLast((link) => isAt(link, Node.DOCUMENT_POSITION_PRECEDING)) ?? box
  const below = links.find((link) => isAt(link, Node.DOCUMENT_POSITION_FOLLOWING))
  event.preventDefault()
  ;(event.key === 'ArrowUp' ? above : below)?.focus()
}
