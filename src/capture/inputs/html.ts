import type { ArticleDate } from '../../article.ts'
import type { Label } from '../../labels.ts'
import { type Problem, toProblem } from '../../problem.ts'
import { toArgument } from '../../shell.ts'
import { isNameLine, toBylines } from '../bylines/bylines.ts'
import { toNames } from '../bylines/names.ts'
import { findDates } from '../dates/dates.ts'
import { type Given, type GivenLabel, type Leaning, NOTHING_GIVEN } from '../given.ts'
import type { TextBlock } from '../lines/blocks.ts'
import type { SourceLine } from '../lines/lines.ts'
import {
  type Extract,
  type Extracted,
  extractByReadability,
  toOpener,
  type Unread,
} from './html-extract.ts'
import { toVisible, type VisibleLine } from './html-text.ts'
import { toLongestRise } from './longest-rise.ts'
import { toSaidDate } from './said-date.ts'

/** A saved page as the lines that its reader sees, and what its marks and the extractor say of them. */
export interface Page {
  readonly lines: readonly SourceLine[]
  readonly blocks: readonly TextBlock[]
  readonly given: Given
  readonly problems: Problem[]
}

/**
 * Reads a saved page. The lines are those of its visible text, not of its HTML; Mozilla's Readability says which are the
 * article's, the elements say what kind each is, and the head's `meta` elements say what they say of the article. Where
 * Readability finds nothing the page is read as a capture of its visible text; that it can't read a page is a warning.
 */
export function toPage(path: string, html: string, extract: Extract = extractByReadability): Page {
  const open = toOpener(html)
  const visible = toVisible(open().body)
  const { lines, blocks } = toLines(visible)
  const article = extract(open)
  if (!article || 'unread' in article) {
    const problems = article ? [toUnread(path, article)] : []
    return { lines, blocks, given: NOTHING_GIVEN, problems }
  }
  const found = matched(visible, toVisible(article.content))
  const kept = withoutHead(found)
  const title = findTitle(visible, article.title ?? '')
  const said = visible[title]?.text
  const indexOf = new Map(blocks.map(({ lines: [line] }, index) => [line?.number, index]))
  const leaning = (number: number): Leaning | undefined => {
    const index = indexOf.get(number)
    const line = index === undefined ? undefined : kept.get(index)
    if (line) return { odds: WEIGHT, rule: `kept by ${article.by}: ${line.element}` }
    return index !== undefined && found.has(index)
      ? undefined
      : { odds: -WEIGHT, rule: `cut by ${article.by}` }
  }
  return {
    lines,
    blocks,
    given: {
      ...toLabels(blocks, kept, title),
      inside: () => undefined,
      leaning,
      fields: { ...toFields(article, [...found.values()]), ...(said && { title: said }) },
    },
    problems: [],
  }
}

function toUnread(path: string, { by, unread }: Unread): Problem {
  const advice = `Its visible text is read alone: see with “npm run explain -- ${toArgument(path)}” whether the article is whole.`
  return toProblem(path, `${by} can’t read the page: ${unread}`, advice, 'warning')
}

/**
 * What the extractor’s word counts, in log odds: of 1, 1.5, 2 and 3 the best on saved pages that the model had not seen; see
 * `npm run bench:html`.
 */
const WEIGHT = 1.5

/** The title’s label, captions’ and code’s, and of all other lines of the article the kind that they are if they are text. */
function toLabels(
  blocks: readonly TextBlock[],
  kept: ReadonlyMap<number, VisibleLine>,
  title: number,
): Pick<Given, 'labels' | 'kinds'> {
  const labels = new Map<number, GivenLabel>()
  const kinds = new Map<number, Label>()
  for (const [
    index,
    {
      lines: [line],
    },
  ] of blocks.entries()) {
    const kind = kept.get(index)?.kind
    if (!line) continue
    if (index === title) labels.set(line.number, { label: 'title', rule: TITLE_RULE })
    else if (kind === 'caption')
      labels.set(line.number, { label: kind, rule: 'a picture’s caption' })
    else if (kind === 'code')
      labels.set(line.number, { label: kind, rule: 'code inside the article' })
    else if (kind) kinds.set(line.number, kind)
  }
  return { labels, kinds }
}

