import { type Article, textsOf } from '../article.ts'
import type { Draft } from '../capture/read.ts'

/** A capture in the folder, as far as a new one is compared with it. */
export interface KnownCapture {
  readonly path: string
  /** All lines, folded. */
  readonly text: string
  /** The body’s longer texts, folded. */
  readonly paragraphs: ReadonlySet<string>
}

/** What a new capture repeats. */
export interface Duplicate {
  readonly path: string
  /** `text`: the same lines; `article`: the same article in another capture. */
  readonly kind: 'text' | 'article'
  /** For an article: how many of the new capture’s paragraphs the other has, and of how many. */
  readonly shared: number
  readonly of: number
}

/** A shorter text says the same in many articles. */
const TELLING = 40

/** So many of the paragraphs of the shorter of two captures make them captures of one article. */
const SAME = 0.6

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** What is compared of a capture. */
export function toKnown(path: string, record: Article | Draft): KnownCapture {
  const texts = record.body.flatMap(textsOf).map(fold)
  return {
    path,
    text: record.lines
      .map(({ text }) => fold(text))
      .filter(Boolean)
      .join('\n'),
    paragraphs: new Set(texts.filter((text) => text.length >= TELLING)),
  }
}

/** The capture that the new one repeats: its text first, else the one that shares most. */
export function findDuplicate(
  own: KnownCapture,
  known: readonly KnownCapture[],
): Duplicate | undefined {
  const same = known.find(({ text }) => text === own.text)
  const of = own.paragraphs.size
  if (same) return { path: same.path, kind: 'text', shared: of, of }
  const shares = known.map(({ path, paragraphs }) => {
    const shared = [...own.paragraphs].filter((text) => paragraphs.has(text)).length
    return { path, shared, share: shared / Math.max(1, Math.min(of, paragraphs.size)) }
  })
  const best = shares.reduce((top, next) => (next.share > top.share ? next : top), {
    path: '',
    shared: 0,
    share: 0,
  })
  return best.share >= SAME
    ? { path: best.path, kind: 'article', shared: best.shared, of }
    : undefined
}

/** Those of a folder’s captures that repeat one before them, each with what it repeats. */
export function findDuplicates(
  captures: readonly KnownCapture[],
): { readonly path: string; readonly duplicate: Duplicate }[] {
  const sharing = new Map<string, KnownCapture[]>()
  return captures.flatMap((own) => {
    const traits = [own.text, ...own.paragraphs]
    const candidates = new Set(traits.flatMap((trait) => sharing.get(trait) ?? []))
    for (const trait of traits) sharing.set(trait, [...(sharing.get(trait) ?? []), own])
    const duplicate = findDuplicate(own, [...candidates])
    return duplicate ? [{ path: own.path, duplicate }] : []
  })
}
