import type { HeadBlock, HeadPage } from './page.ts'

/** `Title: What the river taught`, `Subject: Fwd: What the river taught`; the words behind. */
const NAMED = /^(?:title|subject)\s?:\s?(?:(?:fwd?|re|aw|wg)\s?:\s?)*(\S.+)$/i

/** What else a program that saves pages, a mail or an archive of books says above the text. */
const BESIDE =
  /^(?:authors?|by|date|from|to|sent|url(?: source)?|source|link|published(?: time| on)?|publication date|release date|language|site|website)\s?:/i

/** What is said of a book, a film or a record that the article speaks of. */
const OF_WORK =
  /^(?:publisher|published by|imprint|pages|page count|print length|isbn(?:-1[03])?|asin|genre|format|series|(?:my )?rating|director|directed by|starring|cast|runtime|running time|label)\s?:/i

/** So far from one another such lines stand, and so far down the page begins. */
const NEAR = 4
const LAST = 10

const near = ({ index }: HeadBlock, { blocks }: HeadPage) =>
  blocks.slice(Math.max(0, index - NEAR), index + NEAR + 1)

/** Whether a line stands among what is said of a book or a film: its title and its author are not the article's. */
export const isOfWork = (line: HeadBlock, page: HeadPage): boolean =>
  near(line, page).some(({ text }) => OF_WORK.test(text))

/** A line without the word that says that it is the title. */
export const withoutName = (text: string): string => NAMED.exec(text)?.[1] ?? text

/** Whether a page begins with words that name what is said of it. */
function isNamedHead({ blocks }: HeadPage): boolean {
  const first = blocks.find(({ text }) => !/^[-_=]{3}/.test(text))
  if (first === undefined) return false
  return [NAMED, BESIDE, /^the project gutenberg/i].some((pattern) => pattern.test(first.text))
}

/** The line in the page's head that says by a word that it is the title. */
export function findNamedTitle(page: HeadPage): HeadBlock | undefined {
  const head = page.blocks.slice(0, Math.min(LAST, Math.max(0, page.first)))
  // Further down a picture, a song or a post may say its own.
  if (!isNamedHead(page)) return
  return head.find(
    (line) =>
      NAMED.test(line.text) &&
      !isOfWork(line, page) &&
      near(line, page).some(({ text }) => BESIDE.test(text)),
  )
}
