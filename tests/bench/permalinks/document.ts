/**
 * A document that knows the truth: which paragraph is which, whatever is done to it. Paragraphs are lists of sentences; a
 * paragraph keeps its key when it is edited or moved, its first part keeps it when it is split, and the key of a paragraph
 * that was merged into another points at the sentence where its text begins.
 */
export interface Paragraph {
  readonly key: number
  readonly sentences: readonly string[]
  /** Keys of paragraphs merged into this one. */
  readonly merged: readonly { readonly key: number; readonly sentence: number }[]
}

export interface Document {
  readonly paragraphs: readonly Paragraph[]
  /** Removed ones, which may come back, with the key that each stood after. */
  readonly removed: readonly { readonly paragraph: Paragraph; readonly after: number | undefined }[]
  /** The next key to give. */
  readonly nextKey: number
}

export function toDocument(texts: readonly string[]): Document {
  return {
    paragraphs: texts.map((text, key) => ({ key, sentences: toSentences(text), merged: [] })),
    removed: [],
    nextKey: texts.length,
  }
}

export function toText({ sentences }: Paragraph): string {
  return sentences.join(' ')
}

export function toSentences(text: string): string[] {
  return text.split(/(?<=[.!?]["”’')\]]*) +(?=["“‘'([]*\p{Lu})/u)
}

/** Where a key's text is: the index of a paragraph, or nothing when it was removed. */
export function findKey({ paragraphs }: Document, key: number): number | undefined {
  const index = paragraphs.findIndex(
    (paragraph) => paragraph.key === key || paragraph.merged.some((part) => part.key === key),
  )
  return index < 0 ? undefined : index
}
