import { algemeiner } from './algemeiner.ts'
import type { Site } from './site.ts'

/** Every site that has something of its own; a capture from any other is read by the general rules alone. */
export const sites: readonly Site[] = [algemeiner]

/** The site that one of the texts gives away, if any. */
export function findSite(texts: readonly string[]): Site | undefined {
  return sites.find((site) => texts.some((text) => text.length < 200 && site.recognise.test(text)))
}
