import { expect, test, vi } from 'vitest'
import { articleSchema } from '../../../../src/article.ts'
import { correctionSchema } from '../../../../src/capture/correction/schema.ts'
import { readCapture } from '../../../../src/capture/read.ts'
import { labelNames } from '../../../../src/labels.ts'
import { toMessage } from '../../../../src/problem.ts'

const CAPTURE = `Home

What the river taught the valley

Ada Winter

The river had been rising since Tuesday, and nobody in the valley slept much that week, whatever they said afterwards.

By the end of the month the river was back in its bed, but the valley had learned what its engineers had always known.

No wall that is built against a river stands longer than the patience of those who have to mend it every spring.

A flood in the valley, in May

Some other article about rivers begins here, and it goes on for a line that reads like prose, as teasers do, and then stops.
`

const read = (correction: string) =>
  readCapture(
    { path: 'seeds/river.txt', bytes: new TextEncoder().encode(CAPTURE) },
    { path: 'seeds/river.yaml', text: correction },
  )

const messages = (correction: string) => read(correction).problems.map(toMessage)

test('a field that a correction says stands over what was found', () => {
  const { article, problems } = read(`
title: The River
bylines: [Ada Winter, { name: River Board, kind: organisation }]
published: 2015-12-04
language: en-GB
slug: the-river-1
section: Essays
`)
  expect(problems).toEqual([])
  expect(article).toMatchObject({
    title: 'The River',
    bylines: [
      { name: 'Ada Winter', kind: 'person' },
      { name: 'River Board', kind: 'organisation' },
    ],
    published: { value: '2015-12-04', precision: 'day', text: '2015-12-04' },
    language: 'en-GB',
    slug: 'the-river-1',
    section: 'Essays',
  })
})

test('a capture without a title keeps the address that a correction asks for to itself', () => {
  const untitled = CAPTURE.split('\n').slice(6, 11).join('\n')
  const { draft, article } = readCapture(
    { path: 'seeds/river.txt', bytes: new TextEncoder().encode(untitled) },
    { path: 'seeds/river.yaml', text: 'slug: the-river-1\n' },
  )
  expect(article).toBeUndefined()
  expect(draft?.body.length).toBe(3)
  expect(draft).not.toHaveProperty('slug')
})

test('null leaves a field out', () => {
  expect(read('bylines: null\n').article?.bylines ?? []).toEqual([])
})

test('the range of the body is laid over the text that was found', () => {
  const { article } = read(`
body:
  from: { line: 9, starts: By the end }
  to: { line: 11, starts: No wall }
`)
  expect(article?.body.map((block) => block.position.start.line)).toEqual([9, 11])
  expect(article?.lines[6]?.rule).not.toBe('')
  expect(article?.lines[8]).toMatchObject({ rule: 'within the text that a correction gives' })
})

test('a language is known by its usual tag', () => {
  expect(read('language: pt-br\n').article?.language).toBe('pt-BR')
})

test('the label of a line inside a block of broken lines stands beside the range of the body', () => {
  const words = 'the river had been rising since Tuesday and nobody in the valley slept much '
  const text = `What the river taught\n\n${`${words}\n`.repeat(3)}\n${`${words}\n`.repeat(3)}\n${`${words}\n`.repeat(3)}`
  const { article } = readCapture(
    { path: 'seeds/river.txt', bytes: new TextEncoder().encode(text) },
    {
      path: 'seeds/river.yaml',
      text: `body: { from: { line: 3, starts: the river }, to: { line: 13, starts: the river } }
lines: { 8: { starts: the river, label: quotation } }`,
    },
  )
  expect(article?.body.map(({ type }) => type)).toEqual(['paragraph', 'quotation', 'paragraph'])
})

