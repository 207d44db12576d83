import { expect, test } from 'vitest'
import type { Block } from '../../../src/article.ts'
import { toHtml, toPlainHtml } from '../../../src/render/html.ts'

const start = { line: 1, column: 1, offset: 0 }
const position = { start, end: start }

/** The links to the capture's lines have a test of their own: they are left out of what the others compare. */
function render(...body: Block[]): string {
  return renderWhole(...body).replace(/<a class="lines"[^>]*><\/a>/g, '')
}

function renderWhole(...body: Block[]): string {
  return toHtml({ body })
}

test('a paragraph carries its id and, first in it, a link to itself that holds no text', () => {
  const html = render({ type: 'paragraph', text: 'One.', position, id: 'p7a' })
  expect(html).toBe(
    '<p id="p7a" tabindex="-1"><a class="number" href="#p7a" data-number="7a" data-pagefind-ignore="" aria-label="Paragraph 7a"></a>One.</p>',
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
  expect(html).toMatch(/^<h2 id="h-p-1"><span id="h1" class="anchor"><\/span>P 1<a /)
})

test('a heading ends with a link to its permanent id that holds no text', () => {
  const html = render({ type: 'heading', text: 'Head', depth: 2, position, id: 'h1' })
  expect(html).toContain(
    'Head<a class="heading-link" href="#h1" data-pagefind-ignore="" aria-label="Link to this heading"></a></h2>',
  )
  expect(render({ type: 'heading', text: 'Head', depth: 2, position })).not.toContain('<a')
})

test('two headings with the same words have different ids', () => {
  const heading = { type: 'heading', text: 'Again', depth: 2, position } as const
  expect(render(heading, heading).match(/id="[^"]+"/g)).toEqual(['id="h-again"', 'id="h-again-1"'])
})

test('a list is one numbered block, its link beside it', () => {
  const items = [{ text: 'first', position }]
  const html = render({ type: 'list', ordered: false, items, position, id: 'p3' })
  expect(html).toMatch(
    /^<div id="p3" class="numbered-list" tabindex="-1"><a class="number"[^>]*><\/a><ul>/,
  )
  expect(html).toContain('<li>first</li>')
})

test('the items of a list keep their numbers', () => {
  const items = [5, 6, 9, 8].map((number) => ({ text: `no. ${number}`, number, position }))
  const html = render({ type: 'list', ordered: true, items, position, id: 'p3' })
  expect(html.replaceAll('\n', '')).toContain(
    '<ol start="5"><li>no. 5</li><li>no. 6</li><li value="9">no. 9</li><li value="8">no. 8</li></ol>',
  )
})

test('code is one numbered block, its lines as they stand and blank ones between them', () => {
  const items = ['if (a) {', '  b()  ', '}'].map((text, index) => {
    const at = { line: 4 + index + Number(index === 2), column: 1, offset: 0 }
    return { text, position: { start: at, end: at } }
  })
  const html = render({ type: 'code', items, position, id: 'p3' })
  expect(html).toMatch(/^<div id="p3" class="numbered-code" tabindex="-1"><a class="number"[^>]*>/)
  expect(html).toContain('<pre dir="ltr" translate="no"><code>if (a) {\n  b()  \n\n}</code></pre>')
})

test('a table is one numbered block, its heads apart, its figures in line, its rows as wide as the widest', () => {
  const items = [
    { text: 'Bridge\tBuilt', head: true as const, position },
    { text: '<b>\t1881\topen', position },
    { text: '\t1894', position },
  ]
  const html = render({ type: 'table', items, position, id: 'p3' })
  expect(html).toMatch(
    /^<div id="p3" class="numbered-table" tabindex="-1"><a class="number"[^>]*><\/a><div class="scroller" role="group" aria-label="Table" tabindex="0"><table>/,
  )
  expect(html).toContain(
    '<thead><tr><th scope="col">Bridge</th>\t<th scope="col" class="figures">Built</th><td></td></tr></thead>',
  )
  expect(html).toContain(
    '<tbody><tr><td>&#x3C;b></td>\t<td class="figures">1881</td>\t<td>open</td></tr><tr><td></td>\t<td class="figures">1894</td><td></td></tr></tbody>',
  )
})

test('signs alone on a line are a divider', () => {
  const paragraph = (text: string) => render({ type: 'paragraph', text, position, id: 'p3' })
  expect(paragraph('* * *')).toContain('class="divider"')
  for (const words of ['No. 3', '「……」', '?!', '}'])
    expect(paragraph(words)).not.toContain('divider')
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
    '<figure id="f1"><figcaption><em>A boat.</em> <span class="credit"><bdi>B. Oat</bdi></span></figcaption></figure>',
  )
})

test('a removed paragraph leaves a line at its place that a link finds and a search does not', () => {
  const html = toHtml({
    body: [
      { type: 'paragraph', text: 'One.', position, id: 'p1' },
      { type: 'paragraph', text: 'Three.', position, id: 'p3' },
    ],
    stubs: ['p0a', 'p2', 'h1'],
    order: ['p0a', 'p1', 'p2', 'h1', 'p3'],
  })
  const ids = [...html.matchAll(/ id="(\w+)"/g)].map(([, id]) => id)
  expect(ids).toEqual(['p0a', 'p1', 'p2', 'h1', 'p3'])
  expect(html).toMatch(/<p id="p2" class="stub" [^>]*data-pagefind-ignore="">¶2 was removed\./)
  expect(html).toContain('>A heading was removed.')
})

test('a merged paragraph’s id stands where its text begins', () => {
  const html = toHtml({
    body: [{ type: 'paragraph', text: 'One. Two. Three.', position, id: 'p1' }],
    aliases: { p3: 'p1', p2: 'p1', p4: 'p5' },
    aliasPlaces: { p3: { text: 0, offset: 10 }, p2: { text: 0, offset: 5 } },
  })
  expect(html.replace(/<a [^>]*><\/a>/g, '').replace(/ class="alias"[^>]*>/g, '>')).toBe(
    '<p id="p1" tabindex="-1">One. <span id="p2"></span>Two. <span id="p3"></span>Three.</p>',
  )
  expect(html).toContain('data-notice="¶2 is part of ¶1 now: its text begins here."')
})

test('an alias can lead into any text of a block, also into whom it names beside its words', () => {
  const items = ['a', 'b'].map((text) => ({ text, position }))
  const html = toHtml({
    body: [
      { type: 'list', ordered: false, items, position, id: 'p1' },
      { type: 'quotation', text: 'Said.', attribution: 'A. Person', position, id: 'p3' },
      { type: 'heading', text: 'Head', depth: 2, position, id: 'h1' },
      { type: 'figure', caption: 'Seen.', credit: 'B. Oat', position, id: 'f1' },
      { type: 'figure', credit: 'C. Oat', position, id: 'f4' },
      { type: 'figure', position, id: 'f6' },
      { type: 'code', items, position, id: 'p6' },
    ],
    aliases: {
      p2: 'p1',
      p4: 'p3',
      p5: 'p3',
      h2: 'h1',
      f2: 'f1',
      f3: 'f1',
      f5: 'f4',
      f7: 'f6',
      p7: 'p6',
    },
    aliasPlaces: {
      p2: { text: 1, offset: 0 },
      p5: { text: 1, offset: 3 },
      f3: { text: 1, offset: 0 },
      p7: { text: 1, offset: 0 },
    },
  })
  const after = Array.from(html.matchAll(/id="(\w+)" class="alias"[^>]*><\/span>([^<]*)/g))
  expect(after.map(([, id, text]) => [id, text?.trim()])).toEqual([
    ['p2', 'b'],
    ['p4', 'Said.'],
    ['p5', 'Person'],
    ['h2', 'Head'],
    ['f2', 'Seen.'],
    ['f3', 'B. Oat'],
    ['f5', 'C. Oat'],
    ['f7', ''],
    ['p7', 'b'],
  ])
})

test('a numbered block leads to its lines in the capture', () => {
  const end = { line: 20, column: 1, offset: 0 }
  const html = renderWhole(
    { type: 'paragraph', text: 'One.', position, id: 'p1' },
    { type: 'paragraph', text: 'Two.', position: { start: { ...start, line: 18 }, end }, id: 'p2' },
  )
  const links = html
    .match(/<a class="lines"[^>]*>/g)
    ?.map((link) => /href="([^"]*)" data-lines="([^"]*)"/.exec(link)?.slice(1))
  expect(links).toEqual([
    ['source/#L1', 'line 1'],
    ['source/#L18', 'lines 18–20'],
  ])
  expect(html).toContain('aria-label="Lines 18–20 of the capture"')
  expect(html).not.toMatch(/<p[^>]* data-lines/)
})

test('for a feed the text stands alone, without what only its page can use', () => {
  const html = toPlainHtml({
    body: [
      { type: 'heading', text: 'Head', depth: 2, position, id: 'h1' },
      { type: 'paragraph', text: 'One. Two.', position, id: 'p1' },
      { type: 'list', ordered: false, items: [{ text: 'a', position }], position, id: 'p4' },
    ],
    stubs: ['p3'],
    order: ['h1', 'p1', 'p3', 'p4'],
    aliases: { p2: 'p1' },
    aliasPlaces: { p2: { text: 0, offset: 5 } },
  })
  expect(html.replaceAll('\n', '')).toBe('<h2>Head</h2><p>One. Two.</p><ul><li>a</li></ul>')
})
