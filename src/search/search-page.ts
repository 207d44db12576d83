import { toCount } from '../figures.ts'
import { readSearchPath, searchPath } from './addresses.ts'
import { moveWithArrows } from './arrow-keys.ts'
import { createClient } from './client.ts'
import { element } from './elements.ts'
import type { Order } from './engine.ts'
import { READ_AT_FIRST, READ_WHILE_TYPING, type Reply } from './messages.ts'
import { toFacets, toGroups, toLists, toSuggestions } from './results.ts'
import { isNothing, TROUBLES, toSummary } from './sentences.ts'
import type { AnswerView } from './view.ts'

/** Articles shown at first, and by how many more at a time. */
const PAGE = 20
/** Between the last key and the search. */
const TYPING = 120
/** Between the last answer and its being said to a screen reader. */
const SAYING = 700

/** What the browser keeps of the page for its back button. */
interface PageState {
  readonly shown: number
  readonly limit: number
  readonly top: number
}

/** How a search goes on from the one before. */
interface More {
  /** By a button: the focus goes to the first of the articles added. */
  readonly isAsked: boolean
  /** More is shown of the same answer, in the same order. */
  readonly isSameAnswer: boolean
}

type Answered = Extract<Reply, { view: AnswerView }>

/** The search page: its address is the query. The markup it finds is that of pages/search/index.astro. */
class SearchPage extends HTMLElement {
  readonly #ask = createClient()
  readonly #sight = new IntersectionObserver((seen) => {
    if (seen.at(-1)?.isIntersecting) this.#scrollOn()
  })
  #order: Order = 'best'
  #shown = PAGE
  #limit = READ_AT_FIRST
  /** The last search that was meant, not only typed on the way to it: its path, and the page as it was left. */
  #meant: { path: string; state: PageState | null } = { path: '', state: null }
  #typing = 0
  #saying = 0

  connectedCallback(): void {
    history.scrollRestoration = 'manual'
    this.#form.addEventListener('submit', (event) => this.#submit(event))
    this.#box.addEventListener('input', () => this.#type())
    this.addEventListener('keydown', (event) => this.#press(event))
    this.addEventListener('click', (event) => this.#follow(event))
    addEventListener('popstate', () => {
      // A link to a place on this page is no other search.
      const { input, order } = readSearchPath(location.href)
      const isOther = input !== this.#box.value || order !== this.#order
      if (isOther || location.pathname + location.search !== this.#meant.path) this.#restore()
    })
    addEventListener('pagehide', () => this.#keep())
    const typed = this.#box.value
    // What was typed before this script came is not to be lost.
    if (typed !== '' && typed !== readSearchPath(location.href).input) this.#type()
    else this.#restore()
    if (this.#box.value === '' || isTypedAnew()) this.#box.focus({ preventScroll: true })
  }

  get #form(): HTMLFormElement {
    return this.#find('form')
  }

  get #box(): HTMLInputElement {
    return this.#find('input')
  }

  #find<Found extends Element>(selector: string): Found {
    const found = this.querySelector<Found>(selector)
    if (found === null) throw new Error(`The search page has no ${selector}.`)
    return found
  }

  #part(name: string): HTMLElement {
    return this.#find(`[data-part="${name}"]`)
  }

  #submit(event: Event): void {
    event.preventDefault()
    clearTimeout(this.#typing)
    const address = searchPath(this.#box.value, this.#order)
    if (address !== this.#meant.path && this.#putBack()) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    this.#meant = { path: address, state: null }
    this.#start(READ_AT_FIRST)
  }

  /** Typing has put its own address in the place of the search before it, if there was one: that comes back. */
  #putBack(): boolean {
    const { path, state } = this.#meant
    const isSearch = readSearchPath(location.origin + path).input !== ''
    if (isSearch) history.replaceState(state, '', path)
    return isSearch
  }

  #type(): void {
    clearTimeout(this.#typing)
    this.#typing = window.setTimeout(() => {
      if (location.pathname + location.search === this.#meant.path)
        this.#meant.state = this.#toState()
      history.replaceState(null, '', searchPath(this.#box.value, this.#order))
      this.#start(READ_WHILE_TYPING)
    }, TYPING)
  }

  #start(limit: number): void {
    this.#shown = PAGE
    this.#limit = limit
    this.#search()
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && event.target === this.#box && this.#box.value !== '') {
      event.preventDefault()
      this.#box.value = ''
      this.#type()
    } else moveWithArrows(event, this, this.#box)
  }

  /** Links to another search are followed here, without loading the page again. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isPlain =
      event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    if (link === null || !isPlain || link.pathname !== location.pathname || link.hash !== '') return
    event.preventDefault()
    if (location.pathname + location.search === this.#meant.path) this.#keep()
    else this.#putBack()
    history.pushState(null, '', link.href)
    this.#restore()
    this.#box.focus({ preventScroll: true })
  }

  #keep(): void {
    history.replaceState(this.#toState(), '')
  }

  #toState(): PageState {
    return { shown: this.#shown, limit: this.#limit, top: scrollY }
  }

  async #restore(): Promise<void> {
    const { input, order } = readSearchPath(location.href)
    const state = history.state as PageState | null // only #keep writes it
    this.#meant = { path: location.pathname + location.search, state }
    this.#box.value = input
    this.#order = order
    this.#shown = state?.shown ?? PAGE
    this.#limit = state?.limit ?? READ_AT_FIRST
    await this.#search()
    const place = document.getElementById(location.hash.slice(1))
    if (place && !state) place.scrollIntoView({ behavior: 'instant' })
    else scrollTo({ top: state?.top ?? 0, behavior: 'instant' })
  }

  async #search(more?: More): Promise<void> {
    const input = this.#box.value
    const { title } = this.dataset
    document.title = input.trim() === '' ? `${title}` : `${input.trim()} · ${title}`
    this.toggleAttribute('data-asked', input.trim() !== '')
    this.setAttribute('aria-busy', 'true')
    const [order, shown, limit] = [this.#order, this.#shown, this.#limit]
    const reply = await this.#ask({ input, order, shown, limit, suggest: true })
    if (reply === undefined) return
    this.removeAttribute('aria-busy')
    this.#show(reply, input, more)
  }

  #show(reply: Reply, input: string, more?: More): void {
    const isTrouble = 'trouble' in reply
    this.#part('trouble').replaceChildren(
      ...(isTrouble ? this.#toTrouble(TROUBLES[reply.trouble]) : []),
    )
    for (const name of ['notes', 'summary', 'order', 'facets', 'groups', 'more']) {
      if (isTrouble || input.trim() === '') this.#part(name).replaceChildren()
    }
    if (isTrouble || input.trim() === '') this.#say(isTrouble ? TROUBLES[reply.trouble] : '')
    else this.#showAnswer(reply, input, more)
  }

  #showAnswer({ view, suggestions, narrowable }: Answered, input: string, more?: More): void {
    const summary = toSummary(view)
    this.#part('notes').replaceChildren(...view.notes.map((note) => element('p', {}, note)))
    this.#part('summary').replaceChildren(summary)
    this.#part('order').replaceChildren(...(view.articles > 1 ? this.#toOrder(input) : []))
    this.#part('facets').replaceChildren(...toFacets(view, narrowable, this.#order))
    const other = toSuggestions(suggestions)
    const groups = other ? [other] : isNothing(view) ? [toLists()] : toGroups(view)
    const before = this.querySelectorAll('.group').length
    // What is shown already stays as it is, with the focus and what was unfolded in it.
    if (more?.isSameAnswer) this.#part('groups').append(...groups.slice(before))
    else this.#part('groups').replaceChildren(...groups)
    this.#part('more').replaceChildren(...this.#toMore(view))
    // Looked at anew: it may still be in sight, and then nothing would be told.
    this.#sight.disconnect()
    this.#sight.observe(this.#part('more'))
    if (more?.isAsked) {
      const added = this.querySelectorAll('.group')[before]?.querySelector('a')
      ;(added ?? this.#box).focus()
    }
    this.#say(other ? `${summary}. ${toCount(suggestions.length, 'suggestion')}.` : summary)
  }

  #toOrder(input: string): HTMLElement[] {
    const choices: [Order, string][] = [
      ['best', 'Best first'],
      ['newest', 'Newest first'],
    ]
    return choices.map(([order, words]) =>
      order === this.#order
        ? element('span', { 'aria-current': 'true' }, words)
        : element('a', { href: searchPath(input, order) }, words),
    )
  }

  #toMore({ articles, unread }: AnswerView): HTMLElement[] {
    if (articles > this.#shown) {
      const button = element('button', { type: 'button', class: 'more' }, 'More articles')
      button.addEventListener('click', () => this.#more({ isAsked: true, isSameAnswer: true }))
      return [button]
    }
    if (unread === 0) return []
    const said = element('p', {}, `Not read yet: ${toCount(unread, 'older article')}.`)
    const button = element('button', { type: 'button', class: 'more' }, 'Read them')
    button.addEventListener('click', () => {
      this.#limit = Number.MAX_SAFE_INTEGER
      this.#search({ isAsked: true, isSameAnswer: false })
    })
    return [said, button]
  }

  /** Shows more articles when their button comes in sight, but not while it has the focus: it is the reader's then. */
  #scrollOn(): void {
    const more = this.#part('more')
    if (more.textContent !== 'More articles' || more.contains(document.activeElement)) return
    this.#more({ isAsked: false, isSameAnswer: true })
  }

  #more(more: More): void {
    if (this.hasAttribute('aria-busy')) return
    this.#shown += PAGE
    this.#search(more)
  }

  #toTrouble(words: string): HTMLElement[] {
    const button = element('button', { type: 'button', class: 'more' }, 'Try again')
    button.addEventListener('click', () => {
      this.#box.focus()
      this.#search()
    })
    return [element('p', {}, words), button]
  }

  /** Said once, when answers have come to rest. */
  #say(words: string): void {
    clearTimeout(this.#saying)
    this.#saying = window.setTimeout(() => {
      const status = this.#part('status')
      if (status.textContent !== words) status.textContent = words
    }, SAYING)
  }
}

/** Whether somebody with a keyboard comes here from another page, and not back. */
function isTypedAnew(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  const isNew = navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate'
  return isNew && matchMedia('(hover: hover)').matches
}

customElements.define('search-page', SearchPage)
