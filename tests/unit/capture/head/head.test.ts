import { expect, test } from 'vitest'
import { bylineCandidates } from '../../../../src/capture/head/bylines.ts'
import { choose } from '../../../../src/capture/head/evidence.ts'
import { toHead } from '../../../../src/capture/head/head.ts'
import { toHeadPage } from '../../../../src/capture/head/page.ts'
import { titleCandidates } from '../../../../src/capture/head/titles.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

const PROSE = [
  'The river had been rising since Tuesday, and nobody in the valley slept much that week, whatever they said afterwards.',
  'By the end of the month the river was back in its bed, but the valley had learned what its engineers had always known.',
  'No wall that is built against a river stands longer than the patience of those who have to mend it every spring.',
]

/** The head of a page in which the prose is the text. */
function headOf(before: readonly string[], after: readonly string[] = []) {
  const lines = [...before, ...PROSE.flatMap((line) => [line, '']), ...after]
  const blocks = toBlocks(toLines(lines.join('\n')))
  return toHead(
    blocks,
    blocks.map(({ text }) => PROSE.includes(text)),
  )
}

const TITLE = 'What the river taught the valley'

test('title, byline and date are found above the text, whatever stands between', () => {
  const { fields } = headOf([
    'Skip to content',
    '',
    TITLE,
    '',
    'By Ada Winter',
    'Published: May 4, 2021',
    '3 min read',
    '',
  ])
  expect(fields).toMatchObject({
    title: TITLE,
    bylines: [{ name: 'Ada Winter', kind: 'person' }],
    published: { value: '2021-05-04', precision: 'day' },
  })
})

test('byline and date are found below the text', () => {
  const { fields } = headOf([TITLE, ''], ['Ada Winter', '', 'May 4, 2021', ''])
  expect(fields.bylines).toEqual([{ name: 'Ada Winter', kind: 'person' }])
  expect(fields.published?.value).toBe('2021-05-04')
})

test('an organisation that signs below the text is the author', () => {
  const { fields } = headOf(
    ['Skip to content', '', TITLE, ''],
    ['Executive Board of the River Party of Ruritania', '', 'May 4, 2021', '', 'Add new comment'],
  )
  expect(fields.bylines).toEqual([
    { name: 'Executive Board of the River Party of Ruritania', kind: 'organisation' },
  ])
})

test('a title said again, and again with the site’s name, is set aside', () => {
  const { fields, labels } = headOf([
    `${TITLE} | The Valley Post`,
    '',
    TITLE,
    '',
    TITLE,
    '',
    'By Ada Winter',
    '',
  ])
  expect(fields.title).toBe(TITLE)
  expect([...labels.values()].filter(({ label }) => label === 'duplicate')).toHaveLength(1)
  expect([...labels.values()].filter(({ label }) => label === 'publication')).toHaveLength(1)
})

test('the date of an update is its own field', () => {
  const { fields } = headOf([TITLE, '', 'By Ada Winter', 'May 4, 2021 | Updated: May 6, 2021', ''])
  expect(fields.published?.value).toBe('2021-05-04')
  expect(fields.updated?.value).toBe('2021-05-06')
})

test('of two dates glued together the earlier is that of publication', () => {
  const { fields } = headOf([TITLE, '', 'May 21, 2021April 24, 2021 by Ada Winter', ''])
  expect(fields.published?.value).toBe('2021-04-24')
})

test('an update that is the page’s only date says so in its words', () => {
  const { fields } = headOf([TITLE, '', 'By Ada Winter', 'Last updated: May 6, 2021', ''])
  expect(fields.published?.text).toBe('Last updated: May 6, 2021')
  expect(fields.updated?.value).toBe('2021-05-06')
})

test('the page’s own clock is no date of publication', () => {
  const { fields } = headOf([
    'Friday, April 26th | 18 Nisan 5784',
    '',
    TITLE,
    '',
    'By Ada Winter',
    '',
  ])
  expect(fields.captured?.value).toBe('2024-04-26')
  expect(fields.published).toBeUndefined()
})

test('a page without author and date gives none', () => {
  const { fields } = headOf(['Skip to content', '', TITLE, ''], ['Leave a reply', 'Your name'])
  expect(fields.bylines).toBeUndefined()
  expect(fields.published).toBeUndefined()
})

test('a second author on the next line is an author too', () => {
  const { fields } = headOf([TITLE, '', 'By Ada Winter', 'By Jan Roe', 'May 4, 2021', ''])
  expect(fields.bylines?.map(({ name }) => name)).toEqual(['Ada Winter', 'Jan Roe'])
})

test('a handle alone below the byline is the author’s', () => {
  const { fields } = headOf([
    TITLE,
    '',
    'COMMENTARY BY',
    'Ada Winter @adawinter',
    'May 4, 2021',
    '',
  ])
  expect(fields.bylines).toEqual([{ name: 'Ada Winter', kind: 'person', handle: '@adawinter' }])
})

test('a date in numbers is read in the order of the text’s language', () => {
  const french = [
    'La rivière montait depuis mardi et personne dans la vallée ne dormait plus beaucoup, quoi qu’on en ait dit après.',
    'À la fin du mois, la rivière était revenue dans son lit, mais la vallée avait appris ce que ses ingénieurs savaient.',
  ]
  const blocks = toBlocks(
    toLines(
      [
        'Ce que la rivière a appris à la vallée',
        '',
        'Par Ada Winter',
        '04/05/2021',
        '',
        ...french,
      ].join('\n'),
    ),
  )
  const { fields } = toHead(
    blocks,
    blocks.map(({ text }) => french.includes(text)),
  )
  expect(fields.published?.value).toBe('2021-05-04')
})

