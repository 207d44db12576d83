import type { Label } from '../../labels.ts'
import type { TextBlock } from '../lines/blocks.ts'
import type { Edges, Named, Names } from './named.ts'
import { findRule, type LineRule, rulesOf } from './rules.ts'

/** Furniture that comes with a head above it: what follows belongs to it until a line that is named itself. */
const HEADS: ReadonlySet<Label> = new Set([
  'related',
  'comment',
  'comment-form',
  'newsletter',
  'captcha',
  'cookie-notice',
])

/** A line that says what stands under it. */
interface Head {
  readonly label: Label
  readonly text: string
}

/** Names every line that is not named yet: by a rule, by the head that it stands under, or by its place alone. */
export function toFurniture(
  blocks: readonly TextBlock[],
  named: Names,
  siteRules: readonly LineRule[],
  edges: Edges,
): Names {
  const names = new Map<number, Named>()
  const rules = rulesOf(blocks)
  let head: Head | undefined
  for (const [index, { text }] of blocks.entries()) {
    const known = named.get(index)
    const rule = known ? undefined : (findRule(text, siteRules) ?? rules[index])
    if (known || rule) head = toHead(rule, text, index > edges.last)
    if (known) continue
    names.set(index, rule ?? (head ? toUnder(head) : toPlace(index, edges)))
  }
  return names
}

/** What a line of furniture says of the lines under it; below the text “10 comments” stand above the comments. */
function toHead(rule: Named | undefined, text: string, isBelow: boolean): Head | undefined {
  if (!rule || text.length >= 80) return
  if (HEADS.has(rule.label)) return { label: rule.label, text }
  const isCount = rule.label === 'comment-count' && isBelow && /\p{L}/u.test(text)
  return isCount ? { label: 'comment', text } : undefined
}

function toUnder({ label, text }: Head): Named {
  return { label, rule: `stands under “${text}”` }
}

function toPlace(index: number, { first, last }: Edges): Named {
  if (index < first) return { label: 'navigation', rule: 'stands before the text' }
  if (index > last) return { label: 'furniture', rule: 'stands after the text' }
  return { label: 'furniture', rule: 'stands between paragraphs but is none' }
}
