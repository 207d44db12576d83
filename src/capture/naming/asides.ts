import type { TextBlock } from '../lines/blocks.ts'
import { repeatsOf } from '../lines/repeats.ts'
import { toCaption } from './captions.ts'
import type { Named, Names } from './named.ts'

/**
 * Names the lines beside the text that say again what stands elsewhere: word for word, as a pull quote from a paragraph,
 * or as a picture's alternative text beside its caption.
 */
export function findAsides(blocks: readonly TextBlock[], kept: ReadonlyMap<number, Named>): Names {
  const texts = toTexts(blocks, kept)
  const repeats = repeatsOf(blocks)
  const names = new Map<number, Named>()
  for (const [index, { text }] of blocks.entries()) {
    if (kept.has(index)) continue
    const same = texts.get(text)
    const whole = repeats[index]?.partOf
    if (same) names.set(index, toAgain(same))
    else if (whole !== undefined) {
      const named = toPart(kept.get(whole))
      if (named) names.set(index, named)
    }
  }
  return names
}

/** What the lines kept say, their captions without the credit too. */
function toTexts(
  blocks: readonly TextBlock[],
  kept: ReadonlyMap<number, Named>,
): Map<string, Named> {
  const texts = new Map<string, Named>()
  for (const [index, named] of kept) {
    const text = blocks[index]?.text ?? ''
    texts.set(text, named)
    const caption = named.label === 'caption' ? toCaption(text)?.caption : undefined
    if (caption) texts.set(caption, named)
  }
  return texts
}

function toAgain({ label }: Named): Named {
  return label === 'caption'
    ? { label: 'alternative-text', rule: 'said again as the caption' }
    : { label: 'duplicate', rule: 'said again word for word' }
}

function toPart(whole: Named | undefined): Named | undefined {
  if (whole?.label === 'paragraph')
    return { label: 'pull-quote', rule: 'stands word for word within a paragraph' }
  if (whole?.label === 'caption')
    return { label: 'alternative-text', rule: 'stands word for word within the caption' }
  return undefined
}
