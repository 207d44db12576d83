/**
 * Moves through the links marked `result` with the arrow keys, from the box and back to it; Escape goes back to the box.
 * Enter follows a link by itself.
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
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const links = [...root.querySelectorAll<HTMLElement>('a.result')]
  const at = links.indexOf(event.target as HTMLElement) // -1 for the box and all else
  const next = at + step
  event.preventDefault()
  if (next < 0) box.focus()
  else links[Math.min(next, links.length - 1)]?.focus()
}
