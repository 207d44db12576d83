import { parsePlace } from '../cite/place.ts'
import { decodePercent } from '../percent.ts'
import { findBlock, idOf } from './block.ts'

/**
 * What the browser can't do by itself when a page opens at a paragraph: show a range, say that a number isn't there, and
 * find the paragraph where text fragments aren't known.
 */
export function arrive(prose: HTMLElement): void {
  for (const marked of prose.querySelectorAll('.marked')) marked.classList.remove('marked')
  prose.querySelector('.of-range')?.remove()
  document.querySelector('.notice')?.remove()
  const place = parsePlace(location.hash)
  if (!place && !goAsTyped()) sayLost(prose)
  if (!place || document.getElementById(location.hash.slice(1))) return
  const numbers = place.last === undefined ? [place.first] : [place.first, place.last]
  const blocks = numbers.map((number) => findBlock(prose, number))
  const missing = numbers.filter((_, i) => !blocks[i])
  const [first] = show(
    prose,
    blocks.filter((block) => block !== undefined),
  )
  if (missing.length > 0) say(prose, toNotice(prose, missing, first), first)
}

/** Goes to the place that `#3`, `#P3`, `#¶3` and `#3-5` mean: the number as a person types it. Whether it means one. */
function goAsTyped(): boolean {
  const hash = location.hash.toLowerCase().replaceAll('%c2%b6', '')
  const typed = parsePlace(hash.replace(/[#-](?=\d)/g, '$&p'))
  if (typed) location.replace(`#${typed.fragment}`)
  return typed !== undefined
}

/** Says that the heading or the figure isn't there that the address leads to. */
function sayLost(prose: HTMLElement): void {
  const id = decodePercent(location.hash.slice(1))
  const [, kind] = /^([hf])(?:\d|-)/.exec(id) ?? []
  if (kind === undefined || document.getElementById(id)) return
  const what = kind === 'h' ? 'heading' : 'figure'
  say(prose, `This article has no such ${what} (#${id}). It is shown from its beginning.`)
}

/** Marks the blocks from one end to the other, whichever is first, and goes to the first. */
function show(prose: HTMLElement, ends: readonly Element[]): Element[] {
  const blocks = [...prose.children].filter((child) => !child.matches('.passage-bar'))
  const places = ends.map((end) => blocks.indexOf(end))
  const marked = blocks.slice(Math.min(...places), Math.max(...places) + 1)
  for (const block of marked) block.classList.add('marked')
  showLines(marked)
  const [first] = marked
  first?.scrollIntoView()
  if (first instanceof HTMLElement) first.focus({ preventScroll: true })
  return marked
}

/** Says once, under the last of some blocks, which lines of the capture they came from. */
function showLines(blocks: readonly Element[]): void {
  const links = blocks.flatMap((block) => [...block.querySelectorAll<HTMLAnchorElement>('.lines')])
  const last = links.at(-1)
  if (!last) return
  const numbers = links.flatMap(({ dataset }) => dataset['lines']?.match(/\d+/g) ?? []).map(Number)
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)]
  const words = from === to ? `ine ${from}` : `ines ${from}–${to}`
  const link = document.createElement('a')
  link.className = 'lines of-range'
  link.href = `source/#L${from}`
  link.dataset['lines'] = `l${words}`
  link.ariaLabel = `L${words} of the capture`
  last.after(link)
}

function toNotice(prose: HTMLElement, missing: readonly string[], shown?: Element): string {
  const numbers = [...prose.querySelectorAll<HTMLElement>('a.number')]
  const [first, last] = [numbers[0], numbers.at(-1)].map((number) => number?.dataset['number'])
  const gone = `This article has no ¶${missing.join(' and no ¶')}.`
  if (shown) return `${gone} ¶${idOf(shown).slice(1)} is shown.`
  return `${gone} Its numbers go from ¶${first} to ¶${last}. It is shown from its beginning.`
}

/** Before what is shown, or before the article. */
export function say(prose: HTMLElement, words: string, shown?: Element): void {
  const notice = document.createElement('p')
  notice.className = 'notice'
  notice.role = 'alert'
  notice.lang = 'en'
  notice.dir = 'ltr'
  notice.textContent = words
  const place = shown ?? prose.parentElement?.firstElementChild
  place?.before(notice)
  notice.scrollIntoView({ block: shown ? 'nearest' : 'center' })
}
