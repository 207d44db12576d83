/** Where a word may be broken, and marks without a width. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g

/** A text as a reader sees it, who looks for a name in it. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '')
