import type { List, RootContent, Table } from 'mdast'
import { type Article, type Block, type BlockOf, toHeadingDepth } from '../article.ts'
import { toCodeText } from '../code.ts'
import { numberOf, type Stub, toStubWords, withStubs } from '../numbers.ts'
import { toCells } from '../table.ts'
import { type Addresses, toEnd, toFacts, toLinkAdvice } from './head.ts'
import { link, list, paragraph, raw, text, toMarkdownText } from './nodes.ts'

/** The article as Markdown, each numbered paragraph after its number; a line parts what isn't its text. */
export function toMarkdown(article: Article, addresses: Addresses): string {
  const end = toEnd(article).map((words) => paragraph(text(words)))
  return toMarkdownText({
    type: 'root',
    children: [
      ...toHead(article, addresses),
      { type: 'thematicBreak' },
      ...withStubs(article).flatMap(toNodes),
      ...(end.length > 0 ? [{ type: 'thematicBreak' as const }, ...end] : []),
    ],
  })
}

function toHead(article: Article, { url, sourceUrl }: Addresses): RootContent[] {
  const { title, subtitle, keyPoints } = article
  const facts = toFacts(article).map((fact) => [text(fact)])
  const advice = toLinkAdvice(article, url)
  const head: (RootContent | undefined)[] = [
    { type: 'heading', depth: 1, children: [text(title)] },
    subtitle === undefined
      ? undefined
      : paragraph({ type: 'emphasis', children: [text(subtitle)] }),
    list([...facts, [link(url)], [link(sourceUrl, 'The capture, line by line')]]),
    advice && paragraph(raw(advice.before), link(advice.address), raw(advice.after)),
    keyPoints && list(keyPoints.map((point) => [text(point)])),
  ]
  return head.filter((node) => node !== undefined)
}

function toNodes(block: Block | Stub): RootContent[] {
  const number = numberOf(block)
  const mark = number === undefined ? '' : `¶${number} `
  switch (block.type) {
    case 'stub':
      return [paragraph({ type: 'emphasis', children: [text(toStubWords(block))] })]
    case 'paragraph':
      return [paragraph(text(mark + block.text))]
    case 'heading':
      return [{ type: 'heading', depth: toHeadingDepth(block.depth), children: [text(block.text)] }]
    case 'list':
      return below(mark, toLists(block.items))
    case 'code':
      return below(mark, [{ type: 'code', value: toCodeText(block) }])
    case 'table':
      return below(mark, [toTable(block)])
    case 'quotation':
      return [{ type: 'blockquote', children: toQuoted(mark + block.text, block.attribution) }]
    case 'figure':
      return [toFigure(block.caption, block.credit)]
  }
}

/** What has no line that a number could open stands below it. */
function below(mark: string, nodes: RootContent[]): RootContent[] {
  return mark === '' ? nodes : [paragraph(text(mark)), ...nodes]
}

/** Markdown counts on from a list's first number: one that isn't the next begins another list. */
function toLists(items: BlockOf<'list'>['items']): List[] {
  const runs: BlockOf<'list'>['items'][] = []
  for (const item of items) {
    const last = runs.at(-1)
    const above = last?.at(-1)?.number
    const goesOn = item.number === (above === undefined ? undefined : above + 1)
    if (last && goesOn) last.push(item)
    else runs.push([item])
  }
  return runs.map((run) =>
    list(
      run.map((item) => [text(item.text)]),
      run[0]?.number,
    ),
  )
}

/** Markdown has no table without a head: where the first row is none, an empty one stands above. */
function toTable({ items }: BlockOf<'table'>): Table {
  const rows = items.map((item) => toCells(item.text))
  const width = Math.max(...rows.map((cells) => cells.length))
  const whole = items[0]?.head ? rows : [Array<string>(width).fill(''), ...rows]
  return {
    type: 'table',
    children: whole.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
    })),
  }
}

function toQuoted(words: string, attribution: string | undefined) {
  const quoted = paragraph(text(words))
  return attribution === undefined ? [quoted] : [quoted, paragraph(text(`— ${attribution}`))]
}

function toFigure(caption: string | undefined, credit: string | undefined) {
  const words = [caption, credit && `Credit: ${credit}`].filter(Boolean).join(' ')
  return paragraph({ type: 'emphasis', children: [text(`Figure: ${words}`)] })
}
