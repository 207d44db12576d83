import { keepSetting } from './settings.ts'

/**
 * `<reading-settings>`: shows the choices that are in force, and keeps what is chosen; what is read stays in sight, and other tabs follow. In the page
 * as it comes the standard values are checked.
 */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    this.onchange = ({ target }) => {
      const { name, value, defaultChecked } = target as HTMLInputElement // it holds no other fields
      keepRead(() => keepSetting(name, defaultChecked ? undefined : value))
      tintFrame()
    }
    // When the page is there, and after settings.js has followed what was chosen elsewhere.
    for (const event of ['pageshow', 'storage'])
      window.addEventListener(event, () => {
        for (const input of this.querySelectorAll('input')) {
          const kept = document.documentElement.dataset[input.name]
          input.checked = kept ? kept === input.value : input.defaultChecked
        }
        tintFrame()
      })
  }
}

/** Gives the browser's own frame the colour of the theme chosen: Page.astro has a colour for light, then one for dark. */
function tintFrame(): void {
  const { theme } = document.documentElement.dataset
  const metas = document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')
  for (const [index, meta] of metas.entries()) {
    const name = index === 0 ? 'light' : 'dark'
    meta.media = theme ? (theme === name ? '' : 'not all') : `(prefers-color-scheme:${name})`
  }
}

/** Does what changes the page, and keeps what stands a third down the window about there; at the page's head all stays as it is. */
function keepRead(change: () => void): void {
  const line = innerHeight / 3
  const read = scrollY > 0 && document.elementFromPoint(innerWidth / 2, line)
  if (!read) {
    change()
    return
  }
  const { top, height } = read.getBoundingClientRect()
  change()
  const after = read.getBoundingClientRect()
  const place = after.top + ((line - top) / height) * after.height
  scrollBy({ top: place - line, behavior: 'instant' })
}

/** A panel or menu over the page goes when the keyboard leaves it: it must not hide what has the focus. */
for (const panel of document.querySelectorAll<HTMLElement>('[popover]')) {
  panel.addEventListener('focusout', ({ relatedTarget: next }) => {
    if (!(next instanceof Element) || panel.contains(next)) return
    if (next.getAttribute('popovertarget') !== panel.id) panel.hidePopover()
  })
}

customElements.define('reading-settings', ReadingSettings)
