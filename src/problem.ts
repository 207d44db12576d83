/**
 * What can be wrong with a file that a person gave, and how it is said: `path:line:col: what is wrong`, then what to do.
 * Stages return problems as values, so that one run can name all of them.
 */
export interface Problem {
  /** The file, as it was named to the program. */
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number
  /** What is wrong, with the text at fault: a clause without a full stop. */
  readonly reason: string
  /** What to change, and where: a sentence. */
  readonly advice: string
  /** A warning is printed and the build goes on; an error ends it. */
  readonly severity: 'error' | 'warning'
}

/** Where something stands in a file. */
export type Place = Pick<Problem, 'line' | 'column'>

/** A problem of a file as a whole stands at the file's beginning. */
export function toProblem(
  path: string,
  reason: string,
  advice: string,
  severity: Problem['severity'] = 'error',
  { line, column }: Place = { line: 1, column: 1 },
): Problem {
  return { path, line, column, reason, advice, severity }
}

/** The place of an offset in a text, both in UTF-16 code units; a line ends as in a capture, or in front matter. */
export function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** The system's code of what went wrong with a file, such as `ENOENT`; empty where it gave none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** What a person can mend that isn't at a place in a file: an error without a stack trace, since no code is at fault. */
export class PlainError extends Error {
  constructor(message: string) {
    super(message)
    this.stack = ''
  }
}

/** One problem in two lines, the second indented. */
export function toMessage(problem: Problem): string {
  return `${toReasonLine(problem)}\n  ${withoutControls(problem.advice)}`
}

/** A problem in one line, without the advice. What it quotes is a capture's: nothing in it steers a terminal. */
export function toReasonLine({ path, line, column, reason }: Problem): string {
  return withoutControls(`${path}:${line}:${column}: ${reason}`)
}

/** Each control, and each mark that turns the direction of text, becomes a dot: what a capture holds would steer a terminal. */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '·')
}

/**
 * Thrown where a program ends: its message holds all problems of the run, in the order of path, line and column, and in the
 * end what became of the run. It has no stack trace: the files are at fault.
 */
export class ProblemError extends PlainError {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[], end?: string) {
    const messages = [...problems].sort(inOrder).map(toMessage)
    super([...messages, ...(end === undefined ? [] : [end])].join('\n'))
    this.name = 'ProblemError'
    this.problems = problems
  }
}

function inOrder(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || a.column - b.column
}
