import type { Page } from './pages.ts'
import type { System } from './systems.ts'

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

/**
 * Every system reads every page in each round, and each round begins with another, so that what else the machine does hits
 * all of them. The processor's time is measured, not the clock's.
 */
export function measure(
  systems: readonly System[],
  pages: readonly Page[],
  rounds: number,
): Speed[] {
  const rates = new Map(systems.map(({ name }) => [name, [] as number[]]))
  const empty = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < systems.length; turn++) {
      const system = systems[(round + turn) % systems.length]
      if (!system) continue
      const start = process.cpuUsage()
      const found = pages.map((page) => safely(system, page))
      const { user, system: kernel } = process.cpuUsage(start)
      rates.get(system.name)?.push(pages.length / ((user + kernel) / 1e6))
      empty.set(system.name, found.filter((size) => size < 100).length)
    }
  }
  return [...rates].map(([name, all]) => toSpeed(name, all, empty.get(name) ?? 0))
}

/** A page that a system can't read counts as one on which it found nothing. */
function safely(system: System, page: Page): number {
  try {
    return system.read(page)
  } catch {
    return 0
  }
}

function toSpeed(name: string, [first = 0, ...others]: readonly number[], empty: number): Speed {
  const sorted = others.sort((a, b) => a - b)
  return {
    name,
    first,
    middle: sorted[Math.floor(sorted.length / 2)] ?? first,
    slowest: sorted[0] ?? first,
    fastest: sorted.at(-1) ?? first,
    empty,
  }
}
