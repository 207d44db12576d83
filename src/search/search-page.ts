import { readSearchPath, searchPath } from './addresses.ts'
import { moveWithArrows } from './arrow-keys.ts'
import { createClient } from './client.ts'
import { element } from './elements.ts'
import type { Order } from './engine.ts'
import type { Reply } from './messages.ts'
import { toFacets, toGroups, toSuggestions } from './results.ts'
import { count, TROUBLES, toSummary } from './sentences.ts'
import type { AnswerView } from './view.ts'

/** Articles shown at first, and by how many more at a time. */
const PAGE = 20
/** Articles read before the reader is asked whether to read on. */
const READ = 150
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

/** The search page: its address is the query. The markup it finds is that of pages/search/index.astro. */
class SearchPage extends HTMLElement {
  readonly #ask = createClient()
  #order: Order = 'best'
  #shown = PAGE
  #limit = READ
  #typing = 0
  #saying = 0
  #isMore = false

  connectedCallback(): void {
    history.scrollRestoration = 'manual'
    this.#form.addEventListener('submit', (event) => this.#submit(event))
    this.#box.addEventListener('input', () => this.#type())
    this.addEventListener('keydown', (event) => this.#press(event))
    this.addEventListener('click', (event) => this.#follow(event))
    addEventListener('popstate', () => this.#restore())
    addEventListener('pagehide', () => this.#keep())
    new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#more(false)).observe(
      this.#part('more'),
    )
    const typed = this.#box.value
    // What was typed before this script came is not to be lost.
    if (typed !== '' && typed !== readSearchPath(location.href).input) this.#type()
    else this.#restore()
    if (this.#box.value === '') this.#box.focus({ preventScroll: true })
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
    if (address !== location.pathname + location.search) history.pushState(null, '', address)
    this.#start()
  }

  #type(): void {
    clearTimeout(this.#typing)
    this.#typing = window.setTimeout(() => {
      history.replaceState(null, '', searchPath(this.#box.value, this.#order))
      this.#start()
    }, TYPING)
  }

  #start(): void {
    this.#shown = PAGE
    this.#limit = READ
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
    this.#keep()
    history.pushState(null, '', link.href)
    this.#restore()
    this.#box.focus({ preventScroll: true })
  }

  #keep(): void {
    const state: PageState = { shown: this.#shown, limit: this.#limit, top: scrollY }
    history.replaceState(state, '')
  }

  async #restore(): Promise<void> {
    const { input, order } = readSearchPath(location.href)
    const state = history.state as PageState | null // only #keep writes it
    this.#box.value = input
    this.#order = order
    this.#shown = state?.shown ?? PAGE
    this.#limit = state?.limit ?? READ
    await this.#search()
    scrollTo({ top: state?.top ?? 0, behavior: 'instant' })
  }

  async #search(): Promise<void> {
    const input = this.#box.value
    const { title } = this.dataset
    document.title = input.trim() === '' ? `${title}` : `${input.trim()} · ${title}`
    this.toggleAttribute('data-asked', input.trim() !== '')
    this.setAttribute('aria-busy', 'true')
    const [order, shown, limit] = [this.#order, this.#shown, this.#limit]
    const reply = await this.#ask({ input, order, shown, limit, suggest: true })
    if (reply === undefined) return
    this.removeAttribute('aria-busy')
    this.#show(reply, input)
  }

  #show(reply: Reply, input: string): void {
    const isTrouble = 'trouble' in reply
    this.#part('trouble').replaceChildren(
      ...(isTrouble ? this.#toTrouble(TROUBLES[reply.trouble]) : []),
    )
    for (const name of ['notes', 'summary', 'order', 'facets', 'groups', 'more']) {
      if (isTrouble || input.trim() === '') this.#part(name).replaceChildren()
    }
    if (isTrouble || input.trim() === '') this.#say(isTrouble ? TROUBLES[reply.trouble] : '')
    else this.#showAnswer(reply, input)
  }

  #showAnswer({ view, suggestions }: Extract<Reply, { view: AnswerView }>, input: string): void {
    const summary = toSummary(view)
    this.#part('notes').replaceChildren(...view.notes.map((note) => element('p', {}, note)))
    this.#part('summary').replaceChildren(summary)
    this.#part('order').replaceChildren(...(view.articles > 1 ? this.#toOrder(input) : []))
    this.#part('facets').replaceChildren(...toFacets(view, input, this.#order))
    const focus = this.#isMore ? this.querySelectorAll('.group').length : -1
    this.#isMore = false
    const other = toSuggestions(suggestions)
    this.#part('groups').replaceChildren(...(other ? [other] : toGroups(view)))
    this.#part('more').replaceChildren(...this.#toMore(view))
    this.querySelectorAll('.group')[focus]?.querySelector('a')?.focus()
    this.#say(other ? `${summary}. ${count(suggestions.length, 'suggestion')}.` : summary)
  }

  #toOrder(input: string): HTMLElement[] {
    const choices: [Order, string][] = [
      ['best', 'Best first'],
      ['newest', 'Newest first'],
    ]
    return choices.map(([order, words]) =>
      element(
        'a',
        { href: searchPath(input, order), 'aria-current': order === this.#order && 'true' },
        words,
      ),
    )
  }

  #toMore({ articles, unread }: AnswerView): HTMLElement[] {
    if (articles > this.#shown) {
      const button = element('button', { type: 'button', class: 'more' }, 'More articles')
      button.addEventListener('click', () => this.#more(true))
      return [button]
    }
    if (unread === 0) return []
    const said = element('p', {}, `${count(unread, 'older article')} may hold it too.`)
    const button = element('button', { type: 'button', class: 'more' }, 'Read them')
    button.addEventListener('click', () => {
      this.#limit = Number.MAX_SAFE_INTEGER
      this.#search()
    })
    return [said, button]
  }

  /** Shows more articles; asked for by the button, the focus goes to the first of them. */
  #more(isAsked: boolean): void {
    if (this.#part('more').textContent !== 'More articles' || this.hasAttribute('aria-busy')) return
    this.#isMore = isAsked
    this.#shown += PAGE
    this.#search()
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

customElements.define('search-page', SearchPage)
