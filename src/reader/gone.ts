import { parsePlace } from '../cite/place.ts'
import { readFragment } from '../search/read-fragment.ts'
import { say } from './arrive.ts'
import { findBlock } from './block.ts'

/** Says that the words of a link to a paragraph stand nowhere in the article any more, where that is so. */
export function sayGone(prose: HTMLElement, hash: string): void {
  const place = parsePlace(hash)
  const block = place && findBlock(prose, place.first)
  if (!block?.querySelector('a.number')) return
  const { first, last = '' } = readFragment(hash)
  const text = toLetters(prose.textContent)
  if ([first, last].every((words) => text.includes(toLetters(words)))) return
  const words = 'The words that the link named are not in this article any more.'
  say(prose, `${words} ¶${block.id.slice(1)} is shown.`, block)
}

/** Letters and digits alone, so that nothing is called gone that is only written or set in another way. */
function toLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
