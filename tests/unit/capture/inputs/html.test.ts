import { expect, test } from 'vitest'
import { textsOf } from '../../../../src/article.ts'
import { toPage } from '../../../../src/capture/inputs/html.ts'
import { extractByReadability, parsePage } from '../../../../src/capture/inputs/html-extract.ts'
import { readCapture } from '../../../../src/capture/read.ts'
import { toCodeText } from '../../../../src/code.ts'
import { toMessage } from '../../../../src/problem.ts'

const PROSE = [
  'The river had been rising since Tuesday, and nobody in the valley slept much that week, whatever they said afterwards, and whatever the papers wrote.',
  'By the end of the month the river was back in its bed, but the valley had learned what its engineers had always known, and had said, and had written.',
  'No wall that is built against a river stands longer than the patience of those who have to mend it every spring, and every autumn, and every year.',
]
const [first, second, third] = PROSE

const PAGE = `<!doctype html><html lang="en"><head>
<title>What the river taught | The Valley Post</title>
<meta property="og:site_name" content="The Valley Post">
<meta property="article:published_time" content="2021-05-04T10:30:00Z">
<script>document.title = 'no'</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article><h1>What the river taught</h1>
<p>By Ada Winter</p><p>May 4, 2021</p>
<p>${first}</p><h3>The wall</h3><p>${second}</p>
<ul><li>one thing, said the first</li><li>another, said the second</li></ul>
<blockquote>No wall stands forever, said the engineer.</blockquote>
<p>${third}</p><p style="display:none">hidden words</p></article></main>
<footer><p>© 2021 The Valley Post. All rights reserved.</p></footer></body></html>`

const read = (html: string) =>
  readCapture({ path: 'seeds/river.html', bytes: new TextEncoder().encode(html) }).article

test('the extractor says which lines are the article’s, the elements which kind they are', () => {
  expect(read(PAGE)?.body.map((block) => [block.type, textsOf(block)])).toEqual([
    ['paragraph', [first]],
    ['heading', ['The wall']],
    ['paragraph', [second]],
    ['list', ['one thing, said the first', 'another, said the second']],
    ['quotation', ['No wall stands forever, said the engineer.']],
    ['paragraph', [third]],
  ])
})

test('the fields come from the page’s head and from the lines above the text', () => {
  expect(read(PAGE)).toMatchObject({
    title: 'What the river taught',
    bylines: [{ name: 'Ada Winter', kind: 'person' }],
    published: { value: '2021-05-04T10:30Z', precision: 'minute' },
    publication: 'The Valley Post',
  })
})

test('a month that the page’s head says is a date, and what a program writes for none is not', () => {
  const published = (content: string, page = PAGE) =>
    read(page.replace('2021-05-04T10:30:00Z', content))?.published
  const undated = PAGE.replace('<p>May 4, 2021</p>', '')
  const month = { value: '2021-05', precision: 'month', text: '2021-05' }
  expect(published(' 2021-05 ', undated)).toEqual(month)
  expect(published('0001-01-01T00:00:00Z', undated)).toBeUndefined()
  // A line of the article may say the day; one of another month says something else.
  expect(published('2021-05')).toMatchObject({ value: '2021-05-04', precision: 'day' })
  expect(published('2021-04')).toMatchObject({ value: '2021-04', precision: 'month' })
})

test('a role that the page’s head breaks over lines is read, and none is empty', () => {
  const authors = (content: string) =>
    read(PAGE.replace('<script>', `<meta name="author" content="${content}"><script>`))?.bylines
  expect(authors('Ada  Winter,\n  Staff\n  Writer')).toEqual([
    { name: 'Ada Winter', kind: 'person', role: 'Staff Writer' },
  ])
})

test('every visible line is kept or cut, with what decided it; what can’t be seen is no line', () => {
  const lines = read(PAGE)?.lines ?? []
  expect(lines.map(({ text }) => text)).not.toContain('hidden words')
  expect(lines.find(({ text }) => text === first)).toMatchObject({
    label: 'paragraph',
    rule: expect.stringMatching(/^kept by Readability: p; .+; /),
  })
  expect(lines.find(({ text }) => text.startsWith('©'))?.label).toBe('legal')
  expect(lines.find(({ text }) => text === '• Home')?.label).toBe('navigation')
})

test('a piece of a page without its frame is read too', () => {
  const article = read(
    `<h1>What the river taught</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}`,
  )
  expect(article?.body).toHaveLength(3)
})

