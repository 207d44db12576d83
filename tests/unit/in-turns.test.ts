import { expect, test } from 'vitest'
import { inTurns } from '../../src/in-turns.ts'

test('what comes back is in order, and never are more than a few under way', async () => {
  let [open, most] = [0, 0]
  const read = async (number: number) => {
    most = Math.max(most, ++open)
    await new Promise((resolve) => setTimeout(resolve, number % 3))
    open--
    return number * 2
  }
  const numbers = Array.from({ length: 100 }, (_, index) => index)
  expect(await inTurns(numbers, read)).toEqual(numbers.map((number) => number * 2))
  expect(most).toBe(24)
})

test('what fails is not hidden', async () => {
  const read = (number: number) => Promise.reject(new Error(`no ${number}`))
  await expect(inTurns([1, 2], read)).rejects.toThrow('no 1')
  expect(await inTurns([], read)).toEqual([])
})
