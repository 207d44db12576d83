import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import type { Article } from '../../../src/article.ts'
import { toJson } from '../../../src/twins/json.ts'
import { toLlmsText } from '../../../src/twins/llms.ts'
import { toMarkdown } from '../../../src/twins/markdown.ts'
import { toText } from '../../../src/twins/text.ts'
import { bare, position } from '../record.ts'

const addresses = {
  url: 'https://example.org/articles/a-walk/',
  sourceUrl: 'https://example.org/articles/a-walk/source/',
}

const article: Article = {
  ...bare,
  bylines: [{ name: 'Ottoline Marsh', kind: 'person' }],
  body: [
    { type: 'paragraph', text: 'One  and\u00a0 a soft\u00adhyphen.', position, id: 'p1' },
    { type: 'heading', text: 'A head', depth: 2, position, id: 'h1' },
    {
      type: 'list',
      ordered: true,
      items: [{ text: 'x', number: 4, position }],
      position,
      id: 'p3',
    },
    { type: 'quotation', text: 'Said.', attribution: 'Vane', position, id: 'p4a' },
    { type: 'figure', caption: 'A street.', credit: 'Marsh', position, id: 'f1' },
  ],
  stubs: ['p2'],
  order: ['p1', 'p2', 'h1', 'p3', 'p4a', 'f1'],
  disclaimer: 'Views.',
}

