import { readFileSync, writeFileSync } from 'node:fs'
import { PlainError } from '../../src/problem.ts'
import type { Page } from './align.ts'
import type { ByLine } from './cross-validate.ts'

const keyOf = ({ id, capture }: Pick<Page, 'id' | 'capture'>) => `${id} ${capture}`

/** Keeps the log odds of every line of some pages, as trees tell them that saw no page of the host. */
export function writeUnseen(file: string, odds: ByLine<number>): void {
  const entries = [...odds].map(([page, list]) => [keyOf(page), list])
  writeFileSync(file, JSON.stringify(Object.fromEntries(entries)))
}

/** What was kept, for a page; throws an error where that is nothing, or of other lines than the page has now. */
export function readUnseen(file: string): (page: Page) => number[] {
  const odds: Record<string, number[]> = JSON.parse(readFileSync(file, 'utf8'))
  return (page) => {
    const list = odds[keyOf(page)]
    if (list?.length === page.blocks.length) return list
    const name = `${page.capture} of ${page.id}`
    const what = list
      ? `${list.length} odds kept of ${name}, which has ${page.blocks.length} blocks`
      : `none kept of ${name}`
    throw new PlainError(`${file}: ${what}: delete it, and it is made anew from these folders`)
  }
}
