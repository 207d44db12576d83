const LINK = '\\[\\s?edit(?: source)?(?:\\s?\\|\\s?edit source)?\\s?\\]'

/** A wiki’s link behind the words of a heading: `History[edit]`, `History[edit | edit source]`. */
const BEHIND = new RegExp(`\\s?${LINK}$`, 'i')
const ALONE = new RegExp(`^${LINK}$`, 'i')

/** The words of a heading. */
export const withoutEditLink = (heading: string): string => heading.replace(BEHIND, '')

export const hasEditLink = (text: string): boolean => text.length < 100 && BEHIND.test(text)

/** Whether a line is nothing but such a link: the one above it is a heading. */
export const isEditLink = (text: string): boolean => ALONE.test(text)