test('the section near the title and the sentence below it are fields', () => {
  const subtitle = 'A week of rain showed who had listened to the engineers'
  const { fields } = headOf([
    'Opinion',
    '',
    TITLE,
    '',
    subtitle,
    '',
    'By Ada Winter',
    'May 4, 2021',
    '',
  ])
  expect(fields).toMatchObject({ section: 'Opinion', subtitle })
})

test('a line that names the authors is no subtitle', () => {
  const authors = 'Dr Amelia Croft and Prof. Jo Banerjee'
  const { fields } = headOf([TITLE, '', authors, 'May 4, 2021', ''])
  expect(fields.bylines).toHaveLength(2)
  expect(fields.subtitle).toBeUndefined()
})

test('the work grows with the page, not with its square', () => {
  const time = (count: number) => {
    const start = performance.now()
    headOf(Array.from({ length: count }, (_, index) => `By Ada Winter ${index}`))
    return performance.now() - start
  }
  time(500)
  const [small, large] = [time(2_000), time(20_000)]
  expect(large).toBeLessThan(small * 30 + 200)
})

test.each(['By', 'Author', 'About the author'])(
  '%s on a line of its own makes the next line the author',
  (cue) => {
    const { fields } = headOf([TITLE, '', cue, 'Ada Winter', 'May 4, 2021', ''])
    expect(fields.bylines).toEqual([{ name: 'Ada Winter', kind: 'person' }])
  },
)

test('under “By” an office is the author', () => {
  const { fields } = headOf([TITLE, '', 'By', 'Executive River Editor', '-', 'May 4, 2021', ''])
  expect(fields.bylines).toEqual([{ name: 'Executive River Editor', kind: 'organisation' }])
})

test('an “and” on a line of its own joins two authors', () => {
  const { fields } = headOf([TITLE, '', 'By', 'Ada Winter', 'and', 'Jan Roe', 'May 4, 2021', ''])
  expect(fields.bylines?.map(({ name }) => name)).toEqual(['Ada Winter', 'Jan Roe'])
})

test('addresses and roles between the authors’ lines part nobody', () => {
  const { fields } = headOf([
    TITLE,
    '',
    'By Ada Winter',
    'Staff writer',
    'By Jan Roe',
    'jan.roe@example.com',
    'May 4, 2021',
    '',
  ])
  expect(fields.bylines?.map(({ name }) => name)).toEqual(['Ada Winter', 'Jan Roe'])
})

test('three authors, each above an address, are all authors', () => {
  const authors = ['Ada Winter', 'Jan Roe', 'Mina Lund']
  const lines = authors.flatMap((name) => [`By ${name}`, 'Staff writer', 'river@example.com'])
  const { fields } = headOf([TITLE, '', ...lines, 'May 4, 2021', ''])
  expect(fields.bylines?.map(({ name }) => name)).toEqual(authors)
})

test('whoever made the pictures is no author', () => {
  const { fields } = headOf([
    TITLE,
    '',
    'By Ada Winter',
    'Photography by Jan Roe',
    'May 4, 2021',
    '',
  ])
  expect(fields.bylines?.map(({ name }) => name)).toEqual(['Ada Winter'])
})

test('a caption’s date and a post’s are not that of publication', () => {
  const { fields } = headOf([
    'A man looks at the new wall from the old bridge in the valley on May 2, 2021, before the rain.',
    '',
    TITLE,
    '',
    '— Jan Roe (@janroe) May 3, 2021',
    '',
  ])
  expect(fields.published).toBeUndefined()
})

test('a page whose lines above the text are menus alone says no title', () => {
  const { fields, title } = headOf(['Skip to content', 'Menu', 'Subscribe to our newsletter', ''])
  expect(fields.title).toBeUndefined()
  expect(title).toBe(-1)
})

test('on a page without a title the caption above a picture’s credit is none', () => {
  const { fields } = headOf([
    'Skip to content',
    'The river and the valley in spring',
    '(Image credit: Jan Roe)',
    '',
  ])
  expect(fields.title).toBeUndefined()
})

test('a title may speak of newsletters', () => {
  const [motto, title] = ['Notes from the valley', 'Who Still Reads the River Newsletter?']
  const { fields } = headOf([motto, '', motto, '', title, '', 'May 4, 2021', ''])
  expect(fields.title).toBe(title)
})

test('a path through the site that ends in the title gives the title alone', () => {
  const { fields } = headOf([
    'Skip to content',
    '',
    `The Valley Post/ Essays/ ${TITLE}`,
    '',
    'Essays',
    TITLE,
    'May 4, 2021',
    '',
  ])
  expect(fields.title).toBe(TITLE)
})

test.each([
  ['alone', ['A quiet harbour', '']],
  ['with a byline and a date', ['A quiet harbour', 'By Ada Winter', 'May 4, 2021', '']],
])('a line %s above the text is the title, whatever its words', (_, lines) => {
  const { fields, confidence } = headOf(lines)
  expect(fields.title).toBe('A quiet harbour')
  expect(confidence.title).toBe(1)
})

test('a subtitle below the title is not taken for it, though the byline stands nearer to it', () => {
  const { fields } = headOf([
    'Home',
    '',
    TITLE,
    '',
    'After a spring of rain the engineers and the old farmers agree about the walls along the river',
    '',
    'By Ada Winter',
    'May 4, 2021',
    '',
  ])
  expect(fields.title).toBe(TITLE)
})