/** What a reader of GitHub's Markdown makes of it. */
function toHtml(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

test('the text twin gives each paragraph after its number, and a removed one its place', () => {
  const [, body] = toText(article, addresses).split('is ¶1.\n\n')
  expect(body).toBe(
    '¶1 One and a softhyphen.\n\n[¶2 was removed.]\n\nA head\n\n¶3\n4. x\n\n¶4a Said.\n— Vane\n\n[Figure: A street. Credit: Marsh]\n\nViews.\n',
  )
})

test('the Markdown twin has the title as its head and the numbers before their paragraphs', () => {
  const markdown = toMarkdown(article, addresses)
  expect(markdown).toMatch(/^# A Walk\n/)
  const [, body] = markdown.split('\n---\n')
  expect(body).toBe(
    '\n¶1 One and a softhyphen.\n\n*¶2 was removed.*\n\n## A head\n\n¶3\n\n4. x\n\n> ¶4a Said.\n>\n> — Vane\n\n*Figure: A street. Credit: Marsh*\n',
  )
})

const full: Article = {
  ...bare,
  subtitle: 'Along the river',
  bylines: [
    { name: 'Ottoline Marsh', kind: 'person' },
    { name: 'River Board', kind: 'organisation' },
  ],
  publication: 'The Weir',
  section: 'Walks',
  published: { value: '2015-12-04', precision: 'day', text: 'Dec 4, 2015' },
  updated: { value: '2016-01', precision: 'month', text: '1/2016' },
  keyPoints: ['It is long', 'It is wet'],
  signature: 'O. M.',
  authorNote: 'She walks.',
  disclaimer: 'Views.',
}

test('all that is known about an article stands in its twins, in their order', () => {
  const [address, source] = [addresses.url, addresses.sourceUrl]
  const facts = [
    'By Ottoline Marsh and River Board',
    'The Weir, Walks',
    '4 December 2015',
    'Updated January 2016',
  ]
  expect(toText(full, addresses)).toBe(
    `A Walk\n\nAlong the river\n\n${facts.join('\n')}\n${address}\nThe capture: ${source}\n` +
      `The address of a paragraph ends in its number: ${address}#p1 is ¶1.\n\n` +
      '- It is long\n- It is wet\n\n¶1 One.\n\nO. M.\n\nShe walks.\n\nViews.\n',
  )
  const [head, body, end, ...others] = toMarkdown(full, addresses).split('\n---\n')
  expect(head).toMatch(/^# A Walk\n\n\*Along the river\*\n/)
  for (const fact of facts) expect(head).toContain(`- ${fact}\n`)
  expect(head).toContain('- It is long\n- It is wet\n')
  expect([body, end, others]).toEqual(['\n¶1 One.\n', '\nO. M.\n\nShe walks.\n\nViews.\n', []])
  const { lines: _lines, source: _source, body: _body, ...about } = full
  expect(JSON.parse(toJson(full, addresses))).toMatchObject(about)
})

test('what an article does not say its twins do not', () => {
  const body: Article['body'] = [
    { type: 'quotation', text: 'Said.', position },
    { type: 'figure', caption: 'A street.', position },
    { type: 'figure', credit: 'Marsh', position },
    { type: 'list', ordered: false, items: [{ text: 'x', position }], position },
  ]
  const said = { ...bare, body }
  expect(toText(said, addresses)).toBe(
    `A Walk\n\n${addresses.url}\nThe capture: ${addresses.sourceUrl}\n\n` +
      'Said.\n\n[Figure: A street.]\n\n[Figure: Credit: Marsh]\n\n- x\n',
  )
  expect(toMarkdown(said, addresses)).toBe(
    `# A Walk\n\n- <${addresses.url}>\n- [The capture, line by line](${addresses.sourceUrl})\n\n---\n\n` +
      '> Said.\n\n*Figure: A street.*\n\n*Figure: Credit: Marsh*\n\n- x\n',
  )
  expect(JSON.parse(toJson(said, addresses)).body).toEqual([
    { type: 'quotation', text: 'Said.' },
    { type: 'figure', caption: 'A street.' },
    { type: 'figure', credit: 'Marsh' },
    { type: 'list', ordered: false, items: ['x'] },
  ])
})

test('the items of a list keep their numbers in the twins', () => {
  const items = [10, 9, 9, 10].map((number) => ({ text: 'x', number, position }))
  const withList: Article = { ...bare, body: [{ type: 'list', ordered: true, items, position }] }
  expect(toText(withList, addresses)).toContain('\n10. x\n9. x\n9. x\n10. x\n')
  const values = toHtml(toMarkdown(withList, addresses)).match(/<ol[^>]*>|<li>x/g)
  expect(values?.join('')).toBe('<ol start="10"><li>x<ol start="9"><li>x<ol start="9"><li>x<li>x')
  expect(JSON.parse(toJson(withList, addresses)).body[0].numbers).toEqual([10, 9, 9, 10])
})

test('a heading has its depth in the Markdown twin', () => {
  const depths = [2, 3, 4, 5, 6]
  const body = depths.map(
    (depth) => ({ type: 'heading', text: 'A head', depth, position }) as const,
  )
  const markdown = toMarkdown({ ...bare, body }, addresses)
  expect(markdown.match(/^#+(?= A head)/gm)).toEqual(depths.map((depth) => '#'.repeat(depth)))
})

test('code stands in the twins as it is written', () => {
  const lines = ['if (*a*)', '  b()'].map((text, index) => {
    const at = { line: index + 1, column: 1, offset: 0 }
    return { text, position: { start: at, end: at } }
  })
  const block = { type: 'code', items: lines, position, id: 'p1' } as const
  const withCode = { ...bare, body: [block] }
  expect(toText(withCode, addresses)).toContain('\n\n¶1\nif (*a*)\n  b()\n')
  expect(toMarkdown(withCode, addresses)).toContain('\n¶1\n\n```\nif (*a*)\n  b()\n```\n')
  expect(JSON.parse(toJson(withCode, addresses)).body).toMatchObject([
    { type: 'code', number: '1', text: 'if (*a*)\n  b()' },
  ])
})

test('a table stands in the twins row by row', () => {
  const row = (text: string) => ({ text, position })
  const items = [{ ...row('Bridge\tBuilt'), head: true as const }, row('Mill | *Lane*\t1881')]
  const withTable = { ...bare, body: [{ type: 'table', items, position, id: 'p1' } as const] }
  expect(toText(withTable, addresses)).toContain('\n\n¶1\nBridge\tBuilt\nMill | *Lane*\t1881\n')
  expect(toMarkdown(withTable, addresses)).toMatch(
    /\n¶1\n\n\| Bridge +\| Built \|\n\| -+ \| -+ \|\n\| Mill \\\| \\\*Lane\\\* \| 1881 +\|\n/,
  )
  expect(JSON.parse(toJson(withTable, addresses)).body).toMatchObject([
    {
      type: 'table',
      number: '1',
      rows: [{ cells: ['Bridge', 'Built'], head: true }, { cells: ['Mill | *Lane*', '1881'] }],
    },
  ])
  const headless = { ...bare, body: [{ type: 'table', items: items.slice(1), position } as const] }
  expect(toMarkdown(headless, addresses)).toMatch(/\n\| +\| +\|\n\| -+ \| -+ \|\n\| Mill/)
})

test('the JSON twin has every block with its number and address, and no line of the capture', () => {
  const twin = JSON.parse(toJson(article, addresses))
  expect(twin).not.toHaveProperty('lines')
  expect(twin.body.map(({ number }: { number?: string }) => number)).toEqual([
    '1',
    '2',
    undefined,
    '3',
    '4a',
    undefined,
  ])
  expect(twin.body[1]).toEqual({
    type: 'stub',
    id: 'p2',
    number: '2',
    url: `${addresses.url}#p2`,
  })
  expect(twin.body[0].text).toBe(article.body[0]?.type === 'paragraph' && article.body[0].text)
})

const syntax = fc.constantFrom(
  ...'* _ ` ~ # > - + 1. 1) [ ] ( ) ! | < & ; : / \\ = $ ^ " @'.split(' '),
  ...[
    '\n',
    ' ',
    'a',
    '<b>',
    '![',
    '](',
    'https://x.org',
    'www.x.org',
    'a@b.org',
    '&amp;',
    '---',
    '~~',
    '[^1]',
    '[x]: y',
  ],
)
const hostile = fc.array(syntax, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))

/** Markdown in which every character is said by its number, so that none can be markup. */
function toReferences(text: string): string {
  return [...text].map((character) => `&#${character.codePointAt(0)};`).join('')
}

test('captured text is never markup in the Markdown twin', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const words = `${text}z`.replace(/\s+/g, ' ').trim()
      const body: Article['body'] = [{ type: 'paragraph', text: words, position }]
      const [, ...rest] = toMarkdown({ ...bare, title: words, body }, addresses).split('\n---\n')
      expect(toHtml(rest.join('\n---\n'))).toBe(toHtml(`${toReferences(words)}\n`))
    }),
    { numRuns: 200, examples: [['https://x.org@a@b.org*']] },
  )
})

test('llms.txt lists every article by its Markdown twin, with titles as text', () => {
  const listed = {
    article: { ...article, title: '[x](y) *z*' },
    url: 'https://example.org/x/index.md',
  }
  const text = toLlmsText({ name: 'Pilcrow', tagline: 'To read.' }, [listed])
  expect(text).toMatch(/^# Pilcrow\n\n> To read\.\n/)
  expect(toHtml(text)).toContain(`<a href="${listed.url}">[x](y) *z*</a>`)
  expect(text).toContain(': Ottoline Marsh')
})
