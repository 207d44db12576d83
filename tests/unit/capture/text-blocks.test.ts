import { expect, test } from 'vitest'
import type { LabelledBlock } from '../../../src/capture/label.ts'
import { toBlocks } from '../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../src/capture/lines/lines.ts'
import { readCapture } from '../../../src/capture/read.ts'
import { toArticleBody } from '../../../src/capture/text-blocks.ts'
import { toCodeText } from '../../../src/code.ts'

const PROSE =
  'The river had been rising since the first week of the month, and nobody in the lower town could say any longer how far the water had come when the old bridge was still the only way across.'

const bodyOf = (...lines: string[]) => {
  const text = ['What the gauge says', '', PROSE, '', ...lines, '', PROSE, ''].join('\n')
  const { article } = readCapture({ path: 'a.txt', bytes: new TextEncoder().encode(text) })
  return article?.body.slice(1, -1) ?? []
}

test('lines of code are one block, without the indent that all have', () => {
  const [code, ...others] = bodyOf('  if (level > 3) {', '    warn()', '', '    wait();', '  }')
  expect(others).toEqual([])
  expect(code).toMatchObject({
    type: 'code',
    items: [
      { text: 'if (level > 3) {' },
      { text: '  warn()' },
      { text: '  wait();' },
      { text: '}' },
    ],
    position: { start: { line: 5, column: 3 }, end: { line: 9, column: 4 } },
  })
})

test('items of a list keep their numbers, and bullets below a number are a list of their own', () => {
  const lists = bodyOf(
    '3. The first gauge stands at the mill',
    '4. The second gauge stands at the lock',
    '• It is read at noon',
    '• It is read at night',
    '5. The third gauge stands at the sea',
  )
  const items = lists.map((block) =>
    block.type === 'list' ? block.items.map(({ number, text }) => [number, text.slice(0, 9)]) : [],
  )
  expect(items).toEqual([
    [
      [3, 'The first'],
      [4, 'The secon'],
    ],
    [
      [undefined, 'It is rea'],
      [undefined, 'It is rea'],
    ],
    [[5, 'The third']],
  ])
})

test('a brace below a brace is no line said twice', () => {
  const [code] = bodyOf('if (a) {', '  if (b) {', '    c();', '}', '}')
  expect(code).toMatchObject({ type: 'code', items: { length: 5 } })
})

test('code is the article’s as a whole where some of its lines are', () => {
  const levels = [
    '{',
    '  "gauge": "mill",',
    '  "levels": [',
    '    1.42,',
    '    1.43',
    '  ],',
    '  "frozen": false',
    '}',
  ]
  const [code, ...others] = bodyOf(...levels)
  expect(others).toEqual([])
  expect(code).toMatchObject({ type: 'code', items: levels.map((text) => ({ text })) })
})

test('two blank lines don’t part code', () => {
  const [code, ...others] = bodyOf('def a():', '    return 1', '', '', 'def b():', '    return 2')
  expect(others).toEqual([])
  expect(code?.type === 'code' && toCodeText(code)).toBe(
    'def a():\n    return 1\n\n\ndef b():\n    return 2',
  )
})

