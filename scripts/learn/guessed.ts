import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toBlocks } from '../../src/capture/lines/blocks.ts'
import { AUTHOR } from '../../src/capture/lines/line-patterns.ts'
import { toLines } from '../../src/capture/lines/lines.ts'
import { rulesOf } from '../../src/capture/naming/rules.ts'
import { CAPTURES, type Page } from './align.ts'

/** Of a line: in the article, not in it, or nobody knows. */
export type Mark = '+' | '-' | '?'

/** What `guess.json` holds: a mark for each line of each capture, blank lines and all. */
export interface Guess {
  readonly host: string
  readonly capture: string
  readonly 'capture-full': string
}

/** A page whose answer is a guess: of some of its lines it is known, by what two extractors agree on. */
export interface GuessedPage extends Page {
  /** Whether anything is known of each block. */
  readonly known: readonly boolean[]
}

/** A page of fewer or more blocks is no article of the usual kind. */
const BLOCKS = { least: 5, most: 1500 }
/** So many blocks are the article's, at least. */
const LEAST = 3

/** Reads the pages that `guess.ts` made, if a folder is named; those of hosts with answered pages stay out. */
export function readGuessed(dir: string | undefined, answered: readonly Page[]): GuessedPage[] {
  if (dir === undefined) return []
  const hosts = new Set(answered.map(({ host }) => toSite(host)))
  return readdirSync(dir)
    .sort()
    .flatMap((id) => {
      const guess: Guess = JSON.parse(readFileSync(join(dir, id, 'guess.json'), 'utf8'))
      if (hosts.has(toSite(guess.host))) return []
      return CAPTURES.map((capture) =>
        toPage(readFileSync(join(dir, id, `${capture}.txt`), 'utf8'), { id, capture, guess }),
      )
    })
    .filter(({ blocks, inside }) => {
      const isUsual = blocks.length >= BLOCKS.least && blocks.length <= BLOCKS.most
      return isUsual && inside.filter(Boolean).length >= LEAST
    })
}

/** A host without the `www.` that means nothing. */
const toSite = (host: string) => host.replace(/^www\./, '')

interface Named {
  readonly id: string
  readonly capture: (typeof CAPTURES)[number]
  readonly guess: Guess
}

function toPage(text: string, { id, capture, guess }: Named): GuessedPage {
  const blocks = toBlocks(toLines(text))
  const marks = blocks.map(({ lines }) => {
    const [mark, ...others] = lines.map(({ number }) => guess[capture][number - 1])
    return others.length > 0 ? '?' : mark
  })
  // Extractors keep with the article what its answer leaves out: who the author is, and furniture inside it.
  const rules = rulesOf(blocks)
  const disputed = blocks.map(({ text }, index) => AUTHOR.test(text) || rules[index])
  return {
    id,
    host: toSite(guess.host),
    capture,
    blocks,
    gold: [],
    inside: marks.map((mark) => mark === '+'),
    known: marks.map((mark, index) => mark !== '?' && !(mark === '+' && disputed[index])),
  }
}
