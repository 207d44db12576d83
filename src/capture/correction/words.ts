import type { Line } from '../../article.ts'

/** What most faults in YAML that a person wrote come from. */
export const QUOTE =
  'words that hold a “: ” or a “#”, or that begin with a sign, stand in quotation marks'

/** How a correction names a line, to be written into one: its number and its opening words. */
export function toPlace({ number, text }: Pick<Line, 'number' | 'text'>): string {
  return `{ line: ${number}, starts: ${toStarts(text)} }`
}

/** The opening words of a line, up to some 30 characters, as YAML. */
export function toStarts(text: string): string {
  const words = text.trim().split(/\s+/)
  let opening = words[0]?.slice(0, 40) ?? ''
  for (const word of words.slice(1)) {
    if (opening.length + word.length > 30) break
    opening += ` ${word}`
  }
  return toScalar(opening)
}

/** A text as YAML: JSON’s strings are YAML’s, quoted and on one line. */
export function toScalar(text: string): string {
  return JSON.stringify(text)
}
