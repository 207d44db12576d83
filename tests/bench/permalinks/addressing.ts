/** Where a link leads: the index of a paragraph, a notice that it is gone, or nowhere (the page opens at its top). */
export type Arrival = number | 'gone' | 'nowhere'

/** A page under one way to link to paragraphs. */
export interface Page {
  /** The link that a reader would copy of each paragraph. */
  readonly links: readonly string[]
  /** Where a link made on this page or on an earlier version of it leads. */
  resolve(link: string): Arrival
}

/** A way to link to paragraphs. */
export interface Addressing {
  readonly name: string
  /** Publishes a version of a page after the one before it. */
  publish(texts: readonly string[], before: Page | undefined): Page
}

/** An addressing that makes each paragraph's key from the page alone and finds the first that has it. */
export function byKeys(name: string, toKeys: (texts: readonly string[]) => string[]): Addressing {
  return {
    name,
    publish: (texts) => {
      const links = toKeys(texts)
      return { links, resolve: (link) => found(links.indexOf(link)) }
    },
  }
}

/** An index, or nowhere for −1. */
export function found(index: number): Arrival {
  return index < 0 ? 'nowhere' : index
}

/** Keys made different where they are equal: the second of `a` is `a-1`, the third `a-2`. */
export function toDistinct(keys: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return keys.map((key) => {
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return count === 0 ? key : `${key}-${count}`
  })
}
