import { expect, test } from 'vitest'
import { textsOf } from '../../../../src/article.ts'
import { readCapture } from '../../../../src/capture/read.ts'
import { toMessage } from '../../../../src/problem.ts'

const PROSE =
  'The **river** had been rising since Tuesday, and [nobody](https://example.org) in the\nvalley slept much that week, whatever they said afterwards.'

/** The same as a reader sees it. */
const FIRST =
  'The river had been rising since Tuesday, and nobody in the valley slept much that week, whatever they said afterwards.'

const read = (text: string) =>
  readCapture({ path: 'seeds/river.md', bytes: new TextEncoder().encode(text) })

const FRONT = `---
title: "What the river taught"
authors:
  - Ada Winter
  - The River Board
date: 2021-05-04T10:30:00+02:00
layout: post
---
`

test.each([
  ['quotations', '> '.repeat(20_000)],
  ['lists', '- '.repeat(2_000)],
  ['numbered lists', '1. '.repeat(2_000)],
  ['long numbers', '123456789. '.repeat(2_000)],
  ['notes', '[^a\\]b]: '.repeat(2_000)],
])('%s inside one another without end are an error at their line, and take no time', (_, marks) => {
  const { article, problems } = read(`# River\n\n${marks}deep\n`)
  expect(article).toBeUndefined()
  expect(problems.map(toMessage)).toEqual([
    expect.stringContaining('seeds/river.md:3:1: more than 100 lists and quotations inside'),
  ])
})

test.each([
  '~~~\n```\n~~~\n',
  '```a``` b\n',
  '````\n```\n````\n',
  '<!--\n```\n-->\n',
  '<!A\n>\n```\n```\n',
  '- a\n  ```\n',
  '> ```\n',
])('what is no fence to Markdown, %j, hides no lists inside one another', (fence) => {
  const { problems } = read(`${fence}${'> '.repeat(2_000)}deep\n`)
  const line = fence.split('\n').length
  expect(problems.map(toMessage)).toEqual([
    expect.stringContaining(`seeds/river.md:${line}:1: more than 100 lists and quotations inside`),
  ])
})

test('lists that go deeper line by line inside a quotation are told where they are too deep', () => {
  const lines = Array.from({ length: 120 }, (_, depth) => `> ${'  '.repeat(depth)}- a`)
  expect(read(lines.join('\n')).problems.map(toMessage)).toEqual([
    expect.stringContaining('seeds/river.md:100:1: more than 100 lists'),
  ])
})

test('a long dividing line, what stands in a fence and a wide indent are no lists inside one another', () => {
  const { article } = read(
    `# River\n\n${PROSE}\n\n${'* '.repeat(200)}\n\n${PROSE}\n\n\`\`\`\n${'- '.repeat(200)}x\n\`\`\`\n\n> ${'- '.repeat(200)}\n\n${PROSE}\n${' '.repeat(300)}and so on.\n\n${' '.repeat(300)}- code\n`,
  )
  expect(article?.body).toHaveLength(6)
})

test.each([
  ['strong words', '**a '.repeat(5_000) + 'b** '.repeat(5_000)],
  ['emphasis that nothing ends', '*a_ '.repeat(20_000)],
  ['pictures inside one another', `${'!['.repeat(9_000)}a${'](b)'.repeat(9_000)}`],
  ['code that nothing ends', Array.from({ length: 1_500 }, (_, n) => '`'.repeat(n + 1)).join(' ')],
  ['comments that nothing ends', 'a <!-- '.repeat(20_000)],
])('%s without end are an error at their paragraph, and take no time', (_, marked) => {
  const { article, problems } = read(`# River\n\n${PROSE}\n\n> ${marked}\n`)
  expect(article).toBeUndefined()
  expect(problems.map(toMessage)).toEqual([
    expect.stringContaining('seeds/river.md:6:3: more marks of emphasis, links and code'),
  ])
})

