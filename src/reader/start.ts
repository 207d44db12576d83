/**
 * The browser's part in an article page: what must be there from the start. The rest comes with the first selection, the
 * first press on a number, or an address that the browser can't lead to by itself.
 */
import { copyText } from './copy.ts'
import { extendTo } from './extend.ts'

/** Milliseconds that a selection rests before anything is offered for it. */
const REST = 200

/** A number as it is in an address or as a person types it (`¶7`), and what leads to a heading or a figure. */
const IS_PLACE = /^(?:%C2%B6|[phf])?\d|^h-/i

const found = document.querySelector<HTMLElement>('.prose')
if (found) start(found)

function start(prose: HTMLElement): void {
  const id = location.hash.slice(1)
  if (IS_PLACE.test(id) && !document.getElementById(id)) arriveAt(prose)
  seekWords(prose)
  addEventListener('hashchange', () => {
    pressed = undefined
    arriveAt(prose)
  })
  document.addEventListener('copy', withoutSoftHyphens)
  prose.addEventListener('click', (event) => pressNumber(prose, event))
  let timer = 0
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => offerSelection(prose), REST)
  })
}

async function arriveAt(prose: HTMLElement): Promise<void> {
  const { arrive } = await import('./arrive.ts')
  arrive(prose)
}

/** Browsers keep the words of a link from the page's address; from its loading they don't. They look for them until it has loaded. */
function seekWords(prose: HTMLElement): void {
  const [, hash] = performance.getEntriesByType('navigation')[0]?.name.split('#') ?? []
  if (!hash?.includes(':~:text=')) return
  addEventListener('load', async () => {
    const { checkWords } = await import('./seek.ts')
    checkWords(prose, hash)
  })
}

async function offerSelection(prose: HTMLElement): Promise<void> {
  const selection = getSelection()
  if (selection?.type !== 'Range' || !selection.containsNode(prose, true)) return
  const { offerSelected } = await import('./offer.ts')
  offerSelected(prose)
}

/** The fragment that a press leads to, until it is the address: a second press may come before, and takes its place. */
let pressed: string | undefined

/** A press on a number copies its address: at once, while the browser allows it. With Shift it is the address of a range. */
async function pressNumber(prose: HTMLElement, event: MouseEvent): Promise<void> {
  const number =
    event.target instanceof Element &&
    event.target.closest<HTMLAnchorElement>('a.number, a.heading-link')
  if (!number || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  const from = pressed ?? location.hash
  const hash = (event.shiftKey && extendTo(prose, from, number)) || number.hash
  pressed = hash
  const { href } = new URL(hash, location.href)
  const copying = copyText(href)
  const parts = Promise.all([import('./stay.ts'), import('./offer.ts')])
  // Where a site has been built anew since the page was opened, they may be gone.
  const [stay, offer] = await parts.catch(() => [])
  if (pressed !== hash) return
  if (stay) stay.stayAt(prose, number, hash)
  else location.hash = hash
  if (location.hash === hash) pressed = undefined
  offer?.offerPressed(prose, number, href, await copying)
}

/** A capture may hold soft hyphens: nobody wants them in what they copy. */
function withoutSoftHyphens(event: ClipboardEvent): void {
  const text = String(getSelection())
  if (!text.includes('\u00ad') || !event.clipboardData) return
  event.clipboardData.setData('text/plain', text.replaceAll('\u00ad', ''))
  event.preventDefault()
}
