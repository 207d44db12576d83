import type { Label } from '../../labels.ts'
import { toBlocks } from '../lines/blocks.ts'
import { findCode } from '../lines/code.ts'
import { isBlank, isBlankText, toLines } from '../lines/lines.ts'
import { oncePer } from '../lines/once.ts'
import { isHead, toRows } from './html-table.ts'

/** A line of a page's visible text. */
export interface VisibleLine {
  /** With the marker of a list's item; spaces as a browser would show them. */
  readonly text: string
  /** What its element says that it is. */
  readonly kind: Label
  /** The element's name: `p`, `h2`, `li`. */
  readonly element: string
  /** A heading's depth. */
  readonly depth?: number
  /** Of a line of code or a row of a table, whether it is the first, and how many blank lines stand between it and the one above. */
  readonly part?: { readonly begins: boolean; readonly blank: number }
}

/** Elements that a reader doesn't see, or sees as a control. */
const HIDDEN: ReadonlySet<string> = new Set(
  'script style noscript template head iframe object svg math canvas audio video select datalist input textarea dialog'.split(
    ' ',
  ),
)

/** Elements that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1
   h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead
   tr ul button label optgroup option`.split(/\s+/),
)

/**
 * An element inside more than so many others parts lines, and nothing else is asked of it: what a line is, is looked for in
 * the elements around it, and no page of a publisher nests so deep.
 */
const DEEPEST = 400

/** A line in the making. */
interface Open {
  text: string
  element: Element
  /** Whether a line of its own in `pre`, even where nothing stands on it. */
  isBreak?: boolean
  /** Whether its text is that of a row, with tabs. */
  isRow?: boolean
}

/** The lines that a reader of the element sees, in order. */
export function toVisible(root: Element): VisibleLine[] {
  const lines: VisibleLine[] = []
  const opened = new Set<Element>()
  let [above, blank]: [Element | null, number] = [null, 0]
  for (const open of gather(root).flatMap(toParts)) {
    const line = toLine(open, opened)
    if (!line) blank += Number(open.isBreak ?? false)
    else {
      const whole = WHOLES.get(line.kind)
      const holder: Element | null = whole ? open.element.closest(whole) : null
      const begins = holder !== above
      lines.push(holder ? { ...line, part: { begins, blank: begins ? 0 : blank } } : line)
      ;[above, blank] = [holder, 0]
    }
  }
  return lines
}

/** The elements whose lines belong together, by their kind. */
const WHOLES: ReadonlyMap<Label, string> = new Map<Label, string>([
  ['code', 'pre'],
  ['table-head', 'table'],
  ['table-row', 'table'],
])

/** In `pre` line ends are shown: each line is one of the text, unless prose was broken at a column. */
function toParts(open: Open): Open[] {
  const { text, element } = open
  if (!/[\r\n]/.test(text) || !element.closest('pre')) return [open]
  const lines = toLines(text)
  if (!isInCode(element)) return toBlocks(lines).map((block) => ({ text: block.text, element }))
  return lines.map((line) => ({ text: line.text, element, isBreak: true }))
}

function isInCode(element: Element): boolean {
  const holder = element.closest('pre')
  return holder !== null && holdsCode(holder)
}

/** A `pre` may hold prose, with a word of code in it: its elements, its class or its lines tell that it shows code. */
const holdsCode = oncePer((holder: Element): boolean => {
  const said = [...holder.querySelectorAll('code, samp, kbd')]
    .filter((each) => each.parentElement?.closest('code, samp, kbd') === null)
    .reduce((sum, { textContent }) => sum + textContent.length, 0)
  const outer = holder.closest('code')
  if (outer !== null || said > holder.textContent.length / 2) return true
  const named = `${holder.className} ${holder.parentElement?.className ?? ''}`
  if (/\b(?:highlight|lang(?:uage)?-\w|brush:|sourceCode|prettyprint)/.test(named)) return true
  const lines = toLines(holder.textContent).filter((line) => !isBlank(line))
  const blocks = lines.map((line) => ({ lines: [line], text: line.text.trim(), spaced: false }))
  return findCode(blocks).flat().length > lines.length / 2
})

/** What is still to be gathered: a node and the block that it stands in, or that a block inside this one ends. */
interface Left {
  readonly node?: Node
  readonly block: Element
  readonly depth: number
}

/** The element's text, a line opened where a block begins or ends. It doesn't call itself, so that nothing is too deep. */
function gather(root: Element): Open[] {
  const all: Open[] = []
  const left: Left[] = [{ node: root, block: root, depth: 0 }]
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, block, depth } = next
    if (!node) all.push({ text: '', element: block })
    else if (node.nodeType === TEXT) addText(node.textContent ?? '', block, all)
    else if (node.nodeType === ELEMENT) enter(node as Element, block, depth, all, left) // its nodeType says so
  }
  return all
}

