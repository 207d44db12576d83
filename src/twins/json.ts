import type { Article, Block } from '../article.ts'
import { toCodeText } from '../code.ts'
import { numberOf, type Stub, withStubs } from '../numbers.ts'
import { toCells } from '../table.ts'
import type { Addresses } from './head.ts'

/**
 * The article as JSON: the record without the lines of the capture and without positions in it, with the address of every
 * numbered block. A removed block stands at its place as `{ "type": "stub" }`.
 */
export function toJson(article: Article, { url, sourceUrl }: Addresses): string {
  const { lines, body, source, stubs, order, aliasPlaces, confidence, doubts, ...rest } = article
  const twin = {
    url,
    ...rest,
    body: withStubs(article).map((block) => toTwinBlock(block, url)),
    source: { url: sourceUrl, sha256: source.sha256, bytes: source.bytes },
  }
  return `${JSON.stringify(twin, undefined, 1)}\n`
}

function toTwinBlock(block: Block | Stub, url: string) {
  const number = numberOf(block)
  const { id, type } = block
  const address = id === undefined ? {} : { id, url: `${url}#${id}` }
  const numbered = { type, ...address, ...(number !== undefined && { number }) }
  if (block.type === 'stub') return numbered
  if (block.type === 'list') {
    const items = block.items.map((item) => item.text)
    const numbers = block.items.map((item) => item.number)
    return { ...numbered, ordered: block.ordered, items, ...(block.ordered && { numbers }) }
  }
  if (block.type === 'code') return { ...numbered, text: toCodeText(block) }
  if (block.type === 'table') {
    const rows = block.items.map(({ text, head }) => ({
      cells: toCells(text),
      ...(head && { head }),
    }))
    return { ...numbered, rows }
  }
  const { position, id: _id, type: _type, ...words } = block
  return { ...numbered, ...words }
}
