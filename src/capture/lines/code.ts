import type { TextBlock } from './blocks.ts'
import { LIST_MARKER } from './list-marker.ts'
import { isCode } from './rows.ts'

/** What a line can have only in code, one pattern for each way; all are linear. */
const SURE: readonly RegExp[] = [
  /^[\])}]+[;,]?$|\{$/,
  /^(?:\/\/|\/\*|\*\/|#!\/|#include\b|[│├└])/u,
  /\w\((?!s\))[^()]{0,80}\)\s?[;{]$/,
  /[\w\])] (?:[=!]==?|:=|[+-]=|&&|\|\|) \S/,
  /^<[!?/]?[A-Za-z][\w-]*(?:\s[^<>]*)?>(?:.*>)?$/,
  /^"[^"]{1,40}":\s/,
  /^(?:def|func|fn|function) \w+\s?\(|^import [\w.]+$|^from [\w.]+ import \S|^(?:const|let|var) \w+ = /,
  /^(?:SELECT|INSERT INTO|CREATE TABLE|DELETE FROM) \S/,
  /^(?:\$ (?!\d)\S|sudo \w|npx \w|npm (?:ci|i|run|install|start|test)\b|pip3? install\b|git (?:add|clone|commit|checkout|diff|init|pull|push)\b)/,
]

/** How else lines of code go that no sign gives away: calls, assignments, what opens or ends a block. */
const LIKELY =
  /^[\w.$]+\(.*[\])};:,]$|^[\w.$[\]]{1,40} [-+*/]?= \S|^(?:class|for|while|if|elif|else|try|except|switch|case)\b.*[:{]$|^(?:end|else|fi|done)$|^(?:FROM|WHERE|AND|GROUP BY|ORDER BY|LIMIT|VALUES|JOIN)\b/

const COMMENT = /^(?:\/\/|\/\*|\*|#|--|"""|;)/
const ADDRESS = /^https?:\/\/\S+$/

/** Words as prose has them: letters, and a mark behind them. */
const WORD = /^["“(]?\p{L}[\p{L}'’-]*["”)]?[,.;:!?]{0,2}$/u
/** Fewer words say nothing; with a call among them, as `int level(int port) const` has, it takes more. */
const LEAST = { plain: 5, withCall: 9 }
const CALL = /\w\((?!s\))/

/** Whether a line is words in a row, as a sentence or a verse is; a comment may be. */
function isProse(text: string): boolean {
  if (COMMENT.test(text)) return false
  const words = text.split(/\s+/, 60)
  if (words.length < (CALL.test(text) ? LEAST.withCall : LEAST.plain)) return false
  return words.filter((word) => WORD.test(word)).length > words.length * 0.7
}

const isSure = ({ text }: TextBlock) => SURE.some((pattern) => pattern.test(text))

function isLikely({ text }: TextBlock): boolean {
  return (isCode(text) || LIKELY.test(text)) && !isProse(text) && !ADDRESS.test(text)
}

/** So many characters of white space stand before a block. */
function indentOf({ lines: [first] }: TextBlock): number {
  return first ? first.text.length - first.text.trimStart().length : 0
}

/**
 * The stretches of code among lines of text, of each its lines in order. Of lines that stand together without a space, less the
 * prose at either end, one has what only code has, and half look like code or are set in below the others. What stands next to
 * such lines is more of it, if all lines could be.
 */
export function findCode(blocks: readonly TextBlock[]): TextBlock[][] {
  const runs = hasSpaces(blocks) ? toRuns(blocks) : toCodeLikeRuns(blocks)
  const code = runs.map((run) => {
    const core = run.length < 2 ? [] : withoutProse(run)
    return isCodeRun(core) ? core : []
  })
  const extend = (index: number, beside: number) => {
    const run = runs[index] ?? []
    // Prose at an end parts the two.
    const isBeside = code[beside]?.length === runs[beside]?.length
    if (isBeside && run.every((block) => isLikely(block) && !isItem(block))) code[index] = run
  }
  for (let index = 1; index < runs.length; index++)
    if (code[index]?.length === 0) extend(index, index - 1)
  for (let index = runs.length - 2; index >= 0; index--)
    if (code[index]?.length === 0) extend(index, index + 1)
  return code.filter((run) => run.length > 0)
}

/** Whether the capture has blank lines: where it has none, every block is said to be spaced. */
function hasSpaces(blocks: readonly TextBlock[]): boolean {
  return (
    blocks.length < 2 ||
    !blocks.slice(1).every((block, index) => block.spaced && isNext(block, blocks[index]))
  )
}

/** Whether a block begins on the line behind another's last. */
function isNext(block: TextBlock, above: TextBlock | undefined): boolean {
  return block.lines[0]?.number === (above?.lines.at(-1)?.number ?? 0) + 1
}

function toRuns(blocks: readonly TextBlock[]): TextBlock[][] {
  const runs: TextBlock[][] = []
  for (const block of blocks)
    if (block.spaced || runs.length === 0) runs.push([block])
    else runs.at(-1)?.push(block)
  return runs
}

/** Lines in a row that look like code, or are set in, and single ones between them that are no prose; every other line alone. */
function toCodeLikeRuns(blocks: readonly TextBlock[]): TextBlock[][] {
  const alike = blocks.map((block) => isSure(block) || isLikely(block) || indentOf(block) > 1)
  const runs: TextBlock[][] = []
  for (const [index, block] of blocks.entries()) {
    const isBetween = alike[index - 1] && alike[index + 1] && !isProse(block.text)
    const last = runs.at(-1)
    const isOpen = last !== undefined && (last.length > 1 || alike[index - 1])
    if (isOpen && (alike[index] || isBetween)) last.push(block)
    else runs.push([block])
  }
  return runs
}

/** Marks of items that no code begins with, as it does with `-` and `*`. */
const MARKED = /^(?:[•·▪◦‣–—]|\d{1,3}[.)])\s/u

/** A sentence or an item that announces code, or tells what it does, may stand straight above or below it. */
function withoutProse(run: readonly TextBlock[]): TextBlock[] {
  const least = Math.min(...run.map(indentOf))
  const isOwn = (block: TextBlock) =>
    !MARKED.test(block.text) && (!isProse(block.text) || indentOf(block) > least)
  return run.slice(run.findIndex(isOwn), run.findLastIndex(isOwn) + 1)
}

function isCodeRun(run: readonly TextBlock[]): boolean {
  const sure = run.filter(isSure).length
  const items = run.filter(isItem).length
  if (run.length < 2 || sure === 0 || (items > 0 && sure < 2)) return false
  const least = Math.min(...run.map(indentOf))
  const alike = run.filter(
    (block) => isLikely(block) || isSure(block) || indentOf(block) > least + 1,
  )
  const prose = run.filter(({ text }) => isProse(text))
  return alike.length >= run.length / 2 && prose.length <= run.length / 4
}

const isItem = ({ text }: TextBlock) => LIST_MARKER.test(text)