/** Opens a line for a block, and leaves what the element holds to be gathered, the first of it last. */
function enter(element: Element, block: Element, depth: number, all: Open[], left: Left[]): void {
  if (isHidden(element, block)) return
  const name = element.localName
  const row = name === 'tr' && depth <= DEEPEST ? findRow(element) : undefined
  if (row !== undefined) {
    all.push({ text: row, element, isRow: true }, { text: '', element: block })
    return
  }
  const isBlock = BLOCKS.has(name)
  const own = isBlock && depth <= DEEPEST ? element : block
  if (isBlock || name === 'br') all.push({ text: '', element: own, isBreak: name === 'br' })
  if (isBlock) left.push({ block, depth })
  for (let child = element.lastChild; child; child = child.previousSibling)
    left.push({ node: child, block: own, depth: depth + 1 })
}

/** A row as a line; nothing where the table only lays out the page. */
function findRow(row: Element): string | undefined {
  const table = row.closest('table')
  return table ? rowsOf(table).get(row) : undefined
}

const rowsOf = oncePer((table: Element) => toRows(table, linesOf))

/** The lines of a cell, without the white space around them. */
function linesOf(cell: Element): string[] {
  return gather(cell)
    .map(({ text }) => collapsed(text))
    .filter((text) => !isBlankText(text))
}

/** HTML’s own white space collapses; a no-break space stays. */
const collapsed = (text: string) => text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '')

/** `Node.nodeType` of text and of elements. */
const [TEXT, ELEMENT] = [3, 1]

function addText(text: string, element: Element, all: Open[]): void {
  const last = all.at(-1)
  if (last?.text === '') last.element = element
  if (last) last.text += text
  else all.push({ text, element })
}

/** Whether a reader sees nothing of an element that stands in a block. */
function isHidden(element: Element, block: Element): boolean {
  if (HIDDEN.has(element.localName) || element.hasAttribute('hidden')) return true
  if (element.localName === 'button' && block.closest('pre')) return true
  if (element.getAttribute('aria-hidden') === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
}

/** The line as it is shown; the items of lists that it opens are added to those that are. */
function toLine({ text, element, isRow }: Open, opened: Set<Element>): VisibleLine | undefined {
  const shown = collapsed(text)
  if (isBlankText(shown)) return
  if (isRow) return { text, kind: isHead(element) ? 'table-head' : 'table-row', element: 'tr' }
  if (isInCode(element)) return { text: text.trimEnd(), kind: 'code', element: 'code' }
  const holder = element.closest('li, blockquote, figcaption, h1, h2, h3, h4, h5, h6')
  const name = holder?.localName ?? element.localName
  const depth = /^h[1-6]$/.test(name) ? Number(name[1]) : undefined
  const marker = name === 'li' && holder && !opened.has(holder) ? markerOf(holder) : ''
  // The first line of a list inside an item stands beside the item's own marker.
  for (
    let item: Element | null = element.closest('li');
    item && !opened.has(item);
    item = outerItem(item)
  )
    opened.add(item)
  return {
    text: marker + shown,
    kind: marker ? 'list-item' : kindOf(name),
    element: name,
    ...(depth && { depth: Math.max(2, depth) }),
  }
}

function kindOf(name: string): Label {
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'blockquote') return 'quotation'
  return name === 'figcaption' ? 'caption' : 'paragraph'
}

function outerItem(item: Element): Element | null {
  return item.parentElement?.closest('li') ?? null
}

function markerOf(item: Element): string {
  const list = item.parentElement
  if (list?.localName !== 'ol') return '• '
  const number = numbersOf(list).get(item) ?? -1
  return number < 0 ? '• ' : `${number}. `
}

/** The numbers of a list's items, as a browser counts them. */
const numbersOf = oncePer((list: Element): ReadonlyMap<Element, number> => {
  const items = [...list.children].filter(({ localName }) => localName === 'li')
  const isReversed = list.hasAttribute('reversed')
  let next = toInteger(list.getAttribute('start')) ?? (isReversed ? items.length : 1)
  return new Map(
    items.map((item) => {
      const number = toInteger(item.getAttribute('value')) ?? next
      next = number + (isReversed ? -1 : 1)
      return [item, number]
    }),
  )
})

function toInteger(attribute: string | null): number | undefined {
  const digits = /^\s*(-?\d{1,9})/.exec(attribute ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}