test.each([
  [['Title: Slow Water', 'Author: Ada Winter', 'Date: 2021-05-04']],
  [
    [
      'Title: Slow Water',
      'URL Source: https://river.example/slow',
      'By Ada Winter',
      'Published Time: 2021-05-04T08:00:00Z',
    ],
  ],
  [
    [
      '---------- Forwarded message ---------',
      'From: Ada Winter <ada@river.example>',
      'Date: Tue, May 4, 2021',
      'Subject: Fwd: Slow Water',
      'The Harbour Letter',
    ],
  ],
])('a line that says by a word that it is the title is the title, without the word: %j', (head) => {
  expect(headOf([...head, '']).fields).toMatchObject({
    title: 'Slow Water',
    bylines: [{ name: 'Ada Winter' }],
    published: { value: expect.stringMatching(/^2021-05-04/) },
  })
})

test('the title and the author of a book that the article is about are not the article’s', () => {
  const book = ['Title: The Wager', 'Author: Edith Garland', 'Publisher: Tern', 'Pages: 214', '']
  const { fields } = headOf([TITLE, '', 'June 2, 2018 by Ada Winter', '', ...book])
  expect(fields).toMatchObject({ title: TITLE, bylines: [{ name: 'Ada Winter' }] })
  expect(fields.bylines).toHaveLength(1)
})

test('whom to ask about a press release is not its author', () => {
  const contact = ['FOR IMMEDIATE RELEASE', 'May 4, 2021', 'Media Contact:', 'Ada Winter', '']
  expect(headOf([...contact, TITLE, '']).fields.bylines).toBeUndefined()
})

test('a name and a place stand beside a date, a name and a film do not', () => {
  const byline = (...lines: readonly string[]) => headOf([TITLE, '', ...lines, '']).fields.bylines
  expect(byline('Ada Winter in Redmouth', 'May 4, 2021')).toMatchObject([{ name: 'Ada Winter' }])
  expect(byline('Ada Winter in Wonka', 'Share')).toBeUndefined()
})

test('capitals tell a title, though it has a “from” or a “with” in small letters', () => {
  const evidenceOf = (text: string) => {
    const blocks = toBlocks(toLines([text, ...PROSE].join('\n\n')))
    const page = toHeadPage(
      blocks,
      blocks.map((_, index) => index > 0),
    )
    return titleCandidates(page)[0]?.evidence
  }
  expect(evidenceOf('Notes from a Rented Garden')).toContain('a capital on each word')
  expect(evidenceOf('Notes from rented gardens')).not.toContain('a capital on each word')
})

test('a row of a table is no title, and that a live blog is closed no subtitle', () => {
  const rows = [
    'Name\tLast change\tDate',
    'README.md\tSay what the river taught the valley\t3 years ago',
  ]
  expect(headOf([...rows, 'eelcount', '']).fields.title).toBe('eelcount')
  const closed = 'This live blog is now closed, thank you'
  const { fields } = headOf([TITLE, '', closed, '', 'By Ada Winter', 'May 4, 2021', ''])
  expect(fields.title).toBe(TITLE)
  expect(fields.subtitle).toBeUndefined()
})

test('a name is read without the marks that a reader doesn’t see', () => {
  const { fields } = headOf([TITLE, '', 'Rosa\u00adlind Ames\u200b', 'May 4, 2021', ''])
  expect(fields.bylines).toEqual([{ name: 'Rosalind Ames', kind: 'person' }])
})

test('two reporters and their places are no title, however few of its words the text has', () => {
  const { fields } = headOf([
    'Why a goose pays',
    'Share on Facebook',
    'Save',
    'Amelia Croft in Redmouth and Tom Arden in London',
    'Published APR 30 2019',
    '41',
    'Stay informed with free updates',
    '',
  ])
  expect(fields.title).toBe('Why a goose pays')
  expect(fields.bylines?.map(({ name }) => name)).toEqual(['Amelia Croft', 'Tom Arden'])
})

test('the site’s name above a menu is no title, a title above its author is', () => {
  const asked = 'Frequently asked questions about visiting the river'
  const titleOf = (...menu: readonly string[]) =>
    headOf([...menu, asked, 'Do I need to book?'].flatMap((line) => [line, ''])).fields.title
  expect(titleOf('The River', 'Visit', 'Support us', 'Shop', 'Book now')).toBe(asked)
  expect(titleOf('The River', 'Ada Winter', '7 min read', 'Share')).toBe('The River')
})

test.each([
  'No. 31',
  'Saved from https://river.example/features/slow',
  'https://river.example/slow',
])('the number of an issue and an address are no title: %s', (line) =>
  expect(headOf([line, '', 'Ada Winter', 'May 4, 2021', '']).fields.title).not.toBe(line),
)

test('a title of two words is told from its subtitle by the box to share the page', () => {
  const titleOf = (...box: readonly string[]) =>
    headOf([
      ...box,
      '',
      'Slow Water',
      '',
      `${TITLE} that nobody asked`,
      '',
      'Ada Winter',
      'May 4, 2021',
      '',
    ]).fields
  const shared = titleOf('Share this post', 'The Mudlark', 'Slow Water', 'Copy link')
  expect(shared).toMatchObject({ title: 'Slow Water', subtitle: `${TITLE} that nobody asked` })
  for (const menu of [
    ['Slow Water', 'Facebook'],
    ['Share this post', 'The Mudlark', 'Copy link'],
    ['Home'],
  ])
    expect(titleOf(...menu).title).toBe(`${TITLE} that nobody asked`)
})

test('the site’s name and a date behind a bar are cut from the title', () => {
  const site = headOf([
    'The Valley Post',
    '',
    `${TITLE} | The Valley Post`,
    '',
    'By Ada Winter',
    '',
  ])
  const dated = headOf(['Menu', '', `${TITLE} / May 2021`, '', 'By Ada Winter', ''])
  expect([site.fields.title, dated.fields.title]).toEqual([TITLE, TITLE])
})

