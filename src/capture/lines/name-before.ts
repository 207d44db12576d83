import { toCounts } from './counts.ts'

/** A name and a colon, and what is said or given: `REED: Never.`, `Website: example.org` */
const NAMED = /^(\p{Lu}[\p{L}\p{M}.'’ -]{0,30}):\s\S/u

/** The name that opens a line. */
export const nameBefore = (text: string): string | undefined => NAMED.exec(text)?.[1]

/** How many of some lines each name opens. */
export function countNames(texts: readonly string[]): ReadonlyMap<string, number> {
  return toCounts(texts.flatMap((text) => nameBefore(text) ?? []))
}