test('many marks in many items, cells and lines of code are none too many', () => {
  const [item, row] = ['- [*a*](b)\n', '| *a* | [b](c) |\n']
  const list = `${item.repeat(1_600)}\n| a | b |\n|---|---|\n${row.repeat(1_600)}`
  const { article } = read(
    `# River\n\n${PROSE}\n\n${list}\n\`\`\`\n${'a*b[c]'.repeat(3_000)}\n\`\`\`\n`,
  )
  expect(article?.body.map(({ type }) => type)).toEqual(['paragraph', 'list', 'table', 'code'])
})

test('front matter gives the fields, and each of its lines says so', () => {
  const { article } = read(`${FRONT}\n${PROSE}\n`)
  expect(article).toMatchObject({
    title: 'What the river taught',
    bylines: [
      { name: 'Ada Winter', kind: 'person' },
      { name: 'The River Board', kind: 'organisation' },
    ],
    published: { value: '2021-05-04T10:30+02:00', precision: 'minute' },
  })
  expect(article?.lines.slice(0, 8).map(({ label }) => label)).toEqual([
    'furniture',
    'title',
    'byline',
    'byline',
    'byline',
    'dateline',
    'furniture',
    'furniture',
  ])
})

test('the marks between the words of a key don’t count', () => {
  const front =
    '---\ntitle: River\ndate_published: 2014-10-03\nDate-Saved: 2024-05-01\nsite_name: The Valley Post\n---\n'
  expect(read(`${front}\n${PROSE}\n`).article).toMatchObject({
    published: { value: '2014-10-03' },
    captured: { value: '2024-05-01' },
    publication: 'The Valley Post',
  })
})

test('that an article is published is no date of it, nor an address a publication', () => {
  const front =
    '---\ntitle: River\npublished: true\ndate: 2014-10-03\nsite: https://river.example/wall\n---\n'
  const { article, problems } = read(`${front}\n${PROSE}\n`)
  expect(problems).toEqual([])
  expect(article?.published?.value).toBe('2014-10-03')
  expect(article?.publication).toBeUndefined()
})

test('a heading of the first depth is the title where there is no front matter', () => {
  expect(read(`# What the river taught\n\n${PROSE}\n`).article?.title).toBe('What the river taught')
})

test('a heading of the second depth is the title where none of the first is and no text stands above', () => {
  const title = '## What the river taught'
  const { article } = read(`<!-- saved -->\n\n![](a.jpg)\n\n${title}\n\n${PROSE}\n\n## The wall\n`)
  expect(article).toMatchObject({ title: 'What the river taught' })
  expect(article?.body.map(({ type }) => type)).toEqual(['paragraph', 'heading'])
  expect(read(`${title}\n\n${PROSE}\n\n# The lake\n`).article?.title).toBe('The lake')
  expect(read(`${FRONT}\n## The wall\n\n${PROSE}\n`).article?.body[0]?.type).toBe('heading')
  expect(read(`${PROSE}\n\n${title}\n\n${PROSE}\n`).article?.title).not.toBe(
    'What the river taught',
  )
})

test('each mark becomes its kind of block, without the mark', () => {
  const marked = `${FRONT}\n${PROSE}\n\n### The wall\n\n> No wall stands.\n\n1. one\n2. *two*\n\n![In flood](a.jpg)\n`
  const { article } = read(marked)
  expect(article?.body.map((block) => [block.type, textsOf(block)])).toEqual([
    ['paragraph', [FIRST]],
    ['heading', ['The wall']],
    ['quotation', ['No wall stands.']],
    ['list', ['one', 'two']],
    ['figure', ['In flood']],
  ])
  expect(article?.body[1]).toMatchObject({ depth: 3 })
})

/** The blocks of a text below a title and a paragraph. */
const blocksOf = (text: string) =>
  read(`${FRONT}\n${PROSE}\n\n${text}\n`)
    .article?.body.slice(1)
    .map((block) => [block.type, textsOf(block)])

test.each([
  ['The ferry  \nwaits.', 'The ferry waits.'],
  ['The ferry\\\nwaits.', 'The ferry waits.'],
  ['The ferry<br>waits.', 'The ferry waits.'],
  ['H<sub>2</sub>O on <a href="https://example.org">this page</a>.', 'H2O on this page.'],
  ['Not &lt;b&gt;bold&lt;/b&gt; <!-- said twice -->here.', 'Not <b>bold</b> here.'],
  ['The bridge is ~~gone~~, ~5 km or ~6 km away.', 'The bridge is gone, ~5 km or ~6 km away.'],
])('%j reads “%s”', (marked, text) => {
  expect(blocksOf(marked)).toEqual([['paragraph', [text]]])
})

