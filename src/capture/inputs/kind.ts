import { extname } from 'node:path'

/** The endings of captures’ names by what they tell; the first is the one that a copy is given. */
const ENDINGS_OF = {
  text: ['.txt'],
  markdown: ['.md', '.markdown'],
  html: ['.html', '.htm'],
} as const

/** What a capture is: the visible text of a page, the same in Markdown, or the page as it was saved. */
export type Kind = keyof typeof ENDINGS_OF

const kinds = Object.keys(ENDINGS_OF) as Kind[] // Object.keys widens to string[]

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap((kind) => ENDINGS_OF[kind].map((ending) => [ending, kind] as const)),
)

/** All endings that captures’ names have. */
export const ENDINGS: readonly string[] = [...KIND_OF.keys()]

/** What a file is by the ending of its name, in letters of either case; nothing where it is no capture’s. */
export function kindOf(path: string): Kind | undefined {
  return KIND_OF.get(extname(path).toLowerCase())
}

/** The ending that a copy of a file is given: a text’s, where its own is no capture’s. */
export function toUsualEnding(path: string): string {
  return ENDINGS_OF[kindOf(path) ?? 'text'][0]
}
