import { type Article, allTextsOf, type Block } from '../article.ts'
import { type Change, toChanges } from './changes.ts'
import type { Ledger } from './ledger.ts'
import { toWeigh } from './likeness.ts'
import { nameBlocks } from './name-blocks.ts'
import type { Series } from './number-name.ts'
import { orderEntries } from './order-entries.ts'
import { type Placements, placeEntries } from './place.ts'
import type { Target } from './target.ts'
import { toTraits } from './traits.ts'
import { LATEST, type Version } from './words.ts'

/** A decision of a person: the block that had the number `is` is the one that is called `now`. */
export interface Same {
  readonly is: string
  readonly now: string
}

export interface Numbered {
  /** The article with an `id` on every block, `stubs`, `aliases`, `order` and `aliasPlaces`. */
  readonly article: Article
  readonly ledger: Ledger
  readonly changes: readonly Change[]
  /** Decisions that name no old number, or no block of the article. */
  readonly unknown: readonly Same[]
  /** Decisions about a number or a block that is decided about already. */
  readonly contradicted: readonly Contradiction[]
}

/** A decision that can't be followed beside one that was made before it. */
export interface Contradiction {
  readonly same: Same
  readonly before: Same
}

/**
 * Gives every block its number: the one that the ledger knows it by, or a new one. Without a ledger they are counted from 1.
 * The ledger that comes back knows all numbers of the one given, and the new ones; its address is the one given, else the
 * article's slug. The same article, ledger and decisions give the same numbers.
 */
export function numberArticle(
  article: Article,
  ledger?: Ledger,
  same: readonly Same[] = [],
): Numbered {
  const entries = ledger?.entries ?? []
  const version = ledger?.version ?? LATEST
  const targets = article.body.map((block) => toTarget(block, version))
  const weigh = toWeigh(targets.map(({ traits }) => traits))
  const found = placeEntries(entries, targets, weigh, new Map())
  const { decided, followed, unknown, contradicted } = decide(
    same,
    entries,
    nameBlocks(entries, found, targets),
  )
  const placements =
    followed.length > 0
      ? lead(followed, entries, placeEntries(entries, targets, weigh, decided))
      : found
  const names = nameBlocks(entries, placements, targets)
  const next: Ledger = {
    version,
    address: ledger?.address ?? article.slug,
    formerly: ledger?.formerly ?? [],
    entries: orderEntries(entries, placements, targets, names),
  }
  return {
    article: withNumbers(article, next, names, entries, placements, targets),
    ledger: next,
    changes: toChanges(entries, placements, targets, names),
    unknown,
    contradicted,
  }
}

/** A block as matching sees it: all its texts, a line each. */
export function toTarget(block: Block, version: Version): Target {
  const text = allTextsOf(block).join('\n')
  return { series: toSeries(block), text, traits: toTraits(text, version) }
}

function toSeries({ type }: Block): Series {
  if (type === 'heading') return 'h'
  return type === 'figure' ? 'f' : 'p'
}

/** What people decided, and in whose words it can and can't be followed. */
interface Decided {
  readonly decided: Map<number, number>
  readonly followed: Same[]
  readonly unknown: Same[]
  readonly contradicted: Contradiction[]
}

/**
 * One number has one block, and one block one number: of two decisions that say otherwise the first is followed. What is
 * said twice counts once.
 */
function decide(
  same: readonly Same[],
  entries: Ledger['entries'],
  names: readonly string[],
): Decided {
  const result: Decided = { decided: new Map(), followed: [], unknown: [], contradicted: [] }
  for (const decision of same) {
    const entry = entries.findIndex(({ name }) => name === decision.is)
    const block = names.indexOf(decision.now)
    const before = result.followed.find(({ is, now }) => is === decision.is || now === decision.now)
    if (entry < 0 || block < 0) result.unknown.push(decision)
    else if (before) {
      if (before.is !== decision.is || before.now !== decision.now)
        result.contradicted.push({ same: decision, before })
    } else {
      result.decided.set(entry, block)
      result.followed.push(decision)
    }
  }
  return result
}

/** A number given before a person decided leads to the one decided on. */
function lead(
  same: readonly Same[],
  entries: Ledger['entries'],
  placements: Placements,
): Placements {
  const of = placements.of.map((placement, index) => {
    const decision = same.find(({ now }) => now === entries[index]?.name)
    const target = entries.findIndex(({ name }) => name === decision?.is)
    const own = placements.of[target]
    if (own?.kind !== 'own' || placement.kind === 'own') return placement
    return { kind: 'within' as const, block: own.block, word: 0 }
  })
  return { ...placements, of }
}

function withNumbers(
  article: Article,
  ledger: Ledger,
  names: readonly string[],
  entries: Ledger['entries'],
  placements: Placements,
  targets: readonly Target[],
): Article {
  const shown = ledger.entries.filter(({ state }) => state.kind !== 'merged')
  const aliases: Record<string, string> = {}
  const aliasPlaces: NonNullable<Article['aliasPlaces']> = {}
  for (const [index, { name }] of entries.entries()) {
    const placement = placements.of[index]
    if (placement?.kind !== 'within') continue
    const into = names[placement.block]
    const target = targets[placement.block]
    if (into === undefined || !target) continue
    aliases[name] = into
    aliasPlaces[name] = toPlace(target, placement.word)
  }
  return {
    ...article,
    slug: ledger.address,
    ...(ledger.formerly.length > 0 && { formerly: [...ledger.formerly] }),
    body: article.body.map((block, index) => ({ ...block, id: names[index] })),
    stubs: shown.filter(({ state }) => state.kind === 'removed').map(({ name }) => name),
    aliases,
    aliasPlaces,
    order: shown.map(({ name }) => name),
  }
}

/** A word's place as a reader of the record counts it: which text of the block, and how many code units into it. */
function toPlace({ text, traits }: Target, word: number): { text: number; offset: number } {
  const before = word === 0 ? '' : text.slice(0, traits.words[word]?.start ?? 0)
  const lines = before.split('\n')
  return { text: lines.length - 1, offset: lines.at(-1)?.length ?? 0 }
}
