import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from './edits.ts'
import type { Random } from './random.ts'

/** A text of paragraphs, as long as it is. */
export interface Book {
  readonly name: string
  readonly paragraphs: readonly string[]
}

/** Lines longer than this on average were not wrapped: each is a paragraph. */
const WRAPPED = 120

/** The books in a folder: each `.txt` in it, paragraphs between blank lines or a line each; the openings are left out. */
export function readBooks(dir: string): Book[] {
  const names = readdirSync(dir).filter((name) => name.endsWith('.txt'))
  return names.sort().map((name) => {
    const text = readFileSync(join(dir, name), 'utf8').replaceAll(/\r\n?/g, '\n')
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    const isWrapped = text.length / lines.length < WRAPPED
    const parts = isWrapped ? text.split(/\n\s*\n/) : lines
    const paragraphs = parts.map((part) => part.replaceAll(/\s+/g, ' ').trim())
    return { name, paragraphs: paragraphs.filter((part) => /\p{L}/u.test(part)).slice(30) }
  })
}

/** Everything that edits may take text from. */
export function toSource(books: readonly Book[]): Source {
  const paragraphs = books.flatMap((book) => book.paragraphs.slice(0, 400))
  const words = paragraphs.slice(0, 3000).flatMap((text) => text.split(' '))
  return { paragraphs, words }
}

/** The paragraphs of an article: 8 to 40 that follow one another in a book, drawn at random. */
export function drawArticle(books: readonly Book[], random: Random): string[] {
  const { paragraphs } = random.pick(books)
  const length = 8 + random.below(33)
  const start = random.below(Math.max(1, paragraphs.length - length))
  return paragraphs.slice(start, start + length)
}
