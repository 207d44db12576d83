import { DefuddleClass } from 'defuddle/node'
import { type Extract, parsePage } from '../../../src/capture/inputs/html-extract.ts'

/** Defuddle in the place of Readability, in this project's own way from a saved page to a record. */
export const extractByDefuddle: Extract = (open) => {
  const options = { url: 'https://example.org/', useAsync: false, markdown: false }
  const found = new DefuddleClass(open(), options).parse()
  if (!found.content) return
  return {
    by: 'Defuddle',
    content: parsePage(found.content).body,
    title: found.title,
    byline: found.author,
    published: found.published,
    site: found.site,
  }
}
