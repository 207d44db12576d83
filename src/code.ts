import type { BlockOf } from './article.ts'

type Code = Pick<BlockOf<'code'>, 'items'>

/** So many line ends part each line of code from the one above: one, and one for each blank line. */
export function toLineEnds({ items }: Code): number[] {
  return items.map(({ position }, index) => {
    const above = items[index - 1]
    return above ? Math.max(1, position.start.line - above.position.end.line) : 0
  })
}

/** Code as text, its blank lines among it. */
export function toCodeText(code: Code): string {
  const ends = toLineEnds(code)
  return code.items.map(({ text }, index) => '\n'.repeat(ends[index] ?? 1) + text).join('')
}
