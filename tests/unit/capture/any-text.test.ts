import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { textsOf } from '../../../src/article.ts'
import { readCapture } from '../../../src/capture/read.ts'

/*
 * Any text either fails with a message or gives a record whose lines are all accounted for and whose body's characters
 * stand in the capture, in order.
 */

// Large texts on a busy machine take longer than a test may by default.
vi.setConfig({ testTimeout: 120_000 })

const read = (text: string) =>
  readCapture({ path: 'seeds/any.txt', bytes: new TextEncoder().encode(text) })

const sentence = fc.constantFrom(
  'The tide came in over the flats before anyone had thought to move the carts, and by noon only the church stood dry.',
  'Nobody in the village could remember a spring as late as this one, though the oldest of them had seen eighty.',
  '“We were told to wait,” she said, “and so we waited, until there was nothing left that anyone could wait for.”',
  'Es war der letzte Tag des Jahres, und auf dem Hof lag der Schnee so hoch, dass man die Tür nicht öffnen konnte.',
  'Les bateaux ne sont pas sortis ce matin-là, parce que le vent avait tourné pendant la nuit et que la mer était trop forte.',
)
const furniture = fc.constantFrom(
  'Home',
  'Share',
  'Subscribe',
  'By Ann Lee',
  '3 May 2019',
  'Leave a Reply',
  '• one',
  '2. two',
  'Photo: A. Lee',
  'Related',
  '© 2019',
)
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '\u00a0',
    '\u202etxt.exe\u202c',
    '<script>alert(1)</script>',
    '# [x](javascript:1)',
    '\u001b[2J',
    '\u200b',
    'a'.repeat(4000),
  ),
)
const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
  },
  { weight: 3, arbitrary: furniture },
  { weight: 2, arbitrary: odd },
)
const capture = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r'))
  .map(([lines, ending]) => lines.join(ending))

const fold = (text: string) => text.replace(/\s+/gu, '')

test('any text fails with a message or is accounted for line by line', () => {
  fc.assert(
    fc.property(capture, (text) => {
      const { article, draft, problems } = read(text)
      const record = article ?? draft
      if (!article) expect(problems[0]?.reason).toBeTruthy()
      if (!record) return
      expect(record.lines.map((each) => each.number)).toEqual(
        record.lines.map((_, index) => index + 1),
      )
      expect(record.lines.map((each) => each.text).join('')).toBe(
        text.replace(/^\ufeff/, '').replace(/[\r\n]/g, ''),
      )
      for (const each of record.lines) {
        expect(each.rule).not.toBe('')
        if (each.block !== undefined) expect(record.body[each.block]).toBeDefined()
      }
    }),
    { numRuns: 60 },
  )
})

test('the body’s characters stand in the capture, in order', () => {
  fc.assert(
    fc.property(capture, (text) => {
      const { article, draft } = read(text)
      const whole = fold(text)
      let from = 0
      for (const block of (article ?? draft)?.body ?? [])
        for (const part of textsOf(block)) {
          const found = whole.indexOf(fold(part), from)
          expect(found).toBeGreaterThanOrEqual(0)
          from = found + fold(part).length
        }
    }),
    { numRuns: 60 },
  )
})

const ARTICLE = `The Harbour Wall\n\nBy Ann Lee\n\n${'The wall had stood for a century when the council met to ask who owned it, and found that nobody did. '.repeat(3)}\n\n${'They wrote to the ministry, which wrote to the museum, which wrote back to the council with a map. '.repeat(3)}\n`

test('markup and Markdown in a capture stay the characters that they are', () => {
  const { article } = read(
    ARTICLE.replace('nobody did', 'nobody <b onclick="x()">did</b> **at all** [now](javascript:x)'),
  )
  expect(article?.body.flatMap(textsOf).join('')).toContain(
    '<b onclick="x()">did</b> **at all** [now](javascript:x)',
  )
})

test('bytes that are half a character give an error at their place', () => {
  const bytes = new Uint8Array([
    ...new TextEncoder().encode('A line\n'),
    0xff,
    0xfe,
    0xed,
    0xa0,
    0x80,
    0x00,
  ])
  const { article, problems } = readCapture({ path: 'seeds/any.txt', bytes })
  expect(article).toBeUndefined()
  expect(problems[0]?.path).toBe('seeds/any.txt')
})

test('one line of 50 MB is an error in words', () => {
  const { problems } = read('word '.repeat(10_000_000))
  expect(problems.map(({ reason }) => reason)).toEqual([
    'more than 20,000,000 characters: no page of text is as long',
  ])
})

test('more lines than a page can hold are an error in words', () => {
  const { problems } = read('word\n'.repeat(50_001))
  expect(problems.map(({ reason }) => reason)).toEqual([
    'more than 50,000 lines of text: no page of text is as long',
  ])
})

test('a million empty lines change nothing in the article', () => {
  const { article } = read(`${ARTICLE}${'\n'.repeat(1_000_000)}`)
  expect(article?.title).toBe('The Harbour Wall')
  expect(article?.lines.length).toBeGreaterThan(1_000_000)
  expect(article?.body).toHaveLength(2)
})

/** Milliseconds of the processor: what other programs do beside it doesn't count. */
function timeOf(text: string): number {
  const start = process.cpuUsage()
  read(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

test.each([
  ['one line', 'the wall had stood for a century, and nobody knew why. ', ''],
  ['one word', 'a', ''],
  ['spaces', ' ', ''],
  ['dashes and stops', '- . – , ', ''],
  ['paragraphs', `${'the wall had stood for a century, and nobody knew why. '.repeat(20)}\n\n`, ''],
])(
  'ten times as much text takes about ten times as long: %s',
  (_, unit, end) => {
    const textOf = (size: number) => `${ARTICLE}${unit.repeat(Math.ceil(size / unit.length))}${end}`
    timeOf(textOf(100_000))
    const [small, large] = [timeOf(textOf(1_000_000)), timeOf(textOf(10_000_000))]
    // Quadratic time would be a hundred times; the floor keeps a fast small run from counting as nothing.
    expect(large).toBeLessThan(Math.max(small, 100) * 35)
  },
  120_000,
)
