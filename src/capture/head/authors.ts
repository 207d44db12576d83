import type { Byline } from '../../article.ts'
import { isUnlikeNames } from '../bylines/bylines.ts'
import { fold } from '../lines/folded.ts'
import { bylineCandidates, CUED, isOfAdjective, SMALL } from './bylines.ts'
import { type Candidate, choose, toScore, type Weights } from './evidence.ts'
import type { NamedAuthors } from './names.ts'
import type { HeadPage } from './page.ts'

/** The authors, the line that names them (the first of several) and why it was chosen. */
export interface ByLine {
  readonly block: number
  readonly bylines: readonly Byline[]
  readonly form: string
  readonly probability: number
  readonly reasons: readonly string[]
}

/** Less likely than this, a name is not taken for the author's; chosen on hosts held back. */
const LEAST_SURE = 0.45

/** With a date under it right below the text a name signs: no menu stands there, and few pages do so that the weights know it. */
const LEAST_SURE_SIGNED = 0.3

/** Chooses the byline, and adds what stands beside it: other authors on lines of their own, and a handle. */
export function findByline(page: HeadPage, title: number, weights: Weights): ByLine | undefined {
  const candidates = bylineCandidates(page, title)
  const chosen = choose(
    candidates,
    weights,
    LEAST_SURE_SIGNED,
    namesKey,
    (each) => !isElse(each, page, title),
  )
  if (!chosen || isThing(chosen) || (chosen.probability < LEAST_SURE && !isSigned(chosen))) return
  const isAbove = ({ block }: { readonly block: number }) => block < title
  const others = candidates.filter(
    (each) => isAbove(each) === isAbove(chosen) && isAlike(each, chosen, weights),
  )
  const bylines = withNear(chosen, others).flatMap(({ value }) => value.bylines)
  return {
    block: chosen.block,
    bylines: withHandle(withoutRepeats(bylines), page.blocks[chosen.block + 1]?.text),
    form: chosen.value.form,
    probability: chosen.probability,
    reasons: chosen.reasons,
  }
}

/**
 * Without a “by” a word alone is a place or a thing, `Toronto`, and so are common words, `Bread Machine`.
 */
function isThing({ evidence, value: { bylines } }: Candidate<NamedAuthors>): boolean {
  if (evidence.includes(CUED)) return false
  const [first, ...others] = bylines
  const isAlone = first?.kind === 'person' && others.length === 0
  return (isAlone && ONE_WORD.test(first.name)) || evidence.includes(SMALL)
}

/** A place, a theme or a button: `São Paulo`, `Umwelt & Klima`, `Von Sitte und Moral`. */
function isElse(
  { block, evidence, value: { bylines } }: Candidate<NamedAuthors>,
  page: HeadPage,
  title: number,
): boolean {
  const isCued = evidence.includes(CUED)
  if (!isCued && isUnlikeNames(page.blocks[block]?.text ?? '')) return true
  if (bylines.some(({ kind }) => kind !== 'person')) return false
  if (bylines.length === 1) {
    const [{ name } = { name: '' }] = bylines
    const isAbout = evidence.includes('named in the title') && !isOwn(name, page, block, title)
    return !isCued && (isAbout || isOfAdjective(name, page))
  }
  const near = page.blocks.slice(Math.max(0, block - 1), block + 2)
  const isDated = near.some(({ dates }) => dates.length > 0)
  return bylines.every(({ name }) => ONE_WORD.test(name)) && !(isCued && isDated)
}

/**
 * Whether a name that the title says too is the author's all the same, with a day below it or beside it: a columnist's,
 * `Ada Winter: The wall must stay`, `The Wall Must Stay | Ada Winter`, or whose announcement it is, below `News provided by`.
 */
function isOwn(name: string, { blocks }: HeadPage, block: number, title: number): boolean {
  const near = blocks.slice(block, block + 2)
  if (!near.some(({ dates, isInside }) => dates.length > 0 && !isInside)) return false
  const own = fold(name)
  const said = blocks[title]?.text ?? ''
  const [before = '', after] = said.split(/:\s(?!["“„«‘])/, 2)
  const isColumn = after !== undefined && fold(before) === own
  const isLast = /(?:\|| by )\s{0,2}([^|]{3,60})$/i.exec(said)?.[1]
  return isColumn || fold(isLast ?? '') === own || BY_LABEL.test(blocks[block - 1]?.text ?? '')
}

/** `News provided by`, `Written by:` */
const BY_LABEL = /^\p{L}+(?: \p{L}+)? by:?$/iu

/** Scripts without spaces write whole names in one word. */
const ONE_WORD = /^[^\s\u3040-\ud7ff]+$/

const isSigned = ({ evidence }: Candidate<NamedAuthors>) =>
  evidence.includes('right below the text') && evidence.includes('a date below')

const namesKey = ({ bylines }: NamedAuthors) => bylines.map(({ name }) => fold(name)).join('+')

/** So many lines may lie between the names of two authors: a role, an address. */
const BESIDE = 3

/** The line chosen, and those that stand near it or near another of them: four authors, each above an address. */
function withNear(
  chosen: Candidate<NamedAuthors>,
  others: readonly Candidate<NamedAuthors>[],
): Candidate<NamedAuthors>[] {
  const farther = (one: Candidate<unknown>) => Math.abs(one.block - chosen.block)
  const near = new Set([chosen.block])
  for (const { block } of [...others].sort((a, b) => farther(a) - farther(b)))
    if ([...near].some((each) => Math.abs(each - block) <= BESIDE)) near.add(block)
  return [chosen, ...others.filter(({ block }) => near.has(block))]
}

/** A line of the same form and with a word like "by": a bare name near the byline is as likely a caption or a tag. */
function isAlike(
  other: Candidate<NamedAuthors>,
  chosen: Candidate<NamedAuthors>,
  weights: Weights,
): boolean {
  if (other === chosen || other.value.form !== chosen.value.form) return false
  if (other.value.bylines.some(({ kind }) => kind === 'organisation')) return false
  return other.evidence.includes(CUED) && toScore(other.evidence, weights) > 0
}

function withoutRepeats(bylines: readonly Byline[]): Byline[] {
  return bylines.filter(
    ({ name }, index) => bylines.findIndex((other) => fold(other.name) === fold(name)) === index,
  )
}

/** A handle alone on the next line is the only author's. */
function withHandle(bylines: Byline[], next: string | undefined): Byline[] {
  const handle = /^@\w{2,30}$/.exec(next?.trim() ?? '')?.[0]
  const [only] = bylines
  return handle && only && bylines.length === 1 ? [{ ...only, handle }] : bylines
}
