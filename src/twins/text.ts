import type { Article, Block } from '../article.ts'
import { toCodeText } from '../code.ts'
import { numberOf, type Stub, toStubWords, withStubs } from '../numbers.ts'
import { toCells } from '../table.ts'
import { type Addresses, toEnd, toFacts, toLinkAdvice, toWords } from './head.ts'

/** The article as plain text: each numbered paragraph after its number, an empty line between two. */
export function toText(article: Article, { url, sourceUrl }: Addresses): string {
  const { title, subtitle = '', keyPoints = [] } = article
  const advice = toLinkAdvice(article, url)
  const about = [...toFacts(article), url, `The capture: ${sourceUrl}`]
  if (advice) about.push(advice.before + advice.address + advice.after)
  const parts = [
    toWords(title),
    toWords(subtitle),
    about.join('\n'),
    keyPoints.map((point) => `- ${toWords(point)}`).join('\n'),
    ...withStubs(article).map(toPart),
    ...toEnd(article).map(toWords),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function toPart(block: Block | Stub): string {
  if (block.type === 'stub') return `[${toStubWords(block)}]`
  const number = numberOf(block)
  if (number === undefined) return toLines(block)
  return `¶${number}${'items' in block ? '\n' : ' '}${toLines(block)}`
}

function toLines(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items
        .map(({ text, number }) => `${number === undefined ? '-' : `${number}.`} ${toWords(text)}`)
        .join('\n')
    case 'code':
      return toCodeText(block)
    case 'table':
      return block.items.map(({ text }) => toCells(text).map(toWords).join('\t')).join('\n')
    case 'quotation':
      return [block.text, block.attribution && `— ${block.attribution}`]
        .filter(Boolean)
        .map(String)
        .map(toWords)
        .join('\n')
    case 'figure':
      return `[Figure: ${toWords(`${block.caption ?? ''} ${block.credit ? `Credit: ${block.credit}` : ''}`)}]`
    default:
      return toWords(block.text)
  }
}
