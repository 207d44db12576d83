import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { type Problem, toProblem } from '../../problem.ts'
import type { SourceLine } from '../lines/lines.ts'

/** Markdown that no text has, and that would end the program or keep it busy for hours: found before it is parsed. */

/** The parser calls itself for each list or quotation inside another, and takes a square of their number in time. */
const DEEPEST = 100

/** About five seconds of the parser's time, in the units of `workOf`: a paragraph of two thousand links is half of it. */
const MOST_WORK = 1e8

/** A paragraph of less work than this takes no time to speak of. */
const LITTLE_WORK = 1e5

/**
 * Why a text is not to be parsed, if so. Most have no line that could be too deep, and no lines that could be a paragraph with
 * too many marks; of the others the parser itself says which lines are code and where a paragraph ends, by blocks alone.
 */
export function findHostile(
  path: string,
  text: string,
  lines: readonly SourceLine[],
): Problem | undefined {
  const deep = lines.filter((line) => nestingOf(line) > DEEPEST)
  if (deep.length === 0 && workOfRuns(lines) <= MOST_WORK) return undefined
  const shallow = withoutNesting(text, deep)
  const root = blockParser.parse(shallow)
  const verbatim = verbatimLines(root)
  const line = deep.find(({ number }) => !verbatim.has(number))
  return line ? tooDeep(path, line) : findBusy(path, shallow, root)
}

function tooDeep(path: string, { number }: SourceLine): Problem {
  const reason = `more than ${DEEPEST} lists and quotations inside one another: no text is as deep`
  const advice = 'Take away the marks that the line begins with, or save the page’s text as .txt.'
  return toProblem(path, reason, advice, 'error', { line: number, column: 1 })
}

/** What opens a list, a quotation or a footnote, and the spaces before it. */
const OPENING =
  /([ \t]*)(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^(?:\\.|[^\]\\\s]){1,999}\]:)/gy

/** A dividing line, however long. */
const DIVIDING = /^(?:[*][* \t]*|-[- \t]*)$/

/** How many of these a line can stand in at most where it opens one: a mark, or two columns in those that lines above opened. */
function nestingOf({ text }: SourceLine): number {
  let nesting = 0
  for (const { 1: spaces = '', index } of text.matchAll(OPENING)) {
    if (nesting > DEEPEST || DIVIDING.test(text.slice(index + spaces.length))) break
    const columns = spaces.length + 3 * (spaces.split('\t').length - 1)
    // The space behind a mark belongs to it.
    nesting += 1 + Math.floor((nesting > 0 ? columns - 1 : columns) / 2)
  }
  return nesting
}

/** Takes nothing away, so that what ends a comment still does. */
function withoutNesting(text: string, deep: readonly SourceLine[]): string {
  const parts: string[] = []
  let done = 0
  for (const { offset, text: line } of deep) {
    const start = offset + line.length - line.trimStart().length
    parts.push(text.slice(done, start), 'x')
    done = start
  }
  return parts.join('') + text.slice(done)
}

/** Parses blocks and leaves what stands inside a paragraph as it is. */
const blockParser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(function leaveInline() {
    const data = this.data()
    const leaving = { disable: { null: INLINE } }
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), leaving]
  })

/** The parser's own names for what it looks for inside a paragraph. */
const INLINE =
  `attention autolink characterEscape characterReference codeText emailAutolink gfmFootnoteCall
  gfmPotentialFootnoteCall hardBreakEscape htmlText labelEnd labelStartImage labelStartLink protocolAutolink strikethrough
  wwwAutolink`.split(/\s+/)

const VERBATIM: ReadonlySet<string> = new Set(['code', 'html', 'yaml', 'toml'])

/** The numbers of the lines whose marks are no marks. */
function verbatimLines(root: Root): Set<number> {
  const found = new Set<number>()
  visit(root, ({ type, position }: Nodes) => {
    if (!VERBATIM.has(type) || !position) return
    for (let line = position.start.line; line <= position.end.line; line++) found.add(line)
  })
  return found
}

/** The paragraph, heading or cell up to which the work is too much. */
function findBusy(path: string, text: string, root: Root): Problem | undefined {
  let work = 0
  let found: Problem | undefined
  visit(root, ({ type, position }: Nodes) => {
    if (found || !position || !/^(?:paragraph|heading|tableCell)$/.test(type)) return
    const { start, end } = position
    work += workOf(countMarks(text.slice(start.offset, end.offset)))
    if (work <= MOST_WORK) return
    const reason = 'more marks of emphasis, links and code in one paragraph than a text has'
    const advice = 'Take the marks away, or save the page’s text as .txt.'
    found = toProblem(path, reason, advice, 'error', { line: start.line, column: start.column })
  })
  return found
}

interface Marks {
  /** What opens or closes emphasis, a link, a picture or code. */
  readonly marks: number
  /** Of these, what the parser looks for the end of in all of the paragraph. */
  readonly open: number
  readonly characters: number
}

function countMarks(text: string): Marks {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return {
    marks: count(/[*_~]+|!?\[|\]\(/g),
    open: count(/`+|<[!?]/g),
    characters: text.length,
  }
}

/** How long a paragraph takes at worst: each mark may be compared with each other, or its end looked for in vain. */
function workOf({ marks, open, characters }: Marks): number {
  const work = 3 * marks ** 2 + (open * characters) / 5
  return work < LITTLE_WORK ? 0 : work
}

/** The same of lines without a blank one between them, which hold a paragraph at most. */
function workOfRuns(lines: readonly SourceLine[]): number {
  let work = 0
  let [marks, open, characters] = [0, 0, 0]
  for (const { text } of [...lines, END]) {
    if (/^[ \t]*$/.test(text)) {
      work += workOf({ marks, open, characters })
      ;[marks, open, characters] = [0, 0, 0]
    } else {
      const own = countMarks(text)
      marks += own.marks
      open += own.open
      characters += own.characters + 1
    }
  }
  return work
}

/** A blank line ends a paragraph, and so does the end of the text. */
const END: Pick<SourceLine, 'text'> = { text: '' }
