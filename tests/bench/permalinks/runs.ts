import type { Addressing } from './addressing.ts'
import { toDocument } from './document.ts'
import { EDITS, type Source } from './edits.ts'
import { type Book, drawArticle } from './prose.ts'
import { type Random, toRandom } from './random.ts'
import { type Score, toReader, toScore } from './score.ts'

/** How much is done. */
export interface Size {
  /** Articles that each edit is made on. */
  readonly articles: number
  /** Articles that go through a chain of random edits. */
  readonly chains: number
  /** Edits a chain. */
  readonly chain: number
  readonly seed: number
}

/** A line of the result: what was done, and the scores by the names of the addressings. */
export interface Row {
  readonly edit: string
  readonly scores: ReadonlyMap<string, Score>
}

export type OnFault = (edit: string, addressing: string, fault: string) => void

/** Each edit by itself on many articles, then chains of edits: every addressing sees the same articles and edits. */
export function run(
  addressings: readonly Addressing[],
  books: readonly Book[],
  source: Source,
  { articles, chains, chain, seed }: Size,
  onFault: OnFault,
): Row[] {
  const rows: Row[] = []
  for (const edit of Object.keys(EDITS)) {
    const steps = edit === 'return' ? ['remove', 'return'] : [edit]
    rows.push(runAll(edit, articles, seed, addressings, books, source, () => steps, onFault))
  }
  const draw = (random: Random) =>
    Array.from({ length: chain }, () => random.pick(Object.keys(EDITS)))
  rows.push(runAll(`chain of ${chain}`, chains, seed, addressings, books, source, draw, onFault))
  return rows
}

function runAll(
  edit: string,
  count: number,
  seed: number,
  addressings: readonly Addressing[],
  books: readonly Book[],
  source: Source,
  toSteps: (random: Random) => readonly string[],
  onFault: OnFault,
): Row {
  const scores = new Map(addressings.map(({ name }) => [name, toScore()]))
  for (let index = 0; index < count; index++) {
    for (const addressing of addressings) {
      const random = toRandom(seed * 1_000_003 + index)
      let document = toDocument(drawArticle(books, random))
      const read = toReader(addressing, document)
      const score = scores.get(addressing.name) ?? toScore()
      for (const step of toSteps(random)) {
        document = EDITS[step]?.(document, random, source) ?? document
        read(document, score, (link, fault) =>
          onFault(`${edit} ${index}: ${step}`, addressing.name, `${link}: ${fault}`),
        )
      }
    }
  }
  return { edit, scores }
}
