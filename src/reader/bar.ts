import { copyText } from './copy.ts'

/** One button: what it puts on the clipboard, and how that is called when it is there. */
export interface Action {
  name: string
  what: string
  make: () => string
}

export interface Offer {
  /** The block that the bar stands after in the page. */
  after: Element
  /** Pixels from the top of the text to the bar, where it stands in the margin. */
  top: number
  /** What opened it: a selection's bar goes when the selection goes. */
  by: 'selection' | 'press'
  name: string
  actions: readonly Action[]
  /** The forms of citations, behind the button "Cite". */
  forms: readonly Action[]
}

const bar = document.createElement('div')
bar.className = 'passage-bar'
bar.role = 'group'
bar.lang = 'en'
bar.dir = 'ltr'
const status = document.createElement('p')
status.role = 'status'

let open: Offer | undefined

/** Shows the bar for an offer, in place of any other. */
export function openBar(offer: Offer): void {
  open = offer
  const forms = document.createElement('div')
  forms.className = 'forms'
  forms.hidden = true
  forms.append(...offer.forms.map(toButton))
  status.textContent = ''
  bar.ariaLabel = `For ${offer.name}`
  bar.replaceChildren(...offer.actions.map(toButton), toCiteButton(forms), forms, status)
  bar.style.setProperty('--passage', `${Math.round(offer.top)}px`)
  offer.after.after(bar)
}

/** Says that something was copied; where the browser refused, shows it for copying by hand. */
export function report(what: string, text: string, copied: boolean): void {
  bar.querySelector('input')?.remove()
  // Screen readers hear a change in what is there already, not what comes with it.
  setTimeout(() => {
    status.textContent = copied ? `${what} copied` : 'The browser refuses to copy: here it is.'
    bar.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, 50)
  if (copied) return
  const input = document.createElement('input')
  input.readOnly = true
  input.value = text
  input.ariaLabel = what
  bar.append(input)
  input.select()
}

function toButton({ name, what, make }: Action): HTMLButtonElement {
  return button(name, async () => {
    const text = make()
    report(what, text, await copyText(text))
  })
}

function toCiteButton(forms: HTMLElement): HTMLButtonElement {
  const cite = button('Cite', () => {
    forms.hidden = !forms.hidden
    cite.ariaExpanded = `${!forms.hidden}`
  })
  cite.ariaExpanded = 'false'
  return cite
}

function button(name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = name
  made.addEventListener('click', press)
  return made
}

/** Whether the Tab key should come to the bar: from the text, which has a link in each paragraph, it would take long. */
function isNext(): boolean {
  const { activeElement } = document
  if (!open || bar.contains(activeElement)) return false
  return (
    activeElement === document.body || open.after.parentElement?.contains(activeElement) === true
  )
}

function closeBar(): void {
  if (!open) return
  const { after } = open
  open = undefined
  const hadFocus = bar.contains(document.activeElement)
  bar.remove()
  if (hadFocus && after instanceof HTMLElement) after.focus({ preventScroll: true })
}

// Pressing a button must not take the selection away that it is for.
bar.addEventListener('mousedown', (event) => {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault()
})
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeBar()
  if (event.key === 'Tab' && !event.shiftKey && isNext()) {
    event.preventDefault()
    bar.querySelector('button')?.focus()
  }
})
document.addEventListener('selectionchange', () => {
  const isGone = getSelection()?.type !== 'Range' && !bar.contains(document.activeElement)
  if (open?.by === 'selection' && isGone) closeBar()
})
document.addEventListener('pointerdown', ({ target }) => {
  const isInside = target instanceof Node && bar.contains(target)
  if (open?.by === 'press' && !isInside) closeBar()
})
