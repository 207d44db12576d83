import type { Byline } from '../article.ts'

const ORGANISATION =
  /\b(?:board|party|committee|council|team|staff|press|agency|association|institute|editorial)\b/i

/** The people or organisations that a byline names, and the form in which it does. */
export function toBylines(text: string): { bylines: Byline[]; form: string } | undefined {
  const by = /^(?:avatar )?by (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})$/u.exec(text)
  if (by?.[1]) return { bylines: [{ name: by[1], kind: 'person' }], form: 'by a name' }
  if (
    text.length < 120 &&
    /^\p{Lu}/u.test(text) &&
    ORGANISATION.test(text) &&
    !/[.:!?,]$/.test(text)
  )
    return { bylines: [{ name: text, kind: 'organisation' }], form: 'an organisation’s name alone' }
  return undefined
}
