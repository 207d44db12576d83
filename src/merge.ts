/** What git leaves in a file where two people changed the same lines. */

const MARKER = /^(?:<{7}|={7}|>{7})(?: |$)/m

/** The offset of the first mark of an unfinished merge, in a file where no line can look so by itself; -1 where there is none. */
export function findMarker(text: string): number {
  return MARKER.exec(text)?.index ?? -1
}

/** The number of the line where an unfinished merge begins: all three marks follow one another, as in hardly any text. */
export function findConflict(lines: readonly string[]): number | undefined {
  const start = lines.findIndex((line) => line.startsWith('<<<<<<< '))
  const middle = lines.findIndex((line, at) => at > start && line === '=======')
  const end = lines.findIndex((line, at) => at > middle && line.startsWith('>>>>>>> '))
  return start >= 0 && middle >= 0 && end >= 0 ? start + 1 : undefined
}
