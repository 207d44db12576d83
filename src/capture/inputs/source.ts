import type { Problem } from '../../problem.ts'
import { type Given, NOTHING_GIVEN } from '../correction/given.ts'
import { type TextBlock, toBlocks } from '../lines/blocks.ts'
import { type SourceLine, toLines } from '../lines/lines.ts'
import { opensFront, toUnreadFront } from './front-matter.ts'
import { toPage } from './html.ts'
import { toMarked } from './markdown.ts'

/** A file as lines and blocks, whatever its kind, and what its own marks say of them. */
export interface Source {
  readonly lines: readonly SourceLine[]
  readonly blocks: readonly TextBlock[]
  readonly given: Given
  readonly problems: Problem[]
}

/** Reads a text by the ending of its file’s name: Markdown, HTML, or a capture of visible text. */
export function toSource(path: string, text: string): Source {
  if (/\.(?:md|markdown)$/i.test(path)) {
    const lines = toLines(text)
    return { lines, ...toMarked(path, text, lines) }
  }
  if (/\.html?$/i.test(path)) return toPage(path, text)
  const lines = toLines(text)
  const problems = opensFront(lines) ? [toUnreadFront(path)] : []
  return { lines, blocks: toBlocks(lines), given: NOTHING_GIVEN, problems }
}