test('lines with tabs between their words are rows of one table, the first its head where it names the others', () => {
  const rows = (...lines: string[]) =>
    bodyOf(...lines).map((block) =>
      block.type === 'table'
        ? block.items.map(({ text, head }) => (head ? { head: text } : text))
        : block.type,
    )
  expect(rows('Bridge\tBuilt\tTo be paid', 'Upper Mill\t1881\t£ 40', 'Ferry\t\t£ 9')).toEqual([
    [{ head: 'Bridge\tBuilt\tTo be paid' }, 'Upper Mill\t1881\t£ 40', 'Ferry\t\t£ 9'],
  ])
  expect(rows('\tSpring\tAutumn', 'Mill\topen\topen', 'Ferry\tclosed\topen')).toEqual([
    [{ head: '\tSpring\tAutumn' }, 'Mill\topen\topen', 'Ferry\tclosed\topen'],
  ])
  expect(rows('\tLevel', 'March\t3.1 m', '', 'April\t2.8 m')).toEqual([
    [{ head: '\tLevel' }, 'March\t3.1 m', 'April\t2.8 m'],
  ])
  expect(rows('Halden K2\tMorley', 'Power\t3 kW\t2 kW', 'Price\t£ 89\t£ 45')).toEqual([
    [{ head: '\tHalden K2\tMorley' }, 'Power\t3 kW\t2 kW', 'Price\t£ 89\t£ 45'],
  ])
  expect(rows('March\t3.1 m', '  April\t2.8 m')).toEqual([['March\t3.1 m', 'April\t2.8 m']])
  // All of it set in: that is no empty column.
  expect(rows('\tMarch\t3.1 m', '\tApril\t2.8 m')).toEqual([['March\t3.1 m', 'April\t2.8 m']])
})

test('two tables with two blank lines between are two, and one line with a tab is none', () => {
  expect(bodyOf('March\t3.1', 'April\t2.8', '', '', 'May\t2.5', 'June\t2.1')).toMatchObject([
    { type: 'table', position: { start: { line: 5 }, end: { line: 6 } } },
    { type: 'table', position: { start: { line: 9 }, end: { line: 10 } } },
  ])
  expect(
    bodyOf('\tThe gauge was read at noon by the keeper, and by nobody else at all.'),
  ).toMatchObject([{ type: 'paragraph' }])
  expect(bodyOf('The gauge was read at noon.\tAnd by nobody but the keeper at all.')).toMatchObject(
    [{ type: 'paragraph' }],
  )
})

test('items behind a bullet or a number and a tab are a list, and its notes paragraphs', () => {
  const typesOf = (...lines: string[]) => bodyOf(...lines).map(({ type }) => type)
  expect(typesOf('•\tThe roof of the mill', '•\tThe wall of the mill')).toEqual(['list'])
  expect(bodyOf('1.\tThe roof of the mill', '2.\tThe wall of the mill')).toMatchObject([
    { type: 'list', ordered: true, items: [{ text: 'The roof of the mill' }, {}] },
  ])
  expect(typesOf('[1]\tMoss, The Mill, p. 12.', '[2]\tGrey, The Weir, p. 98.')).toEqual([
    'paragraph',
    'paragraph',
  ])
  expect(typesOf('1.\tMill\t3.1 m', '2.\tFerry\t2.8 m', '–\t\t2.5 m')).toEqual(['table'])
})