test('a title that says more behind a dash keeps it', () => {
  const long = `${TITLE} – and what it forgot`
  expect(headOf(['Menu', '', long, '', 'By Ada Winter', '']).fields.title).toBe(long)
})

test('a menu’s “By Topic” is no byline', () => {
  const { fields } = headOf([
    'By Topic',
    'By Region',
    '',
    TITLE,
    '',
    'By Ada Winter',
    'May 4, 2021',
    '',
  ])
  expect(fields.bylines?.map(({ name }) => name)).toEqual(['Ada Winter'])
})

test('the date between the title and the text is chosen, not those of the teasers above', () => {
  const teasers = [
    'One more wall',
    'By Jan Roe May 2, 2021',
    'No more walls',
    'By Kim Poe May 1, 2021',
  ]
  const { fields } = headOf([
    ...teasers,
    '',
    TITLE,
    '',
    'By Ada Winter',
    'Published May 4, 2021',
    '',
  ])
  expect(fields.published?.value).toBe('2021-05-04')
  expect(fields.bylines?.map(({ name }) => name)).toEqual(['Ada Winter'])
})

test('readers’ comments below the text date nothing', () => {
  const comments = [
    'Jan Roe',
    'May 9, 2021 at 4:41 am',
    'Well said.',
    'Reply',
    'Kim Poe',
    'May 10, 2021 at 5:02 am',
    'No.',
    'Reply',
  ]
  const { fields } = headOf(
    [TITLE, '', 'By Ada Winter', 'May 4, 2021', ''],
    ['Comments', ...comments],
  )
  expect(fields.published?.value).toBe('2021-05-04')
})

test('the days of an archive’s copies are not those of publication', () => {
  const archived = (...head: readonly string[]) =>
    headOf([...head, '', TITLE, '', 'By Ada Winter', 'Tuesday, May 12, 2009', '']).fields
  const wayback = archived(
    'The Wayback Machine - https://web.archive.org/web/20090514',
    '14 captures',
    '14 May 2009 - 3 Feb 2016',
  )
  expect(wayback.published?.value).toBe('2009-05-12')
  expect(wayback.captured).toBeUndefined()
  const today = archived(
    'webpage capture',
    'search',
    '4 Nov 2018 09:12:44 UTC',
    'no other snapshots from this url',
  )
  expect(today.published?.value).toBe('2009-05-12')
  expect(today.captured?.value).toBe('2018-11-04T09:12Z')
})

test('what else happened on a day, a span, a reference and a value in code date nothing', () => {
  const dateOf = (above: string, below = 'About us') =>
    headOf([TITLE, 'Ada Winter', above, ''], [below]).fields.published?.value
  const history = 'Received 03 Sep 2015, Accepted 20 Jan 2016, Published online: 11 Apr 2016'
  expect(dateOf(history)).toBe('2016-04-11')
  for (const line of ['Joined: Feb 2011', 'Argued March 2, 2011', '4 May 2019 – 12 June 2019'])
    expect(dateOf(line)).toBeUndefined()
  for (const line of ['^ "Lock reopens". The Courier. 14 May 1994.', 'Hadley, May 2, 1996, p. 14.'])
    expect(dateOf('Home', line)).toBeUndefined()
  const [first = '', ...rest] = PROSE
  const lines = [TITLE, first, 'count --from 2008-09-01 > nights.csv', ...rest]
  const blocks = toBlocks(toLines(lines.join('\n\n')))
  const code = toHead(
    blocks,
    blocks.map(({ text }) => PROSE.includes(text)),
  )
  expect(code.fields.published).toBeUndefined()
})

test('the date of a printed issue is not that of publication', () => {
  const { fields } = headOf([TITLE, '', 'By Ada Winter', 'Cover of the May 9, 2021, issue', ''])
  expect(fields.published).toBeUndefined()
})

test('the publication stands behind the title and a bar', () => {
  const page = [`${TITLE} | The Valley Post`, '', TITLE, '', 'By Ada Winter', 'May 4, 2021', '']
  expect(headOf(page).fields).toMatchObject({ title: TITLE, publication: 'The Valley Post' })
})

test.each([
  `${TITLE} | Ada Winter`,
  `${TITLE} | Opinion`,
  `${TITLE} | May 4, 2021`,
  `${TITLE} - Walls and Water`,
])('%s names no publication', (line) => {
  const { fields } = headOf([line, '', TITLE, '', 'By Ada Winter', 'May 4, 2021', ''])
  expect(fields.publication).toBeUndefined()
})

test('a title that ends in a colon is the title, though a subtitle stands below', () => {
  const title = 'What the river taught the valley:'
  const { fields } = headOf([
    title,
    '',
    'An essay on patience and iron gates',
    '',
    'By Ada Winter',
    '',
  ])
  expect(fields.title).toBe(title)
})

test('a date beside the author’s name does not make its line a long one', () => {
  const blocks = toBlocks(
    toLines(
      [TITLE, '', 'By Ada Winter - The Valley Post - Thursday, May 6, 2021', '', ...PROSE].join(
        '\n',
      ),
    ),
  )
  const page = toHeadPage(
    blocks,
    blocks.map(({ text }) => PROSE.includes(text)),
  )
  const [byline] = bylineCandidates(page, 0)
  expect(byline?.evidence).toContain('beside a date')
  expect(byline?.evidence).not.toContain('a long line')
})

test('a section is named near the title, and not in a menu', () => {
  expect(headOf(['Culture', '', TITLE, '', 'By Ada Winter', '']).fields.section).toBe('Culture')
  const menu = ['Home', 'News', 'Politics', 'Culture', '']
  expect(headOf([...menu, TITLE, '', 'By Ada Winter', '']).fields.section).toBeUndefined()
})

