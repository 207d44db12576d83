import { decodePercent } from '../percent.ts'
import { editDistance } from '../search/suggest.ts'

/**
 * The paths that a mistyped path most likely meant, nearest first, at most three. The last part that names something
 * is what is compared: a letter in four may differ, and the folders before it don't count. All are compared, and
 * given, as their letters are read: not percent-encoded.
 */
export function nearestPaths(path: string, known: readonly string[]): string[] {
  const asked = toName(decodePercent(path))
  const limit = Math.ceil(asked.length / 4)
  return known
    .map(decodePercent)
    .map((each) => ({ each, distance: distanceOf(asked, toName(each), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ each }) => each)
}

/** `the-title` of `/library/articles/the-title/index.html`. */
function toName(path: string): string {
  const parts = path
    .toLowerCase()
    .replace(/\/(index\.html?)?$/, '')
    .split('/')
  return parts.at(-1) ?? ''
}

function distanceOf(asked: string, name: string, limit: number): number {
  // An address that was cut off when it was copied.
  if (asked.length > 3 && name.startsWith(asked)) return 0
  return editDistance(asked, name, limit)
}
