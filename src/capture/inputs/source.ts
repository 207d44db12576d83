import type { Problem } from '../../problem.ts'
import { type Given, NOTHING_GIVEN } from '../given.ts'
import { type TextBlock, toBlocks } from '../lines/blocks.ts'
import { type SourceLine, toLines } from '../lines/lines.ts'
import { opensFront, toUnreadFront } from './front-matter.ts'
import { toPage } from './html.ts'
import { kindOf } from './kind.ts'
import { toMarked } from './markdown.ts'

/** A file as lines and blocks, whatever its kind, and what its own marks say of them. */
export interface Source {
  readonly lines: readonly SourceLine[]
  readonly blocks: readonly TextBlock[]
  readonly given: Given
  readonly problems: Problem[]
}

/** What some programs end lines and paragraphs with instead: next line, line and paragraph separator, vertical tab, form feed. */
const OTHER_ENDINGS = /[\u0085\u2028\u2029\v\f]/g

/** The text with the line endings of a text file, where it has only others; every character keeps its place. */
function withLineEndings(text: string): string {
  return /[\r\n]/.test(text.trimEnd()) ? text : text.replace(OTHER_ENDINGS, '\n')
}

/** Reads a text by the ending of its file’s name: Markdown, HTML, or a capture of visible text. */
export function toSource(path: string, decoded: string): Source {
  const kind = kindOf(path)
  if (kind === 'html') return toPage(path, decoded)
  const text = withLineEndings(decoded)
  const lines = toLines(text)
  if (kind === 'markdown') return { lines, ...toMarked(path, text, lines) }
  const problems = opensFront(lines) ? [toUnreadFront(path)] : []
  return { lines, blocks: toBlocks(lines), given: NOTHING_GIVEN, problems }
}
