import { expect, test } from 'vitest'
import type { Block } from '../../../src/article.ts'
import { toHtml } from '../../../src/render/html.ts'

const start = { line: 1, column: 1, offset: 0 }
const position = { start, end: start }

function render(...body: Block[]): string {
  return toHtml({ body })
}

test('a paragraph carries its id and, first in it, a link to itself that holds no text', () => {
  const html = render({ type: 'paragraph', text: 'One.', position, id: 'p7a' })
  expect(html).toBe(
    '<p id="p7a"><a class="number" href="#p7a" data-number="7a" data-pagefind-ignore="" aria-label="Paragraph 7a"></a>One.</p>',
  )
})

test('captured text that looks like markup or Markdown is shown as it stands', () => {
  const html = render({
    type: 'paragraph',
    text: '<script>alert(1)</script> **bold** [x](javascript:y) &amp;',
    position,
  })
  expect(html).toBe(
    '<p>&#x3C;script>alert(1)&#x3C;/script> **bold** [x](javascript:y) &#x26;amp;</p>',
  )
})

test('a run of white space is set as one space, a lone no-break space stays', () => {
  const html = render({ type: 'paragraph', text: 'In\u00a0 dismissing 10\u00a0kg', position })
  expect(html).toBe('<p>In dismissing 10\u00a0kg</p>')
})

test('a heading has a readable id that no paragraph can have, and keeps its permanent one', () => {
  const html = render({ type: 'heading', text: 'P 1', depth: 2, position, id: 'h1' })
  expect(html).toBe('<h2 id="h-p-1"><span id="h1" class="anchor"></span>P 1</h2>')
})

test('two headings with the same words have different ids', () => {
  const heading = { type: 'heading', text: 'Again', depth: 2, position } as const
  expect(render(heading, heading).match(/id="[^"]+"/g)).toEqual(['id="h-again"', 'id="h-again-1"'])
})

test('a list is one numbered block, its link beside it', () => {
  const items = [{ text: 'first', position }]
  const html = render({ type: 'list', ordered: false, items, position, id: 'p3' })
  expect(html).toMatch(/^<div id="p3" class="numbered-list"><a class="number"[^>]*><\/a><ul>/)
  expect(html).toContain('<li>first</li>')
})

test('a quotation names whom it quotes', () => {
  const html = render({ type: 'quotation', text: 'Yes.', attribution: 'A. Person', position })
  expect(html.replaceAll('\n', '')).toBe(
    '<blockquote><p>Yes.</p><footer>A. Person</footer></blockquote>',
  )
})

test('a figure says its caption once and its credit apart', () => {
  const html = render({ type: 'figure', caption: 'A boat.', credit: 'B. Oat', position, id: 'f1' })
  expect(html.replaceAll('\n', '')).toBe(
    '<figure id="f1"><figcaption><em>A boat.</em> <span class="credit">Credit: B. Oat</span></figcaption></figure>',
  )
})
