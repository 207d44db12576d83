const LINK = '\\[\\s?edit(?: source)?(?:\\s?\\|\\s?edit source)?\\s?\\]'

/** A wiki’s link behind the words of a heading: `History[edit]`, `History[edit | edit source]`. */
const BEHIND = new RegExp(`\\s?${LINK}$`, 'i')
const ALONE = new RegExp(`^${LINK}$`, 'i')

/** The words of a heading. */
export const withoutEditLink = (heading: string): string => heading.replace(BEHIND, '')

export const hasEditLink = (text: string): boolean => text.length < 100 && BEHIND.test(text)

/** What stands below the text of a wiki's page. */
const END =
  /^(?:see also|references|external links|notes|notes and references|further reading|bibliography|sources|citations|footnotes)$/i

/** Whether a line, above the next, is the head of what a wiki says below its text. */
export const isWikiEnd = (text: string, next: string): boolean =>
  (hasEditLink(text) || isEditLink(next)) && END.test(withoutEditLink(text))

/** `^ Tarrant (2009), pp. 90–104`: what a wiki refers to. */
export const isReference = (text: string): boolean => /^\^\s/.test(text)

/** Whether a line is nothing but such a link: the one above it is a heading. */
export const isEditLink = (text: string): boolean => ALONE.test(text)
