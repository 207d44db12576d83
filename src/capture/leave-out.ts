import type { Label } from '../labels.ts'
import type { TextBlock } from './blocks.ts'
import { toCaption } from './captions.ts'
import { toRepeats } from './repeats.ts'
import { findRule } from './rules.ts'
import { toTokens } from './tokens.ts'

/** Furniture that is never a paragraph, whatever stands around it, where it is all that a short line says. */
const NEVER_TEXT: ReadonlySet<Label> = new Set([
  'advertisement',
  'captcha',
  'comment-count',
  'comment-form',
  'cookie-notice',
  'form-error',
  'share',
])
const SHORT = 100

/**
 * Leaves out of the chosen lines what no evidence of place can make text: furniture by its own words, a line said twice in
 * a row (a picture's alternative text and its caption), a pull quote, and a disclaimer at either end.
 */
export function leaveOut(blocks: readonly TextBlock[], inside: readonly boolean[]): boolean[] {
  const repeats = toRepeats(blocks.map(({ text }) => toTokens(text.slice(0, LONGEST))))
  const alternatives = new Set(blocks.flatMap(({ text }) => toCaption(text)?.caption ?? []))
  const own = inside.map((is, index) => {
    const text = blocks[index]?.text ?? ''
    if (!is || alternatives.has(text) || isNeverText(text)) return false
    const isTwice = text === blocks[index - 1]?.text || text === blocks[index + 1]?.text
    const whole = repeats[index]?.partOf
    return !isTwice && !(whole !== undefined && inside[whole])
  })
  return withoutDisclaimers(blocks, own)
}

/** A paragraph is shorter; beyond, no line is looked for. */
const LONGEST = 5000

function isNeverText(text: string): boolean {
  const label = text.length < SHORT ? findRule(text)?.label : undefined
  return label !== undefined && NEVER_TEXT.has(label)
}

/** Whether a line says whose opinions these are. */
export function isDisclaimer({ text }: TextBlock): boolean {
  return findRule(text)?.label === 'disclaimer'
}

/** A disclaimer at either end of the text is no part of it, however much it reads like it. */
function withoutDisclaimers(blocks: readonly TextBlock[], inside: readonly boolean[]): boolean[] {
  const own = blocks.map((block, index) => inside[index] === true && !isDisclaimer(block))
  const [first, last] = [own.indexOf(true), own.lastIndexOf(true)]
  return inside.map((is, index) => is && index >= first && index <= last)
}