test('two labels of one block of broken lines are told, where both can’t stand', () => {
  const words = 'the river had been rising since Tuesday and nobody in the valley slept much '
  const text = `What the river taught\n\n${`${words}\n`.repeat(3)}\n${`${words}\n`.repeat(3)}`
  const problemsOf = (...labels: string[]) =>
    readCapture(
      { path: 'a.txt', bytes: new TextEncoder().encode(text) },
      {
        path: 'a.yaml',
        text: `lines:\n${labels.map((label, index) => `  ${index + 4}: { starts: the river, label: ${label} }\n`).join('')}`,
      },
    )
      .problems.filter(({ path }) => path === 'a.yaml')
      .map(({ line, reason }) => `${line}: ${reason}`)
  expect(problemsOf('quotation', 'furniture')).toEqual([
    '3: lines 4 and 5 are broken lines of one block, called both quotation and furniture',
  ])
  expect(problemsOf('quotation', 'quotation')).toEqual([])
  // Its words are the section's, whatever the block is.
  expect(problemsOf('furniture', 'section')).toEqual([])
})

test('the label of a line is laid over the one that was found, and gives its field', () => {
  const { article } = read(`
lines:
  13: { starts: "A flood", label: caption }
  5: { starts: Ada, label: section }
`)
  expect(article?.lines[12]).toMatchObject({ label: 'caption', rule: 'a correction says so' })
  expect(article?.section).toBe('Ada Winter')
})

test('a label is said of the whole title that a page broke in two, and without the marks of a Markdown file', () => {
  const body = ['Tuesday', 'morning', 'evening', 'another']
    .map((word) => {
      const line = `the river had been rising since ${word} and nobody in the valley slept much`
      return `T${line.slice(1)}\n${line}\n${line}.\n`
    })
    .join('\n')
  const titleOf = (path: string, text: string, lines: string) =>
    readCapture(
      { path, bytes: new TextEncoder().encode(text) },
      { path: 'seeds/river.yaml', text: `lines:\n${lines}` },
    ).article?.title
  const wrapped = `A long account of the great flood at the lower mill in early May, and of what\nthe valley learned\n\n${body}`
  const first = '  1: { starts: A long, label: title }\n'
  expect(titleOf('seeds/river.txt', wrapped, first)).toBe(
    'A long account of the great flood at the lower mill in early May, and of what the valley learned',
  )
  const second = '  2: { starts: the valley, label: subtitle }\n'
  expect(titleOf('seeds/river.txt', wrapped, first + second)).toBe(
    'A long account of the great flood at the lower mill in early May, and of what',
  )
  const marked = `# River\n\n## The *flood*\n\n${body}`
  expect(titleOf('seeds/river.md', marked, '  3: { starts: "## The", label: title }\n')).toBe(
    'The flood',
  )
})

test('authors on two lines are both named, and two titles are told', () => {
  const named = CAPTURE.replace('What the river taught the valley', 'Tom Reed')
  const both = readCapture(
    { path: 'seeds/river.txt', bytes: new TextEncoder().encode(named) },
    {
      path: 'seeds/river.yaml',
      text: 'title: The River\nlines:\n  3: { starts: Tom, label: byline }\n  5: { starts: Ada, label: byline }\n',
    },
  )
  expect(both.article?.bylines.map(({ name }) => name)).toEqual(['Tom Reed', 'Ada Winter'])
  const twice = 'lines:\n  3: { starts: What, label: title }\n  13: { starts: A, label: title }\n'
  expect(messages(twice)).toEqual([
    'seeds/river.yaml:3:3: lines 3 and 13 are both called title and say different things\n  Say the field itself too: “title: …”.',
  ])
  expect(messages(`title: The River\n${twice}`)).toEqual([])
})

test('the range of the body counts in a Markdown file too', () => {
  const text = `A teaser of the flood that stands above.\n\n# The Flood\n\nThe river rose, and nobody slept.\n\nIt fell again.\n\nA last line about other floods.\n`
  const { article, problems } = readCapture(
    { path: 'seeds/flood.md', bytes: new TextEncoder().encode(text) },
    {
      path: 'seeds/flood.yaml',
      text: 'body: { from: { line: 5, starts: The river }, to: { line: 7, starts: It fell } }\n',
    },
  )
  expect(problems).toEqual([])
  expect(article?.body.map(({ position }) => position.start.line)).toEqual([5, 7])
})

