import { Readability } from '@mozilla/readability'
import { DefuddleClass } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { readCapture } from '../../../src/capture/read.ts'
import type { Page } from './pages.ts'

/** What is compared: each from what it reads to the article and its fields. */
export interface System {
  readonly name: string
  /** How many characters of text it found: a run that found nothing would be fast. */
  readonly read: (page: Page) => number
}

const pilcrow: System = {
  name: 'Pilcrow, capture.txt',
  read: ({ path, capture }) => {
    const { article, draft } = readCapture({ path, bytes: capture })
    return JSON.stringify((article ?? draft)?.body ?? []).length
  },
}

const readability: System = {
  name: 'Readability + linkedom, HTML',
  read: ({ html }) => {
    const { document } = parseHTML(html)
    return new Readability(document as unknown as Document).parse()?.textContent?.length ?? 0 // linkedom's document names fewer members than the DOM's
  },
}

const defuddle: System = {
  name: 'Defuddle + linkedom, HTML',
  read: ({ html }) => {
    const { document } = parseHTML(html)
    const options = { url: 'https://example.org/', useAsync: false }
    return new DefuddleClass(document as unknown as Document, options).parse().content.length // as above
  },
}

export const systems: readonly System[] = [pilcrow, readability, defuddle]
