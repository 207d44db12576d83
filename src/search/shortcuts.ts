import { toPath } from '../address.ts'
import { areSingleKeysOn, isTyping } from '../settings/keys.ts'

/**
 * The only script of search that every page loads: it waits for `/` or Ctrl-K, for words in the page's own box, and for an address
 * that names words in a browser that can't mark them itself. All else comes when it is called for.
 */
window.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event
  if (typed !== undefined && key.length === 1 && !ctrlKey && !metaKey) {
    event.preventDefault()
    typed += key
    return
  }
  const isCommand = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey
  const isAlone = key === '/' && !ctrlKey && !metaKey && !altKey
  const isSlash = isAlone && !isTyping(target) && areSingleKeysOn()
  if (!isCommand && !isSlash) return
  event.preventDefault()
  const box = document.querySelector<HTMLInputElement>('search-page input')
  if (box) {
    box.focus()
    box.select()
  } else open()
})

// Whoever begins to type in the page's box goes on in the dialog's, where the answers are shown.
window.addEventListener('input', (event) => {
  const { target } = event
  const isBox = target instanceof HTMLInputElement && target.closest('.search-box') !== null
  if (!isBox || (event instanceof InputEvent && event.isComposing) || target.value === '') return
  typed = (typed ?? '') + target.value
  target.value = ''
  open()
})

/** What is typed while the dialog is on its way: it goes into its box. */
let typed: string | undefined

function open(): void {
  typed ??= ''
  const goToPage = () => {
    const query = typed ? `?q=${encodeURIComponent(typed)}` : ''
    location.assign(toPath('search/') + query)
  }
  import('./dialog.ts')
    .then(({ openDialog }) => openDialog(() => typed ?? ''), goToPage)
    .finally(() => {
      typed = undefined
    })
}

function markWords(): void {
  const { hash } = location
  if ('fragmentDirective' in document || !hash.includes(':~:text=')) return
  import('./fragment-marks.ts').then(({ markFragment }) => markFragment(hash))
}

window.addEventListener('hashchange', markWords)
markWords()
