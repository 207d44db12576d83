/** A line of the capture as it stands, without its line ending. */
export interface SourceLine {
  /** Counted from 1. */
  readonly number: number
  /** Where the line begins in the capture's text, in UTF-16 code units. */
  readonly offset: number
  readonly text: string
}

const LINE_ENDING = /\r\n|\n|\r/g

/** The lines of a text, in order, blank ones too. A line ending at the very end of the text opens no further line. */
export function toLines(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  let offset = 0
  for (const ending of text.matchAll(LINE_ENDING)) {
    lines.push({ number: lines.length + 1, offset, text: text.slice(offset, ending.index) })
    offset = ending.index + ending[0].length
  }
  if (offset < text.length)
    lines.push({ number: lines.length + 1, offset, text: text.slice(offset) })
  return lines
}

/** Whether a reader sees nothing of the text: white space, no-break or zero-width spaces, controls alone. */
export function isBlankText(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\p{Cn}\p{Cs}]/u.test(text)
}

export function isBlank(line: SourceLine): boolean {
  return isBlankText(line.text)
}
