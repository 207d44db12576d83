import { oncePer } from '../lines/once.ts'
import type { HeadBlock, HeadPage } from './page.ts'

/** A line that says some words, with what stands before and behind them on it. */
export interface Said {
  readonly line: HeadBlock
  /** Folded, as far as the line is looked at. */
  readonly before: string
  readonly after: string
}

/** So much of a line is looked at. */
const LONGEST = 400

/** The lines near the text as one text, and where in it each begins: one search goes through all. */
const toJoined = oncePer(({ around }: HeadPage) => {
  const starts: number[] = []
  let text = ''
  for (const { folded } of around) {
    starts.push(text.length)
    text += `${folded.slice(0, LONGEST)}\n`
  }
  return { text, starts }
})

/** The lines near the text that say folded words, each with the first place; the line itself that is asked about too. */
export function findSaid(page: HeadPage, words: string): Said[] {
  const { text, starts } = toJoined(page)
  const found: Said[] = []
  let nth = 0
  for (let at = text.indexOf(words); at !== -1 && words !== ''; ) {
    while ((starts[nth + 1] ?? Infinity) <= at) nth++
    const end = (starts[nth + 1] ?? text.length) - 1
    const line = page.around[nth]
    if (line && at + words.length <= end)
      found.push({
        line,
        before: text.slice(starts[nth], at),
        after: text.slice(at + words.length, end),
      })
    at = text.indexOf(words, end)
  }
  return found
}
