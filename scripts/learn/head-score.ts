import type { Head } from '../../src/capture/head/head.ts'
import { foldText } from './align.ts'
import { type Gold, type HeadCase, spelledIn } from './head-pages.ts'

/** How one field of one page was read: against the answer, where the capture spells it and where it doesn't. */
export interface Verdict {
  readonly field: 'title' | 'author' | 'date'
  readonly isSpelled: boolean
  readonly isRight: boolean
  readonly isGiven: boolean
  readonly wanted: string
  readonly got: string
}

/** A title as titles are compared. */
export function foldTitle(text: string): string {
  return foldText(text)
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
    .trim()
}

/** The names of some bylines as a set: without “by”, marks and case. */
export function foldNames(bylines: readonly string[]): ReadonlySet<string> {
  const names = bylines.flatMap((each) =>
    each.split(/\s*(?:,|;|\||&|\n|\band\b|\bund\b|\by\b|\bet\b)\s*/i),
  )
  return new Set(names.map(foldName).filter(Boolean))
}

function foldName(name: string): string {
  return foldText(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(?:by|von|por|par|di|de|written by|posted by)\s+/, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The authors of the answer; empty when they are unknown. */
export function authorsOf({ author, authors }: Gold): readonly string[] {
  if (authors && authors.length > 0) return authors
  return author ? [author] : []
}

/** Compares what was read with the answer, field by field; a field without an answer has no verdict. */
export function judge(page: HeadCase, { fields }: Pick<Head, 'fields'>): Verdict[] {
  const { gold } = page
  const spelled = spelledIn(page)
  const [wanted, names] = [authorsOf(gold), fields.bylines?.map(({ name }) => name) ?? []]
  const day = fields.published?.value.slice(0, 10) ?? ''
  const all = [
    toVerdict('title', spelled.titleInLine, gold.title ?? '', fields.title ?? '', foldTitle),
    toVerdict('author', spelled.author, wanted.join('; '), names.join('; '), (text) =>
      [...foldNames([text])].sort().join('+'),
    ),
    toVerdict('date', spelled.date, gold.date?.slice(0, 10) ?? '', day, (text) => text),
  ]
  return all.filter((each) => each.wanted !== '')
}

function toVerdict(
  field: Verdict['field'],
  isSpelled = false,
  wanted: string,
  got: string,
  foldOf: (text: string) => string,
): Verdict {
  const isRight = foldOf(wanted) !== '' && foldOf(wanted) === foldOf(got)
  return { field, isSpelled, isRight, isGiven: got !== '', wanted, got }
}

/** `author capture: right 120 of 135 = .889, invented 1 of 25`, one line a field and capture. */
export function toFigures(verdicts: readonly (Verdict & { readonly capture: string })[]): string[] {
  const groups = Map.groupBy(verdicts, ({ field, capture }) => `${field} ${capture}`)
  return [...groups].sort().map(([name, all]) => {
    const spelled = all.filter(({ isSpelled }) => isSpelled)
    const absent = all.filter(({ isSpelled }) => !isSpelled)
    const right = spelled.filter(({ isRight }) => isRight).length
    const made = absent.filter(({ isGiven, isRight }) => isGiven && !isRight).length
    const share = (right / (spelled.length || 1)).toFixed(3)
    return `${name}: right ${right} of ${spelled.length} = ${share}, invented ${made} of ${absent.length}`
  })
}
