import { expect, test } from 'vitest'
import { fillGaps } from '../../../../src/capture/body/fill-gaps.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

type Line = readonly [text: string, odds: number]
const textsOf = (lines: readonly Line[]) => lines.map(([text]) => text)

/** Each line with its log odds; the path takes the lines above 0. */
function fill(...lines: readonly Line[]): string[] {
  const blocks = toBlocks(toLines(textsOf(lines).join('\n\n')))
  const odds = lines.map(([, value]) => value)
  const path = odds.map((value) => value > 0)
  const filled = fillGaps(blocks, odds, path)
  return lines.flatMap(([text], index) => (path[index] || filled.has(index) ? [text] : []))
}

test('a list between paragraphs is the article’s, with the heads inside it', () => {
  expect(
    fill(
      ['What to take along:', 3],
      ['SHELTER', -2],
      ['• tent', -3],
      ['• pegs', -3],
      ['That is all.', 2],
    ),
  ).toEqual(['What to take along:', 'SHELTER', '• tent', '• pegs', 'That is all.'])
})

test('a list that everything speaks against stays outside', () => {
  const path = ['That was the first day.', 'The second was longer.']
  expect(
    fill(
      ['That was the first day.', 3],
      ['• More news', -5],
      ['• Sport', -5],
      ['The second was longer.', 3],
    ),
  ).toEqual(path)
})

test('a list before or behind the text is a menu', () => {
  expect(
    fill(['• Home', -2], ['• News', -2], ['It rained.', 3], ['• About', -2], ['• Help', -2]),
  ).toEqual(['It rained.'])
})

test('a gap with few items in it is no list', () => {
  expect(
    fill(
      ['It rained.', 3],
      ['• Share', -2],
      ['Sign up', -2],
      ['Your address', -2],
      ['It stopped.', 3],
    ),
  ).toEqual(['It rained.', 'It stopped.'])
})

test('code between paragraphs is the article’s, with the words between its lines', () => {
  const lines: Line[] = [
    ['The loop stops the first time.', 3],
    ['Python', -4],
    ['for level in levels:', -3],
    ['print(level);', -4],
    ['return levels.length', -4],
    ['Then it goes on.', 3],
  ]
  expect(fill(...lines)).toEqual(textsOf(lines))
})

test('so are the rows of a table that end in figures, and values under their names', () => {
  const rows: Line[] = [
    ['The mills of the valley were these.', 3],
    ['Mill Grain', -2],
    ['Upper Mill 1,200 t', -2],
    ['Lower Mill 800 t', -2],
    ['Both are gone.', 3],
    ['Built: 1730', -1],
    ['Owner: the parish', -2],
    ['Nothing else is known.', 3],
  ]
  expect(fill(...rows)).toEqual(textsOf(rows))
})

test('three lines or more below one that ends in a colon are what it announces', () => {
  const lines: Line[] = [
    ['We took these along:', 3],
    ['A tent', -4],
    ['Ropes and a lamp', -4],
    ['Nothing to eat', -4],
    ['It was a mistake.', 3],
  ]
  expect(fill(...lines)).toEqual(textsOf(lines))
  const plain = lines.with(0, ['We took these along.', 3])
  expect(fill(...plain)).toEqual(['We took these along.', 'It was a mistake.'])
})

test('a shown post is not what the line above announces, nor is furniture', () => {
  const around = ['This is what she wrote:', 'Nobody answered.']
  const [above, below] = around.map((text): Line => [text, 3])
  const post: Line[] = [
    ['The lock has fallen in', -2],
    ['again', -2],
    ['— Ada Moss (@adamoss) May 4, 2021', -2],
  ]
  const furniture: Line[] = [
    ['Share this article', -2],
    ['Advertisement', -2],
    ['Leave a comment', -2],
  ]
  for (const gap of [post, furniture])
    expect(fill(above ?? ['', 0], ...gap, below ?? ['', 0])).toEqual(around)
})