test('within the range an advertisement is none of the text, whatever language names it', () => {
  const { article } = readCapture(
    {
      path: 'seeds/river.txt',
      bytes: new TextEncoder().encode(CAPTURE.replace('A flood in the valley, in May', 'Anzeige')),
    },
    {
      path: 'seeds/river.yaml',
      text: 'body: { from: { line: 7, starts: The river }, to: { line: 15, starts: Some other } }\n',
    },
  )
  expect(article?.body.map(({ position }) => position.start.line)).toEqual([7, 9, 11, 15])
})

test('a line whose words have moved is told, with its new number', () => {
  expect(messages('lines:\n  3:\n    starts: Ada Winter\n    label: byline\n')).toEqual([
    'seeds/river.yaml:2:3: line 3 begins with “What the river taught the valley”, not with “Ada Winter”\n' +
      '  Line 5 begins with these words: is that the one?',
  ])
})

test('a line that the capture doesn’t have is told', () => {
  expect(
    messages('body:\n  from: { line: 7, starts: The river }\n  to: { line: 99, starts: gone }\n'),
  ).toEqual([
    'seeds/river.yaml:3:3: the capture has 15 lines, no line 99\n' +
      '  See the lines with “npm run explain -- seeds/river.txt”, and mend the number or the words.',
  ])
})

test('an unknown key is told at its place, with the known ones', () => {
  expect(messages('title: The River\nauthor: Ada\n')).toEqual([
    'seeds/river.yaml:2:1: unknown key “author”\n' +
      '  Known keys are: title, subtitle, bylines, published, updated, captured, publication, section, language, direction, keyPoints, disclaimer, signature, authorNote, slug, body, lines, checked.',
  ])
})

test.each([
  [
    'published: 4 May 2021',
    'published “4 May 2021” is no date: write 2015, 2015-12, 2015-12-04 or 2015-12-04T04:41',
  ],
  [
    'published: 2021-02-30',
    'published “2021-02-30” is no date: write 2015, 2015-12, 2015-12-04 or 2015-12-04T04:41',
  ],
  [
    'published: 2021-02-03T04:05+99:99',
    'published “2021-02-03T04:05+99:99” is no date: write 2015, 2015-12, 2015-12-04 or 2015-12-04T04:41',
  ],
  [
    'published: "0000-01-01"',
    'published “0000-01-01” is no date: write 2015, 2015-12, 2015-12-04 or 2015-12-04T04:41',
  ],
  ['title: ""', 'title is empty: write its words'],
  ['section: ""', 'section is empty: write its words, or null to leave the field out'],
  ['title: null', 'title can’t be null: say it, or take the line away'],
  ['lines:', 'lines can’t be null: say it, or take the line away'],
  ['direction: up', 'direction “up” is none of: ltr, rtl'],
  ['title: [a]', 'title is no text'],
  ['language: english', 'language “english” is no language tag: write en, de, fa …'],
  ['language: en-US-US', 'language “en-US-US” is no language tag: write en, de, fa …'],
])('%s is told', (correction, reason) => {
  expect(messages(correction)[0]?.split('\n')[0]).toBe(`seeds/river.yaml:1:1: ${reason}`)
})

test('an unknown label is told', () => {
  expect(messages('lines:\n  5: { starts: Ada, label: author }\n')[0]).toMatch(
    /^seeds\/river\.yaml:2:21: lines\.5\.label “author” is none of: title, subtitle, /,
  )
})

test('a line that is called a date but holds none is told', () => {
  expect(messages('lines:\n  5: { starts: Ada, label: dateline }\n')).toEqual([
    'seeds/river.yaml:2:3: line 5 holds no date\n  Say the field itself too: “published: …”.',
  ])
})

test('what is no YAML is told at its place', () => {
  expect(messages('title: "The River\n')[0]).toMatch(/^seeds\/river\.yaml:\d+:\d+: no YAML: /)
})

test('all mistakes of a correction are told in one run, and none of it is followed', () => {
  const { article, problems } = read('title: The River\nauthor: Ada\npublished: soon\n')
  expect(problems).toHaveLength(2)
  expect(article?.title).not.toBe('The River')
})

