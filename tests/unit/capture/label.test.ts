import { expect, test } from 'vitest'
import type { Article } from '../../../src/article.ts'
import { readCapture } from '../../../src/capture/read.ts'
import { isDoubtful } from '../../../src/doubts.ts'

const PROSE = [
  'The bridge was closed on a Tuesday, and by the end of the week the whole town had learnt to live on one side of the river.',
  'People who had crossed it every day of their lives discovered cousins, bakers and quarrels that they had never needed before.',
  'Nobody had asked for this, and yet when the engineers came back in spring there were some who hoped that they would find another crack.',
  'It is not that we dislike the other side, the postman said to me; it is that we had never looked at this one with any care.',
]

const read = (...lines: string[]) => readCorrected('', ...lines)

function readCorrected(correction: string, ...lines: string[]): Article {
  const bytes = new TextEncoder().encode(lines.join('\n\n'))
  const { article } = readCapture(
    { path: 'any.txt', bytes },
    { path: 'any.yaml', text: correction },
  )
  if (!article) throw new Error('no article')
  return article
}

const HEAD = ['The town on one side', 'By Hanne Solberg', '4 May 2018']
const labelOf = (article: Article, text: string) =>
  article.lines.find((line) => line.text === text)?.label

test('readers’ comments after the end are no part of the text, however long they are', () => {
  const article = read(
    ...HEAD,
    ...PROSE,
    '2 Comments',
    'Ole Brandt says:',
    'I lived on that street for thirty years and never once saw the bridge empty; the writer should have asked us before telling our story.',
    'Reply',
    'Mona says:',
    'What a lovely piece. My grandmother kept a shop by the river and would have known every one of the people you write about.',
    'Reply',
    'Leave a Reply',
  )
  expect(article.body).toHaveLength(4)
  expect(labelOf(article, 'Ole Brandt says:')).toBe('comment')
})

test('what follows a head of furniture is called by it', () => {
  const article = read(
    ...HEAD,
    ...PROSE,
    'Related articles',
    'The ferry that came too late',
    'A wall of one’s own',
  )
  expect(labelOf(article, 'The ferry that came too late')).toBe('related')
  expect(article.lines.at(-1)).toMatchObject({
    label: 'related',
    rule: 'stands under “Related articles”',
  })
})

test('what follows a count of comments below the text is a comment', () => {
  const article = read(
    ...HEAD,
    ...PROSE,
    '2 comments:',
    'AmySeptember 11, 2008 at 2:06 PM',
    'Very useful.',
    'Related articles',
    'The ferry that came too late',
  )
  expect(labelOf(article, 'AmySeptember 11, 2008 at 2:06 PM')).toBe('comment')
  expect(labelOf(article, 'Very useful.')).toBe('comment')
  expect(labelOf(article, 'The ferry that came too late')).toBe('related')
})

test('a short line without a stop between paragraphs is a heading; the same at the end is none', () => {
  const article = read(...HEAD, ...PROSE.slice(0, 2), 'What the engineers found', ...PROSE.slice(2))
  expect(article.body.map(({ type }) => type)).toEqual([
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
  ])
})

test('items in a row are one list, without their markers', () => {
  const article = read(
    ...HEAD,
    ...PROSE.slice(0, 2),
    'Three things had changed by then:',
    '• the market had moved to the church square,\n• the school had found a new teacher of music,\n• and the baker sold his bread before seven.',
    ...PROSE.slice(2),
  )
  const list = article.body.find((block) => block.type === 'list')
  expect(list?.items.map(({ text }) => text)).toEqual([
    'the market had moved to the church square,',
    'the school had found a new teacher of music,',
    'and the baker sold his bread before seven.',
  ])
})

test('a sentence of the text said again is a pull quote', () => {
  const quote = 'we had never looked at this one with any care'
  const article = read(...HEAD, PROSE[0] ?? '', quote, ...PROSE.slice(1))
  expect(labelOf(article, quote)).toBe('pull-quote')
  expect(article.body).toHaveLength(4)
})

test('a picture’s alternative text and caption are one figure', () => {
  const caption = 'The closed bridge in April.'
  const article = read(
    ...HEAD,
    PROSE[0] ?? '',
    caption,
    `${caption} Photo: Jens Aaby`,
    ...PROSE.slice(1),
  )
  expect(labelOf(article, caption)).toBe('alternative-text')
  expect(article.body.filter(({ type }) => type === 'figure')).toMatchObject([
    { caption, credit: 'Jens Aaby' },
  ])
})

test('a caption that is said again with a button behind it stands once, whichever is first', () => {
  const caption = 'The closed bridge in April. (AP Photo/Jens Aaby)'
  const pairs = [
    [caption, `${caption} more >`],
    [`${caption} See more`, caption],
  ]
  for (const pair of pairs) {
    const article = read(...HEAD, PROSE[0] ?? '', ...pair, ...PROSE.slice(1))
    expect(article.body.filter(({ type }) => type === 'figure')).toMatchObject([
      { caption: 'The closed bridge in April.', credit: 'AP Photo/Jens Aaby' },
    ])
    expect(article.body.filter(({ type }) => type === 'paragraph')).toHaveLength(PROSE.length)
  }
})

