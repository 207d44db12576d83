/** Whether letters and signs may be keys by themselves: who speaks to the machine would press them by chance (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  return document.documentElement.dataset['keys'] === undefined
}

/** Whether what has the focus takes letters and signs as words. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="radio"]), textarea, select, [contenteditable]')
  )
}
