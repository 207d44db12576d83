import type { Addressing, Arrival, Page } from './addressing.ts'
import { type Document, findKey, toText } from './document.ts'

/** What became of links, counted. */
export interface Score {
  links: number
  /** They lead to a paragraph or say that it is gone. */
  resolved: number
  /** They lead to the paragraph, or say that it is gone when it is. */
  right: number
  /** They lead to another paragraph and don't tell. */
  lies: number
}

export function toScore(): Score {
  return { links: 0, resolved: 0, right: 0, lies: 0 }
}

/** Counts one more link. */
export function count(score: Score, arrival: Arrival, isRight: boolean): void {
  score.links++
  if (arrival !== 'nowhere') score.resolved++
  if (isRight) score.right++
  else if (typeof arrival === 'number') score.lies++
}

/** Follows a page through its versions and judges every link ever made, each to the paragraph that it was made of. */
export function toReader(addressing: Addressing, document: Document) {
  let page = addressing.publish(document.paragraphs.map(toText), undefined)
  const links = new Map<string, number>()
  const note = (version: Document) => {
    for (const [index, { key }] of version.paragraphs.entries()) {
      const link = page.links[index]
      if (link !== undefined && !links.has(link)) links.set(link, key)
    }
  }
  note(document)
  return (version: Document, score: Score, onFault?: (link: string, fault: string) => void) => {
    page = addressing.publish(version.paragraphs.map(toText), page)
    for (const [link, key] of links) judge(page, link, key, version, score, onFault)
    note(version)
  }
}

function judge(
  page: Page,
  link: string,
  key: number,
  version: Document,
  score: Score,
  onFault: ((link: string, fault: string) => void) | undefined,
): void {
  const truth = findKey(version, key)
  const arrival = page.resolve(link)
  const isRight = truth === undefined ? arrival === 'gone' : isSame(version, arrival, truth)
  count(score, arrival, isRight)
  if (!isRight) onFault?.(link, `${truth} → ${arrival}`)
}

/** A paragraph said twice in the same words is the same to who follows the link. */
function isSame({ paragraphs }: Document, arrival: Arrival, truth: number): boolean {
  if (arrival === truth) return true
  const [there, wanted] = [paragraphs[Number(arrival)], paragraphs[truth]]
  return there !== undefined && wanted !== undefined && toText(there) === toText(wanted)
}
