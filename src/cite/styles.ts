import type { CslItem } from './item.ts'

/**
 * Plain-text citations by the CSL processor citeproc-js, with the styles and the locale that the package rehype-citation
 * brings along: nothing is loaded from anywhere.
 */

/** The styles offered, by the name that a reader knows; `style` is the package's. */
const STYLES = [
  { style: 'apa', name: 'APA' },
  { style: 'mla', name: 'MLA' },
  { style: 'chicago', name: 'Chicago' },
] as const

/** An item in one style. */
export interface Citation {
  name: (typeof STYLES)[number]['name']
  /** The entry of a bibliography, on one line. */
  reference: string
  /** What stands in the running text: `(Tolliver and Vane 2021)`. */
  inText: string
}

/** What is used of citeproc-js: https://citeproc-js.readthedocs.io/en/latest/running.html */
interface Engine {
  /** By how they stand in the running text, the items that stand so. */
  readonly registry: { readonly ambigcites: object }
  updateItems(ids: string[]): void
  makeBibliography(): [unknown, string[]]
  makeCitationCluster(items: { id: string }[]): string
}

interface CslPlugin {
  engine(items: readonly CslItem[], style: string, locale: string, format: 'text'): Engine
}

const config = await loadPlugins()

/**
 * The package loads Node's own punycode module, and Node says at each start that this is deprecated: no news for whoever
 * builds the site.
 */
async function loadPlugins(): Promise<Map<string, CslPlugin>> {
  const noDeprecation = process.noDeprecation ?? false
  process.noDeprecation = true
  const { Cite } = await import('rehype-citation')
  process.noDeprecation = noDeprecation
  // The package has no types for its plugins: CslPlugin is the part of one that is used here.
  return (Cite.plugins as { config: Map<string, CslPlugin> }).config
}

/** The item in every style. */
export function toCitations(item: CslItem): Citation[] {
  const { item: safe, restore } = maskMarkup(item)
  const csl = config.get('@csl')
  if (!csl) throw new Error('rehype-citation brings no CSL processor: pin a version that does')
  return STYLES.map(({ style, name }) => {
    const engine = csl.engine([{ ...safe, id: ID }], style, 'en-US', 'text')
    emptyTable(engine)
    engine.updateItems([ID])
    const reference = engine.makeBibliography()[1].join(' ')
    const inText = engine.makeCitationCluster([{ id: ID }])
    return { name, reference: restore(reference), inText: restore(inText) }
  })
}

/**
 * The table of citations is a plain object, in which one such as `toString` is found before anything was put in. The table of items
 * is another: an item goes by a name that no object has.
 */
const ID = 'cited'

function emptyTable({ registry }: Engine): void {
  Object.setPrototypeOf(registry.ambigcites, null)
}

/**
 * citeproc reads some HTML tags in a title as markup and leaves them out of plain text. Captured text has no markup: its
 * `<` goes through the processor as a private-use character that the item doesn't hold.
 */
function maskMarkup(item: CslItem) {
  const text = JSON.stringify(item)
  let code = 0xe000
  while (text.includes(String.fromCharCode(code))) code += 1
  const mask = String.fromCharCode(code)
  // Only characters inside the strings of an item are replaced: its shape stays.
  const safe = JSON.parse(text.replaceAll('<', mask)) as CslItem
  const restore = (value: string) => value.replaceAll(mask, '<').replace(/\s+/g, ' ').trim()
  return { item: safe, restore }
}
