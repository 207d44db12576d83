import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parse, serialize } from 'parse5'

/** What an extractor says of a page: which of it is the article, and what its head says of the article. */
export interface Extracted {
  /** The extractor’s name, for a reader. */
  readonly by: string
  /** An element that holds the article and nothing else. */
  readonly content: Element
  /** As the page spells them; the title may hold the site’s name too. */
  readonly title?: string | null | undefined
  readonly byline?: string | null | undefined
  readonly published?: string | null | undefined
  readonly site?: string | null | undefined
}

/** That an extractor can't read a page, and why: a clause without a full stop. */
export interface Unread {
  readonly by: string
  readonly unread: string
}

/** Finds the article in a page; undefined where there is none. */
export type Extract = (open: Opener) => Extracted | Unread | undefined

/** Gives a page's document, a new one each time: an extractor changes what it reads. */
export type Opener = () => Document

/** Mozilla’s Readability, as Firefox’s reader mode uses it. */
export const extractByReadability: Extract = (open) => {
  const found = runReadability(open())
  if (typeof found === 'string') return { by: READABILITY, unread: found }
  if (!found?.content) return
  return {
    by: READABILITY,
    // Readability gives the element itself where the serializer returns it; its type says Node.
    content: found.content as Element,
    title: found.title,
    byline: found.byline,
    published: found.publishedTime,
    site: found.siteName,
  }
}

const READABILITY = 'Readability'

/** The page as a document, with the elements that a browser would make of it. */
export const parsePage = (html: string): Document => toOpener(html)()

export function toOpener(html: string): Opener {
  const whole = toWhole(html)
  // linkedom's document does all that is asked of it here; its own type names fewer members than the DOM's.
  return () => parseHTML(whole).document as unknown as Document
}

/**
 * The same page with every element begun and ended where the HTML Standard says: linkedom has no rules for what stands
 * outside `body`, nor for what isn't closed.
 */
function toWhole(html: string): string {
  try {
    return serialize(parse(isXml(html) ? withoutShortTags(html) : html))
  } catch {
    // Nested so deep that the serializer, which calls itself, runs out of stack: extractors tell of it.
    return `<!doctype html><html><head></head><body>${html}</body></html>`
  }
}

/** Whether a page is written as XML, as the chapters of most e-books are: there an element may close itself. */
function isXml(html: string): boolean {
  return /^\s{0,99}<\?xml\b|<html\b[^>]{0,999}\bxmlns\b/i.test(html.slice(0, 2_000))
}

/** To a parser of HTML a script, a style or a title that closes itself is open, and swallows the page. */
function withoutShortTags(html: string): string {
  return html.replace(/<(script|style|title|textarea|iframe)\b([^<>]{0,999})\/>/gi, '<$1$2></$1>')
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

/** What Readability finds, if anything, or why it can't go on. */
function runReadability(document: Document) {
  if (isTooDeep(document)) return `more than ${DEEPEST} elements inside one another`
  try {
    return new Readability(document, { serializer: (node) => node }).parse()
  } catch (error) {
    return String(error instanceof Error ? error.message : error).slice(0, 200)
  }
}