test.each(['Unsubscribe from lists you never read', '10,000', '2.5k'])(
  '“%s” between two paragraphs is of the text',
  (line) => {
    const article = read(...HEAD, ...PROSE.slice(0, 2), line, ...PROSE.slice(2))
    expect(article.body.some((block) => 'text' in block && block.text === line)).toBe(true)
  },
)

test.each(['Human Rights in Iran', 'Civil War in Sudan', 'Prague, Spring 1968'])(
  'the title “%s” is no reporter’s name and place, and no date',
  (title) => {
    const article = read(title, 'By Ada Winter', '12 May 2021', ...PROSE)
    expect(article).toMatchObject({
      title,
      bylines: [{ name: 'Ada Winter' }],
      published: { value: '2021-05-12' },
    })
  },
)

test('the last word of a menu takes no author from the line below it', () => {
  const article = read('Home', 'About', 'Contact', 'By Ada Winter', HEAD[0] ?? '', ...PROSE)
  expect(article.bylines).toMatchObject([{ name: 'Ada Winter' }])
})

test('what a picture is called is not what the page is called', () => {
  const picture = ['Title: Low Water', 'Artist: Ada Moss', 'Date: 1911']
  expect(read(...HEAD, ...picture, ...PROSE).title).toBe(HEAD[0])
})

test('each line of the text gives three reasons', () => {
  const article = read(...HEAD, ...PROSE)
  const lines = article.lines.filter(({ label }) => label === 'paragraph')
  expect(lines).toHaveLength(PROSE.length)
  for (const line of lines) expect(line.rule.split('; ')).toHaveLength(3)
})

test('between paragraphs the title with the site’s name behind it is no heading, another line is', () => {
  const [title = '', ...head] = HEAD
  const between = (line: string) =>
    labelOf(read(title, ...head, ...PROSE.slice(0, 2), line, ...PROSE.slice(2)), line)
  expect(between(`${title} | The Valley Post`)).toBe('duplicate')
  expect(between('The town on the other side')).toBe('heading')
})

test('a page without blank lines reads the same', () => {
  const spaced = read(...HEAD, ...PROSE)
  const text = [...HEAD, ...PROSE].join('\n')
  const { article } = readCapture({ path: 'any.txt', bytes: new TextEncoder().encode(text) })
  expect(article?.title).toBe(spaced.title)
  expect(article?.body.map((block) => 'text' in block && block.text)).toEqual(PROSE)
})

test('a disclaimer below the text is kept apart from it and leaves no doubt', () => {
  const disclaimer =
    'The views expressed in this article are the author’s own and do not necessarily reflect those of the paper or of its publishers.'
  const article = read(...HEAD, ...PROSE, disclaimer)
  expect(article.disclaimer).toBe(disclaimer)
  expect(article.body).toHaveLength(4)
  expect(article.doubts).toEqual([])
})

test('the mark of an advertisement between paragraphs is left out', () => {
  const article = read(...HEAD, ...PROSE.slice(0, 2), 'Advertisement', ...PROSE.slice(2))
  expect(labelOf(article, 'Advertisement')).toBe('advertisement')
  expect(article.body).toHaveLength(4)
})

test('a line that says who the author is ends the text', () => {
  const note =
    'Hanne Solberg is a writer who lives in the valley and has worked as an editor for twenty years.'
  const article = read(...HEAD, ...PROSE, note)
  expect(article.authorNote).toBe(note)
  expect(article.body).toHaveLength(4)
})

test('a title that is found with little doubt is not doubtful for reading like text', () => {
  const article = read('Monday, September 8, 2008', 'How walls are built against a river', ...PROSE)
  expect(article.lines[2]).toMatchObject({ label: 'title' })
  expect(article.lines.filter(isDoubtful)).toEqual([])
})

test('a title that may as well be another line is doubted until a correction says it', () => {
  const lines = ['Notes', 'On rivers', ...PROSE]
  expect(read(...lines).doubts).toContain('the title')
  for (const said of ['title: On rivers', 'lines: { 3: { starts: On rivers, label: title } }'])
    expect(readCorrected(said, ...lines)).toMatchObject({ title: 'On rivers', doubts: [] })
})

test('the head of the first section opens the text, another line above does not', () => {
  const article = read(...HEAD, 'Introduction', ...PROSE)
  expect(article.body[0]).toMatchObject({ type: 'heading', text: 'Introduction' })
  expect(labelOf(read(...HEAD, 'Local news', ...PROSE), 'Local news')).not.toBe('heading')
})

test('the first question of a list of questions is the article’s as the others are', () => {
  const menu = ['The Salt House', 'Visit', 'What’s on', 'Support us', 'Shop', 'Book now']
  const asked = [
    'Do I need to book?',
    'No. The Salt House has never been full. If you come in a group of ten it would be kind to telephone first.',
    'Is there any salt?',
    'There has been none since 1983. Most visitors find that the books, in which its absence is recorded, are worth the journey.',
    'Can I bring my dog?',
    'Dogs are welcome. Goats are not, after what happened.',
  ]
  const article = read(
    ...menu,
    'Questions about visiting the Salt House',
    ...asked,
    'Opening times',
  )
  expect(article.body.map((block) => block.type)).toEqual(
    asked.map((_, index) => (index % 2 === 0 ? 'heading' : 'paragraph')),
  )
})
