import { toPlaceWords } from '../cite/place.ts'
import { type Action, openBar, report } from './bar.ts'
import { idOf } from './block.ts'
import { listForms, toCitation, toQuotation } from './citing.ts'
import { toLink } from './link.ts'
import { type Passage, rangeOf, toPassage } from './passage.ts'

/** Offers what can be done with the words of the article that are selected, where some are. */
export function offerSelected(prose: HTMLElement): void {
  const selection = getSelection()
  const range = selection?.type === 'Range' ? selection.getRangeAt(0) : undefined
  const passage = range && toPassage(prose, range)
  if (!passage) return
  const { top } = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect()
  offer(passage, top - prose.getBoundingClientRect().top, 'selection')
}

/** Offers the same for what a press has led to, and says whether its address was copied. */
export function offerPressed(
  prose: HTMLElement,
  number: HTMLElement,
  address: string,
  copied: boolean,
): void {
  const block = number.parentElement
  if (!block) return
  const marked = [...prose.querySelectorAll('.marked')]
  const range = rangeOf(marked[0] ?? block)
  range.setEndAfter(marked.at(-1) ?? block)
  const passage = toPassage(prose, range)
  if (!passage) return
  offer(passage, block.offsetTop, 'press')
  report(`Link to ${toName(passage)}`, address, copied)
}

function offer(passage: Passage, top: number, by: 'selection' | 'press'): void {
  const { place, words, blocks } = passage
  const page = location.href.split('#', 1)[0] ?? ''
  const address = `${page}#${place?.fragment ?? idOf(blocks[0])}`
  const name = toName(passage)
  const actions: Action[] = [
    { name: 'Copy link', what: `Link to ${name}`, make: () => toLink(passage, page) },
    {
      name: 'Copy quotation',
      what: `Quotation from ${name}`,
      make: () => toQuotation(words, place, address),
    },
  ]
  const forms = listForms().map((form) => ({
    name: form,
    what: `${form} citation of ${name}`,
    make: () => toCitation(form, place),
  }))
  openBar({ after: blocks.at(-1) ?? blocks[0], top, by, name, actions, forms })
}

function toName({ place, blocks, isWhole }: Passage): string {
  if (place) return toPlaceWords(place)
  return isWhole && blocks[0].matches('h2, h3, h4, h5, h6') ? 'this heading' : 'this passage'
}