test('text stands in the page wherever a browser shows it, with or without a body', () => {
  const textOf = (html: string) => toPage('seeds/river.html', html).blocks.map(({ text }) => text)
  const pages = [
    `<html><head><title>River</title></head><body><p>${first}</p></body><p>${second}</p>`,
    `<!doctype html><title>River</title><html><p>${first}</p><p>${second}</p>`,
    `<html><head><title>River</title></head><script>1</script><body><p>${first}<p>${second}</body></html>`,
    `<html><head></head><body><p>${first}</p></body></html><p>${second}</p>`,
  ]
  for (const page of pages) expect(textOf(page)).toEqual([first, second])
})

test('a page written as XML may have elements that close themselves', () => {
  const page = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/>
<script src="a.js"/><style/></head><body><p>${first}</p></body></html>`
  expect(toPage('seeds/river.html', page).blocks.map(({ text }) => text)).toEqual([first])
})

test('an item has one marker, before the first line that is shown of it', () => {
  const textOf = (html: string) => toPage('seeds/river.html', html).blocks.map(({ text }) => text)
  expect(textOf('<ol><li>the mill<br>and the weir<li><div><p>the lock</p></div></ol>')).toEqual([
    '1. the mill',
    'and the weir',
    '2. the lock',
  ])
  const nested =
    '<ul><li>the mill<ul><li>its wheel</li></ul>and the weir</li><li>the lock</li></ul>'
  expect(textOf(nested)).toEqual(['• the mill', '• its wheel', 'and the weir', '• the lock'])
  expect(textOf('<ul><li><ul><li>its wheel</li></ul>and the weir</li></ul>')).toEqual([
    '• its wheel',
    'and the weir',
  ])
})

test('a paragraph of which a reader sees nothing is no line', () => {
  const textOf = (html: string) => toPage('seeds/river.html', html).blocks.map(({ text }) => text)
  expect(textOf('<p>one</p><p>\u200b</p><p>\u0001</p><p>&nbsp;</p><p>two</p>')).toEqual([
    'one',
    'two',
  ])
})

test('old elements that begin a line part words too', () => {
  const { blocks } = toPage(
    'seeds/river.html',
    '<center>the mill</center><center>the lock</center><dir>the sea</dir>',
  )
  expect(blocks.map(({ text }) => text)).toEqual(['the mill', 'the lock', 'the sea'])
})

test('what the extractor keeps is weighed with the rest: a plea inside the text is left out', () => {
  const plea = 'Share this article'
  const page = PAGE.replace('<h3>The wall</h3>', `<p>${plea}</p><h3>The wall</h3>`)
  const article = read(page)
  expect(toPage('seeds/river.html', page).given.kinds?.size).toBeGreaterThan(5)
  expect(article?.lines.find(({ text }) => text === plea)?.label).toBe('share')
  expect(article?.body).toHaveLength(read(PAGE)?.body.length ?? 0)
})

test('a line that the extractor moves costs no other line', () => {
  const moved = {
    by: 'a test',
    content: parsePage(`<p>${third}</p><p>${first}</p><p>${second?.replaceAll(' ', '\u00a0')}</p>`)
      .body,
  }
  const { blocks, given } = toPage('seeds/river.html', PAGE, () => moved)
  const kept = blocks.filter(
    ({ lines: [line] }) => (given.leaning?.(line?.number ?? 0)?.odds ?? 0) > 0,
  )
  expect(kept.map(({ text }) => text)).toEqual([first, second])
})

test('a paragraph is read however deep it is nested', () => {
  for (const depth of [450, 5_000]) {
    const deep = `${'<div>'.repeat(depth)}<p>The lock keeper wrote it all down in pencil, on the back of the toll sheets.</p>${'</div>'.repeat(depth)}`
    const article = read(PAGE.replace('<footer>', `${deep}<footer>`))
    expect(article?.lines.map(({ text }) => text)).toContain(
      'The lock keeper wrote it all down in pencil, on the back of the toll sheets.',
    )
  }
})

test('nesting without end ends in a record or a problem, not in a crash', () => {
  const deep = `${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`
  expect(() => read(PAGE.replace('<footer>', `${deep}<footer>`))).not.toThrow()
})

test('a page that the extractor can’t read is told, and read by its visible text', () => {
  const deep = `${'<div>'.repeat(400)}${PAGE}${'</div>'.repeat(400)}`
  const problemsOf = (html: string) =>
    readCapture({ path: 'seeds/a river.html', bytes: new TextEncoder().encode(html) }).problems
  expect(problemsOf(deep).map((problem) => [problem.severity, toMessage(problem)])).toEqual([
    [
      'warning',
      'seeds/a river.html:1:1: Readability can’t read the page: more than 300 elements inside one another\n' +
        '  Its visible text is read alone: see with “npm run explain -- "seeds/a river.html"” whether the article is whole.',
    ],
  ])
  expect(read(deep)?.body.map(textsOf)).toContainEqual([second])
  expect(problemsOf(PAGE)).toEqual([])
  // Nothing found is no fault of the page.
  expect(toPage('seeds/river.html', PAGE, () => undefined).problems).toEqual([])
})

test('an extractor that stumbles over a page is told with what it says', () => {
  const odd = { documentElement: { children: [] } } as unknown as Document // asked for more, it fails
  const found = extractByReadability(() => odd)
  expect(found).toEqual({
    by: 'Readability',
    unread: expect.stringMatching(/^Cannot read properties of/),
  })
})

test('text is shown however deep it is nested, each line of it', () => {
  const linesOf = (html: string) => toPage('seeds/river.html', html).blocks.map(({ text }) => text)
  const deep = (inner: string, depth: number) =>
    `${'<div>'.repeat(depth)}${inner}${'</div>'.repeat(depth)}`
  for (const depth of [390, 410, 20_000])
    expect(linesOf(deep(`<p>${first}</p><p hidden>no</p><p>${second}</p>`, depth))).toEqual([
      first,
      second,
    ])
  const table = '<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>'
  expect(linesOf(deep(table, 700)).join(' ')).toBe('a 1 b 2')
})

test('lines at each depth take no square of time', () => {
  const depth = 20_000
  const lines = toPage('seeds/river.html', '<div>a gauge'.repeat(depth), () => undefined).blocks
  expect(lines).toHaveLength(depth)
})

test('items have the numbers that a browser counts', () => {
  const numbersOf = (list: string) =>
    toPage('seeds/river.html', `<p>${first}</p>${list}`)
      .blocks.slice(1)
      .map(({ text }) => text.split(' ')[0])
  const items = '<li>the mill</li><li>the lock</li>'
  expect(numbersOf(`<ol start="1985">${items}</ol>`)).toEqual(['1985.', '1986.'])
  expect(numbersOf(`<ol start="none">${items}</ol>`)).toEqual(['1.', '2.'])
  expect(numbersOf(`<ol reversed>${items}<li value="9">the sea</li>${items}</ol>`)).toEqual([
    '5.',
    '4.',
    '9.',
    '8.',
    '7.',
  ])
  expect(numbersOf(`<ol start="-1">${items}</ol>`)).toEqual(['•', '0.'])
})

test('many items take no square of time', () => {
  const count = 20_000
  const list = `<ol>${'<li>a gauge'.repeat(count)}</ol>`
  const { blocks } = toPage('seeds/river.html', `<p>${first}</p>${list}`, () => undefined)
  expect(blocks.at(-1)?.text).toBe(`${count}. a gauge`)
})

test('each line of a pre is a line, but for prose that was broken at a column', () => {
  const linesOf = (pre: string) => {
    const { blocks } = toPage('seeds/river.html', `<p>${first}</p><pre>${pre}</pre>`)
    return blocks.slice(1).map(({ text }) => text)
  }
  expect(linesOf('rise()\n\n  <b>fall</b>()\nrest()<br>end()')).toEqual([
    'rise()',
    'fall()',
    'rest()',
    'end()',
  ])
  const { lines, blocks } = toPage(
    'seeds/river.html',
    `<p>${first}</p><pre><code>rise() {\n\n  fall()\n}</code></pre><p>Then</p>`,
  )
  expect(lines.slice(2).map(({ text }) => text)).toEqual([
    'rise() {',
    '',
    '  fall()',
    '}',
    '',
    'Then',
  ])
  expect(blocks.slice(1).map(({ spaced }) => spaced)).toEqual([true, false, false, true])
  const broken = [
    'The river had been rising since the first week of the month, and nobody',
    'in the lower town could say any longer how far the water had come when',
    'the old bridge was still the only way across it, in their fathers’ own',
    'time, or in that of the fathers of those.',
  ]
  expect(linesOf(`${broken.join('\n')}\n\n${broken.join('\n')}`)).toEqual([
    broken.join(' '),
    broken.join(' '),
  ])
})

/** The article's code, a text a block, of a page with something between two paragraphs. */
const codeOf = (html: string) =>
  read(PAGE.replace('<h3>', `${html}<h3>`))?.body.flatMap((block) =>
    block.type === 'code' ? [toCodeText(block)] : [],
  )

test.each([
  '<pre><code>if (a) {\n  b()\n\n}</code></pre>',
  '<pre>if (a) {\n  b()\n\n}</pre>',
  '<pre><code>if (a) {<br>  b()<br><br>}</code></pre>',
  '<pre><code><div>if (a) {</div><div>  b()</div><div><br></div><div>}</div></code></pre>',
  '<div class="highlight"><pre><span>if</span> (a) {\n  b()\n\n}</pre></div>',
  '<pre><code>if (a) {\n  b()\n\n}</code><button>Copy</button></pre>',
])('code is one block with its indents and blank lines: %s', (html) => {
  expect(codeOf(html)).toEqual(['if (a) {\n  b()\n\n}'])
})

test('code is kept as a whole, whatever its lines say', () => {
  const code = 'Share\nSubscribe\nRead more\nprint("Advertisement")\n1'
  expect(codeOf(`<pre><code>${code}</code></pre>`)).toEqual([code])
})

test('of two blocks of code in a row each is one', () => {
  const html = '<pre><code>a()\n  b()</code></pre><pre><code>  c()</code></pre>'
  expect(codeOf(html)).toEqual(['a()\n  b()', 'c()'])
})

/** The rows of the article's tables, of a page with something between two paragraphs. */
const tablesOf = (html: string) =>
  read(PAGE.replace('<h3>', `${html}<h3>`))?.body.flatMap((block) =>
    block.type === 'table'
      ? [block.items.map(({ text, head }) => (head ? { head: text } : text))]
      : [],
  )

test('a table is one block, a tab between the cells of a row, also where one spans others', () => {
  const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`
  const table = [
    '<caption>All bridges</caption>',
    row('<th>Bridge</th>', '<th colspan="2">Length, and\n when it was built</th>'),
    row('<td rowspan="2">Mill\tLane</td>', '<td><p>42 m</p></td>', '<td>1881</td>'),
    row('<td>38 m</td>', '<td>1894</td>'),
    row('<td>Ferry</td>', '<td></td>', '<td><b>19</b>02</td>'),
  ].join('\n')
  expect(tablesOf(`<table>${table}</table>`)).toEqual([
    [
      { head: 'Bridge\tLength, and when it was built' },
      'Mill Lane\t42 m\t1881',
      '\t38 m\t1894',
      'Ferry\t\t1902',
    ],
  ])
  const two =
    '<table><tr><td>March</td><td>3.1 m</td></tr><tr><td>April</td><td>2.8 m</td></tr></table>'
  expect(tablesOf(two + two)).toEqual([
    ['March\t3.1 m', 'April\t2.8 m'],
    ['March\t3.1 m', 'April\t2.8 m'],
  ])
})

test('a table that lays out the page has no rows', () => {
  const cells = (...texts: string[]) =>
    `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`
  for (const rows of [
    cells(`<p>${first}</p><p>${second}</p>`, 'Home') + cells('one', 'two'),
    cells(`${first}${second}${third}`, 'Home') + cells('one', 'two'),
    cells('<h2>The wall</h2>', 'Home') + cells('one', 'two'),
    cells('<table><tr><td>a</td><td>b</td></tr></table>', 'Home') + cells('one', 'two'),
    cells('one', 'two'),
    cells('one') + cells('two') + cells('three'),
  ])
    expect(tablesOf(`<table>${rows}</table>`), rows).toEqual([])
  expect(
    tablesOf(`<table role="presentation">${cells('a', '1')}${cells('b', '2')}</table>`),
  ).toEqual([])
})

test('spans that no table has take no time and no room', () => {
  const wide = '<td colspan="999" rowspan="999">a</td>'.repeat(40)
  const html = `<table>${`<tr>${wide}</tr>`.repeat(40)}</table>`
  expect(JSON.stringify(read(PAGE.replace('<h3>', `${html}<h3>`))).length).toBeLessThan(100_000)
})

test('verses in a pre are none', () => {
  expect(
    codeOf('<pre>Roses are red,\nviolets are blue;\nthe river is wide,\nand so are you.</pre>'),
  ).toEqual([])
})