test('what a quotation holds stays parted: lists, quotations, code', () => {
  expect(blocksOf('> - one\n> - two')).toEqual([['list', ['one', 'two']]])
  expect(blocksOf('> > inner one\n> >\n> > inner two\n>\n> outer')).toEqual([
    ['quotation', ['inner one']],
    ['quotation', ['inner two']],
    ['quotation', ['outer']],
  ])
  expect(blocksOf('> ```\n> one\n>   two\n> ```')).toEqual([['code', ['one', '  two']]])
})

test('a table is one block, a tab between the cells of a row; a task is an item', () => {
  expect(blocksOf('| Year | Flood |\n|---|---:|\n| 1893 | *high* |\n| | |\n| 1924 | |')).toEqual([
    ['table', ['Year\tFlood', '1893\thigh', '1924']],
  ])
  expect(blocksOf('| a | b |\n|---|---|\n| 1 | 2 |\n\n| | |\n|---|---|\n| 3 | 4 |')).toEqual([
    ['table', ['a\tb', '1\t2']],
    ['table', ['3\t4']],
  ])
  expect(blocksOf('- [ ] mend the wall\n- [x] ask for boats')).toEqual([
    ['list', ['mend the wall', 'ask for boats']],
  ])
})

test('a footnote’s mark stays in the text, and opens its note', () => {
  expect(
    blocksOf(
      'It rose[^1] and[^fell] fell[^2].\n\n[^1]: In *May*.\n\n    Or June.\n\n[^fell]: Later.',
    ),
  ).toEqual([
    ['paragraph', ['It rose[1] and[fell] fell[^2].']],
    ['paragraph', ['[1] In May.']],
    ['paragraph', ['Or June.']],
    ['paragraph', ['[fell] Later.']],
  ])
})

test.each([
  '```js\nrise()\n\n  fall()\n```',
  '    rise()\n\n      fall()',
  '~~~\nrise()\n  fall()',
  '1. one\n\n   ```\n   rise()\n     fall()\n   ```',
])('the code in %j is one block, and each of its lines keeps its indent', (code) => {
  expect(blocksOf(code)?.slice(-1)).toEqual([['code', ['rise()', '  fall()']]])
})

test('code goes on as far as its fences say', () => {
  expect(blocksOf('```\nrise()\n\n\nfall()\n```\n```\nrest()\n```')).toEqual([
    ['code', ['rise()', 'fall()']],
    ['code', ['rest()']],
  ])
})

test('a picture inside a link is a figure, pictures without a text are none', () => {
  expect(blocksOf('[![In flood](a.jpg)](https://example.org)')).toEqual([['figure', ['In flood']]])
  expect(blocksOf('![](a.jpg) ![](b.jpg)')).toEqual([])
})

test('raw HTML is set aside, its line with it', () => {
  const { article } = read(`${FRONT}\n${PROSE}\n\n<script>alert(1)</script>\n`)
  expect(JSON.stringify(article?.body)).not.toContain('alert')
  expect(article?.lines.at(-1)).toMatchObject({
    label: 'furniture',
    text: '<script>alert(1)</script>',
  })
})

test('every line of the file has a label', () => {
  const marks = '* * *\n\n[a]: https://example.org\n\n> one\n>\n> two\n\n-\n\n#\n\n```\na\n```'
  const text = `${FRONT}\n${PROSE}\n\n${marks}\n`
  const { article } = read(text)
  expect(article?.lines.map((line) => line.text).join('\n')).toBe(text.trimEnd())
  expect(article?.lines.every(({ label, text: own }) => (label === 'blank') === (own === ''))).toBe(
    true,
  )
})

