import type { TextBlock } from '../lines/blocks.ts'
import { isSentence } from '../lines/sentence.ts'
import { rulesOf } from '../naming/rules.ts'

/** The head of the answers on a page that asks a question. */
const HEAD = /^\d{1,3} answers?$/i
/** Where they end. */
const END =
  /^(?:your answer|post your answer|add (?:an|your) answer|write an answer|not the answer you.re looking for|related questions?)\b/i
/** What somebody remarks on a question or an answer ends in the hour. */
const REMARK = /\d{1,2}:\d\d(?: ?[ap]m)?$/i

/** Answers that don't read less like text than this (log odds), of so many words. */
const LEAST = { odds: -2, words: 8 }

/** Lines of the answers to the question that the text asks: between them stand who gave them and how many liked them. */
export function findAnswers(
  blocks: readonly TextBlock[],
  odds: readonly number[],
  path: readonly boolean[],
): number[] {
  const first = path.indexOf(true)
  const head = blocks.findIndex(({ text }, index) => index > first && HEAD.test(text))
  if (first < 0 || head < 0) return []
  const end = blocks.findIndex(({ text }, index) => index > head && END.test(text))
  const rules = rulesOf(blocks)
  const isAnswer = (index: number) => {
    const text = blocks[index]?.text ?? ''
    const isLikely = (odds[index] ?? 0) > LEAST.odds && rules[index] === undefined
    return isLikely && !REMARK.test(text) && isSentence(text, LEAST.words)
  }
  return [...blocks.keys()].slice(head + 1, end < 0 ? head + 1 : end).filter(isAnswer)
}