test('a correction that says nothing changes nothing', () => {
  expect(read('# nothing yet\n').article).toEqual(
    readCapture({ path: 'seeds/river.txt', bytes: new TextEncoder().encode(CAPTURE) }).article,
  )
})

test('a person’s look settles the doubts', () => {
  expect(read('checked: true\n').article).toMatchObject({ confidence: 1, doubts: [] })
})

test('key points, and whatever stands at the end, can be said', () => {
  const { article, problems } = read(`
keyPoints: [The river rose in May., No wall stands long.]
disclaimer: The river's opinions are its own.
signature: A. W.
authorNote: Ada Winter lives by the river.
`)
  expect(problems).toEqual([])
  expect(article).toMatchObject({
    keyPoints: ['The river rose in May.', 'No wall stands long.'],
    disclaimer: "The river's opinions are its own.",
    signature: 'A. W.',
    authorNote: 'Ada Winter lives by the river.',
  })
})

test('lines called key points are the record’s, in their order', () => {
  const { article } = read(`
lines:
  13: { starts: A flood, label: key-point }
  1: { starts: Home, label: key-point }
`)
  expect(article?.keyPoints).toEqual(['Home', 'A flood in the valley, in May'])
})

const given = labelNames.filter((label) => label !== 'blank')

test.each(given)('a line can be called %s', (label) => {
  const { article, problems } = read(
    `published: 2021\nupdated: 2021\ncaptured: 2021\nlines:\n  13: { starts: A flood in the valley, label: ${label} }\n`,
  )
  expect(problems).toEqual([])
  expect(article?.lines[12]).toMatchObject({ label, rule: 'a correction says so' })
})

test('every field of the record that is not the capture’s own or the numbers’ can be said', () => {
  const others = ['formerly', 'body', 'stubs', 'aliases', 'aliasPlaces', 'order', 'source', 'lines']
  const sure = ['confidence', 'doubts']
  const said = Object.keys(correctionSchema.shape)
  const fields = Object.keys(articleSchema.shape)
  expect(fields.filter((field) => ![...others, ...sure, ...said].includes(field))).toEqual([])
})

test('a line that is called something else gives its field no longer', () => {
  const { article } = read('lines:\n  5: { starts: Ada, label: navigation }\n')
  expect(read('').article?.bylines).toEqual([{ name: 'Ada Winter', kind: 'person' }])
  expect(article?.bylines).toEqual([])
})

test('a heading may be said to stand below another', () => {
  const { article } = read('lines:\n  11: { starts: No wall, label: heading, depth: 3 }\n')
  expect(article?.body.find(({ type }) => type === 'heading')).toMatchObject({ depth: 3 })
  expect(messages('lines:\n  11: { starts: No wall, label: caption, depth: 3 }\n')).toEqual([
    'seeds/river.yaml:2:42: lines.11.depth “3” is for a heading alone\n' +
      '  Write it so: lines: { 12: { starts: "Photo by", label: credit } }',
  ])
})

