import type { BlockOf } from './article.ts'

type Code = BlockOf<'code'>

/** Whether each line of code has a blank one above it: it stands further below the one before than the nearest two stand apart. */
export function toGaps({ items }: Pick<Code, 'items'>): boolean[] {
  const steps = items.map(({ position }, index) => {
    const above = items[index - 1]
    return above ? position.start.line - above.position.end.line : Infinity
  })
  const least = Math.min(...steps)
  return steps.map((step) => step > least && step < Infinity)
}

/** Code as text, its blank lines among it. */
export function toCodeText(code: Pick<Code, 'items'>): string {
  const gaps = toGaps(code)
  return code.items.map(({ text }, index) => (gaps[index] ? `\n${text}` : text)).join('\n')
}
