import { expect, test } from 'vitest'
import { cutEnd } from '../../../../src/capture/body/cut-end.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

/** The lines that are left of a path through the lines whose log odds are above 0, and those said to be on it. */
function cut(lines: readonly (readonly [text: string, odds: number, isText?: true])[]): string[] {
  const blocks = toBlocks(toLines(lines.map(([text]) => text).join('\n\n')))
  const odds = lines.map(([, value]) => value)
  const path = lines.map(([, value, isText]) => isText ?? value > 0)
  const left = cutEnd(blocks, odds, path)
  return lines.flatMap(([text], index) => (left[index] ? [text] : []))
}

const ARTICLE = [
  ['The lock fell in.', 6],
  ['Nobody had seen it coming.', 6],
  ['The keeper was asleep.', 6],
  ['His wife was not.', 6],
] as const
const furniture = (first: string, count: number) =>
  [first, ...Array.from({ length: count - 1 }, (_, nth) => `Word ${nth}`)].map(
    (text) => [text, -1] as const,
  )
const COMMENT = ['I have lived there and it was never safe, as everybody knew.', 1] as const

test('what reads less like text, behind a long stretch of furniture, is not the article’s', () => {
  expect(cut([...ARTICLE, ...furniture('3 comments', 8), COMMENT])).toEqual(
    ARTICLE.map(([text]) => text),
  )
})

test('it is cut off stretch by stretch', () => {
  const rest = [...furniture('3 comments', 8), COMMENT]
  const last = [
    ...furniture('Related articles', 8),
    ['A lock is a thing of wood.', -1, true] as const,
  ]
  expect(cut([...ARTICLE, ...rest, ...last])).toEqual(ARTICLE.map(([text]) => text))
})

test('behind a few lines, or lines that no rule names, the article goes on', () => {
  const [comment] = COMMENT
  const all = [...ARTICLE.map(([text]) => text), comment]
  expect(cut([...ARTICLE, ...furniture('3 comments', 7), COMMENT])).toEqual(all)
  expect(cut([...ARTICLE, ...furniture('Height of the water', 8), COMMENT])).toEqual(all)
})

test('what reads as much like text as all before it stays', () => {
  const more = ['The second lock held for another year.', 5] as const
  const doubtful = [['The lock fell in.', 0.5]] as const
  expect(cut([...ARTICLE, ...furniture('3 comments', 8), more])).toContain(more[0])
  expect(cut([...doubtful, ...furniture('3 comments', 8), COMMENT])).toContain(COMMENT[0])
})

test('a page without text, or all text, is left as it is', () => {
  expect(cut(furniture('3 comments', 20))).toEqual([])
  expect(cut(ARTICLE)).toEqual(ARTICLE.map(([text]) => text))
})

test('one line above a menu is a stray: the article behind it is not cut off', () => {
  const stray = ['What you must do before you keep a boat.', 4] as const
  const article = ARTICLE.map(([text]) => [text, 1.5] as const)
  const lines = [stray, ...furniture('Subscribe', 8), ...article]
  expect(cut(lines)).toHaveLength(5)
})
