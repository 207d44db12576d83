/**
 * Makes a table of numbers by signed hash: what it gives of a hash, 0 for one that isn't there. Most that are asked for aren't:
 * a look at one place tells so, several times as fast as a `Map`.
 */
export function toHashTable(
  entries: Iterable<readonly [number, number]>,
): (hash: number) => number {
  const all = [...entries]
  const size = 2 ** Math.ceil(Math.log2(ROOM * all.length + 1))
  const [taken, hashes, values] = [
    new Uint8Array(size),
    new Int32Array(size),
    new Float64Array(size),
  ]
  // The place of a hash, or the empty one where it would stand.
  const placeOf = (hash: number) => {
    let place = (hash ^ (hash >>> 15)) & (size - 1)
    while (taken[place] === 1 && hashes[place] !== hash) place = (place + 1) & (size - 1)
    return place
  }
  for (const [hash, value] of all) {
    const place = placeOf(hash)
    taken[place] = 1
    hashes[place] = hash
    values[place] = value
  }
  return (hash) => values[placeOf(hash)] ?? 0
}

/** So many places for each number: neighbours are seldom looked at. */
const ROOM = 4