test.each([
  [
    'bylines: [{ name: Ada, job: writer }]',
    '1:24: unknown key “job” in bylines.0',
    'Known keys are: name, kind, role, handle.',
  ],
  [
    'bylines: 3',
    '1:1: bylines “3” is of the wrong kind',
    'Write it so: bylines: [Ada Winter, { name: River Board, kind: organisation }]',
  ],
  [
    'keyPoints: one',
    '1:1: keyPoints “one” is no list',
    'Write it so: keyPoints: [The first point, The second point]',
  ],
  [
    'bylines: [Ada, { name: River Board, kind: org }]',
    '1:37: bylines.1.kind “org” is none of: person, organisation',
    'Write it so: bylines: [Ada Winter, { name: River Board, kind: organisation }]',
  ],
  [
    'bylines:\n  - kind: person',
    '2:5: bylines.0.name is missing',
    'Write it so: bylines: [Ada Winter, { name: River Board, kind: organisation }]',
  ],
  ['title: 2015', '1:1: title “2015” is no text', 'Put it in quotation marks: "2015"'],
  ['keyPoints: [1.50]', '1:13: keyPoints.0 “1.5” is no text', 'Put it in quotation marks: "1.50"'],
  [
    'title: The River\n---\nsection: Essays',
    '2:1: a second YAML document begins here',
    'A correction is a single one: take the line “---” or “...” away.',
  ],
  ['checked: yes', '1:1: checked “yes” is neither true nor false', 'Write it so: checked: true'],
  [
    'body: { from: { line: 7, starts: The river } }',
    '1:1: body.to is missing',
    'Write it so: body: { from: { line: 18, starts: "In dismissing" }, to: { line: 40, starts: "The West" } }',
  ],
  [
    'lines:\n  5: { starts: Ada, label: byline }\nlines: {}',
    '3:1: “lines” is said twice',
    'Put what both say under the first.',
  ],
  [
    'only words',
    '1:1: the file “only words” is no group of keys',
    'Write it so: title: The Words Themselves',
  ],
])('%s is told, with how it is written', (correction, reason, advice) => {
  expect(messages(correction)).toEqual([`seeds/river.yaml:${reason}\n  ${advice}`])
})

test.each([
  ['title: …', 'title “…” is a gap'],
  ['section: "..."', 'section “...” is a gap'],
  ['bylines: …', 'bylines “…” is a gap'],
  ['bylines: [Ada, { name: … }]', 'bylines.1.name “…” is a gap'],
  ['keyPoints: [One, " … "]', 'keyPoints.1 “ … ” is a gap'],
])('%s, which nobody has filled in, is told', (correction, reason) => {
  const [message, ...more] = messages(correction)
  expect(message).toContain(`${reason} to be filled in: write its words`)
  expect(more).toEqual([])
})

test('a line may open with an ellipsis alone', () => {
  const { problems } = readCapture(
    { path: 'a.txt', bytes: new TextEncoder().encode(`${CAPTURE}\n…\n`) },
    { path: 'a.yaml', text: 'lines:\n  17: { starts: …, label: furniture }\n' },
  )
  expect(problems).toEqual([])
})

test('a date that no line spells is said beside the line’s label', () => {
  const { article, problems } = read(
    'published: 2015-12\nlines:\n  1: { starts: Home, label: dateline }\n',
  )
  expect(problems).toEqual([])
  expect(article?.published?.value).toBe('2015-12')
})

test.each([
  ['2021-03-12T14:30:00Z', '2021-03-12T14:30Z'],
  ['2021-03-12T14:30:59.123+01:00', '2021-03-12T14:30+01:00'],
  ['2021-03-12T14:30:07', '2021-03-12T14:30'],
  ['2021-03-12T14:30:07-12:00', '2021-03-12T14:30-12:00'],
  ['2021-03-12T14:30:07+14:00', '2021-03-12T14:30+14:00'],
])('the seconds of %s are cut off', (said, value) => {
  const { article, problems } = read(`published: ${said}\n`)
  expect(problems).toEqual([])
  expect(article?.published).toEqual({ value, precision: 'minute', text: said })
})

test('every mistake in a byline is told at its own place', () => {
  expect(
    messages('bylines:\n  - name: Ada\n    kind: org\n    job: writer').map(
      (all) => all.split('\n')[0],
    ),
  ).toEqual([
    'seeds/river.yaml:3:5: bylines.0.kind “org” is none of: person, organisation',
    'seeds/river.yaml:4:5: unknown key “job” in bylines.0',
  ])
})

test('words between asterisks are told as what YAML takes them for, not as a file that can’t be read', () => {
  expect(messages('title: Home\nsubtitle: *Rivers*\n')).toEqual([
    'seeds/river.yaml:2:11: “*Rivers*” names nothing in the file\n' +
      '  Put it in quotation marks: a * at the beginning is a sign of YAML’s own.',
  ])
})

test('a merge that was left unfinished is told once, at its place', () => {
  const text = 'title: A\n<<<<<<< HEAD\nsection: B\n=======\nsection: C\n>>>>>>> other\n'
  expect(messages(text)).toEqual([
    'seeds/river.yaml:2:1: a merge was left unfinished\n' +
      '  Keep what is right of both sides, without the lines <<<<<<<, ======= and >>>>>>>.',
  ])
})

