import { expect, test } from 'vitest'
import type { GuessedPage } from '../../../scripts/learn/guessed.ts'
import { weighGuess } from '../../../scripts/learn/weights.ts'

const TEXTS = ['A subtitle', 'One', 'Two', 'Three', 'Four', 'The author lives here', 'Home']

const page: GuessedPage = {
  id: 'page',
  host: 'harbour.example',
  capture: 'capture',
  blocks: TEXTS.map((text) => ({ lines: [], text, spaced: true })),
  gold: [],
  inside: TEXTS.map((text) => text !== 'Home'),
  known: TEXTS.map((text) => text !== 'Three'),
}

const teaching = (odds: readonly number[]) =>
  weighGuess(page, odds).flatMap((weight, index) => (weight > 0 ? [TEXTS[index]] : []))

test('a guess teaches where the answers don’t speak against it clearly, and nothing where it is none', () => {
  const agreeing = TEXTS.map((text) => (text === 'Home' ? -3 : 3))
  expect(teaching(agreeing)).toEqual(TEXTS.filter((text) => text !== 'Three'))
  expect(teaching(agreeing.map((odds) => -odds))).toEqual([])
})

test('a line that the answers doubt a little teaches inside the text, but not at its edges', () => {
  const doubting = TEXTS.map((text) => (text === 'Home' ? -3 : -0.5))
  expect(teaching(doubting)).toEqual(['One', 'Two', 'Home'])
})
