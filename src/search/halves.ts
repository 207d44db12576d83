import type { PreparedRecord } from './answer.ts'
import type { Engine } from './engine.ts'
import { findPhrase, prepare } from './match.ts'
import { toTokens } from './normalise.ts'
import { toInput } from './parts.ts'
import { type Phrase, type Query, toPhrase } from './query.ts'

/**
 * The two parts of a phrase that begins in one paragraph and goes on in the next, as they would be typed; nothing where it doesn't
 * in any article that is read. It is looked for in up to so many articles that hold all its words.
 */
export async function findHalves(
  engine: Engine,
  query: Query,
  articles: number,
): Promise<string[]> {
  const [term] = query.terms
  if (query.terms.length !== 1 || !term?.quoted || term.words.length < 2) return []
  const words = term.words.flatMap((word) => toPhrase(word, false) ?? [])
  const { hits } = await engine.search({ ...query, terms: words }, articles)
  for (const { prepared } of hits) {
    const border = findBorder(prepared, term)
    if (border !== undefined) return toHalves(term, border)
  }
  return []
}

/** How many words of the phrase stand at the end of a paragraph, where the others begin the next. */
function findBorder({ record, units }: PreparedRecord, term: Phrase): number | undefined {
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1]
    const kinds = [record.units[index]?.kind, record.units[index + 1]?.kind]
    if (next === undefined || kinds.some((kind) => kind !== 'paragraph')) continue
    const last = unit.tokens.at(-1)?.word
    const first = next.tokens[0]?.word
    const border = term.words.findIndex(
      (word, at) => word === first && at > 0 && term.words[at - 1] === last,
    )
    if (border === -1) continue
    const joined = prepare(`${unit.text}\n${next.text}`)
    const crosses = ({ start, end }: { start: number; end: number }) =>
      start < unit.text.length && unit.text.length < end
    if (findPhrase(joined, term).some(crosses)) return border
  }
  return undefined
}

function toHalves(term: Phrase, border: number): string[] {
  const at = toTokens(term.text)[border]?.start ?? 0
  return [term.text.slice(0, at), term.text.slice(at)].map((half) => toInput(term, half.trim()))
}