test('a line of which a reader sees nothing is blank, in the text, in code and in front matter', () => {
  const unseen = '\u200b'
  const front = `---\ntitle: "A river"\nsubtitle: "${unseen}"\n---`
  const marks = `- ${unseen}\n- one\n\n\`\`\`\n${unseen}\na\n\`\`\`\n\n${unseen}\n${PROSE}`
  const { article, problems } = read(`${front}\n\n${PROSE}\n\n${unseen}\n\n${marks}\n`)
  expect(problems).toEqual([])
  expect(article?.subtitle).toBeUndefined()
  expect(article?.body.map((block) => [block.type, textsOf(block)])).toEqual([
    ['paragraph', [FIRST]],
    ['list', ['one']],
    ['code', ['a']],
    ['paragraph', [FIRST]],
  ])
  const blank = article?.lines.filter((line) => line.text === unseen)
  expect(blank?.map(({ label }) => label)).toEqual(['blank', 'blank', 'blank'])
})

test('a date that can’t be read is told at its line, and the article is read', () => {
  const { article, problems } = read(`---\ntitle: A river\ndate: soon\n---\n\n${PROSE}\n`)
  expect(article?.published).toBeUndefined()
  expect(problems.map(toMessage)).toEqual([
    'seeds/river.md:3:1: the front matter’s date can’t be read: “soon”\n' +
      '  It is left out of the record; mend it, or say it in a correction.',
  ])
})

test('front matter that is no YAML is told at its line', () => {
  const { problems } = read(`---\ntitle: "A river\n---\n\n# A river\n\n${PROSE}\n`)
  expect(problems[0]?.reason).toMatch(/^the front matter can’t be read: /)
  expect(problems[0]?.line).toBe(2)
})

const head = (front: string) => read(`---\n${front}\n---\n\n# A river\n\n${PROSE}\n`)

test.each([
  'author: null\ndate:',
  'author: ""\ndate: ~',
  'authors: []\ndate: "  "',
  'authors: [null]\ndate:\ntitle:',
  '# nothing yet',
])('front matter that says nothing by %j gives nothing, quietly', (front) => {
  const { article, problems } = head(front)
  expect(problems).toEqual([])
  expect(article).toMatchObject({ title: 'A river', bylines: [] })
  expect(article?.published).toBeUndefined()
})

test.each([
  ['author: "[[Ada Winter]]"', ['Ada Winter']],
  ['author: [[Ada Winter]]', ['Ada Winter']],
  ['authors:\n  - "[[people/ada|Ada Winter]]"\n  - Jon Moss', ['Ada Winter', 'Jon Moss']],
  ['author: Ada Winter <ada@example.org>', ['Ada Winter']],
  ['author: Ada Winter (ada@example.org), Jon Moss <jon@example.org>', ['Ada Winter', 'Jon Moss']],
])('%j names its authors and nothing else', (front, names) => {
  expect(head(front).article?.bylines).toEqual(names.map((name) => ({ name, kind: 'person' })))
})

test('of two keys for one field the better one gives it, and the line of the other says so', () => {
  const { article, problems } = head('date: 2024-01-01\npublished: 2015-12-04\nsection: News')
  expect(problems).toEqual([])
  expect(article?.published?.value).toBe('2015-12-04')
  expect(article?.lines[1]).toMatchObject({
    label: 'furniture',
    rule: 'another key of the front matter says it',
  })
  expect(article?.lines[2]).toMatchObject({ label: 'dateline' })
})

test('the authors of several keys are all named, each once', () => {
  const { article } = head('authors: [Bob Reed, Ada Winter]\nauthor: Ada Winter')
  expect(article?.bylines.map(({ name }) => name)).toEqual(['Ada Winter', 'Bob Reed'])
})

test('a month is a date', () => {
  const { article, problems } = head('date: 2021-03')
  expect(problems).toEqual([])
  expect(article?.published).toMatchObject({ value: '2021-03', precision: 'month' })
})

test('what a program writes for no date is none', () => {
  const { article, problems } = head('date: 0001-01-01T00:00:00Z')
  expect(article?.published).toBeUndefined()
  expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'the front matter’s date can’t be read: “0001-01-01T00:00:00Z”'],
  ])
})

test('a title of more lines is one text, and no line more', () => {
  const { article } = head('title: |\n  What the river\n    taught\nlayout: post')
  expect(article?.title).toBe('What the river taught')
  const labels = article?.lines.slice(1, 5).map(({ label }) => label)
  expect(labels).toEqual(['title', 'title', 'title', 'furniture'])
})