const TITLE_RULE = 'the title of the page’s head'

/**
 * The line that says the title, where the page's head says more (`Title | Site`): the longest that it holds; the first
 * heading of the first depth where the head says nothing.
 */
function findTitle(visible: readonly VisibleLine[], title: string): number {
  if (title === '') return visible.findIndex(({ element }) => element === 'h1')
  const fits = visible.flatMap(({ text, element }, index) => {
    const isPart = title.includes(text) && text.length > title.length / 3
    return isPart ? [{ index, size: text.length + (/^h\d$/.test(element) ? title.length : 0) }] : []
  })
  return fits.reduce((best, next) => (next.size > best.size ? next : best), { index: -1, size: 0 })
    .index
}

/** Byline and date above the first paragraph are no text: the reading finds them as fields. */
function withoutHead(kept: ReadonlyMap<number, VisibleLine>): Map<number, VisibleLine> {
  const all = [...kept]
  const first = all.findIndex(([, { text }]) => text.split(' ').length > 20)
  return new Map(all.filter(([, { text }], nth) => nth >= first || !isHead(text)))
}

function isHead(text: string): boolean {
  return dateOf(text) !== undefined || toBylines(text) !== undefined || isNameLine(text) > 0.5
}

/** The date that a line hardly says more than. */
function dateOf(text: string): ArticleDate | undefined {
  const date = findDates(text)[0]?.date
  return date && date.text.length > text.length / 2 ? date : undefined
}

/** The fields as the record has them; where the article says the day and the page's head the month alone, none from the head. */
function toFields(
  { title, byline, published, site }: Extracted,
  article: readonly VisibleLine[],
): Given['fields'] {
  const said = toSaidDate(published ?? '')
  const isVague = said?.precision === 'month' || said?.precision === 'year'
  const date =
    isVague && article.some(({ text }) => dateOf(text)?.value.startsWith(`${said.value}-`))
      ? undefined
      : said
  const bylines = toNames(withPlainSpaces(byline ?? '').replace(/^by\s+/i, ''))
  return {
    ...(title && { title }),
    ...(bylines.length > 0 && { bylines }),
    ...(date && { published: date }),
    ...(site && { publication: site }),
  }
}

/** An extractor may make plain spaces of others. */
function withPlainSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Of a line that stands in more places only the first are looked at, so that work doesn’t grow with their square. */
const MOST_PLACES = 20

/** Each visible line that the article has too, by its index: the article is the page with lines left out. */
function matched(
  page: readonly VisibleLine[],
  article: readonly VisibleLine[],
): Map<number, VisibleLine> {
  const places = Map.groupBy(page.keys(), (index) => withPlainSpaces(page[index]?.text ?? ''))
  const candidates = article.map(
    ({ text }) => places.get(withPlainSpaces(text))?.slice(0, MOST_PLACES) ?? [],
  )
  return new Map(
    toLongestRise(candidates).flatMap((index) => {
      const line = page[index]
      return line ? [[index, line] as const] : []
    }),
  )
}

/** Lines as a capture has them: one a block, a blank one between; of code as they stand, of a table without. */
function toLines(visible: readonly VisibleLine[]): Pick<Page, 'lines' | 'blocks'> {
  const lines: SourceLine[] = []
  const blocks: TextBlock[] = []
  let offset = 0
  const add = (text: string) => {
    const line = { number: lines.length + 1, offset, text }
    lines.push(line)
    offset += text.length + 1
    return line
  }
  for (const { text, depth, part } of visible) {
    const blank = part && !part.begins ? part.blank : Number(lines.length > 0)
    for (let count = 0; count < blank; count++) add('')
    blocks.push({
      lines: [add(text)],
      text,
      spaced: part?.begins ?? true,
      ...(depth && { depth }),
      ...(part && { begins: part.begins }),
    })
  }
  return { lines, blocks }
}
