import { areSingleKeysOn, isTyping } from '../settings/keys.ts'
import { element } from './elements.ts'
import { unmark } from './marks.ts'

/** The marks of a place: one, or several where it crosses elements. */
export type Place = readonly HTMLElement[]

/** Shows the bar and the rail, and steps through the places until the reader ends it; gives what ends it. */
export function stepThrough(places: readonly Place[], said: string): () => void {
  let at = -1
  const status = element('span', { role: 'status' })
  const ticks = places.map(() => element('span'))
  const rail = toRail(ticks, (index) => go(index))
  const bar = toBar(status, { previous: () => go(at - 1), next: () => go(at + 1), end })
  const press = (event: KeyboardEvent) => {
    if (isMeantElsewhere(event)) return
    if (event.key === 'Escape') end()
    else if (!areSingleKeysOn()) return
    else if (event.key === 'n') go(at + 1)
    else if (event.key === 'N') go(at - 1)
  }
  const align = () => alignTicks(ticks, places)

  function go(index: number): void {
    setCurrent(places[at], ticks[at], false)
    at = (index + places.length) % places.length
    setCurrent(places[at], ticks[at], true)
    places[at]?.[0]?.scrollIntoView({ block: 'center' })
    status.textContent = `${at + 1} of ${places.length}: ${said}`
  }

  function end(): void {
    document.removeEventListener('keydown', press)
    window.removeEventListener('resize', align)
    const block = places[at]?.[0]?.closest<HTMLElement>('.prose > *')
    // From the bar the keyboard goes on where the place stands.
    if (bar.contains(document.activeElement)) block?.focus({ preventScroll: true })
    rail.remove()
    bar.remove()
    unmark(places.flat())
  }

  document.body.append(rail, bar)
  document.addEventListener('keydown', press)
  window.addEventListener('resize', align)
  align()
  const below = places.findIndex(([first]) => (first?.getBoundingClientRect().bottom ?? -1) > 0)
  go(Math.max(0, below))
  return end
}

function setCurrent(
  place: Place | undefined,
  tick: HTMLElement | undefined,
  isCurrent: boolean,
): void {
  for (const made of place ?? []) made.toggleAttribute('data-current', isCurrent)
  if (isCurrent) tick?.setAttribute('aria-current', 'true')
  else tick?.removeAttribute('aria-current')
}

function isMeantElsewhere({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isOpen = document.querySelector('dialog[open], :popover-open') !== null
  return isTyping(target) || ctrlKey || metaKey || altKey || isOpen
}

/** Each tick stands as far down the window as its place stands down the page. */
function alignTicks(ticks: readonly HTMLElement[], places: readonly Place[]): void {
  const height = document.documentElement.scrollHeight
  for (const [index, [first]] of places.entries()) {
    const top = first === undefined ? 0 : first.getBoundingClientRect().top + window.scrollY
    ticks[index]?.style.setProperty('inset-block-start', `${(100 * top) / height}%`)
  }
}

/** A tick for each place beside the text; a press on the rail goes to the nearest. For the pointer alone: the bar has the buttons. */
function toRail(ticks: readonly HTMLElement[], go: (index: number) => void): HTMLElement {
  const rail = element(
    'div',
    { class: 'hit-rail', 'aria-hidden': 'true', 'data-part': 'rail' },
    ...ticks,
  )
  rail.addEventListener('click', ({ clientY }) => {
    const distances = ticks.map((tick) => Math.abs(tick.getBoundingClientRect().top - clientY))
    go(distances.indexOf(Math.min(...distances)))
  })
  return rail
}

function toBar(
  status: HTMLElement,
  { previous, next, end }: Record<'previous' | 'next' | 'end', () => void>,
): HTMLElement {
  return element(
    'section',
    { class: 'hit-bar', 'aria-label': 'Places found in this article' },
    status,
    toButton('Previous', '⇧n', 'Shift+N', previous),
    toButton('Next', 'n', 'N', next),
    toButton('Close', 'Esc', 'Escape', end),
  )
}

/** The style sheet hides a key that is turned off. */
function toButton(name: string, key: string, shortcut: string, press: () => void): HTMLElement {
  const isSingle = key !== 'Esc'
  const shown = element('kbd', { 'aria-hidden': 'true', class: isSingle && 'single-key' }, key)
  const isOn = !isSingle || areSingleKeysOn()
  const attributes = { type: 'button', class: 'more', 'aria-keyshortcuts': isOn && shortcut }
  const button = element('button', attributes, `${name} `, shown)
  button.addEventListener('click', press)
  return button
}
