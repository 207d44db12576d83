import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Page } from '../../../scripts/learn/align.ts'
import { guess } from '../../../scripts/learn/guess.ts'
import { readGuessed } from '../../../scripts/learn/guessed.ts'
import { type Extract, parsePage } from '../../../src/capture/inputs/html-extract.ts'

const paragraph = (nth: number) =>
  `Paragraph ${nth} tells how${Array.from({ length: 40 }, (_, word) => ` word${nth * word}`).join('')} came about.`

const ARTICLE = [1, 2, 3, 4].map((nth) => `<p>${paragraph(nth)}</p>`).join('')
const PAGE = `<html><head><link rel="canonical" href="https://www.harbour.example/dug"></head><body>
  <nav><a href="/">Home of the harbour</a></nav>
  <article><h1>How it was dug</h1>${ARTICLE}<p>Read more: the lighthouse</p></article>
  <div class="related">Boats for sale near you</div></body></html>`

/** An extractor that keeps what it is told to. */
const keeping =
  (html: string): Extract =>
  () => ({ by: 'a stub', content: parsePage(html).body })

const READ_MORE = '<p>Read more: the lighthouse</p>'

test('what two extractors keep is a guess of the article, and where they differ nothing is known', () => {
  const found = guess(PAGE, 'page.html', [keeping(ARTICLE + READ_MORE), keeping(ARTICLE)])
  const lines = found?.full.split('\n') ?? []
  const markOf = (text: string) => found?.guess['capture-full'][lines.indexOf(text)]
  expect(found?.guess.host).toBe('www.harbour.example')
  expect(markOf(paragraph(1))).toBe('+')
  expect(markOf('Home of the harbour')).toBe('-')
  expect(markOf('Read more: the lighthouse')).toBe('?')
})

test('the plain capture has lost the furniture that elements and classes name, and nothing else', () => {
  const found = guess(PAGE, 'page.html', [keeping(ARTICLE), keeping(ARTICLE)])
  expect(found?.full).toContain('Home of the harbour')
  expect(found?.capture).not.toContain('Home of the harbour')
  expect(found?.capture).not.toContain('Boats for sale')
  expect(found?.capture).toContain('How it was dug')
  expect(found?.capture).toContain(paragraph(4))
})

test('a page whose extractors keep different texts, or little, gives no guess', () => {
  const half = `<p>${paragraph(1)}</p><p>${paragraph(2)}</p>`
  expect(guess(PAGE, 'page.html', [keeping(ARTICLE), keeping(half)])).toBeUndefined()
  expect(guess(PAGE, 'page.html', [keeping(READ_MORE), keeping(READ_MORE)])).toBeUndefined()
})

test('guessed pages are read back with what is known of each block, but those of hosts with answers', () => {
  const note = '<p>Ada Moss is a writer who lives at the harbour.</p>'
  const kept = keeping(ARTICLE + note)
  const found = guess(PAGE.replace('</article>', `${note}</article>`), 'page.html', [kept, kept])
  const dir = mkdtempSync(join(tmpdir(), 'guessed-'))
  try {
    mkdirSync(join(dir, 'page'))
    writeFileSync(join(dir, 'page', 'capture.txt'), found?.capture ?? '')
    writeFileSync(join(dir, 'page', 'capture-full.txt'), found?.full ?? '')
    writeFileSync(join(dir, 'page', 'guess.json'), JSON.stringify(found?.guess))
    const page = readGuessed(dir, []).find(({ capture }) => capture === 'capture-full')
    const texts = page?.blocks.map(({ text }) => text) ?? []
    const known = texts.filter((_, index) => page?.inside[index] && page.known[index])
    expect(known).toEqual([1, 2, 3, 4].map(paragraph))
    // Extractors keep it with the article, answers don't.
    const unknown = texts.filter((_, index) => !page?.known[index])
    expect(unknown).toEqual(['Ada Moss is a writer who lives at the harbour.'])
    const answered = { host: 'harbour.example' } as Page // only its host is asked for
    expect(readGuessed(dir, [answered])).toEqual([])
  } finally {
    rmSync(dir, { recursive: true })
  }
})