test.each([
  ['Greek', 'Απόψεις'],
  ['Turkish', 'Gündem'],
  ['Russian', 'Мнения'],
  ['Japanese', '社説'],
  ['Chinese', '评论'],
  ['Korean', '오피니언'],
  ['Swedish', 'LEDARE'],
  ['Indonesian', 'Opini'],
  ['French, of two words', 'Faits divers'],
  ['Hebrew', 'דעות'],
])('a section is known in %s', (_, name) => {
  expect(headOf([name, '', TITLE, '', 'By Ada Winter', '']).fields.section).toBe(name)
})

test.each([
  ['Home › Opinion › Essays', 'Opinion'],
  ['Startseite › Meinung › Kommentar', 'Meinung'],
  ['Inicio / Nacional', 'Nacional'],
  ['Αρχική / Απόψεις', 'Απόψεις'],
  ['首頁 / 生活', '生活'],
  ['当前位置：首页 > 评论 > 正文', '评论'],
  [`Home » Cronaca » ${TITLE}`, 'Cronaca'],
  ['Travel › Europe', 'Travel'],
  ['Technology > Security', 'Technology'],
])('the first step of the path “%s” is the section', (path, section) => {
  const { fields } = headOf([path, TITLE, '', 'By Ada Winter', 'May 4, 2021', ''])
  expect(fields).toMatchObject({ title: TITLE, section })
})

test.each([
  'Home / Away',
  'Start/Stop',
  'Home → Work',
  'Start » Ziel',
  'Hem/Skola',
  'Главная/Новости',
  'ホーム/アウェー',
])('“%s” is a title where no other line can be', (title) => {
  const { fields } = headOf([title, '', 'By Ada Winter', 'May 4, 2021', ''])
  expect(fields).toMatchObject({ title, bylines: [{ name: 'Ada Winter' }] })
  expect(fields.section).toBeUndefined()
})

test.each(['Opinion › What the river said of the wall', 'River › Europe'])(
  'arrows alone make no path of “%s”',
  (line) => {
    expect(headOf([line, TITLE, '', 'By Ada Winter', '']).fields.section).toBeUndefined()
  },
)

test.each(['Start/Stop', 'Hem/Skola', 'Главная/Новости'])(
  'a stroke between two words makes no path of “%s”',
  (title) => {
    const subtitle = 'An essay on patience and iron gates'
    expect(headOf([title, subtitle, 'By Ada Winter', '']).fields.section).toBeUndefined()
  },
)

test('no section stands in a path below the title', () => {
  const { fields } = headOf([TITLE, '', 'By Ada Winter', '', 'Home / Away', ''])
  expect(fields.section).toBeUndefined()
})

test.each(['Home / News / Sport / Opinion / Weather', 'Startseite › Politik › Kultur › Sport'])(
  'a menu on one line names no section: “%s”',
  (menu) => {
    const { fields } = headOf([menu, TITLE, '', 'By Ada Winter', ''])
    expect(fields).toMatchObject({ title: TITLE })
    expect(fields.section).toBeUndefined()
  },
)

test('a path of many sections that ends in the title names the first', () => {
  const path = `Home / News / Science / Ideas / ${TITLE}`
  const { fields } = headOf([path, TITLE, '', 'By Ada Winter', ''])
  expect(fields).toMatchObject({ title: TITLE, section: 'News' })
})

test.each([
  `Home / ${TITLE}`,
  'Home / What rivers teach',
  'Either / Or',
  'Home | Boats | Walls | Contact',
])('no section stands in “%s”', (line) => {
  expect(headOf([line, '', TITLE, '', 'By Ada Winter', '']).fields.section).toBeUndefined()
})

test('a menu’s words beside a section’s name make it the menu’s', () => {
  const menu = ['Regio', 'Sport', 'Showbizz', 'Temse']
  expect(headOf([...menu, TITLE, '', 'By Ada Winter', '']).fields.section).toBeUndefined()
})

test('a section said again below the menu is the article’s', () => {
  const menu = ['News', 'Opinion', 'Sport', 'OPINION', '']
  expect(headOf([...menu, TITLE, '', 'By Ada Winter', '']).fields.section).toBe('OPINION')
})

test.each([
  ['a line that announces it', 'رئیس سازمان رودخانه خبر داد؛'],
  ['a Persian line with a colon', 'مهندسان دره می‌گویند:'],
  ['a path', 'Главная / Мнения'],
])('%s gives way to the title below', (_, line) => {
  const { fields } = headOf([line, TITLE, 'By Ada Winter', 'May 4, 2021', ''])
  expect(fields.title).toBe(TITLE)
})

test('the number of a section is no title, nor are a prologue and what is asked in a conversation', () => {
  expect(headOf(['The Lock', '', 'By Ada Winter', '', '1', '']).fields.title).toBe('The Lock')
  expect(headOf(['The Lock', '', 'Prologue', '']).fields.title).toBe('The Lock')
  const asked = [
    'BROOK: When did you first see it?',
    'BROOK: And then?',
    'BROOK: And what was that?',
  ]
  const blocks = toBlocks(toLines(['Talking to the keeper', ...asked, ...PROSE].join('\n\n')))
  const { title } = toHead(
    blocks,
    blocks.map((_, index) => index > 0),
  ).fields
  expect(title).toBe('Talking to the keeper')
})

test('the date of a change stands for publication only where no other is said beside it', () => {
  const updated = 'Updated March 13, 2021 9:00 am'
  const { fields } = headOf([TITLE, '', 'By Ada Winter', updated, 'March 12, 2021', ''])
  expect(fields.published?.value).toBe('2021-03-12')
  expect(fields.updated?.value).toBe('2021-03-13T09:00')
  expect(headOf([TITLE, '', updated, '']).fields.published?.value).toBe('2021-03-13T09:00')
})

