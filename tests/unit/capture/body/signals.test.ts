import { expect, test } from 'vitest'
import { foldFurniture, toSignals } from '../../../../src/capture/body/signal-rows.ts'
import { signalAt } from '../../../../src/capture/body/signals.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

/** One signal of each line, where the lines of furniture said are known from two sites. */
function signalOf(name: string, lines: readonly string[], furniture: readonly string[] = []) {
  const known = new Set(furniture.map(foldFurniture))
  const lexicon = {
    weightOf: () => 0,
    phraseWeightOf: () => 0,
    sitesOf: (line: string) => (known.has(line) ? 2 : 0),
  }
  const { rows } = toSignals(toBlocks(toLines(lines.join('\n\n'))), lexicon)
  return rows.map((row) => row[signalAt(name)])
}

test('a line of furniture is known whatever quotes, digits and capitals it is written with', () => {
  const lines = [
    "You've 3 Free Articles Left...",
    'You’ve 2 free articles left…',
    'You had articles',
  ]
  const [known] = lines
  expect(signalOf('sites with this line', lines, known ? [known] : [])).toEqual([2, 2, 0])
})

test('a long notice that many sites have is known too', () => {
  const notice = `${'Share what is secret on pages that are locked alone. '.repeat(4)}Thank you.`
  expect(signalOf('sites with this line', [notice, `${notice} Really.`], [notice])).toEqual([2, 0])
})

test('a post that is shown tells itself by its signature and by what its network writes', () => {
  const lines = [
    '— Ada Winter (@adawinter) May 4, 2021',
    'The river is in the square. pic.twitter.com/a1b2c3',
    'A post shared by Ada Winter (@adawinter)',
    'She had written (as @adawinter) of a river in the square.',
  ]
  expect(signalOf('part of a shown post', lines)).toEqual([1, 1, 1, 0])
})
