import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Article, textsOf } from '../../../src/article.ts'
import { readCapture } from '../../../src/capture/read.ts'
import { labelNames } from '../../../src/labels.ts'
import { toMessage } from '../../../src/problem.ts'
import { listSeeds } from '../../../src/seeds.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const messageOf = (bytes: Uint8Array) =>
  readCapture({ path: 'seeds/odd.txt', bytes }).problems.map(toMessage).join('\n')

function readFileArticle(path: string): { article: Article; text: string } {
  const bytes = readFileSync(path)
  const { article } = readCapture({ path, bytes })
  if (!article) throw new Error(`${path} gives no article`)
  return { article, text: bytes.toString('utf8') }
}

const seeds = await listSeeds('tests/captures/seeds')

test.each(seeds)('every line of %s has one label and one rule', (path) => {
  const { article, text } = readFileArticle(path)
  expect(article.lines.map((line) => line.text)).toEqual(text.split('\n'))
  expect(article.lines.map((line) => line.number)).toEqual(text.split('\n').map((_, i) => i + 1))
  for (const line of article.lines) {
    expect(labelNames).toContain(line.label)
    expect(line.rule).not.toBe('')
  }
})

test.each(seeds)(
  'the body of %s is the capture’s characters, each text at its position',
  (path) => {
    const { article, text } = readFileArticle(path)
    let end = 0
    for (const block of article.body) {
      const { start } = block.position
      expect(start.offset).toBeGreaterThanOrEqual(end)
      for (const part of textsOf(block)) {
        const found = text.indexOf(part, start.offset)
        expect(found).toBe(start.offset)
        expect(found + part.length).toBeLessThanOrEqual(block.position.end.offset)
      }
      end = block.position.end.offset
    }
  },
)

test('the same bytes give the same record', () => {
  const [path = ''] = seeds
  expect(readFileArticle(path).article).toEqual(readFileArticle(path).article)
})

test('an empty file is told so', () => {
  expect(messageOf(bytesOf(''))).toBe(
    'seeds/odd.txt:1:1: the file is empty\n  Save the page’s visible text again.',
  )
})

test('a binary file is told so', () => {
  expect(messageOf(new Uint8Array([80, 76, 3, 4, 0, 0]))).toBe(
    'seeds/odd.txt:1:5: a binary file: it holds a zero byte\n  Give a text file: the page’s visible text, in UTF-8.',
  )
})

test('a capture without an article is told so, with the command that shows why', () => {
  expect(messageOf(bytesOf('Home\nNews\n'))).toBe(
    'seeds/odd.txt:1:1: no article: no line reads like a paragraph of prose\n' +
      '  See what each line was taken for with “npm run explain -- seeds/odd.txt”; save the page’s text again if the article is missing, or say which lines are its text in seeds/odd.yaml.',
  )
})

test('what the command shows of it leads to a correction that makes an article', () => {
  const file = { path: 'seeds/odd.txt', bytes: bytesOf('Home\nRiver\nRain on the weir\n') }
  const { article, draft, textless, evidence } = readCapture(file)
  expect([article, draft]).toEqual([undefined, undefined])
  expect(textless?.lines.map(({ text }) => text)).toEqual(['Home', 'River', 'Rain on the weir'])
  expect(evidence?.(3)).toBeDefined()
  const text =
    'title: River\nbody: { from: { line: 3, starts: Rain }, to: { line: 3, starts: Rain } }\n'
  const corrected = readCapture(file, { path: 'seeds/odd.yaml', text })
  expect(corrected.article?.body.flatMap(textsOf)).toEqual(['Rain on the weir'])
})

test('a file without a word is told so, not sent to a command that shows nothing', () => {
  expect(messageOf(bytesOf('\n\n  \n'))).toContain('odd.txt:1:1: no words: nothing but white space')
  const bytes = bytesOf('<html><title>App</title><body><div id="app"></div></body></html>')
  const { problems } = readCapture({ path: 'seeds/app.html', bytes })
  expect(problems.map(({ reason }) => reason)).toEqual([
    'no words: the page shows none without its scripts',
  ])
})

const PROSE =
  'The ferry left at six, as it had every morning of the year, and those who missed it walked along the bank to the next pier to wait for the second one.'