test('a date of which nothing tells the order says so', () => {
  const { fields, labels } = headOf([TITLE, '', 'By Ada Winter', '03/04/2021', ''])
  expect(fields.published?.value).toBe('2021')
  expect([...labels.values()].find(({ label }) => label === 'dateline')?.rule).toMatch(
    /stands first/,
  )
})

test('a publication’s name above the title is none itself', () => {
  expect(headOf(['The Harbour Review', '', 'The Slow Harbour', '']).fields.title).toBe(
    'The Slow Harbour',
  )
  expect(headOf(['The Harbour Review', '', 'کتابخانهٔ خاموش', '']).fields.title).toBe(
    'کتابخانهٔ خاموش',
  )
  expect(headOf(['The Harbour Review', '', 'By Ada Winter', '']).fields.title).toBe(
    'The Harbour Review',
  )
})

test('a word alone is nobody, unless a “by” stands above it', () => {
  expect(headOf([TITLE, '', 'Toronto', '']).fields.bylines).toBeUndefined()
  expect(headOf([TITLE, '', 'By', 'Madonna', '']).fields.bylines).toEqual([
    { name: 'Madonna', kind: 'person' },
  ])
})

test.each(['Interview: Ada Winter', 'Van onze verslaggever Ada Winter', 'Oleh: Ada Winter'])(
  '“%s” below the title names the author',
  (line) => {
    const { fields } = headOf([TITLE, '', line, 'May 4, 2021', ''])
    expect(fields.title).toBe(TITLE)
    expect(fields.bylines).toEqual([{ name: 'Ada Winter', kind: 'person' }])
  },
)

test('a title that names whom it asks stays the title', () => {
  const { fields } = headOf(['Interview: Ada Winter', '', 'By Jan Roe', 'May 4, 2021', ''])
  expect(fields.title).toBe('Interview: Ada Winter')
  expect(fields.bylines).toEqual([{ name: 'Jan Roe', kind: 'person' }])
  expect(headOf(['Interview: Ada Winter', '', 'May 4, 2021', '']).fields.bylines).toBeUndefined()
})

test('a button of two letters is no author', () => {
  const { fields } = headOf([TITLE, '', 'May 4, 2021', '印刷', '複写', ''])
  expect(fields.bylines).toBeUndefined()
})

test('words that the text says in small letters name nobody', () => {
  expect(headOf([TITLE, '', 'River Wall', '']).fields.bylines).toBeUndefined()
  expect(headOf([TITLE, '', 'Ada Winter', '']).fields.bylines).toHaveLength(1)
})

test.each([
  ['a place', 'São Paulo'],
  ['a theme', 'Rivers & Walls'],
  ['a conference', 'River Conference 2015'],
])('%s below the title is nobody', (_, line) => {
  expect(headOf([TITLE, '', line, 'May 4, 2021', '']).fields.bylines).toBeUndefined()
})

test('whom the title names is not the author, unless a “by” says so', () => {
  const title = 'Ada Winter walks the river'
  expect(headOf([title, '', 'Ada Winter', '']).fields.bylines).toBeUndefined()
  expect(headOf([title, '', 'By Ada Winter', '']).fields.bylines).toHaveLength(1)
})

test.each([
  ['a columnist', 'Ada Winter: The wall must stay', []],
  ['a columnist behind the title', 'The Wall Must Stay | Ada Winter', []],
  ['whose announcement it is', 'Ada Winter Announces a Wall', ['News provided by']],
])('%s is the author above a day, though the title says the name', (_, title, above) => {
  const lines = [title, '', ...above, 'Ada Winter', 'May 4, 2021', '']
  expect(headOf(lines).fields.bylines).toEqual([{ name: 'Ada Winter', kind: 'person' }])
})

test.each([
  ['who is quoted', 'Ada Winter: “The wall must stay”'],
  ['whom it is about', 'Ada Winter walks the river'],
])('the title says %s: that is not the author, even above a day', (_, title) => {
  expect(headOf([title, '', 'Ada Winter', 'May 4, 2021', '']).fields.bylines).toBeUndefined()
})

test.each([
  ['a trade behind a comma', 'Ada Winter, novelist'],
  ['a year behind a comma', 'Ada Winter, 2020 Fellow'],
])('%s ends no name', (_, line) => {
  const { fields } = headOf([TITLE, '', line, 'May 4, 2021', ''])
  expect(fields.bylines?.[0]?.name).toBe('Ada Winter')
})

test('the editors sign German articles', () => {
  expect(germanBylines('Die Redaktion, 4. Mai 2021')).toEqual([
    { name: 'Die Redaktion', kind: 'organisation' },
  ])
})

test.each([
  ['whoever took a picture', 'Ada Winter / AP'],
  ['whom a picture shows', 'Ada Winter, Jan Roe / AFP'],
  ['whom another article quotes', 'Ada Rain Winter: "Rivers think" Why the walls fall'],
])('%s is not the author', (_, line) => {
  expect(headOf([TITLE, '', line, '']).fields.bylines).toBeUndefined()
  expect(headOf([TITLE, '', 'Ada Winter / SP-X', 'May 4, 2021', '']).fields.bylines).toHaveLength(1)
})

test('a title that begins like a German byline names no author', () => {
  const title = 'Von Mauern und Deichen'
  expect(headOf([TITLE, '', title, '']).fields.bylines).toBeUndefined()
  const { fields } = headOf([TITLE, '', 'Von Ada und Jan', '4. Mai 2021', ''])
  expect(fields.bylines?.map(({ name }) => name)).toEqual(['Ada', 'Jan'])
})

