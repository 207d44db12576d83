/** The block that a number leads to: its own, or the one that its alias stands in. */
export function findBlock(prose: HTMLElement, number: string): Element | undefined {
  const target = document.getElementById(`p${number}`)
  return target ? [...prose.children].find((block) => block.contains(target)) : undefined
}

/** The id that a block keeps: a heading has it inside, and a readable one of its own, which changes with its words. */
export function idOf(block: Element): string {
  return block.querySelector('.anchor')?.id ?? block.id
}
