/** The block that a number leads to: its own, or the one that its alias stands in. */
export function findBlock(prose: HTMLElement, number: string): Element | undefined {
  const target = document.getElementById(`p${number}`)
  return target ? [...prose.children].find((block) => block.contains(target)) : undefined
}
