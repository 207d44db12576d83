import type { PhrasingContent, Text } from 'mdast'
import type { Article } from '../article.ts'
import { numberOf } from '../numbers.ts'

/** An old id that leads into a block, and where in the block's texts its own text begins. */
export interface Alias {
  id: string
  /** The id that it leads to. */
  into: string
  text: number
  offset: number
}

/** The aliases of an article, first place first. */
export function toAliases({
  aliases = {},
  aliasPlaces = {},
}: Pick<Article, 'aliases' | 'aliasPlaces'>): Alias[] {
  return Object.entries(aliases)
    .map(([id, into]) => ({ id, into, ...(aliasPlaces[id] ?? { text: 0, offset: 0 }) }))
    .sort((a, b) => a.offset - b.offset)
}

/** Captured text with an empty anchor at the place of each alias in it. */
export function withAnchors(value: string, aliases: readonly Alias[]): PhrasingContent[] {
  let start = 0
  const pieces = aliases.flatMap((alias): PhrasingContent[] => {
    const before = value.slice(start, alias.offset)
    start = Math.max(start, alias.offset)
    return [...texts(before), toAnchor(alias)]
  })
  return [...pieces, ...texts(value.slice(start))]
}

/**
 * The notice is drawn by the style sheet, and only when a link led here: it is no part of the text, so it isn't copied or
 * found. A reader of the screen hears it as the anchor's name.
 */
function toAnchor({ id, into }: Alias): PhrasingContent {
  const notice = toNotice(id, into)
  const hProperties = {
    id,
    className: ['alias'],
    role: 'alert',
    tabIndex: -1,
    lang: 'en',
    dir: 'ltr',
    ariaLabel: notice,
    dataNotice: notice,
    dataPagefindIgnore: '',
  }
  return { type: 'emphasis', children: [], data: { hName: 'span', hProperties } }
}

function toNotice(id: string, into: string): string {
  const [number, within] = [numberOf({ id }), numberOf({ id: into })]
  if (number === undefined || within === undefined)
    return 'What this link named is part of what stands here now.'
  return `¶${number} is part of ¶${within} now: its text begins here.`
}

function texts(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }]
}
