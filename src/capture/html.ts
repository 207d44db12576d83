import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { TextBlock } from './blocks.ts'
import { isNameLine, toBylines } from './bylines.ts'
import { toNames } from './bylines-names.ts'
import { findDates, toDate } from './dates.ts'
import { type Given, type GivenLabel, NOTHING_GIVEN } from './given.ts'
import { toVisible, type VisibleLine } from './html-text.ts'
import type { SourceLine } from './lines.ts'

/** A saved page as the lines that its reader sees, and what its marks and the extractor say of them. */
export interface Page {
  readonly lines: readonly SourceLine[]
  readonly blocks: readonly TextBlock[]
  readonly given: Given
}

/**
 * Reads a saved page. The lines are those of its visible text, not of its HTML; Mozilla's Readability says which are the
 * article's, the elements say what kind each is, and the head's `meta` elements say what they say of the article. Where
 * Readability finds nothing the page is read as a capture of its visible text.
 */
export function toPage(html: string): Page {
  const visible = toVisible(parse(html).body)
  const { lines, blocks } = toLines(visible)
  const article = extract(html)
  if (!article) return { lines, blocks, given: NOTHING_GIVEN }
  const kept = withoutHead(matched(visible, toVisible(article.body)))
  const title = findTitle(visible, article.fields.title ?? '')
  const labels = new Map<number, GivenLabel>()
  blocks.forEach(({ lines: [line] }, index) => {
    const found = kept.get(index)
    const rule = `kept by Readability: ${found?.element}`
    if (line && found && index !== title) labels.set(line.number, { label: found.kind, rule })
    if (line && index === title)
      labels.set(line.number, { label: 'title', rule: 'the title of the page’s head' })
  })
  const said = visible[title]?.text
  return {
    lines,
    blocks,
    given: {
      labels,
      inside: () => ({ is: false, rule: 'cut by Readability' }),
      fields: { ...article.fields, ...(said && { title: said }) },
    },
  }
}

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
  const dated = findDates(text)[0]?.date.text.length ?? 0
  return dated > text.length / 2 || toBylines(text) !== undefined || isNameLine(text) > 0.5
}

/** linkedom wants a whole document: a fragment gets its frame. */
function parse(html: string): Document {
  const isWhole = /<html[\s>]/i.test(html.slice(0, 4_000))
  // linkedom's document does all that is asked of it here; its own type names fewer members than the DOM's.
  return parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`)
    .document as unknown as Document
}

/** Readability's work grows with the square of the nesting; no page of a publisher nests so deep. */
const DEEPEST = 300

function isTooDeep(document: Document): boolean {
  let level: Element[] = [document.documentElement]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap((element) => [...element.children])
  }
  return false
}

/** Undefined where Readability finds nothing or can't go on. */
function runReadability(document: Document) {
  if (isTooDeep(document)) return
  try {
    return new Readability(document, { serializer: (node) => node }).parse()
  } catch {
    return undefined
  }
}

interface Extracted {
  readonly body: Element
  readonly fields: Given['fields']
}

function extract(html: string): Extracted | undefined {
  const found = runReadability(parse(html))
  if (!found?.content) return
  const published = toDate(found.publishedTime ?? '')
  const bylines = toNames((found.byline ?? '').replace(/^by\s+/i, ''))
  return {
    // Readability gives the element itself where the serializer returns it; its type says Node.
    body: found.content as Element,
    fields: {
      ...(found.title && { title: found.title }),
      ...(bylines.length > 0 && { bylines }),
      ...(published && { published }),
      ...(found.siteName && { publication: found.siteName }),
    },
  }
}

/** Each visible line that the article has too, by its index, in the order of both: the article is the page with lines left out. */
function matched(
  page: readonly VisibleLine[],
  article: readonly VisibleLine[],
): Map<number, VisibleLine> {
  const places = Map.groupBy(page.keys(), (index) => page[index]?.text ?? '')
  const kept = new Map<number, VisibleLine>()
  let after = -1
  for (const line of article) {
    const open = places.get(line.text) ?? []
    while (open[0] !== undefined && open[0] <= after) open.shift()
    const [index] = open
    const seen = index === undefined ? undefined : page[index]
    if (index === undefined || !seen) continue
    kept.set(index, seen)
    after = index
  }
  return kept
}

/** Lines as a capture has them: one a block, a blank one between. */
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
  for (const { text, depth } of visible) {
    if (lines.length > 0) add('')
    blocks.push({ lines: [add(text)], text, spaced: true, ...(depth && { depth }) })
  }
  return { lines, blocks }
}
