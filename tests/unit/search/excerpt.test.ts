import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPassages } from '../../../src/search/excerpt.ts'

const long = 'word '.repeat(80).trim()

/** Passages as text, marks in brackets. */
function passages(text: string, ...marked: string[]): string[] {
  const spans = marked.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }))
  return toPassages(text, spans).map(({ pieces }) =>
    pieces.map(([piece, isMarked]) => (isMarked ? `[${piece}]` : piece)).join(''),
  )
}

test('a phrase is shown in its sentence', () => {
  const text = 'It began. “The ferry stopped.” Then it rained.'
  expect(passages(text, 'ferry')).toEqual(['“The [ferry] stopped.”'])
})

test('the point of an abbreviation ends no sentence', () => {
  const text = 'It rained. On Sept. 22 Dr. Lund and J. R. Holm took the ferry. It stopped.'
  expect(passages(text, 'ferry')).toEqual(['On Sept. 22 Dr. Lund and J. R. Holm took the [ferry].'])
})

test('neighbouring sentences make one passage, others one each', () => {
  const text = 'A ferry came. The ferry went. Nothing. Nobody. Then a Ferry burnt!'
  expect(passages(text, 'ferry', 'ferry went', 'Ferry')).toEqual([
    'A [ferry] came. The [ferry went].',
    'Then a [Ferry] burnt!',
  ])
})

test('long stretches are cut at words', () => {
  const [passage = ''] = passages(`${long} here ${long} there ${long}`, 'here', 'there')
  expect(passage).toMatch(/^… word .* \[here\] word .* … word .* \[there\] word .* word …$/)
  expect(passage.length).toBeLessThan(600)
})

test('a long stretch without spaces is cut between characters, and nothing is shown twice', () => {
  const han = Array.from({ length: 400 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('')
  const end = `${han.slice(-110)}[there]${han.slice(0, 150)} …`
  expect(passages(`here${han}there${han}`, 'here', 'there')).toEqual([
    `[here]${han.slice(0, 110)} … ${end}`,
  ])
  expect(passages(`here 一二 ${han}there${han}`, 'here', 'there')).toEqual([`[here] 一二 … ${end}`])
  expect(passages(`${han} here`, 'here')).toEqual([`… ${han.slice(-119)} [here]`])
  const [passage = ''] = passages(`${'😀'.repeat(400)}.here.${'😀'.repeat(400)}`, 'here')
  expect(passage.isWellFormed()).toBe(true)
})

test('what is marked is what was found, and the pieces are the text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length
      const end = Math.min(text.length, start + 1 + (b % 5))
      const marked = toPassages(text, [{ start, end }]).flatMap(({ pieces }) => pieces)
      expect(marked.find(([, isMarked]) => isMarked)?.[0]).toBe(text.slice(start, end))
    }),
  )
})
