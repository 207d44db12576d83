import type { Article } from '../article.ts'
import type { Label } from '../labels.ts'
import type { TextBlock } from './blocks.ts'
import { toBareBylines, toBylines } from './bylines.ts'
import { findDates } from './dates.ts'
import { findRule } from './rules.ts'

/** What the lines around the text say of the article. */
export interface Head {
  /** The fields found; one that the capture doesn't say is absent. */
  readonly fields: Partial<
    Pick<
      Article,
      | 'title'
      | 'subtitle'
      | 'bylines'
      | 'published'
      | 'updated'
      | 'captured'
      | 'section'
      | 'publication'
    >
  >
  /** The label of each block that gave a field, and why, by the block's index. */
  readonly labels: ReadonlyMap<number, { label: Label; rule: string }>
}

const SECTIONS =
  /^(?:opinions?|comment(?:ary)?|editorials?|op-ed|columns?|columnists|blogs?|politics|culture|world|analysis|essays?|letters|perspectives?|ideas|viewpoint|meinung|tribune|débats|opinión|opinione|opinie)$/i

/** Finds the head fields among the blocks that are not the article's text. */
export function toHead(blocks: readonly TextBlock[], inside: readonly boolean[]): Head {
  const labels = new Map<number, { label: Label; rule: string }>()
  let fields: Head['fields'] = {}
  const first = inside.indexOf(true)
  const title = findTitle(blocks, first)
  if (title !== undefined) {
    fields = { title: blocks[title]?.text ?? '' }
    labels.set(title, { label: 'title', rule: 'the heading before the text' })
  }
  for (const [index, block] of blocks.entries()) {
    if (inside[index] || labels.has(index) || block.text.length > 200) continue
    const found = toField(block.text, index < first)
    // The first of each field stands: what follows is said again or belongs to another article.
    if (!found || Object.keys(found.field).some((key) => key in fields)) continue
    fields = { ...fields, ...found.field }
    labels.set(index, { label: found.label, rule: found.rule })
  }
  return { fields, labels }
}

interface FoundField {
  readonly field: Head['fields']
  readonly label: Label
  readonly rule: string
}

function toField(text: string, isBefore: boolean): FoundField | undefined {
  const [found] = findDates(text)
  if (found?.isDouble)
    return {
      field: { captured: found.date },
      label: 'captured',
      rule: 'today’s date in two calendars',
    }
  if (found && found.date.text === text)
    return { field: { published: found.date }, label: 'dateline', rule: 'a date alone on its line' }
  const byline = toBylines(text) ?? toOrganisation(text)
  if (byline) return { field: { bylines: byline.bylines }, label: 'byline', rule: byline.form }
  if (isBefore && SECTIONS.test(text))
    return { field: { section: text }, label: 'section', rule: 'the name of a section' }
  return undefined
}

function toOrganisation(text: string) {
  const bare = toBareBylines(text)
  return bare?.bylines[0]?.kind === 'organisation' && /\bof\b/.test(text) ? bare : undefined
}

function findTitle(blocks: readonly TextBlock[], first: number): number | undefined {
  const before = blocks.slice(0, Math.max(0, first))
  const candidates = before.flatMap(({ text }, index) => {
    const words = text.split(/\s+/).length
    const isOther = findRule(text) ?? findDates(text)[0] ?? toBylines(text)
    if (isOther || words < 2 || text.length > 200 || /[.:]$/.test(text)) return []
    const repeated = before.filter((other) => other.text === text).length > 1
    return [{ index, score: Math.min(words, 12) + (repeated ? 4 : 0) }]
  })
  const best = candidates.reduce((top, next) => (next.score > top.score ? next : top), {
    index: -1,
    score: 0,
  })
  return best.index < 0 ? undefined : best.index
}
