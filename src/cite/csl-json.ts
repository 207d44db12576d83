import type { CslItem } from './item.ts'

/** The items as a CSL-JSON file. */
export function toCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, undefined, 1)}\n`
}