test('two captures that git left in one file are told, unless a person has looked', () => {
  const paragraphs = [PROSE, PROSE.replace('six', 'seven'), PROSE.replace('six', 'eight')]
  const [first, second, third] = paragraphs
  const text = `The Ferry\n\n${first}\n\n<<<<<<< HEAD\n${second}\n=======\n${third}\n>>>>>>> other\n`
  const file = { path: 'seeds/odd.txt', bytes: bytesOf(text) }
  const [problem] = readCapture(file).problems
  expect(problem).toMatchObject({
    line: 5,
    reason: 'a merge was left unfinished',
    severity: 'warning',
    advice: expect.stringContaining('git checkout --ours -- seeds/odd.txt'),
  })
  const checked = { path: 'seeds/odd.yaml', text: 'checked: true\n' }
  expect(readCapture(file, checked).problems).toEqual([])
  const underlined = `The Ferry\n=======\n\n${paragraphs.join('\n\n')}\n\n>>>>>>> so it went\n`
  expect(readCapture({ ...file, bytes: bytesOf(underlined) }).problems).toEqual([])
})

test('an unfinished merge is told at its first mark, whatever other lines look like one', () => {
  const paragraphs = [PROSE, PROSE.replace('six', 'seven'), PROSE.replace('six', 'eight')]
  const [first, second, third] = paragraphs
  const unmerged = (head: string, foot = '') => {
    const sides = `<<<<<<< HEAD\n${second}\n=======\n${third}\n>>>>>>> other`
    const text = `${head}\n\n${first}\n\n${sides}\n${foot}`
    const { problems } = readCapture({ path: 'seeds/odd.txt', bytes: bytesOf(text) })
    return problems.flatMap(({ line, reason }) => (reason.startsWith('a merge') ? [line] : []))
  }
  expect(unmerged('The Ferry\n=======')).toEqual([6])
  expect(unmerged('The Ferry\n\n>>>>>>> so it went')).toEqual([7])
  expect(unmerged('<<<<<<< HEAD\nThe Ferry\n=======\nThe Boat\n>>>>>>> other')).toEqual([1])
  expect(unmerged('The Ferry', `\n${PROSE}\n=======\n>>>>>>> so it went\n`)).toEqual([5])
  const marked = (...marks: readonly string[]) => {
    const lines = ['The Ferry', ...marks.flatMap((mark) => [PROSE, mark]), PROSE]
    const bytes = bytesOf(lines.join('\n\n'))
    const { problems } = readCapture({ path: 'seeds/odd.txt', bytes })
    return problems.filter(({ reason }) => reason.startsWith('a merge')).length
  }
  const [ours, middle, theirs] = ['<<<<<<< HEAD', '=======', '>>>>>>> other']
  expect(marked(ours, middle, theirs)).toBe(1)
  for (const marks of [
    [ours, theirs],
    [ours, middle],
    [middle, theirs],
    [middle, ours, theirs],
    [ours, theirs, middle],
    [theirs, middle, ours],
  ])
    expect(marked(...marks)).toBe(0)
})

test('that a file is not in UTF-8 is told beside whatever else is wrong with it', () => {
  const reasons = (...lines: readonly string[]) => {
    const bytes = Buffer.from(`${lines.join('\n\n')}\n`, 'latin1')
    return readCapture({ path: 'seeds/odd.txt', bytes }).problems.map(({ reason }) => reason)
  }
  const [said, more] = ['The café by the weir', PROSE.replace('the ferry', 'the café')]
  const encoded = expect.stringMatching(/^not UTF-8: read as /)
  const article = [said, `${PROSE} It stopped at the café.`, more]
  expect(reasons(...article)).toEqual([encoded])
  expect(reasons(...article.slice(1))).toEqual([encoded, expect.stringMatching(/^no title/)])
  expect(reasons('Home\nNews\nCafé')).toEqual([encoded, expect.stringMatching(/^no article/)])
})

test('a text without a title is told so', () => {
  expect(messageOf(bytesOf(`${PROSE}\n\n${PROSE.replace('six', 'nine')}\n`))).toBe(
    'seeds/odd.txt:1:1: no title: no line before the text reads like a heading\n' +
      '  Say it in seeds/odd.yaml, such as “title: The Words Themselves”; see the lines with “npm run explain -- seeds/odd.txt”.',
  )
})