test('what people say behind their names and a tab is talk; what stands behind labels is a table', () => {
  const typesOf = (...lines: string[]) => bodyOf(...lines).map(({ type }) => type)
  const talk = [
    'Q:\tDid you ever want to sell the mill by the weir?',
    'A:\tNever, and I would sooner have drowned with it.',
    'Q:\tAnd now, after all of these years?',
  ]
  expect(typesOf(...talk)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  expect(typesOf('Built:\t1881', 'Owner:\tThe Mill Trust')).toEqual(['table'])
})

test('paragraphs with a tab in them are no table', () => {
  const more = ' It borrows what it needs from the county, which is slow to lend.'.repeat(6)
  const lines = [
    `The river board has\tno money of its own.${more}`,
    `The mill has\tno other friend.${more}`,
  ]
  expect(bodyOf(...lines).map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
})

test('a table is the article’s as a whole where some of its rows are', () => {
  const [table, ...others] = bodyOf(
    'What is done\tHow often',
    'Share this article\t12',
    'Advertisement\t3',
    'Subscribe\t40',
    'The gauge is read by its keeper at noon\t365',
  )
  expect(others).toEqual([])
  expect(table).toMatchObject({ type: 'table', items: { length: 5 } })
})

test('who is quoted stands without the dash that opens the line', () => {
  for (const dash of ['— ', '–', '-- ', '']) {
    const blocks = toBlocks(toLines(`“So.”\n${dash}Ada Moss`)).map(
      (block, index): LabelledBlock => ({
        ...block,
        label: index === 0 ? 'quotation' : 'attribution',
        rule: 'test',
        confidence: 1,
      }),
    )
    expect(toArticleBody(blocks).body).toMatchObject([{ attribution: 'Ada Moss' }])
  }
})

/** The article's blocks of lines that are labelled so. */
function labelled(...lines: (readonly [LabelledBlock['label'], string])[]) {
  const text = lines.map(([, line]) => line).join('\n')
  const blocks = toBlocks(toLines(text)).map(
    (block, index): LabelledBlock => ({
      ...block,
      label: lines[index]?.[0] ?? 'paragraph',
      rule: 'test',
      confidence: 1,
    }),
  )
  return toArticleBody(blocks).body
}

test('a second name below a quotation is not lost, nor one without a quotation', () => {
  const named = (name: string) => ['attribution', name] as const
  const lines = [named('Roe'), ['quotation', '“So.”'], named('Ada Moss'), named('Jan Poe')] as const
  expect(labelled(...lines)).toMatchObject([
    { type: 'paragraph', text: 'Roe' },
    { type: 'quotation', text: '“So.”', attribution: 'Ada Moss' },
    { type: 'paragraph', text: 'Jan Poe' },
  ])
  expect(labelled(['paragraph', 'So it was.'], named('Ada Moss'))).toMatchObject([
    { type: 'paragraph', text: 'So it was.' },
    { type: 'paragraph', text: 'Ada Moss' },
  ])
})

test('a dash in the name of who is quoted stays', () => {
  expect(labelled(['quotation', '“So.”'], ['attribution', 'Ada Moss-Roe — 1891–92'])).toMatchObject(
    [{ attribution: 'Ada Moss-Roe — 1891–92' }],
  )
})

test('a second credit below a picture is not lost, nor one below a paragraph', () => {
  const credits = [
    ['credit', 'Photo: Ada Moss'],
    ['credit', 'Photo: Jan Poe'],
  ] as const
  expect(labelled(['caption', 'The weir at noon'], ...credits)).toMatchObject([
    { type: 'figure', caption: 'The weir at noon', credit: expect.stringContaining('Ada Moss') },
    { type: 'figure', credit: expect.stringContaining('Jan Poe') },
  ])
  expect(labelled(['paragraph', 'So it was.'], ...credits)).toMatchObject([
    { type: 'paragraph', text: 'So it was.' },
    { type: 'figure', credit: expect.stringContaining('Ada Moss') },
    { type: 'figure', credit: expect.stringContaining('Jan Poe') },
  ])
  expect(labelled(['caption', 'The weir at noon'], ['caption', 'The weir at night'])).toMatchObject(
    [{ caption: 'The weir at noon' }, { caption: 'The weir at night' }],
  )
})

test('a table may have a head of two lines, and a head below its rows begins another', () => {
  const [head, row] = [
    ['table-head', 'Bridge\tBuilt'],
    ['table-row', 'Upper Mill\t1881'],
  ] as const
  const rowsOf = (...lines: Parameters<typeof labelled>) =>
    labelled(...lines).map((block) => (block.type === 'table' ? block.items.length : block.type))
  expect(rowsOf(head, head, row, row)).toEqual([4])
  expect(rowsOf(head, row, head, row, row)).toEqual([2, 3])
})

test('a heading is without the wiki’s link to edit it, on its own line or on the next', () => {
  const blocks = bodyOf('Early works[edit]', '', PROSE, '', 'Decay', '[edit]')
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? block.text : []))
  expect(headings).toEqual(['Early works', 'Decay'])
  expect(JSON.stringify(blocks)).not.toContain('edit]')
})