test('YAML that can’t be read is told with one place, that in the file', () => {
  const { problems } = head('title: A river\nauthor: Ada: Winter')
  expect(problems.map(toMessage)).toEqual([
    'seeds/river.md:3:9: the front matter can’t be read: Nested mappings are not allowed in compact mappings\n' +
      '  None of it is read: words that hold a “: ” or a “#”, or that begin with a sign, stand in quotation marks; or say the fields in a correction.',
  ])
})

test.each(['- a list', 'words alone'])('front matter without keys, %j, is told so', (front) => {
  expect(head(front).problems.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'the front matter has no keys, such as “title: …”'],
  ])
})

test('front matter in TOML is told, and set aside', () => {
  const { article, problems } = read(`+++\ntitle = "The lake"\n+++\n\n# A river\n\n${PROSE}\n`)
  expect(problems.map(toMessage)).toEqual([
    'seeds/river.md:1:1: front matter in TOML is not read, only YAML is\n' +
      '  Write its keys as “title: …” between two lines of “---”, or say them in a correction.',
  ])
  expect(problems[0]?.severity).toBe('warning')
  expect(article?.title).toBe('A river')
})

test('the items of a list have the numbers that Markdown gives them, one inside another its own', () => {
  const text = `# What the river taught\n\n${PROSE}\n\n1985. It rose\n1. It fell\n   - at noon\n1. It rose again\n\n${PROSE}\n`
  const { article } = read(text)
  const lists = article?.body.flatMap((block) => (block.type === 'list' ? [block.items] : []))
  expect(lists?.map((items) => items.map(({ number, text }) => [number, text]))).toEqual([
    [
      [1985, 'It rose'],
      [1986, 'It fell'],
    ],
    [[undefined, 'at noon']],
    [[1987, 'It rose again']],
  ])
})

test('a second paragraph of an item has no number of its own', () => {
  const text = `# What the river taught\n\n${PROSE}\n\n1. It rose\n\n   For three days.\n\n2. It fell\n\n${PROSE}\n`
  const { article } = read(text)
  const between = article?.body.slice(1, -1) ?? []
  expect(
    between.map((block) =>
      block.type === 'list' ? block.items.map(({ number }) => number) : textsOf(block),
    ),
  ).toEqual([[1], ['For three days.'], [2]])
})

test('a dividing line between paragraphs parts them as it stands; before, behind and inside a quotation it is set aside', () => {
  const text = `# What the river taught\n\n---\n\n${PROSE}\n\n* * *\n\n> The water came.\n>\n> ---\n>\n> It left again.\n\n***\n\n${PROSE}\n\n___\n`
  const { article } = read(text)
  expect(article?.body.map((block) => textsOf(block).at(0)?.slice(0, 9))).toEqual([
    'The river',
    '* * *',
    'The water',
    'It left a',
    '***',
    'The river',
  ])
  const aside = article?.lines.filter(({ label }) => label === 'furniture')
  expect(aside?.map(({ number }) => number)).toEqual([3, 11, 12, 13, 21])
})

test.each(['---\ntitle: A river\n', '---\ntitle: A river\n...\n'])(
  'front matter without an end, %j, is told',
  (front) => {
    const { problems } = read(`${front}\n# A river\n\n${PROSE}\n\n${PROSE}\n`)
    expect(problems.map(({ line, reason, severity }) => [line, reason, severity])).toEqual([
      [1, 'the front matter has no end', 'warning'],
    ])
    // A dividing line and a sentence are none.
    expect(read(`---\n\n# A river\n\n${PROSE}\n`).problems).toEqual([])
    expect(read(`---\nSo it went: badly.\n\n# A river\n\n${PROSE}\n`).problems).toEqual([])
  },
)

test('front matter in a file that is no Markdown by its name is told', () => {
  const text = `---\ntitle: A river\n---\n\nA river\n\n${PROSE}\n`
  const { problems } = readCapture({ path: 'seeds/a.txt', bytes: new TextEncoder().encode(text) })
  expect(problems.map(({ reason }) => reason)).toEqual(['front matter is read in Markdown alone'])
})
