import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, textsOf } from '../../../src/article.ts'
import { readCapture } from '../../../src/capture/read.ts'
import type { Ledger } from '../../../src/permalinks/ledger.ts'
import { type Numbered, numberArticle } from '../../../src/permalinks/number.ts'
import type { Arrival } from './addressing.ts'
import { type Document, findKey, toDocument, toText } from './document.ts'
import { EDITS, type Source } from './edits.ts'
import { toPage } from './pilcrow.ts'
import { type Random, toRandom } from './random.ts'
import type { OnFault, Row } from './runs.ts'
import { count, type Score, toScore } from './score.ts'

/** A capture taken apart: what stands before and after its text, and the text's paragraphs. */
interface Parts {
  readonly name: string
  readonly head: readonly string[]
  readonly document: Document
  readonly tail: readonly string[]
}

/** The captures in a folder: `NAME/capture.txt`. */
export function readCaptures(dir: string): Parts[] {
  const paths = readdirSync(dir)
    .sort()
    .map((name) => join(dir, name, 'capture.txt'))
  return paths.filter((path) => existsSync(path)).flatMap((path) => takeApart(path) ?? [])
}

function takeApart(path: string): Parts | undefined {
  const { article } = readCapture({ path, bytes: readFileSync(path) })
  if (!article) return undefined
  const isBody = (index: number) => article.lines[index]?.block !== undefined
  const first = article.lines.findIndex((_, index) => isBody(index))
  const last = article.lines.findLastIndex((_, index) => isBody(index))
  const texts = article.lines.map(({ text }) => text)
  const body = article.body.flatMap((block) => (block.type === 'paragraph' ? textsOf(block) : []))
  if (body.length < 4) return undefined
  return {
    name: path,
    head: texts.slice(0, first),
    document: toDocument(body),
    tail: texts.slice(last + 1),
  }
}

/** The furniture around a text as another capture of the same page could have it: some lines gone, some new, some twice. */
function changeFurniture(lines: readonly string[], random: Random): string[] {
  const isTitle = (line: string) => line.length > 12
  return lines.flatMap((line) => {
    if (line.trim() === '' || random.next() < 0.6) return [line]
    if (!isTitle(line) && random.next() < 0.5) return []
    return random.next() < 0.5 ? [line, '', `${1 + random.below(300)} comments`] : [line]
  })
}

/** Each edit, and changed furniture, on every capture through the whole reading. */
export function runCaptures(
  captures: readonly Parts[],
  source: Source,
  seed: number,
  onFault: OnFault,
): Row[] {
  const readings = captures.map((parts) => readParts(parts))
  const edits = ['changed furniture', ...Object.keys(EDITS).filter((name) => name !== 'return')]
  return edits.map((edit) => {
    const score = toScore()
    for (const [index, parts] of captures.entries()) {
      const before = readings[index]
      const random = toRandom(seed * 7919 + index)
      if (before) runCapture(parts, before, edit, source, random, score, onFault)
    }
    return { edit, scores: new Map([['pilcrow', score]]) }
  })
}

function runCapture(
  parts: Parts,
  before: Numbered,
  edit: string,
  source: Source,
  random: Random,
  score: Score,
  onFault: OnFault,
): void {
  const document = EDITS[edit]?.(parts.document, random, source) ?? parts.document
  const furniture =
    edit === 'changed furniture'
      ? { head: changeFurniture(parts.head, random), tail: changeFurniture(parts.tail, random) }
      : {}
  const after = readParts({ ...parts, ...furniture, document }, before.ledger)
  if (!after) return
  const page = toPage(after.article)
  for (const { key, sentences } of parts.document.paragraphs) {
    const text = sentences.join(' ')
    const [own, ...copies] = before.article.body.filter((block) => hasText(block, text))
    // of a paragraph that stands twice it can't be told which is which
    if (own?.id === undefined || copies.length > 0) continue
    const arrival = page.resolve(own.id)
    const isRight = isRightPlace(
      after.article,
      arrival,
      findPlaces(after.article, document, key),
      text,
    )
    count(score, arrival, isRight)
    if (!isRight) onFault(edit, 'pilcrow', `${parts.name} ${own.id} → ${arrival}`)
  }
}

/** What the parser set aside is not in the article: to say that it is gone is right then, or to show what is left of it. */
function isRightPlace(
  { body }: Article,
  arrival: Arrival,
  places: readonly number[],
  text: string,
): boolean {
  if (places.length > 0) return places.includes(Number(arrival))
  const shown = body[Number(arrival)]
  return (
    arrival === 'gone' ||
    (shown !== undefined && textsOf(shown).every((each) => text.includes(each)))
  )
}

/** The blocks that hold a key's paragraph, or the sentence that it begins with. */
function findPlaces({ body }: Article, document: Document, key: number): number[] {
  const paragraph = document.paragraphs[findKey(document, key) ?? -1]
  if (!paragraph) return []
  const begin = paragraph.merged.find((part) => part.key === key)?.sentence ?? 0
  const texts = [toText(paragraph), paragraph.sentences[begin] ?? '']
  return body.flatMap((block, index) => (texts.some((text) => hasText(block, text)) ? [index] : []))
}

function hasText(block: Article['body'][number], text: string): boolean {
  const squeeze = (words: string) => words.replaceAll(/\s+/g, ' ').trim()
  return textsOf(block).some((each) => squeeze(each).includes(squeeze(text)))
}

function readParts({ name, head, document, tail }: Parts, ledger?: Ledger): Numbered | undefined {
  const paragraphs = document.paragraphs.map(toText)
  const text = [...head, '', paragraphs.join('\n\n'), '', ...tail].join('\n')
  const { article } = readCapture({ path: name, bytes: new TextEncoder().encode(text) })
  return article && numberArticle(article, ledger)
}