test.each([
  ['published', 'dateline'],
  ['page furniture', 'furniture'],
  ['List item', 'list-item'],
  ["author's note", 'author-note'],
])('“%s”, as the reading shows a label, is told to be %s', (said, label) => {
  const [message] = messages(`lines:\n  1: { starts: Home, label: "${said}" }\n`)
  expect(message).toContain(`\n  Write it so: label: ${label}`)
})

test('the mark where a report cut a line is no word of the line', () => {
  expect(messages('lines:\n  1: { starts: "Ho…", label: section }\n')).toEqual([])
  expect(messages('lines:\n  1: { starts: "…", label: section }\n')).toHaveLength(1)
  expect(messages('lines:\n  1: { starts: "Hut…", label: section }\n')).toHaveLength(1)
})

test.each(['a--review-of-rivers', 'हिन्दी-लेख', 'snake_case'])(
  'the address %s, as a title has it, can be said',
  (slug) => {
    expect(messages(`slug: ${slug}\n`)).toEqual([])
  },
)

test('a line that is blank now is told to be', () => {
  expect(messages('lines:\n  2: { starts: River, label: section }\n')[0]).toContain(
    'line 2 is blank, where “River” should stand',
  )
})

test('a line is known by what can be seen of it', () => {
  const text = `${CAPTURE}\nYear\tHeight\t\u200fMark\n\n\u200fCafe\u0301 by the ri\u00adver\n\n· a dot\n`
  const problemsOf = (lines: string) =>
    readCapture(
      { path: 'a.txt', bytes: new TextEncoder().encode(text) },
      { path: 'a.yaml', text: `lines:\n${lines}` },
    ).problems
  // As a terminal shows them, and as a person types them.
  for (const starts of ['Year·Height··Mark', 'Year Height Mark', 'Year\\tHeight'])
    expect(problemsOf(`  17: { starts: "${starts}", label: table-head }\n`)).toEqual([])
  for (const starts of ['·Café by the river', 'Caf\\u00e9 by', 'Cafe\\u0301 by the ri\\u00adver'])
    expect(problemsOf(`  19: { starts: "${starts}", label: paragraph }\n`)).toEqual([])
  expect(problemsOf('  21: { starts: "·", label: furniture }\n')).toEqual([])
  // A dot alone opens no line but those that begin with one.
  expect(problemsOf('  17: { starts: "·", label: furniture }\n')).toHaveLength(1)
  expect(problemsOf('  17: { starts: "Year Breadth", label: furniture }\n')).toHaveLength(1)
})

test('lines that have moved are told with every other mistake', () => {
  const correction = [
    'published: soon',
    'body:',
    '  from: { line: 7, starts: By the end }',
    '  to: { line: eleven, starts: No wall }',
    'lines:',
    '  3: { starts: Ada Winter, label: byline }',
    '  5: { starts: Tom Reed, label: author }',
    '  6:',
    '  x: { starts: Home, label: section }',
  ]
  expect(
    read(correction.join('\n'))
      .problems.map(({ line }) => line)
      .sort(),
  ).toEqual([1, 3, 4, 6, 7, 7, 8, 9])
  expect(messages('- title\n')).toHaveLength(1)
  expect(messages('body: 7\nlines: 8\n')).toHaveLength(2)
})

test('words that are written on several lines are one line of the record', () => {
  const { article } = read(
    'title: |\n  What the river\n\n    taught\nkeyPoints:\n  - |\n    A wall\n    falls\nbylines:\n  - name: "Ada\\r\\n Winter"\n',
  )
  expect(article).toMatchObject({
    title: 'What the river taught',
    slug: 'what-the-river-taught',
    keyPoints: ['A wall falls'],
    bylines: [{ name: 'Ada Winter' }],
  })
})

test('a group of keys in the place of a key is told alone', () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
  expect(messages('title: {{ page.title }}\n')[0]).toContain(':1:1: title is no text')
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})
