import { expect, test } from 'vitest'
import { findAnswers } from '../../../../src/capture/body/answers.ts'
import { toBlocks } from '../../../../src/capture/lines/blocks.ts'
import { toLines } from '../../../../src/capture/lines/lines.ts'

const QUESTION = 'Why does my bread fall in the moment that I cut it with the knife?'
const ANSWER = 'It has stood too long: a dough that has gone too far holds by its skin alone.'

/** Which lines are answers, where the first alone is on the path. */
const answers = (odds: number, ...lines: readonly string[]) =>
  findAnswers(
    toBlocks(toLines([QUESTION, ...lines].join('\n\n'))),
    [3, ...lines.map(() => odds)],
    [true, ...lines.map(() => false)],
  ).map((index) => lines[index - 1])

test('the answers stand between how many there are and the form for another', () => {
  const page = ['bread', '2 Answers', '22', ANSWER, 'millstone', ANSWER, 'Your Answer', ANSWER]
  expect(answers(-1, ...page)).toEqual([ANSWER, ANSWER])
  expect(answers(-2.5, ...page)).toEqual([])
})

test('remarks are no answers, nor are lines that don’t stand below a count', () => {
  const remark =
    'How warm is your kitchen, and how long does it stand? – millstone Mar 2, 2019 at 19:05'
  expect(answers(0, '1 Answer', remark, 'Sorted by:', 'Your Answer')).toEqual([])
  expect(answers(0, ANSWER, 'Your Answer')).toEqual([])
  expect(answers(0, '2 Answers', ANSWER)).toEqual([])
})
