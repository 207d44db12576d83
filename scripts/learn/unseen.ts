import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Page } from './align.ts'
import type { ByLine } from './cross-validate.ts'

const keyOf = ({ id, capture }: Pick<Page, 'id' | 'capture'>) => `${id} ${capture}`

/** Keeps the log odds of every line of some pages, as trees tell them that saw no page of the host. */
export function writeUnseen(file: string, odds: ByLine<number>): void {
  const entries = [...odds].map(([page, list]) => [keyOf(page), list])
  writeFileSync(file, JSON.stringify(Object.fromEntries(entries)))
}

/** What was kept, for a page; undefined where there is no such file. */
export function readUnseen(file: string): ((page: Page) => number[] | undefined) | undefined {
  if (!existsSync(file)) return
  const odds: Record<string, number[]> = JSON.parse(readFileSync(file, 'utf8'))
  return (page) => odds[keyOf(page)]
}
