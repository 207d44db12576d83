import { writeLedger } from '../../../src/permalinks/ledger.ts'
import { numberArticle } from '../../../src/permalinks/number.ts'
import { readLedger } from '../../../src/permalinks/read-ledger.ts'
import { toDocument, toText } from './document.ts'
import { EDITS, type Source } from './edits.ts'
import { toArticle } from './pilcrow.ts'
import type { Book } from './prose.ts'
import { toRandom } from './random.ts'

/** What the ledgers of many articles take. */
export interface Cost {
  readonly articles: number
  readonly numbers: number
  /** Bytes of all ledgers' files. */
  readonly bytes: number
  /** Seconds to number new articles and write their ledgers. */
  readonly first: number
  /** Seconds to read the ledgers and number the same articles again. */
  readonly again: number
  /** Seconds to read the ledgers and number articles of which each was edited throughout. */
  readonly edited: number
}

/** Numbers articles of 10 to 13 paragraphs. */
export function measure(books: readonly Book[], source: Source, articles: number): Cost {
  const random = toRandom(articles)
  const documents = Array.from({ length: articles }, () => {
    const { paragraphs } = random.pick(books)
    const start = random.below(Math.max(1, paragraphs.length - 13))
    return toDocument(paragraphs.slice(start, start + 10 + random.below(4)))
  })
  const records = documents.map(({ paragraphs }) => toArticle(paragraphs.map(toText)))
  const light = EDITS['whole-article light edit'] ?? ((document) => document)
  const changed = documents.map((document) =>
    toArticle(light(document, random, source).paragraphs.map(toText)),
  )
  const [files, first] = time(() =>
    records.map((article) => writeLedger(numberArticle(article).ledger)),
  )
  const renumber = (versions: typeof records) =>
    time(() =>
      versions.map((article, index) =>
        writeLedger(numberArticle(article, readLedger('', files[index] ?? '').ledger).ledger),
      ),
    )[1]
  const numbers = records.reduce((sum, { body }) => sum + body.length, 0)
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file), 0)
  return { articles, numbers, bytes, first, again: renumber(records), edited: renumber(changed) }
}

function time<Result>(work: () => Result): [Result, number] {
  const start = performance.now()
  const result = work()
  return [result, (performance.now() - start) / 1000]
}
