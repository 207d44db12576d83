import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js'
import { idOf } from './block.ts'
import type { Passage } from './passage.ts'

/**
 * The address of a passage: of words inside one block, with a text fragment after the block's id, so that either finds it
 * should the other fail; of whole paragraphs and of a range over some, their numbers alone.
 */
export function toLink({ place, blocks, range, isWhole }: Passage, page: string): string {
  const [block] = blocks
  const fragment = place?.fragment ?? idOf(block)
  if (isWhole || blocks.length > 1) return `${page}#${fragment}`
  return `${page}#${fragment}${toDirective(range)}`
}

/** `:~:text=…`, or nothing where no text fragment is sure to find these words. */
function toDirective(range: Range): string {
  // The library moves the range's ends while it looks for words.
  const { status, fragment } = generateFragmentFromRange(range.cloneRange())
  if (status !== 0 || !fragment) return ''
  const { prefix, textStart, textEnd, suffix } = fragment
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(textStart),
    textEnd && encode(textEnd),
    suffix && `-${encode(suffix)}`,
  ]
  return `:~:text=${parts.filter((part) => part).join(',')}`
}

/** A hyphen has a meaning in text fragments. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