const GERMAN = [
  'Der Fluss stieg seit Dienstag, und im ganzen Tal schlief in dieser Woche kaum jemand, was auch immer später erzählt wurde.',
  'Am Ende des Monats lag der Fluss wieder in seinem Bett, aber das Tal hatte gelernt, was internationale Fachleute längst wussten.',
  'Keine Mauer, die gegen einen Fluss gebaut wird, steht länger als die Geduld derer, die sie in jedem Frühling flicken müssen.',
]

/** The names above a German text. */
function germanBylines(line: string) {
  const lines = [
    'Was der Fluss das Tal lehrte',
    '',
    line,
    '',
    ...GERMAN.flatMap((each) => [each, '']),
  ]
  const blocks = toBlocks(toLines(lines.join('\n')))
  const inside = blocks.map(({ text }) => GERMAN.includes(text))
  return toHead(blocks, inside).fields.bylines
}

test('a German adjective that the text says in small letters begins no name', () => {
  expect(germanBylines('Internationale Politik')).toBeUndefined()
  expect(germanBylines('Ulrike Winter')).toEqual([{ name: 'Ulrike Winter', kind: 'person' }])
})

test('what can’t be is not chosen and makes nothing else likelier', () => {
  const weights = { strong: 2, weak: 1 }
  const candidates = [
    { block: 0, value: 'Hong Kong', evidence: ['strong'] },
    { block: 1, value: 'Ada Winter', evidence: ['weak'] },
  ]
  const isName = ({ block }: { block: number }) => block === 1
  const among = choose(candidates, weights, 0, String, isName)
  expect(among?.value).toBe('Ada Winter')
  expect(among?.probability).toBeLessThan(0.3)
  expect(choose(candidates, weights, 0.3, String, isName)).toBeUndefined()
  expect(choose(candidates, weights, 0, String)?.value).toBe('Hong Kong')
})

test.each([
  ['a caption with its credit', 'A wall in the river’s way. Photograph: River Films'],
  [
    'a caption in German with its credit',
    'The river, the valley and its engineers. Foto: Ada Winter',
  ],
  [
    'a caption glued to its credit',
    'The engineers of the valley stand at the riverBild: SID/Ada Winter',
  ],
  ['a caption with a sign', 'The wall in the valley © AFP / Ada Winter'],
  ['a picture’s alternative text', 'Photo of a wall in the river that stands in the valley'],
  ['categories', 'River Walls, Valley, Music, Gardens'],
  ['two categories', 'Valley Music • River Travel'],
  ['a dateline', '02.02.2021 10:16 - River valley walls'],
  ['a way back', 'Back to river-valley-engineers.example'],
  ['a way to others', 'see more from the river valley'],
  ['the article before', '← The valley and the river: a wall of engineers'],
])('%s above the title is not the title', (_, line) => {
  for (const lines of [
    [line, '', TITLE, '', 'By Ada Winter', ''],
    [TITLE, '', line, '', 'By Ada Winter', ''],
  ])
    expect(headOf(lines).fields.title).toBe(TITLE)
})

test.each([
  'The Big Picture: what the river taught the valley',
  'The Flussbild: what the river taught the valley',
  'Guns, Germs, and Steel in the river valley',
  'Back to the river, and the wall that stood in its valley',
  'Photos of the valley that the river taught',
  'Image of a River in the Valley',
  'Video shows two engineers at the river in the valley',
  'Portrait of the River as a Young Wall',
  'Valley, River, Wall, Patience',
  '« What the river taught the valley »',
])('“%s” may well be a title', (title) => {
  const lines = [title, '', 'The valley learned what its engineers had known', '', 'By Ada Winter']
  expect(headOf([...lines, '']).fields.title).toBe(title)
})

test.each([
  'Back to All That',
  'You Have No Idea',
  'You Are Here: What the River Taught',
  'See More From the Bridge',
  'Navigation by the River',
  'Zurück zur Natur',
])('“%s” is worded like a button, but goes on as a title', (title) => {
  expect(headOf([title, '', 'By Ada Winter', '']).fields).toMatchObject({
    title,
    bylines: [{ name: 'Ada Winter' }],
  })
})

test('another article’s title between the paragraphs is not this one’s', () => {
  const [first = '', ...rest] = PROSE
  const teaser = 'I asked my father about the war that shaped our valley'
  const pageOf = (...above: string[]) => {
    const lines = [...above, first, '', 'Identity', '', teaser, 'Jan Roe', '']
    const blocks = toBlocks(toLines([...lines, ...rest.flatMap((each) => [each, ''])].join('\n')))
    return toHead(
      blocks,
      blocks.map(({ text }) => PROSE.includes(text)),
    ).fields.title
  }
  expect(pageOf('Advertisement', '')).toBeUndefined()
  expect(pageOf('A River and a Wall', '')).toBe('A River and a Wall')
})

test('a title may stand below a lead, above its author and its day', () => {
  const title = 'The Long Winter of the Mill'
  const [lead = '', ...rest] = [...PROSE, ...PROSE.map((line) => `${line} So they say.`)]
  const headed = ['By Ada Winter', 'May 4, 2021']
  const titleOf = (...below: string[]) => {
    const lines = [lead, '', title, '', ...below, '', ...rest.flatMap((line) => [line, ''])]
    const blocks = toBlocks(toLines(lines.join('\n')))
    return toHead(
      blocks,
      blocks.map(({ text }) => text === lead || rest.includes(text)),
    ).fields.title
  }
  expect(titleOf(...headed)).toBe(title)
  expect(titleOf()).toBeUndefined()
})

