/**
 * The likeliest way through the lines: inside or outside the text for each, where every change of side costs `change`
 * (in log odds), so that a doubtful line goes with its neighbours. The best of all paths, by dynamic programming.
 */
export function toPath(odds: readonly number[], change: number): boolean[] {
  const fromOutside = new Uint8Array(odds.length) // 1: the best way to be outside here comes from inside
  const fromInside = new Uint8Array(odds.length) // 1: the best way to be inside here comes from inside
  let [outside, inside] = [0, -change]
  for (const [index, value] of odds.entries()) {
    fromOutside[index] = Number(inside - change > outside)
    fromInside[index] = Number(inside >= outside - change)
    const nextOutside = Math.max(outside, inside - change)
    inside = Math.max(inside, outside - change) + value
    outside = nextOutside
  }
  let isInside = inside - change > outside
  const path: boolean[] = []
  for (let index = odds.length - 1; index >= 0; index--) {
    path.push(isInside)
    isInside = (isInside ? fromInside[index] : fromOutside[index]) === 1
  }
  return path.reverse()
}
