import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchRecord } from '../../../src/search/records.ts'
import { toRandom } from '../permalinks/random.ts'

/** Paragraphs of 250 to 650 characters: runs of whole sentences from the texts of a folder. */
export function paragraphsOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.sort().flatMap((name) => cutParagraphs(readFileSync(join(folder, name), 'utf8')))
}

function cutParagraphs(text: string): string[] {
  const line = text
    .replace(/^\uFEFF/, '')
    .replace(/-\r?\n(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const paragraphs: string[] = []
  let paragraph = ''
  for (const sentence of line.split(/(?<=[.!?]["'”’]?) (?=["'“‘]?\p{Lu})/u)) {
    paragraph = paragraph === '' ? sentence : `${paragraph} ${sentence}`
    if (paragraph.length < 250) continue
    if (paragraph.length <= 650) paragraphs.push(paragraph)
    paragraph = ''
  }
  return paragraphs
}

/** So many records of 10 to 13 paragraphs each, the same for the same paragraphs and seed. */
export function corpusOf(
  paragraphs: readonly string[],
  count: number,
  seed: number,
): SearchRecord[] {
  const random = toRandom(seed)
  return Array.from({ length: count }, (_, number) => {
    const texts = Array.from({ length: 10 + random.below(4) }, () => random.pick(paragraphs))
    const title = random.pick(paragraphs).split(' ').slice(0, 6).join(' ')
    return toRecord(number, title, texts)
  })
}

/** A record of these paragraphs. */
export function toRecord(number: number, title: string, texts: readonly string[]): SearchRecord {
  return {
    slug: `article-${number}`,
    title,
    authors: [`Writer ${number % 97}`],
    publication: `Journal ${number % 13}`,
    published: `${1990 + (number % 35)}-0${1 + (number % 9)}-1${number % 10}`,
    language: 'en',
    units: texts.map((text, index) => ({ kind: 'paragraph', id: `p${index + 1}`, text })),
  }
}
