import type { BlockOf } from './article.ts'

type Table = Pick<BlockOf<'table'>, 'items'>

/** The words of each cell of a row; '' for an empty one. */
export const toCells = (row: string): string[] => row.split('\t')

/** An amount, a share, a year: digits with their signs, and a unit of a few letters before or behind. */
const FIGURE = /^\p{L}{0,3}[\s$€£¥+−–~<>±-]{0,3}\d[\d\s.,:/%–-]{0,20}\p{L}{0,3}[%°²³]?$/u

/** For each column whether all that stands in it, but for the heads, is figures. */
export function findFigures({ items }: Table): boolean[] {
  const rows = items.filter(({ head }) => !head).map(({ text }) => toCells(text))
  const width = Math.max(...items.map(({ text }) => toCells(text).length))
  return Array.from({ length: width }, (_, column) => {
    const words = rows.map((cells) => cells[column]?.trim() ?? '').filter((cell) => cell !== '')
    return words.length > 0 && words.every((cell) => FIGURE.test(cell))
  })
}
