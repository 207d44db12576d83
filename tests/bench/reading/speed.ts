import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Page } from './pages.ts'
import type { System } from './systems.ts'

/** What reading all pages once took. */
export interface Round {
  /** Pages a second of the processor's time. */
  readonly rate: number
  /** Pages on which the system found no text. */
  readonly empty: number
}

/** Pages a second of the processor's time: of the first round, and the middle of the others. */
export interface Speed {
  readonly name: string
  readonly first: number
  readonly middle: number
  readonly slowest: number
  readonly fastest: number
  /** Pages on which it found no text. */
  readonly empty: number
}

/** Where the pages are. */
export interface Folders {
  readonly html: string
  readonly captures: readonly string[]
  /** The file in a capture's folder. */
  readonly capture: string
}

/**
 * Every system reads every page in each round, and each round begins with another, so that what else the machine does hits
 * all of them. Each has a process of its own, so that none clears up behind another; the processor's time is measured, not
 * the clock's.
 */
export async function measure(
  names: readonly string[],
  { html, captures, capture }: Folders,
  rounds: number,
): Promise<Speed[]> {
  const readers = names.map((name) => ({
    name,
    ...startReader([name, capture, html, ...captures]),
    rounds: [] as Round[],
  }))
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < readers.length; turn++) {
      const reader = readers[(round + turn) % readers.length]
      if (reader) reader.rounds.push(await askForRound(reader))
    }
  for (const reader of readers) reader.process.disconnect()
  return readers.map((reader) => toSpeed(reader.name, reader.rounds))
}

/** A process that reads, and what comes of it should it end before its time. */
interface Reader {
  readonly process: ChildProcess
  readonly ended: Promise<never>
}

function startReader(words: readonly string[]): Reader {
  const process = fork(join(import.meta.dirname, 'reader.ts'), words)
  const ended = once(process, 'exit').then(([code]) => {
    throw new Error(`a reader ended with ${code}`)
  })
  ended.catch(() => {}) // at the end of all rounds nobody waits for it any more
  return { process, ended }
}

async function askForRound({ process, ended }: Reader): Promise<Round> {
  process.send('round')
  const [round] = await Promise.race([once(process, 'message'), ended])
  return round
}

/** Reads all pages once. */
export function runRound(system: System, pages: readonly Page[]): Round {
  const start = process.cpuUsage()
  const found = pages.map((page) => safely(system, page))
  const { user, system: kernel } = process.cpuUsage(start)
  return {
    rate: pages.length / ((user + kernel) / 1e6),
    empty: found.filter((size) => size < 100).length,
  }
}

/** A page that a system can't read counts as one on which it found nothing. */
function safely(system: System, page: Page): number {
  try {
    return system.read(page)
  } catch {
    return 0
  }
}

function toSpeed(name: string, rounds: readonly Round[]): Speed {
  const [first = 0, ...others] = rounds.map(({ rate }) => rate)
  const sorted = others.sort((a, b) => a - b)
  return {
    name,
    first,
    middle: sorted[Math.floor(sorted.length / 2)] ?? first,
    slowest: sorted[0] ?? first,
    fastest: sorted.at(-1) ?? first,
    empty: rounds[0]?.empty ?? 0,
  }
}