test('the number of a chapter is not its title', () => {
  const title = 'The Long Rain in the Valley'
  const lines = [`Chapter 16 - ${title}`, '', 'Contents', title, 'The Wall', '']
  expect(headOf(lines).fields.title).toBe(title)
})

const MENU = ['Home', 'Rivers', 'Walls', 'Valleys', 'People', 'Letters', 'Search', 'About us', '']

test('the day on a page’s clock is not that of the article', () => {
  const clock = 'Wednesday, May 12, 2021'
  const { fields } = headOf([clock, '', ...MENU, TITLE, '', 'Valley, May 4, 2021', ''])
  expect(fields.published?.value).toBe('2021-05-04')
  expect(headOf([clock, '', ...MENU, TITLE, '']).fields.published).toBeUndefined()
  const below = headOf([TITLE, ''], [...MENU, clock, '']).fields.published?.value
  expect(below).toBe(headOf([TITLE, ''], [...MENU, clock]).fields.published?.value)
})

test.each([
  ['the end of a span', '9-23 Feb 2017 | Mo-Fr 9–16'],
  ['the end of a span in words', 'From 9 to 23 February 2017'],
  ['a span of months', 'January – May 2020'],
  ['that of a shown post', 'Ein Beitrag geteilt von Ada (@adawinter) am Apr 21, 2019 um 4:47'],
])('%s is no date of publication', (_, line) => {
  expect(headOf([TITLE, '', line, '']).fields.published).toBeUndefined()
})

test.each([
  ['what the festival of the valley does', 'The festival opens on 4 July 2021'],
  ['a picture', 'The wall, photographed on 4 July 1974'],
])('below a page’s clock the day of %s does not date the article', (_, line) => {
  const lines = ['Wednesday, May 12, 2021', '', ...MENU, TITLE, '', 'By Ada Winter', line, '']
  expect(headOf(lines).fields.published).toBeUndefined()
})

test('a handle behind the author’s name is no shown post’s', () => {
  const { fields } = headOf([TITLE, '', 'By Ada Winter (@adawinter) on May 4, 2021', ''])
  expect(fields.published?.value).toBe('2021-05-04')
})

test('behind a section or a place a dash parts the month', () => {
  for (const line of ['Essay – May 2021', 'London – May 2021'])
    expect(headOf([TITLE, '', line, '']).fields.published?.value).toBe('2021-05')
})

test('behind a clock time or a name a dash only parts', () => {
  for (const line of ['10:30 - 4 May 2021', 'Ada Winter - 4 May 2021', 'Updated 16 - 4 May 2021'])
    expect(headOf([TITLE, '', line, '']).fields.published?.value).toMatch(/^2021-05-04/)
})

test('a month that the title names is not when it was published', () => {
  expect(headOf(['The valley’s stars for January 2021', '']).fields.published).toBeUndefined()
})

test('a journal’s name above its volume is no title, and a book’s is', () => {
  const journal = ['Journal of Rivers and Walls', 'Volume 14, Issue 3, May 2017']
  expect(headOf([...journal, TITLE, 'By Ada Winter', '']).fields.title).toBe(TITLE)
  const book = ['The Rivers and the Walls', 'Volume 2', '']
  expect(headOf(book).fields.title).toBe(book[0])
})

/** The head of a page of which the last lines are the text. */
function headAbove(before: readonly string[], text: readonly string[]) {
  const blocks = toBlocks(toLines([...before, ...text].join('\n')))
  return toHead(
    blocks,
    blocks.map((block) => text.includes(block.text)),
  ).fields
}

test('an encyclopedia’s title is the name that it defines, not the caption of its first picture', () => {
  const text = [
    'Harrow Lock is a narrow canal lock on the river, near the village of Ansty.[1] Built in 1791, it has a fall of 30 centimetres.[2]',
    'The lock was built to settle a dispute between two companies, each of which feared that the other would draw off its water.[3]',
  ]
  const before = (name: string) => [
    'Contents hide',
    '(Top)',
    'History',
    name,
    'Article',
    'Talk',
    'From the free encyclopedia',
    'For the lock on the other river, see Harrow Lock (Mill).',
    name,
    '',
    'Harrow Lock in 2011',
    'Status\tOpen',
  ]
  expect(headAbove(before('Harrow Lock'), text).title).toBe('Harrow Lock')
  expect(headAbove(before('Harrow'), text).title).toBe('Harrow Lock in 2011')
  const parts = ['History of Harrow Lock', 'Harrow Lock', 'Part of a series on', 'Harrow Lock', '']
  expect(headAbove(parts, text).title).toBe('History of Harrow Lock')
})

test('when a source was looked at says nothing of the capture', () => {
  const of = (line: string) =>
    headOf([TITLE, '', 'By Ada Winter', ''], [line]).fields.captured?.value
  expect(of('"Mill Lock". River Trust. Retrieved 4 May 2018.')).toBeUndefined()
  expect(of('River Trust, Mill Lock, accessed 4 May 2018')).toBeUndefined()
  expect(of('Retrieved 4 May 2018')).toBe('2018-05-04')
  expect(of('Printed from river.example on 4 May 2018')).toBe('2018-05-04')
  expect(of('Archived from the River Trust. Captured 4 May 2018')).toBe('2018-05-04')
})

test('a Persian section of one word is no title', () => {
  const { fields } = headOf([
    'فرهنگ',
    'آخرین کاغذساز خوانسار',
    'نویسنده: مریم کاظمی',
    '۱۲ اردیبهشت ۱۳۹۸ - ۱۰:۳۰',
    '',
  ])
  expect(fields).toMatchObject({ title: 'آخرین کاغذساز خوانسار', section: 'فرهنگ' })
})
