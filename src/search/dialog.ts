import { toCount } from '../figures.ts'
import resultStyles from '../styles/search.css?url'
import dialogStyles from '../styles/search-dialog.css?url'
import { searchPath } from './addresses.ts'
import { moveWithArrows } from './arrow-keys.ts'
import { createClient } from './client.ts'
import { element } from './elements.ts'
import type { PageHits } from './in-article.ts'
import { READ_WHILE_TYPING, type Reply } from './messages.ts'
import { toGroups, toLists, toSuggestions } from './results.ts'
import { isNothing, PARTLY, TROUBLES, toFormed, toSummary } from './sentences.ts'

/** Articles and passages of each that a dialog has room for. */
const ARTICLES = 5
const PASSAGES = 2
/** Between the last key and the search; between the answer and its being said to a screen reader. */
const TYPING = 120
const SAYING = 700

const ask = createClient()
let dialog: HTMLDialogElement | undefined

/** The dialog isn't seen without them, unless they don't come. */
const styles = Promise.all([resultStyles, dialogStyles].map(loadStyles))

function loadStyles(href: string): Promise<unknown> {
  return new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href })
    for (const end of ['load', 'error']) link.addEventListener(end, resolve)
    document.head.append(link)
  })
}

/**
 * Opens the search over this page; on an article's page its first choice is that article. What was typed on the way, which is
 * asked for when the dialog is seen, is searched for.
 */
export async function openDialog(toTyped: () => string): Promise<void> {
  await styles
  dialog ??= makeDialog()
  if (!dialog.open) dialog.showModal()
  const box = dialog.querySelector('input')
  box?.select()
  const typed = toTyped()
  if (!box || typed === '') return
  box.value = typed
  box.dispatchEvent(new Event('input'))
}

function makeDialog(): HTMLDialogElement {
  const box = element('input', {
    type: 'search',
    name: 'q',
    dir: 'auto',
    'aria-label': 'Search for a phrase',
    placeholder: 'Search for a phrase',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  })
  const form = element('form', { role: 'search' }, box)
  const close = element('form', { method: 'dialog' }, element('button', {}, 'Close'))
  const status = element('p', { class: 'visually-hidden', role: 'status' })
  const results = element('div')
  const made = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    element('div', { class: 'head' }, form, close),
    status,
    results,
  )
  let typing = 0
  box.addEventListener('input', () => {
    clearTimeout(typing)
    typing = window.setTimeout(() => search(box.value, results, status), TYPING)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (box.value.trim() !== '') follow(box.value)
  })
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') moveWithArrows(event, results, box)
  })
  // A press beside the dialog's content is a press on the dialog itself.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close()
  })
  results.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const isElsewhere = ctrlKey || metaKey || shiftKey
    if (target instanceof Element && target.closest('a') && !isElsewhere) made.close()
  })
  document.body.append(made)
  return made
}

async function search(input: string, results: HTMLElement, status: HTMLElement): Promise<void> {
  const isAsked = input.trim() !== ''
  results.toggleAttribute('data-busy', isAsked)
  const [hits, reply] = await Promise.all([
    findInArticle(input).catch(() => 'not looked' as const),
    ask({ input, order: 'best', shown: ARTICLES, limit: READ_WHILE_TYPING, suggest: true }),
  ])
  if (reply === undefined) return
  results.removeAttribute('data-busy')
  results.replaceChildren(...(isAsked ? [...toHere(hits, reply), ...toResults(reply, input)] : []))
  clearTimeout(saying)
  const words = 'trouble' in reply ? TROUBLES[reply.trouble] : toSummary(reply.view)
  saying = window.setTimeout(() => {
    status.textContent = isAsked ? words : ''
  }, SAYING)
}

let saying = 0

/** What Enter does: it asks for what stands in the box, whether or not its results have come. */
async function follow(input: string): Promise<void> {
  const hits = await findInArticle(input).catch(() => 'none' as const)
  if (typeof hits === 'object') start(hits)
  else location.assign(searchPath(input))
}

type Here = PageHits | 'none' | 'not looked'

/** The places on this page, where it shows an article. */
async function findInArticle(input: string): Promise<Here> {
  if (document.querySelector('article.article') === null) return 'not looked'
  return (await import('./in-article.ts')).findOnPage(input) ?? 'none'
}

function start(hits: PageHits): void {
  dialog?.close()
  hits.start()
}

/** The choice of this article, where the page shows one; where nothing is found anywhere, or only a field is asked for, nothing is said of it. */
function toHere(hits: Here, reply: Reply): HTMLElement[] {
  if (hits === 'not looked') return []
  if (hits === 'none') {
    const isSaid = 'view' in reply && (isNothing(reply.view) || reply.view.fieldsOnly)
    return isSaid ? [] : [element('p', { class: 'facts' }, 'Not in this article')]
  }
  const { places, exact, together, complete } = hits
  const said = together
    ? `${toCount(places, 'paragraph')}${complete ? '' : PARTLY}`
    : `${toCount(places, 'place')}${toFormed(places, exact)}`
  const link = element(
    'a',
    { href: '#', class: 'result' },
    'In this article',
    element('span', { class: 'facts' }, ` ${said}`),
  )
  link.addEventListener('click', (event) => {
    event.preventDefault()
    start(hits)
  })
  return [element('p', { class: 'here' }, link)]
}

function toResults(reply: Reply, input: string): HTMLElement[] {
  if ('trouble' in reply) {
    const link = element('a', { href: searchPath(input), class: 'result' }, 'Open the search page')
    return [element('p', { role: 'alert' }, `${TROUBLES[reply.trouble]} `), element('p', {}, link)]
  }
  const { view, suggestions } = reply
  const summary = toSummary(view)
  const suggested = toSuggestions(suggestions)
  if (suggested) return [element('p', { class: 'facts' }, summary), suggested]
  if (isNothing(view)) return [element('p', { class: 'facts' }, summary), toLists()]
  const found = `${summary.charAt(0).toLowerCase()}${summary.slice(1)}`
  const groups = view.groups.map((group) => ({
    ...group,
    passages: group.passages.slice(0, PASSAGES),
  }))
  const more = view.articles === 0 ? 'Search older articles' : 'Show on the search page'
  const link = element('a', { href: searchPath(input), class: 'result' }, more)
  return [
    element('p', { class: 'found' }, 'In the library ', element('span', { class: 'facts' }, found)),
    ...toGroups({ ...view, groups }),
    element('p', { class: 'all' }, link),
  ]
}
