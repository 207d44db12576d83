import type { Label } from '../../labels.ts'
import type { TextBlock } from '../lines/blocks.ts'
import { NUMERAL } from '../lines/numeral.ts'
import { repeatsOf } from '../lines/repeats.ts'
import { isCode } from '../lines/rows.ts'
import { isSentence } from '../lines/sentence.ts'
import { isEditLink, isReference, isWikiEnd } from '../lines/wiki.ts'
import { toCaption } from '../naming/captions.ts'
import type { Named } from '../naming/named.ts'
import { OF_SENDING, rulesOf } from '../naming/rules.ts'
import { findRunningHeads } from './running-heads.ts'

/** Furniture that is never a paragraph, whatever stands around it, where it is all that a short line says. */
const NEVER_TEXT: ReadonlySet<Label> = new Set([
  'advertisement',
  'captcha',
  'comment-count',
  'comment-form',
  'cookie-notice',
  'form-error',
  'related',
  'share',
])
const SHORT = 100

/** A line that leads to another article by its name: `Related: The Lock`, `[Lesen Sie auch: Die Schleuse]`. */
const POINTER = /^[^:：]{3,40}[:：]\s?\S.{0,200}$/u

/**
 * Leaves out of the chosen lines what no evidence of place can make text: furniture by its own words, a pointer to another
 * article, a line said twice in a row (a picture's alternative text and its caption), a pull quote, and a disclaimer at either
 * end.
 */
export function leaveOut(
  blocks: readonly TextBlock[],
  odds: readonly number[],
  inside: readonly boolean[],
): boolean[] {
  const [repeats, rules] = [repeatsOf(blocks), rulesOf(blocks)]
  const alternatives = new Set(blocks.flatMap(({ text }) => toCaption(text)?.caption ?? []))
  const pages = findRunningHeads(blocks)
  const isParagraph = (index: number) =>
    inside[index] === true && (blocks[index]?.text.length ?? 0) > PARAGRAPH
  const own = blocks.map(({ text }, index) => {
    if (
      !inside[index] ||
      pages.has(index) ||
      isWikiEnd(text, blocks[index + 1]?.text ?? '') ||
      alternatives.has(text) ||
      isNeverText(text, rules[index], {
        odds: odds[index] ?? 0,
        isBetween: isParagraph(index - 1) && isParagraph(index + 1),
      })
    )
      return false
    const isTwice = isAgain(text, blocks[index - 1]) || isAgain(text, blocks[index + 1])
    const whole = repeats[index]?.partOf
    return !isTwice && !(whole !== undefined && inside[whole])
  })
  return withoutDisclaimers(rules, own)
}

/** So many words make a whole sentence of what ends in a stop. */
const SENTENCE = 4

/** The log odds of three in four: a button’s sentence is less likely text, even between paragraphs. */
const LIKELY = 1.1

/**
 * Whether a line tells something, whatever words of furniture are in it: `“I am not a robot,” she said, and laughed.` The
 * trees know of the rule that names it, and are sure of the sentence all the same.
 */
function isTold(text: string, odds: number, rule: Named | undefined): boolean {
  return odds > LIKELY && isSentence(text, SENTENCE) && !isPointer(text, rule)
}

/** Characters: what is longer is no line of a list or a menu. */
const PARAGRAPH = 100

/** A brace below a brace says nothing twice. */
function isAgain(text: string, beside: TextBlock | undefined): boolean {
  return text === beside?.text && !isCode(text)
}

/** What else begins like a pointer to other articles is a section of nearly every paper. */
const HEAD_OF_PAPER = /^(?:\d\.? )?related (?:works?|research|literature)$/i

/** `10,000`, `2.5k`, `1.2m`: it may be said of the matter. */
const FIGURE = /^\d{1,3}(?:(?:,\d{3})+|(?:\.\d{1,2})?[km])$/i

/** Words of a mailing may head a section where they stand between two paragraphs. */
function isNeverText(
  text: string,
  rule: Named | undefined,
  { odds, isBetween }: { readonly odds: number; readonly isBetween: boolean },
): boolean {
  if (isEditLink(text) || isReference(text)) return true
  if (rule?.rule === OF_SENDING) return !isBetween
  if (HEAD_OF_PAPER.test(text) || isTold(text, odds, rule)) return false
  if (rule === undefined || !NEVER_TEXT.has(rule.label)) return false
  // A number may be that of comments, or of a section: its place tells.
  if (NUMERAL.test(text) || FIGURE.test(text)) return false
  return text.length < SHORT || isPointer(text, rule)
}

const isPointer = (text: string, rule: Named | undefined) =>
  rule?.label === 'related' && POINTER.test(text)

/** Whether a line is no text itself, but stands between paragraphs as often as behind them: an advertisement, a pointer. */
export function standsAnywhere(text: string, rule: Named | undefined): boolean {
  return rule?.label === 'advertisement' || isPointer(text, rule)
}

/** Whether the rule that names a line says that it tells whose opinions these are. */
export function isDisclaimer(rule: Named | undefined): boolean {
  return rule?.label === 'disclaimer'
}

/** A disclaimer at either end of the text is no part of it, however much it reads like it. */
function withoutDisclaimers(
  rules: readonly (Named | undefined)[],
  inside: readonly boolean[],
): boolean[] {
  const own = inside.map((is, index) => is && !isDisclaimer(rules[index]))
  const [first, last] = [own.indexOf(true), own.lastIndexOf(true)]
  return inside.map((is, index) => is && index >= first && index <= last)
}
