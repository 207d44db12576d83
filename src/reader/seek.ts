import { readFragment } from '../search/read-fragment.ts'
import { say } from './arrive.ts'
import { idOf } from './block.ts'

/**
 * Holds a link to words of a block to what it says. A browser goes to the first such words of the page, which may stand before
 * the block that the link names: then that block is shown, and they are marked there. Where they stand nowhere in the article
 * any more, it says so.
 */
export async function checkWords(prose: HTMLElement, hash: string): Promise<void> {
  const { id, first, last = '' } = readFragment(hash)
  const target = document.getElementById(id)
  const block = target && [...prose.children].find((each) => each.contains(target))
  if (!block) return
  const isIn = (text: string) =>
    [first, last].every((words) => toLetters(text).includes(toLetters(words)))
  if (isIn(block.textContent)) {
    if (isInView(block)) return
    location.replace(`#${id}`)
    const { markFragment } = await import('../search/fragment-marks.ts')
    markFragment(hash)
  } else if (block.querySelector('a.number') && !isIn(prose.textContent)) {
    const words = 'The words that the link named are not in this article any more.'
    say(prose, `${words} ¶${idOf(block).slice(1)} is shown.`, block)
  }
}

function isInView(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/** Letters and digits alone, so that nothing is called gone that is only written or set in another way. */
function toLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
