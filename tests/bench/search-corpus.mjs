import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A generator of numbers in [0, 1) that gives the same run for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Paragraphs of 250 to 650 characters: runs of whole sentences from the texts of a folder. */
export function paragraphsOf(folder) {
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.txt') && !name.startsWith('README'),
  )
  return names.sort().flatMap((name) => cutParagraphs(readFileSync(join(folder, name), 'utf8')))
}

function cutParagraphs(text) {
  const line = text
    .replace(/^\uFEFF/, '')
    .replace(/-\r?\n(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const paragraphs = []
  let paragraph = ''
  for (const sentence of line.split(/(?<=[.!?]["'”’]?) (?=["'“‘]?\p{Lu})/u)) {
    paragraph = paragraph === '' ? sentence : `${paragraph} ${sentence}`
    if (paragraph.length >= 250) {
      if (paragraph.length <= 650) paragraphs.push(paragraph)
      paragraph = ''
    }
  }
  return paragraphs
}

/** `count` search records of 10 to 13 paragraphs each, the same for the same folder and seed. */
export function corpusOf(paragraphs, count, seed) {
  const random = randomFrom(seed)
  const pick = () => paragraphs[Math.floor(random() * paragraphs.length)]
  return Array.from({ length: count }, (_, number) => {
    const texts = Array.from({ length: 10 + Math.floor(random() * 4) }, pick)
    const title = pick()
      .split(' ')
      .slice(0, 6)
      .join(' ')
      .replace(/[^\p{L}\p{N}]+$/u, '')
    return toRecord(number, title, texts)
  })
}

function toRecord(number, title, texts) {
  return {
    slug: `article-${number}`,
    title,
    authors: [`Writer ${number % 97}`],
    publication: `Journal ${number % 13}`,
    published: `${1990 + (number % 35)}-0${1 + (number % 9)}-1${number % 10}`,
    language: 'en',
    units: [
      { kind: 'title', text: title },
      { kind: 'byline', text: `Writer ${number % 97}` },
      ...texts.map((text, index) => ({ kind: 'paragraph', id: `p${index + 1}`, text })),
    ],
  }
}
