import type { Article } from '../article.ts'
import { firstNumberOf } from '../numbers.ts'
import { toDateWords, toNames } from '../wording.ts'

/** The article's addresses, whole. */
export interface Addresses {
  /** Of its page. */
  url: string
  /** Of the capture, line by line. */
  sourceUrl: string
}

/** Who wrote it, where and when it appeared, as far as the capture says: a line each. */
export function toFacts(article: Article): string[] {
  const { publication, section, published, updated } = article
  const names = toNames(article)
  return [
    names && `By ${names}`,
    [publication, section].filter(Boolean).join(', '),
    published && toDateWords(published),
    updated && `Updated ${toDateWords(updated)}`,
  ].filter((fact): fact is string => Boolean(fact))
}

/** What tells a reader how to link to a paragraph, with one as the example; nothing for an article without numbers. */
export function toLinkAdvice(article: Pick<Article, 'body'>, url: string) {
  const number = firstNumberOf(article)
  if (number === undefined) return
  return {
    before: 'The address of a paragraph ends in its number: ',
    address: `${url}#p${number}`,
    after: ` is ¶${number}.`,
  }
}

/** What stands after the text and apart from it. */
export function toEnd({ signature, authorNote, disclaimer }: Article): string[] {
  return [signature, authorNote, disclaimer].filter((text) => text !== undefined)
}

/** Captured text as a twin gives it: runs of white space as one space, no soft hyphens. */
export function toWords(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
