import { createHash } from 'node:crypto'
import { type Addressing, byKeys, found, type Page, toDistinct } from './addressing.ts'
import { toSentences } from './document.ts'
import { hypothesis } from './hypothesis.ts'

/** Other ways to link to a paragraph, written anew from how they are described. */

const ordinal = byKeys('ordinal id', (texts) => texts.map((_, index) => `p${index + 1}`))

const hash = byKeys('hash of the text', (texts) =>
  toDistinct(texts.map((text) => createHash('sha256').update(text).digest('hex').slice(0, 12))),
)

const openingSlug = byKeys('slug of the opening words', (texts) =>
  toDistinct(texts.map((text) => toWords(text).slice(0, 6).join('-'))),
)

/**
 * NYT Emphasis: the initials of the first three words of the first and of the last sentence; where no key is the same, the
 * first whose halves differ by less than three letters each.
 */
const emphasis: Addressing = {
  name: 'NYT Emphasis key',
  publish: (texts) => {
    const links = texts.map(toInitials)
    return {
      links,
      resolve: (link) => {
        const same = links.indexOf(link)
        return same >= 0 ? same : found(links.findIndex((key) => isNear(key, link)))
      },
    }
  },
}

function toInitials(text: string): string {
  const sentences = toSentences(text)
  const ends = [sentences[0] ?? '', sentences.at(-1) ?? '']
  return ends
    .map((sentence) =>
      toWords(sentence)
        .slice(0, 3)
        .map((word) => word.charAt(0))
        .join(''),
    )
    .join('.')
}

function isNear(key: string, link: string): boolean {
  const [first = '', last = ''] = key.split('.')
  const [wantedFirst = '', wantedLast = ''] = link.split('.')
  return distance(first, wantedFirst) < 3 && distance(last, wantedLast) < 3
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, right] of [...b].entries())
      next.push(
        Math.min(
          (row[j] ?? 0) + (left === right ? 0 : 1),
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
        ),
      )
    row = next
  }
  return row.at(-1) ?? 0
}

/**
 * A browser's text fragment: the opening words, as many as make it the first of its kind, and the last words; a browser
 * marks the first place where both stand in order, word for word.
 */
const fragment: Addressing = {
  name: 'text fragment',
  publish: (texts): Page => {
    const paragraphs = texts.map((text) => toWords(text).join(' '))
    return {
      links: paragraphs.map((_, index) => toFragment(paragraphs, index)),
      resolve: (link) => resolveFragment(paragraphs, link),
    }
  },
}

function toFragment(paragraphs: readonly string[], index: number): string {
  const words = (paragraphs[index] ?? '').split(' ')
  const end = words.slice(-4).join(' ')
  for (let count = 4; count < words.length; count += 2) {
    const link = `${words.slice(0, count).join(' ')},${end}`
    if (resolveFragment(paragraphs, link) === index) return link
  }
  return `${words.join(' ')},`
}

function resolveFragment(paragraphs: readonly string[], link: string) {
  const [start = '', end = ''] = link.split(',')
  const opens = paragraphs.findIndex((text) => ` ${text} `.includes(` ${start} `))
  const closes = paragraphs.slice(opens).some((text) => ` ${text} `.includes(` ${end} `))
  return opens >= 0 && (end === '' || closes) ? opens : 'nowhere'
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** All peers, the plainest first. */
export const PEERS: readonly Addressing[] = [
  ordinal,
  hash,
  openingSlug,
  emphasis,
  hypothesis,
  fragment,
]
